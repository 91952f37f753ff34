using Khulasa.Content;
using Khulasa.Dates;

namespace Khulasa.Seeds;

/// <summary>
/// What an editor knows about a capture, from <c>seeds/NAME.yaml</c>: the keys of the front matter. Each value wins
/// over what the capture says; null means that the editor said nothing.
/// </summary>
public sealed record SeedSidecar
{
    /// <inheritdoc cref="ContentArticle.Title"/>
    public string? Title { get; init; }

    /// <inheritdoc cref="ContentArticle.TitleEn"/>
    public string? TitleEn { get; init; }

    /// <inheritdoc cref="ContentArticle.Slug"/>
    public string? Slug { get; init; }

    /// <inheritdoc cref="ContentArticle.Date"/>
    public PartialDate? Date { get; init; }

    /// <inheritdoc cref="ContentArticle.Updated"/>
    public PartialDate? Updated { get; init; }

    /// <inheritdoc cref="ContentArticle.Source"/>
    public ArticleSource? Source { get; init; }

    /// <inheritdoc cref="ContentArticle.Author"/>
    public string? Author { get; init; }

    /// <inheritdoc cref="ContentArticle.Place"/>
    public string? Place { get; init; }

    /// <inheritdoc cref="ContentArticle.Topics"/>
    public IReadOnlyList<string>? Topics { get; init; }

    /// <inheritdoc cref="ContentArticle.Entities"/>
    public IReadOnlyList<string>? Entities { get; init; }

    /// <inheritdoc cref="ContentArticle.Story"/>
    public string? Story { get; init; }

    /// <inheritdoc cref="ContentArticle.Summary"/>
    public IReadOnlyList<string>? Summary { get; init; }

    /// <inheritdoc cref="ContentArticle.SummaryEn"/>
    public IReadOnlyList<string>? SummaryEn { get; init; }

    /// <inheritdoc cref="ContentArticle.SummaryBy"/>
    public SummaryAuthor? SummaryBy { get; init; }

    /// <inheritdoc cref="ContentArticle.Translation"/>
    public Translation? Translation { get; init; }

    /// <inheritdoc cref="ContentArticle.IsDraft"/>
    public bool? IsDraft { get; init; }

    /// <summary>A sidecar that says nothing.</summary>
    public static SeedSidecar Empty { get; } = new();
}

namespace Khulasa.Content;

/// <summary>What an article is called, wherever it is listed.</summary>
/// <param name="Title">See <see cref="ContentArticle.Title"/>.</param>
/// <param name="TitleEn">See <see cref="ContentArticle.TitleEn"/>.</param>
public sealed record ArticleHeadlines(string Title, string? TitleEn);

/// <summary>What an article says that only pages about it show, unlike what it is filed under.</summary>
public sealed record ArticleTexts
{
    /// <inheritdoc cref="ContentArticle.Author"/>
    public string? Author { get; init; }

    /// <inheritdoc cref="ContentArticle.Place"/>
    public string? Place { get; init; }

    /// <inheritdoc cref="ContentArticle.Summary"/>
    public IReadOnlyList<string> Summary { get; init; } = [];

    /// <inheritdoc cref="ContentArticle.SummaryEn"/>
    public IReadOnlyList<string> SummaryEn { get; init; } = [];

    /// <inheritdoc cref="ContentArticle.Seed"/>
    public SeedReference? Seed { get; init; }
}

/// <summary>Texts that are kept elsewhere: of ten thousand articles a build after an edit shows a few hundred.</summary>
public interface IKeptTexts
{
    /// <summary>True when there is a headline or a summary in English.</summary>
    bool HasEnglish { get; }

    /// <summary>True when there is a headline in English.</summary>
    bool HasEnglishTitle { get; }

    /// <summary>Reads the headlines.</summary>
    ArticleHeadlines ReadHeadlines();

    /// <summary>Reads the others.</summary>
    ArticleTexts Read();
}

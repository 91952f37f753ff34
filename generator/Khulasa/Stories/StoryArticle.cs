using Khulasa.Content;
using Khulasa.Dates;

namespace Khulasa.Stories;

/// <summary>An article as comparing articles sees it.</summary>
public sealed record StoryArticle
{
    /// <summary>Its slug, unique among the articles.</summary>
    public required string Slug { get; init; }

    /// <summary>Day of publication; null when undated.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>Slug or name of its outlet; null when unknown.</summary>
    public string? Outlet { get; init; }

    /// <summary>Slugs of the entities that it names.</summary>
    public IReadOnlyList<string> Entities { get; init; } = [];

    /// <summary>Slugs of its topics.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>What its text is about.</summary>
    public required ArticleFeatures Features { get; init; }

    /// <summary>An editor's word: a story's slug, <see cref="ContentArticle.NoStory"/>, or null when the text decides.</summary>
    public string? Story { get; init; }
}

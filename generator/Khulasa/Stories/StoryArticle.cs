using Khulasa.Content;
using Khulasa.Dates;
using Khulasa.Digests;

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

    /// <summary>A digest of headline and text: equal digests, equal <see cref="Features"/>.</summary>
    public required Digest TextDigest { get; init; }

    /// <summary>
    /// Reads what its text is about, from the text or from where it was kept. Asked at most once in a computation, from any
    /// thread, and only when something near the article changed.
    /// </summary>
    public required Func<ArticleFeatures> Features { get; init; }

    /// <summary>An editor's word: a story's slug, <see cref="ContentArticle.NoStory"/>, or null when the text decides.</summary>
    public string? Story { get; init; }

    /// <summary>A digest of headline and text, for who has no other at hand.</summary>
    public static Digest DigestOf(string title, string text) => Digest.Of(Digest.Of(title), Digest.Of(text));

    /// <summary>True when an editor keeps it out of every story.</summary>
    internal bool IsAlone => Story == ContentArticle.NoStory;
}

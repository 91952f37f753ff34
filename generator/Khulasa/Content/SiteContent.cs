using Khulasa.Diagnostics;

namespace Khulasa.Content;

/// <summary>Settings and lists of a site, as <c>content/*.yaml</c> give them.</summary>
public sealed record SiteContent
{
    /// <summary>Settings; null when <c>site.yaml</c> is missing or broken, or has no title.</summary>
    public SiteSettings? Settings { get; init; }

    /// <summary>Topics in the order of the file; those with errors left out.</summary>
    public IReadOnlyList<Topic> Topics { get; init; } = [];

    /// <summary>True when there is a <c>topics.yaml</c>, broken or not.</summary>
    public bool HasTopicList { get; init; }

    /// <summary>
    /// Slugs that articles may name as topics, those of broken entries included; null when there is no list or it
    /// can't be read, so that every slug is taken.
    /// </summary>
    public IReadOnlySet<string>? TopicSlugs { get; init; }

    /// <summary>The same for entities.</summary>
    public IReadOnlySet<string>? EntitySlugs { get; init; }

    /// <summary>People, organisations and places in the order of the file.</summary>
    public IReadOnlyList<Entity> Entities { get; init; } = [];

    /// <summary>Publishers in the order of the file.</summary>
    public IReadOnlyList<Outlet> Outlets { get; init; } = [];

    /// <summary>Every problem in these files.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];
}

namespace Khulasa.Content;

/// <summary>A topic of <c>content/topics.yaml</c>.</summary>
public sealed record Topic
{
    /// <summary>ASCII <c>[a-z0-9-]</c>, unique among topics.</summary>
    public required string Slug { get; init; }

    /// <summary>Arabic name.</summary>
    public required string Name { get; init; }

    /// <summary>English name.</summary>
    public required string NameEn { get; init; }

    /// <summary>Words and phrases that speak for the topic, in either language.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>
    /// Slugs of places that the topic is tied to: only an article that names one of them belongs to it. None for a topic that
    /// may be set anywhere.
    /// </summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>One Arabic line about the topic; null when nobody wrote one.</summary>
    public string? Description { get; init; }

    /// <summary>One English line about the topic; null when nobody wrote one.</summary>
    public string? DescriptionEn { get; init; }
}

/// <summary>A person, organisation or place of <c>content/entities.yaml</c>.</summary>
public sealed record Entity
{
    /// <summary>ASCII <c>[a-z0-9-]</c>, unique among entities.</summary>
    public required string Slug { get; init; }

    /// <summary>What it is.</summary>
    public required EntityKind Kind { get; init; }

    /// <summary>Arabic name.</summary>
    public required string Name { get; init; }

    /// <summary>English name.</summary>
    public required string NameEn { get; init; }

    /// <summary>Other spellings and names, in either language.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Adjectives of a place, in either language, the Arabic ones masculine and without article: عراقي, Iraqi.</summary>
    public IReadOnlyList<string> Adjectives { get; init; } = [];
}

/// <summary>What an <see cref="Entity"/> is.</summary>
public enum EntityKind
{
    /// <summary>A human being.</summary>
    Person,

    /// <summary>A state body, company, armed group or alliance.</summary>
    Organisation,

    /// <summary>A country, city, region or building.</summary>
    Place,
}

/// <summary>A publisher of <c>content/outlets.yaml</c>.</summary>
public sealed record Outlet
{
    /// <summary>ASCII <c>[a-z0-9-]</c>, unique among outlets.</summary>
    public required string Slug { get; init; }

    /// <summary>Arabic name.</summary>
    public required string Name { get; init; }

    /// <summary>English name.</summary>
    public required string NameEn { get; init; }

    /// <summary>Address of its site, http or https; null when unknown.</summary>
    public string? Site { get; init; }

    /// <summary>Other names it goes by in captures, in either language.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];
}

namespace Khulasa.Rendering.Views;

/// <summary>A feed, as <c>feed</c> in the XML templates.</summary>
public sealed record FeedView
{
    /// <summary>BCP 47 tag of the feed.</summary>
    public required string Lang { get; init; }

    /// <summary>Its title.</summary>
    public required PlainText Title { get; init; }

    /// <summary>What it carries.</summary>
    public required PlainText Description { get; init; }

    /// <summary>Absolute address of the page it belongs to.</summary>
    public required string PageUrl { get; init; }

    /// <summary>Absolute address of the RSS form.</summary>
    public required string RssUrl { get; init; }

    /// <summary>Absolute address of the Atom form.</summary>
    public required string AtomUrl { get; init; }

    /// <summary>Absolute address of the JSON form.</summary>
    public required string JsonUrl { get; init; }

    /// <summary>Name of the site.</summary>
    public required PlainText SiteName { get; init; }

    /// <summary>When its newest item was published or corrected, RFC 3339; the epoch when it has no items.</summary>
    public required string UpdatedIso { get; init; }

    /// <summary>Its items, newest first.</summary>
    public required IReadOnlyList<FeedItemView> Items { get; init; }
}

/// <summary>An item of a feed.</summary>
public sealed record FeedItemView
{
    /// <summary>Absolute address, and identity, of the item.</summary>
    public required string Url { get; init; }

    /// <summary>Headline, isolated where its language is not the feed's.</summary>
    public required PlainText Title { get; init; }

    /// <summary>BCP 47 tag of the headline.</summary>
    public required string Lang { get; init; }

    /// <summary>Summary as one paragraph; may be empty.</summary>
    public required PlainText Summary { get; init; }

    /// <summary>Name of the outlet; null when unknown.</summary>
    public required PlainText? Outlet { get; init; }

    /// <summary>Byline; null when unsigned.</summary>
    public required PlainText? Author { get; init; }

    /// <summary>Address of the original article; null when unknown.</summary>
    public required PlainText? OriginalUrl { get; init; }

    /// <summary>Publication, RFC 3339: midnight in UTC of the day, or of the first day of a month or year.</summary>
    public required string PublishedIso { get; init; }

    /// <summary>Publication, RFC 822, as RSS wants it.</summary>
    public required string PublishedRfc822 { get; init; }

    /// <summary>Last correction, or publication, RFC 3339.</summary>
    public required string UpdatedIso { get; init; }

    /// <summary>Names of its topics.</summary>
    public required IReadOnlyList<PlainText> Topics { get; init; }
}

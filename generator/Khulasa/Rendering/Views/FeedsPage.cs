namespace Khulasa.Rendering.Views;

/// <summary>All feeds of the site in the page's language; also <c>page</c> in the outline that feed readers import.</summary>
public sealed record FeedsPage : PageView
{
    /// <inheritdoc />
    public override string Template => "pages/feeds.sbn-html";

    /// <inheritdoc />
    public override string Kind => "feeds";

    /// <summary>One line on what feeds are for.</summary>
    public required PlainText Lead { get; init; }

    /// <summary>The whole site, topics, outlets and stories.</summary>
    public required IReadOnlyList<FeedGroupView> Groups { get; init; }

    /// <summary>Address of the outline with every feed, OPML.</summary>
    public required string OutlineUrl { get; init; }
}

/// <summary>Feeds under one heading.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Feeds">The feeds; never empty.</param>
public sealed record FeedGroupView(PlainText Heading, IReadOnlyList<FeedRowView> Feeds);

/// <summary>A feed in its three forms.</summary>
/// <param name="Page">The page whose articles it carries.</param>
/// <param name="RssUrl">Address of the RSS form.</param>
/// <param name="AtomUrl">Address of the Atom form.</param>
/// <param name="JsonUrl">Address of the JSON form.</param>
public sealed record FeedRowView(LinkView Page, string RssUrl, string AtomUrl, string JsonUrl);

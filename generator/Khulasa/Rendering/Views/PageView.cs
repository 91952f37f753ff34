namespace Khulasa.Rendering.Views;

/// <summary>What every page tells its layout, as <c>page</c>.</summary>
public abstract record PageView
{
    /// <summary>Template of the page's main part, below <c>templates/</c>.</summary>
    public abstract string Template { get; }

    /// <summary>Name of the page kind, for the body's class.</summary>
    public abstract string Kind { get; }

    /// <summary>Its languages and addresses.</summary>
    public required PageFrameView Frame { get; init; }

    /// <summary>Title for the browser and for shared links, without the site's name.</summary>
    public required Phrase Title { get; init; }

    /// <summary>Number of this page of a list, counted from the oldest; null for the front of a list and for any other page.</summary>
    public int? Number { get; init; }

    /// <summary>One or two sentences for search engines and shared links; null when there are none.</summary>
    public PlainText? Description { get; init; }

    /// <summary>The way down from the front page, without the page itself; empty on the front page.</summary>
    public IReadOnlyList<LinkView> Breadcrumbs { get; init; } = [];

    /// <summary>Addresses of the articles that the page lists, in its order; empty where it lists none, or other things.</summary>
    public IReadOnlyList<string> ItemUrls { get; init; } = [];

    /// <summary>False for pages that search engines should leave out.</summary>
    public bool IsIndexed { get; init; } = true;

    /// <summary>True for an article; shared links say so.</summary>
    public virtual bool IsArticle => false;
}

/// <summary>Languages and addresses of a page.</summary>
/// <param name="Lang">BCP 47 tag of the page's language.</param>
/// <param name="Dir"><c>rtl</c> or <c>ltr</c>.</param>
/// <param name="Url">Address of the page.</param>
/// <param name="CanonicalUrl">The same with scheme and host.</param>
/// <param name="OtherUrl">Address of the same page in the other language.</param>
/// <param name="Alternates">The page in each language, itself included; empty where it has no counterpart.</param>
/// <param name="Feeds">Feeds that carry what the page lists.</param>
public sealed record PageFrameView(
    string Lang,
    string Dir,
    string Url,
    string CanonicalUrl,
    string OtherUrl,
    IReadOnlyList<AlternateView> Alternates,
    IReadOnlyList<FeedLinkView> Feeds);

/// <summary>One language of a page.</summary>
/// <param name="Lang">BCP 47 tag, or <c>x-default</c>.</param>
/// <param name="Url">Absolute address.</param>
public sealed record AlternateView(string Lang, string Url);

/// <summary>A feed that a page announces.</summary>
/// <param name="MediaType">Its media type.</param>
/// <param name="Title">Its title in the page's language.</param>
/// <param name="Url">Its address.</param>
public sealed record FeedLinkView(string MediaType, PlainText Title, string Url);

/// <summary>A link to a page of the site.</summary>
/// <param name="Label">What it says.</param>
/// <param name="Url">Where it goes; null where there is no such page and only the label is shown.</param>
public sealed record LinkView(Phrase Label, string? Url);

using Khulasa.Model;
using Khulasa.Rendering.Views;

namespace Khulasa.Rendering;

/// <summary>What all pages of an edition share: addresses, the other language, feeds, the way back.</summary>
internal static class PageFrame
{
    /// <summary>Address of the page on its host, with the language's prefix.</summary>
    public static string Canonical(this Edition edition, string path) => edition.Urls.Absolute(edition.Language, path);

    /// <summary>Languages and addresses of the page at <paramref name="path"/>, with the whole site's feeds.</summary>
    public static PageFrameView Frame(this Edition edition, string path) => new(
        edition.Language.Code,
        edition.Language.Direction,
        edition.Href(path),
        edition.Canonical(path),
        edition.Urls.Href(edition.Language.Other, path),
        edition.Alternates(path),
        edition.SiteFeeds());

    /// <summary>The page in each language, with the Arabic one as the default.</summary>
    public static IReadOnlyList<AlternateView> Alternates(this Edition edition, string path) =>
    [
        .. Language.All.Select(language => new AlternateView(language.Code, edition.Urls.Absolute(language, path))),
        new AlternateView("x-default", edition.Urls.Absolute(Language.Arabic, path)),
    ];

    /// <summary>The three forms of the feed that belongs to a list.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="path">Folder of the list.</param>
    /// <param name="title">Title of the list.</param>
    public static IReadOnlyList<FeedLinkView> Feeds(this Edition edition, string path, PlainText title) =>
    [
        new("application/rss+xml", title, edition.Href(path + "feed.xml")),
        new("application/atom+xml", title, edition.Href(path + "atom.xml")),
        new("application/feed+json", title, edition.Href(path + "feed.json")),
    ];

    /// <summary>The feeds of the whole site.</summary>
    public static IReadOnlyList<FeedLinkView> SiteFeeds(this Edition edition) =>
        edition.Feeds(SitePath.Home, edition.SiteName().Text);

    /// <summary>Name of the site in the edition's language.</summary>
    public static Phrase SiteName(this Edition edition) =>
        edition.Name(edition.Site.Settings.Title.Ar, edition.Site.Settings.Title.En);

    /// <summary>Name of the site in the other language.</summary>
    public static Phrase OtherSiteName(this Edition edition) =>
        Phrase.In(edition.Language.Other, edition.Site.Settings.Title.Ar, edition.Site.Settings.Title.En);

    /// <summary>One sentence about the site in the edition's language; null when not given.</summary>
    public static PlainText? SiteDescription(this Edition edition) =>
        PlainText.From(edition.Site.Settings.Description is { } text ? edition.Language.Pick(text.Ar, text.En) : null);

    /// <summary>The link to the front page that every way back begins with.</summary>
    public static LinkView HomeLink(this Edition edition) => edition.LinkTo(SitePath.Home, "nav.home");

    private static PlainText FullSiteName(this Edition edition) => new(string.Join(
        " · ", ((IEnumerable<string>)[edition.SiteName().Text.Value, edition.OtherSiteName().Text.Value]).Distinct(StringComparer.Ordinal)));

    /// <summary>What pages know of the site.</summary>
    public static SiteView SiteView(this Edition edition) => new()
    {
        Title = edition.SiteName(),
        OtherTitle = edition.OtherSiteName(),
        FullTitle = edition.FullSiteName(),
        Description = edition.SiteDescription(),
        HomeUrl = edition.Href(SitePath.Home),
        CanonicalUrl = edition.Canonical(SitePath.Home),
        SearchUrl = edition.Href(SitePath.Search),
        FeedsUrl = edition.Href(SitePath.Feeds),
        WorkerUrl = edition.Urls.File(SitePath.Worker),
        ManifestUrl = edition.Href(SitePath.Manifest),
        Navigation =
        [
            edition.LinkTo(SitePath.Home, "nav.home"),
            edition.LinkTo(SitePath.Topics, "nav.topics"),
            edition.LinkTo(SitePath.Dates, "nav.dates"),
            edition.LinkTo(SitePath.Entities, "nav.entities"),
            edition.LinkTo(SitePath.Outlets, "nav.outlets"),
            edition.LinkTo(SitePath.Search, "nav.search"),
        ],
    };
}

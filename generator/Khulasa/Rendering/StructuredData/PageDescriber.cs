using System.Text.Json.Nodes;
using Khulasa.Model;
using Khulasa.Rendering.Views;

namespace Khulasa.Rendering.StructuredData;

/// <summary>
/// Describes pages to programs in the words of schema.org. It knows what the page's view knows and nothing else, so what
/// programs read is what people see.
/// </summary>
/// <param name="edition">The edition.</param>
public sealed class PageDescriber(Edition edition)
{
    private readonly string _siteId = edition.Canonical(SitePath.Home) + "#site";
    private readonly ArticleDescriber _articles = new(edition);

    /// <summary>JSON-LD of a page, for a <c>script</c> element of type <c>application/ld+json</c>.</summary>
    public Markup Describe(PageView page)
    {
        List<JsonObject> nodes = [page is ArticlePage article ? _articles.Describe(article, _siteId) : Collection(page)];
        if (page is IndexPage) nodes.Add(WebSite());
        if (page.Breadcrumbs.Count > 0) nodes.Add(Breadcrumbs(page));
        return JsonLd.Graph(nodes);
    }

    private JsonObject WebSite() => JsonLd.Node(
        "WebSite",
        ("@id", _siteId),
        ("name", edition.SiteName().Text.Value),
        ("alternateName", edition.OtherSiteName().Text.Value),
        ("description", edition.SiteDescription()?.Value),
        ("inLanguage", edition.Language.Code),
        ("url", edition.Canonical(SitePath.Home)),
        ("publisher", edition.Publisher()));

    private JsonObject Collection(PageView page)
    {
        var items = ListedUrls(page);
        return JsonLd.Node(
            "CollectionPage",
            ("@id", page.Frame.CanonicalUrl),
            ("url", page.Frame.CanonicalUrl),
            ("name", page.Title.Text.Value),
            ("description", page.Description?.Value),
            ("inLanguage", page.Frame.Lang),
            ("isPartOf", JsonLd.Reference(_siteId)),
            ("mainEntity", items.Count == 0 ? null : JsonLd.Node(
                "ItemList",
                ("numberOfItems", items.Count),
                ("itemListElement", JsonLd.List(items.Select(Item))))));
    }

    private JsonObject Breadcrumbs(PageView page)
    {
        List<LinkView> trail = [.. page.Breadcrumbs, new LinkView(page.Title, page.Frame.Url)];
        return JsonLd.Node("BreadcrumbList", ("itemListElement", JsonLd.List(trail.Select((link, i) => JsonLd.Node(
            "ListItem",
            ("position", i + 1),
            ("name", link.Label.Text.Value),
            ("item", link.Url is { } url ? edition.Urls.Absolute(url) : null))))));
    }

    private JsonObject Item(string url, int index) =>
        JsonLd.Node("ListItem", ("position", index + 1), ("url", edition.Urls.Absolute(url)));

    /// <summary>Pages that a page lists, in its order.</summary>
    private static IReadOnlyList<string> ListedUrls(PageView page) => page switch
    {
        StoryPage story => [.. story.Timeline.Select(step => step.Article.Url).OfType<string>()],
        TermsPage terms => Urls(terms.Groups),
        SearchPage search => Urls(search.Groups),
        FeedsPage feeds => [.. feeds.Groups.SelectMany(group => group.Feeds).Select(feed => feed.RssUrl)],
        DatesPage dates => [.. dates.Years.Select(year => year.Year.Url)],
        YearPage year => [.. year.Months.Select(month => month.Url)],
        _ => page.ItemUrls,
    };

    private static IReadOnlyList<string> Urls(IReadOnlyList<TermGroupView> groups) =>
        [.. groups.SelectMany(group => group.Terms).Select(term => term.Url)];
}

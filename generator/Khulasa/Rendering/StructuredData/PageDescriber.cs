using System.Text.Json;
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
    public Markup Describe(PageView page) => JsonLd.Graph(json =>
    {
        if (page is ArticlePage article) _articles.Write(json, article, _siteId);
        else WriteCollection(json, page);
        if (page is IndexPage) WriteSite(json);
        if (page.Breadcrumbs.Count > 0) WriteBreadcrumbs(json, page);
    });

    private void WriteSite(Utf8JsonWriter json)
    {
        json.StartNode("WebSite");
        json.Text("@id", _siteId);
        json.Text("name", edition.SiteName().Text.Value);
        json.Text("alternateName", edition.OtherSiteName().Text.Value);
        json.Text("description", edition.SiteDescription()?.Value);
        json.Text("inLanguage", edition.Language.Code);
        json.Text("url", edition.Canonical(SitePath.Home));
        json.Publisher("publisher", edition);
        json.WriteEndObject();
    }

    private void WriteCollection(Utf8JsonWriter json, PageView page)
    {
        json.StartNode("CollectionPage");
        json.Text("@id", page.Frame.CanonicalUrl);
        json.Text("url", page.Frame.CanonicalUrl);
        json.Text("name", page.Title.Text.Value);
        json.Text("description", page.Description?.Value);
        json.Text("inLanguage", page.Frame.Lang);
        json.Reference("isPartOf", _siteId);
        if (ListedUrls(page) is { Count: > 0 } urls) WriteItems(json, urls);
        json.WriteEndObject();
    }

    private void WriteItems(Utf8JsonWriter json, IReadOnlyList<string> urls)
    {
        json.StartNode("mainEntity", "ItemList");
        json.WriteNumber("numberOfItems", urls.Count);
        json.List("itemListElement", urls, (url, i) =>
        {
            json.StartNode("ListItem");
            json.WriteNumber("position", i + 1);
            json.Text("url", edition.Urls.Absolute(url));
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private void WriteBreadcrumbs(Utf8JsonWriter json, PageView page)
    {
        json.StartNode("BreadcrumbList");
        json.List("itemListElement", [.. page.Breadcrumbs, new LinkView(page.Title, page.Frame.Url)], (link, i) =>
        {
            json.StartNode("ListItem");
            json.WriteNumber("position", i + 1);
            json.Text("name", link.Label.Text.Value);
            json.Text("item", link.Url is { } url ? edition.Urls.Absolute(url) : null);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

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

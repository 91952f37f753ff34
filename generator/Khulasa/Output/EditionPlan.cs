using System.Text;
using Khulasa.Dates;
using Khulasa.Model;
using Khulasa.Rendering;
using Khulasa.Rendering.Views;

namespace Khulasa.Output;

/// <summary>Every page and feed of one edition, in the order of the design's table of addresses.</summary>
/// <param name="edition">The edition.</param>
/// <param name="renderer">Renders its pages.</param>
/// <param name="bodies">Renders the texts of its articles.</param>
internal sealed class EditionPlan(Edition edition, PageRenderer renderer, ArticleBodies bodies)
{
    private readonly EntryFactory _entries = new(edition, renderer.ListEntry);
    private readonly TermPageFactory _terms = new(edition);
    private readonly FeedFactory _feeds = new(edition);

    /// <summary>The files, each to be made when its turn comes.</summary>
    public IEnumerable<PlannedFile> Files()
    {
        var lists = new ListPageFactory(edition, _entries);
        var dates = new DatePageFactory(edition, _entries, lists);
        return
        [
            .. List(SitePath.Home, edition.Site.Articles, lists.Index),
            .. Articles(new ArticlePageFactory(edition, bodies)),
            .. Topics(lists),
            .. Dates(dates, lists),
            .. Outlets(lists),
            .. Entities(lists),
            .. Stories(new StoryPageFactory(edition, bodies)),
            Page(SitePath.Search, _terms.Search),
            .. Feeds(SitePath.Home, _feeds.Site),
            new(edition.Language.PathPrefix + SitePath.Manifest, () => Utf8(renderer.Render("feeds/manifest.sbn-json"))),
        ];
    }

    private IEnumerable<PlannedFile> Articles(ArticlePageFactory factory) => edition.Site.Articles.Select(article =>
        Page(article.Path, () => factory.Make(article), article.Content.Updated ?? article.Content.Date));

    private IEnumerable<PlannedFile> Topics(ListPageFactory lists) =>
    [
        Page(SitePath.Topics, _terms.Topics),
        .. edition.Site.Topics.SelectMany(topic => (IEnumerable<PlannedFile>)
        [
            .. List(SitePath.Topic(topic.Term.Slug), topic.Articles, slice => lists.Topic(topic, slice)),
            .. Feeds(SitePath.Topic(topic.Term.Slug), () => _feeds.Topic(topic)),
        ]),
    ];

    private IEnumerable<PlannedFile> Outlets(ListPageFactory lists) =>
    [
        Page(SitePath.Outlets, _terms.Outlets),
        .. edition.Site.Outlets.SelectMany(outlet =>
            List(SitePath.Outlet(outlet.Term.Slug), outlet.Articles, slice => lists.Outlet(outlet, slice))),
    ];

    private IEnumerable<PlannedFile> Entities(ListPageFactory lists) =>
    [
        Page(SitePath.Entities, _terms.Entities),
        .. edition.Site.Entities.SelectMany(entity =>
            List(SitePath.Entity(entity.Term.Slug), entity.Articles, slice => lists.Entity(entity, slice))),
    ];

    private IEnumerable<PlannedFile> Stories(StoryPageFactory factory) => edition.Site.Stories.Select(story =>
        Page(SitePath.Story(story.Slug), () => factory.Make(story)));

    private IEnumerable<PlannedFile> Dates(DatePageFactory dates, ListPageFactory lists)
    {
        var years = edition.Site.Years;
        List<Month> months = [.. years.SelectMany(year => year.Months)];
        List<Day> days = [.. months.SelectMany(month => month.Days)];
        return
        [
            Page(SitePath.Dates, dates.Dates),
            .. years.Select((year, i) => Page(
                SitePath.Date(year.Date), () => dates.Year(year, edition.DateSiblings(years, i, each => each.Date)))),
            .. months.SelectMany((month, i) => List(SitePath.Date(month.Date), month.Articles, slice =>
                dates.Month(month, edition.DateSiblings(months, i, each => each.Date), slice))),
            .. days.SelectMany((day, i) => List(SitePath.Date(day.Date), day.Articles, slice =>
                lists.Day(day, edition.DateSiblings(days, i, each => each.Date), slice))),
            .. edition.Site.Undated.Count == 0 ? [] : List(SitePath.Undated, edition.Site.Undated, lists.Undated),
        ];
    }

    private IEnumerable<PlannedFile> List(string path, IReadOnlyList<SiteArticle> articles, Func<ListSlice, PageView> make) =>
        ListSlice.Cut(path, articles, edition.Site.Settings.PageSize).Select(slice => Page(
            slice.Path, () => make(slice) with { ItemUrls = [.. slice.Articles.Select(article => edition.Href(article.Path))] }));

    /// <summary>The three forms of a feed; its view is made once, by whichever form comes first.</summary>
    private IEnumerable<PlannedFile> Feeds(string path, Func<FeedView> make)
    {
        var folder = edition.Language.PathPrefix + path;
        var feed = new Lazy<FeedView>(make);
        return
        [
            new($"{folder}feed.xml", () => Utf8(renderer.Render("feeds/rss.sbn-xml", "feed", feed.Value))),
            new($"{folder}atom.xml", () => Utf8(renderer.Render("feeds/atom.sbn-xml", "feed", feed.Value))),
            new($"{folder}feed.json", () => JsonFeed.Write(feed.Value)),
        ];
    }

    private PlannedFile Page(string path, Func<PageView> make, PartialDate? modified = null) =>
        new($"{edition.Language.PathPrefix}{path}index.html", () => Utf8(renderer.Page(make())))
        {
            Page = new PageAddress(path, modified),
        };

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}

using Khulasa.Concurrency;
using Khulasa.Dates;
using Khulasa.Digests;
using Khulasa.Model;
using Khulasa.Rendering;
using Khulasa.Rendering.Views;

namespace Khulasa.Output;

/// <summary>
/// Every page and feed that each edition has, in the order of the design's table of addresses; each with a list of what it
/// shows, which is its key. Paths and keys are those of all editions, so they are made once.
/// </summary>
/// <param name="site">The model.</param>
/// <param name="shown">Digests of what pages show.</param>
internal sealed class EditionPlan(Site site, Shown shown)
{
    /// <summary>The files, each to be made when its turn comes.</summary>
    public IReadOnlyList<EditionFile> Files()
    {
        Func<IEnumerable<EditionFile>>[] parts = [Front, Articles, Topics, Dates, Outlets, Entities, Stories, Rest];
        var files = new List<EditionFile>[parts.Length];
        AllCores.For(parts.Length, i => files[i] = [.. parts[i]()]);
        return [.. files.SelectMany(part => part)];
    }

    private IEnumerable<EditionFile> Front() => List(
        SitePath.Home,
        site.Articles,
        [],
        [shown.Topics, shown.Stories(ListSlice.Cut(SitePath.Home, site.Articles, site.Settings.PageSize).First().Articles)],
        static (pages, slice) => pages.Lists.Index(slice));

    private IEnumerable<EditionFile> Articles() => site.Articles.Select(article => Page(
        article.Path, shown.Page(article), pages => pages.Articles.Make(article), article.Content.Updated ?? article.Content.Date));

    private IEnumerable<EditionFile> Topics() =>
    [
        Page(SitePath.Topics, [shown.Topics], static pages => pages.Terms.Topics()),
        .. site.Topics.SelectMany(topic => (IEnumerable<EditionFile>)
        [
            .. List(
                SitePath.Topic(topic.Term.Slug),
                topic.Articles,
                [shown.Name(topic)],
                [shown.Term(topic), ShownDates.Of(topic.Articles)],
                (pages, slice) => pages.Lists.Topic(topic, slice)),
            .. Feeds(SitePath.Topic(topic.Term.Slug), topic.Articles, [shown.Name(topic)], pages => pages.Feeds.Topic(topic)),
        ]),
    ];

    private IEnumerable<EditionFile> Outlets() =>
    [
        Page(SitePath.Outlets, [shown.Outlets], static pages => pages.Terms.Outlets()),
        .. site.Outlets.SelectMany(outlet => (IEnumerable<EditionFile>)
        [
            .. List(
                SitePath.Outlet(outlet.Term.Slug), outlet.Articles, [shown.Name(outlet)], [shown.Term(outlet), ShownDates.Of(outlet.Articles)],
                (pages, slice) => pages.Lists.Outlet(outlet, slice)),
            .. Feeds(SitePath.Outlet(outlet.Term.Slug), outlet.Articles, [shown.Name(outlet)], pages => pages.Feeds.Outlet(outlet)),
        ]),
    ];

    private IEnumerable<EditionFile> Entities() =>
    [
        Page(SitePath.Entities, [shown.Entities], static pages => pages.Terms.Entities()),
        .. site.Entities.SelectMany(entity =>
            List(
                SitePath.Entity(entity.Term.Slug), entity.Articles, [shown.Name(entity)], [shown.Term(entity), ShownDates.Of(entity.Articles)],
                (pages, slice) => pages.Lists.Entity(entity, slice))),
    ];

    private IEnumerable<EditionFile> Stories() => site.Stories.SelectMany(story => (IEnumerable<EditionFile>)
    [
        Page(SitePath.Story(story.Slug), [shown.Story(story)], pages => pages.Stories.Make(story)),
        .. Feeds(SitePath.Story(story.Slug), story.NewestFirst, [shown.Headlines([story])], pages => pages.Feeds.Story(story)),
    ]);

    private IEnumerable<EditionFile> Rest() =>
    [
        Page(
            SitePath.Search,
            [shown.Topics, shown.Entities, shown.Outlets, ShownDates.Years(site.Years)],
            static pages => pages.Terms.Search()),
        .. Feeds(SitePath.Home, site.Articles, [], static pages => pages.Feeds.Site()),
        .. FeedLists(),
        new("", SitePath.Manifest, default, static (pages, to) => pages.Renderer.Write("feeds/manifest.sbn-json", to)),
    ];

    private IEnumerable<EditionFile> FeedLists()
    {
        List<Story> stories = [.. FeedsPageFactory.Newest(site.Stories)];
        return
        [
            Page(
                SitePath.Feeds,
                [shown.Topics, shown.Outlets, shown.Headlines(stories.Take(FeedsPageFactory.StoryLimit))],
                static pages => pages.FeedLists.Page()),
            new(
                "",
                SitePath.FeedOutline,
                Digest.Of(shown.Topics, shown.Outlets, shown.Headlines(stories)),
                static (pages, to) => pages.Renderer.Write("feeds/opml.sbn-xml", "page", pages.FeedLists.Outline(), to)),
        ];
    }

    private IEnumerable<EditionFile> Dates()
    {
        var years = site.Years;
        List<Month> months = [.. years.SelectMany(year => year.Months)];
        List<Day> days = [.. months.SelectMany(month => month.Days)];
        return
        [
            Page(SitePath.Dates, [ShownDates.Counts(years), Shown.Numbers(site.Undated.Count)], static pages => pages.Dates.Dates()),
            .. years.Select((year, i) => Page(
                SitePath.Date(year.Date),
                [ShownDates.Calendars(year), shown.Entries(DatePageFactory.WithoutMonth(year)), ShownDates.Neighbours(years, i, each => each.Date)],
                pages => pages.Dates.Year(year, pages.Edition.DateSiblings(years, i, each => each.Date)))),
            .. months.SelectMany((month, i) => List(
                SitePath.Date(month.Date), month.Articles, [], [ShownDates.Calendar(month), ShownDates.Neighbours(months, i, each => each.Date)],
                (pages, slice) => pages.Dates.Month(month, pages.Edition.DateSiblings(months, i, each => each.Date), slice))),
            .. days.SelectMany((day, i) => List(
                SitePath.Date(day.Date), day.Articles, [], [Shown.Numbers(day.Articles.Count), ShownDates.Neighbours(days, i, each => each.Date)],
                (pages, slice) => pages.Lists.Day(day, pages.Edition.DateSiblings(days, i, each => each.Date), slice))),
            .. site.Undated.Count == 0 ? [] : List(
                SitePath.Undated, site.Undated, [], [Shown.Numbers(site.Undated.Count)], static (pages, slice) => pages.Lists.Undated(slice)),
        ];
    }

    /// <summary>The pages of a list: what each of them shows beside its entries, and what only its front shows.</summary>
    private IEnumerable<EditionFile> List(
        string path, IReadOnlyList<SiteArticle> articles, Digest[] onEach, Digest[] onFront, Func<EditionPages, ListSlice, PageView> make) =>
        ListSlice.Cut(path, articles, site.Settings.PageSize).Select(slice => Page(
            slice.Path,
            [shown.Slice(slice), .. onEach, .. slice.IsFront ? onFront : []],
            // Numbered pages are found from the front; what programs read of the list stands there.
            pages => slice.IsFront
                ? make(pages, slice) with { ItemUrls = [.. slice.Articles.Select(article => pages.Edition.Href(article.Path))] }
                : make(pages, slice)));

    /// <summary>The three forms of a feed; its view is made once for each edition, by whichever form comes first.</summary>
    private IEnumerable<EditionFile> Feeds(string path, IReadOnlyList<SiteArticle> articles, Digest[] shows, Func<EditionPages, FeedView> make)
    {
        var key = Digest.Of([shown.Entries(FeedFactory.Carried(path, articles)), .. shows]);
        var feeds = new EditionValue<FeedView>(make, users: 3);
        return
        [
            new(path, "feed.xml", key, (pages, to) => pages.Renderer.Write("feeds/rss.sbn-xml", "feed", feeds.Take(pages), to)),
            new(path, "atom.xml", key, (pages, to) => pages.Renderer.Write("feeds/atom.sbn-xml", "feed", feeds.Take(pages), to)),
            new(path, "feed.json", key, (pages, to) => JsonFeed.Write(feeds.Take(pages), to)),
        ];
    }

    /// <summary>A page with the list of what it shows beside what every page does.</summary>
    private static EditionFile Page(string path, ReadOnlySpan<Digest> shows, Func<EditionPages, PageView> make) => Page(path, Digest.Of(shows), make);

    private static EditionFile Page(string path, Digest shows, Func<EditionPages, PageView> make, PartialDate? modified = null) =>
        new(path, "index.html", shows, (pages, to) => pages.Renderer.Page(make(pages), to))
        {
            Page = new PageAddress(path, modified),
        };
}

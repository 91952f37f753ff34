using Khulasa.Dates;
using Khulasa.Digests;
using Khulasa.Model;
using Khulasa.Rendering;
using Khulasa.Rendering.Views;

namespace Khulasa.Output;

/// <summary>
/// Every page and feed of one edition, in the order of the design's table of addresses; each with a list of what it shows,
/// which is its key.
/// </summary>
/// <param name="edition">The edition.</param>
/// <param name="renderer">Renders its pages.</param>
/// <param name="bodies">Renders the texts of its articles.</param>
/// <param name="comparisons">Compares the reports of stories, for all editions.</param>
/// <param name="shown">Digests of what pages show.</param>
internal sealed class EditionPlan(Edition edition, PageRenderer renderer, ArticleBodies bodies, StoryComparisons comparisons, Shown shown)
{
    private readonly EntryFactory _entries = new(edition, renderer.ListEntry);
    private readonly TermPageFactory _terms = new(edition);
    private readonly FeedFactory _feeds = new(edition);
    private readonly Digest _everywhere = shown.Everywhere(edition.Language);

    /// <summary>The files, each to be made when its turn comes.</summary>
    public IReadOnlyList<PlannedFile> Files()
    {
        var lists = new ListPageFactory(edition, _entries);
        var dates = new DatePageFactory(edition, _entries, lists);
        return
        [
            .. List(SitePath.Home, edition.Site.Articles, [], [shown.Topics, shown.Stories(Front(edition.Site.Articles))], lists.Index),
            .. Articles(new ArticlePageFactory(edition, bodies)),
            .. Topics(lists),
            .. Dates(dates, lists),
            .. Outlets(lists),
            .. Entities(lists),
            .. Stories(new StoryPageFactory(edition, comparisons)),
            Page(SitePath.Search, [shown.Topics, shown.Entities, shown.Outlets, ShownDates.Years(edition.Site.Years)], _terms.Search),
            .. Feeds(SitePath.Home, edition.Site.Articles, [], _feeds.Site),
            .. FeedLists(),
            new(edition.Language.PathPrefix + SitePath.Manifest, _everywhere, to => renderer.Write("feeds/manifest.sbn-json", to)),
        ];
    }

    private IEnumerable<PlannedFile> Articles(ArticlePageFactory factory) => edition.Site.Articles.Select(article => Page(
        article.Path, shown.Page(article), () => factory.Make(article), article.Content.Updated ?? article.Content.Date));

    private IEnumerable<PlannedFile> Topics(ListPageFactory lists) =>
    [
        Page(SitePath.Topics, [shown.Topics], _terms.Topics),
        .. edition.Site.Topics.SelectMany(topic => (IEnumerable<PlannedFile>)
        [
            .. List(
                SitePath.Topic(topic.Term.Slug),
                topic.Articles,
                [shown.Name(topic)],
                [shown.Term(topic), ShownDates.Of(topic.Articles)],
                slice => lists.Topic(topic, slice)),
            .. Feeds(SitePath.Topic(topic.Term.Slug), topic.Articles, [shown.Name(topic)], () => _feeds.Topic(topic)),
        ]),
    ];

    private IEnumerable<PlannedFile> Outlets(ListPageFactory lists) =>
    [
        Page(SitePath.Outlets, [shown.Outlets], _terms.Outlets),
        .. edition.Site.Outlets.SelectMany(outlet => (IEnumerable<PlannedFile>)
        [
            .. List(
                SitePath.Outlet(outlet.Term.Slug), outlet.Articles, [shown.Name(outlet)], [shown.Term(outlet), ShownDates.Of(outlet.Articles)],
                slice => lists.Outlet(outlet, slice)),
            .. Feeds(SitePath.Outlet(outlet.Term.Slug), outlet.Articles, [shown.Name(outlet)], () => _feeds.Outlet(outlet)),
        ]),
    ];

    private IEnumerable<PlannedFile> Entities(ListPageFactory lists) =>
    [
        Page(SitePath.Entities, [shown.Entities], _terms.Entities),
        .. edition.Site.Entities.SelectMany(entity =>
            List(
                SitePath.Entity(entity.Term.Slug), entity.Articles, [shown.Name(entity)], [shown.Term(entity), ShownDates.Of(entity.Articles)],
                slice => lists.Entity(entity, slice))),
    ];

    private IEnumerable<PlannedFile> Stories(StoryPageFactory factory) => edition.Site.Stories.SelectMany(story => (IEnumerable<PlannedFile>)
    [
        Page(SitePath.Story(story.Slug), [shown.Story(story)], () => factory.Make(story)),
        .. Feeds(SitePath.Story(story.Slug), story.NewestFirst, [shown.Headlines([story])], () => _feeds.Story(story)),
    ]);

    private IEnumerable<PlannedFile> FeedLists()
    {
        var factory = new FeedsPageFactory(edition);
        List<Story> stories = [.. FeedsPageFactory.Newest(edition.Site.Stories)];
        var outline = Digest.Of(_everywhere, shown.Topics, shown.Outlets, shown.Headlines(stories));
        return
        [
            Page(SitePath.Feeds, [shown.Topics, shown.Outlets, shown.Headlines(stories.Take(FeedsPageFactory.StoryLimit))], factory.Page),
            new(
                edition.Language.PathPrefix + SitePath.FeedOutline,
                outline,
                to => renderer.Write("feeds/opml.sbn-xml", "page", factory.Outline(), to)),
        ];
    }

    private IEnumerable<PlannedFile> Dates(DatePageFactory dates, ListPageFactory lists)
    {
        var years = edition.Site.Years;
        List<Month> months = [.. years.SelectMany(year => year.Months)];
        List<Day> days = [.. months.SelectMany(month => month.Days)];
        return
        [
            Page(SitePath.Dates, [ShownDates.Counts(years), Shown.Numbers(edition.Site.Undated.Count)], dates.Dates),
            .. years.Select((year, i) => Page(
                SitePath.Date(year.Date),
                [ShownDates.Calendars(year), shown.Entries(DatePageFactory.WithoutMonth(year)), ShownDates.Neighbours(years, i, each => each.Date)],
                () => dates.Year(year, edition.DateSiblings(years, i, each => each.Date)))),
            .. months.SelectMany((month, i) => List(
                SitePath.Date(month.Date), month.Articles, [], [ShownDates.Calendar(month), ShownDates.Neighbours(months, i, each => each.Date)],
                slice => dates.Month(month, edition.DateSiblings(months, i, each => each.Date), slice))),
            .. days.SelectMany((day, i) => List(
                SitePath.Date(day.Date), day.Articles, [], [Shown.Numbers(day.Articles.Count), ShownDates.Neighbours(days, i, each => each.Date)],
                slice => lists.Day(day, edition.DateSiblings(days, i, each => each.Date), slice))),
            .. edition.Site.Undated.Count == 0 ? [] : List(
                SitePath.Undated, edition.Site.Undated, [], [Shown.Numbers(edition.Site.Undated.Count)], lists.Undated),
        ];
    }

    /// <summary>The pages of a list: what each of them shows beside its entries, and what only its front shows.</summary>
    private IEnumerable<PlannedFile> List(
        string path, IReadOnlyList<SiteArticle> articles, Digest[] onEach, Digest[] onFront, Func<ListSlice, PageView> make) =>
        ListSlice.Cut(path, articles, edition.Site.Settings.PageSize).Select(slice => Page(
            slice.Path,
            [shown.Slice(slice), .. onEach, .. slice.IsFront ? onFront : []],
            // Numbered pages are found from the front; what programs read of the list stands there.
            () => slice.IsFront ? make(slice) with { ItemUrls = [.. slice.Articles.Select(article => edition.Href(article.Path))] } : make(slice)));

    private IReadOnlyList<SiteArticle> Front(IReadOnlyList<SiteArticle> articles) =>
        ListSlice.Cut(SitePath.Home, articles, edition.Site.Settings.PageSize).First().Articles;

    /// <summary>The three forms of a feed; its view is made once, by whichever form comes first.</summary>
    private IEnumerable<PlannedFile> Feeds(string path, IReadOnlyList<SiteArticle> articles, Digest[] shows, Func<FeedView> make)
    {
        var folder = edition.Language.PathPrefix + path;
        var key = _everywhere.With(Digest.Of([shown.Entries(FeedFactory.Carried(path, articles)), .. shows]));
        var feed = new SharedValue<FeedView>(make, users: 3);
        return
        [
            new($"{folder}feed.xml", key, to => renderer.Write("feeds/rss.sbn-xml", "feed", feed.Take(), to)),
            new($"{folder}atom.xml", key, to => renderer.Write("feeds/atom.sbn-xml", "feed", feed.Take(), to)),
            new($"{folder}feed.json", key, to => JsonFeed.Write(feed.Take(), to)),
        ];
    }

    /// <summary>A page with the list of what it shows beside what every page does.</summary>
    private PlannedFile Page(string path, ReadOnlySpan<Digest> shows, Func<PageView> make) => Page(path, Digest.Of(shows), make);

    private PlannedFile Page(string path, Digest shows, Func<PageView> make, PartialDate? modified = null) =>
        new($"{edition.Language.PathPrefix}{path}index.html", _everywhere.With(shows), to => renderer.Page(make(), to))
        {
            Page = new PageAddress(path, modified),
        };
}

using Khulasa.Model;
using Khulasa.Rendering.Views;

namespace Khulasa.Rendering;

/// <summary>The page of all feeds, and the outline that feed readers import.</summary>
/// <param name="edition">The edition.</param>
public sealed class FeedsPageFactory(Edition edition)
{
    /// <summary>How many of the newest stories the page shows; the outline has them all.</summary>
    public const int StoryLimit = 50;

    /// <summary>The page.</summary>
    public FeedsPage Page() => Make(Newest(edition.Site.Stories).Take(StoryLimit));

    /// <summary>The same with every story.</summary>
    public FeedsPage Outline() => Make(Newest(edition.Site.Stories));

    /// <summary>Stories by their newest article.</summary>
    public static IEnumerable<Story> Newest(IReadOnlyList<Story> stories) => stories
        .OrderByDescending(story => story.Articles.Max(article => article.Content.Date?.Number ?? 0))
        .ThenBy(story => story.Slug, StringComparer.Ordinal);

    private FeedsPage Make(IEnumerable<Story> stories) => new()
    {
        Frame = edition.Frame(SitePath.Feeds),
        Title = edition.Say("feeds.title"),
        Lead = edition.Strings.Plain("feeds.lead"),
        Description = edition.Strings.Plain("feeds.lead"),
        Breadcrumbs = [edition.HomeLink()],
        OutlineUrl = edition.Href(SitePath.FeedOutline),
        Groups =
        [
            Group("feeds.everything", [Row(new LinkView(edition.SiteName(), edition.Href(SitePath.Home)))]),
            .. Groups("nav.topics", edition.Site.Topics.Select(topic => edition.LinkTo(topic.Term))),
            .. Groups("nav.outlets", edition.Site.Outlets.Select(outlet => edition.LinkTo(outlet.Term))),
            .. Groups("feeds.stories", stories.Select(edition.LinkTo)),
        ],
    };

    private IEnumerable<FeedGroupView> Groups(string headingKey, IEnumerable<LinkView> pages)
    {
        List<FeedRowView> rows = [.. pages.Select(Row)];
        return rows.Count == 0 ? [] : [Group(headingKey, rows)];
    }

    private FeedGroupView Group(string headingKey, IReadOnlyList<FeedRowView> rows) => new(edition.Strings.Plain(headingKey), rows);

    private static FeedRowView Row(LinkView page) => new(page, page.Url + "feed.xml", page.Url + "atom.xml", page.Url + "feed.json");
}

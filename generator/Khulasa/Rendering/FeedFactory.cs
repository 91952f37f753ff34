using System.Globalization;
using Khulasa.Content;
using Khulasa.Dates;
using Khulasa.Model;
using Khulasa.Rendering.Views;

namespace Khulasa.Rendering;

/// <summary>Feeds of the whole site and of each topic, outlet and story. Undated articles have no place in an order of time and stay out.</summary>
/// <param name="edition">The edition.</param>
public sealed class FeedFactory(Edition edition)
{
    // What a reader missed in a week or two; a feed of a part moves slower than the whole.
    private const int SiteItems = 30;
    private const int PartItems = 15;

    private const string Epoch = "1970-01-01T00:00:00Z";

    // RFC 822, section 5.1: names are English whatever the feed's language.
    private static readonly string[] Weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
    private static readonly string[] Months =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    /// <summary>The feed of the whole site.</summary>
    public FeedView Site() =>
        Make(SitePath.Home, edition.SiteName().Text, edition.SiteDescription(), edition.Site.Articles);

    /// <summary>The feed of a topic.</summary>
    public FeedView Topic(TermArticles<Topic> topic) => Make(
        SitePath.Topic(topic.Term.Slug),
        edition.FeedTitle(edition.Name(topic.Term.Name, topic.Term.NameEn)),
        edition.Describe(topic.Term)?.Text,
        topic.Articles);

    /// <summary>The feed of an outlet.</summary>
    public FeedView Outlet(TermArticles<Outlet> outlet) => Make(
        SitePath.Outlet(outlet.Term.Slug), edition.FeedTitle(edition.Name(outlet.Term.Name, outlet.Term.NameEn)), null, outlet.Articles);

    /// <summary>The feed of a story, newest first as every feed.</summary>
    public FeedView Story(Story story) =>
        Make(SitePath.Story(story.Slug), edition.FeedTitle(edition.Headline(story)), null, story.NewestFirst);

    /// <summary>The articles that the feed of a list carries.</summary>
    /// <param name="path">Folder of the list.</param>
    /// <param name="articles">The list, newest first.</param>
    public static IEnumerable<SiteArticle> Carried(string path, IReadOnlyList<SiteArticle> articles) =>
        articles.Where(article => article.Content.Date is not null).Take(path == SitePath.Home ? SiteItems : PartItems);

    private FeedView Make(string path, PlainText title, PlainText? description, IReadOnlyList<SiteArticle> articles)
    {
        List<FeedItemView> items = [.. Carried(path, articles).Select(Item)];
        return new FeedView
        {
            Lang = edition.Language.Code,
            Title = title,
            Description = description ?? title,
            PageUrl = edition.Canonical(path),
            RssUrl = edition.Canonical(path + "feed.xml"),
            AtomUrl = edition.Canonical(path + "atom.xml"),
            JsonUrl = edition.Canonical(path + "feed.json"),
            SiteName = edition.SiteName().Text,
            UpdatedIso = items.Select(item => item.UpdatedIso).DefaultIfEmpty(Epoch).Max(StringComparer.Ordinal)!,
            Items = items,
        };
    }

    private FeedItemView Item(SiteArticle article)
    {
        var headline = edition.Headline(article);
        var published = FirstDay(article.Content.Date ?? default);
        var updated = article.Content.Updated is { } correction ? FirstDay(correction) : published;
        return new FeedItemView
        {
            Url = edition.Canonical(article.Path),
            Title = headline.Within(edition.Language),
            Lang = headline.Lang,
            Summary = new PlainText(string.Join(' ', edition.Language.Pick(article.Content.Summary, article.Content.EnglishSummary))),
            Outlet = edition.OutletOf(article) is { } outlet ? outlet.Label.Within(edition.Language) : null,
            OriginalUrl = PlainText.From(article.Content.Source?.Url),
            Author = article.Content.Author is { } author ? Phrase.Arabic(author).Within(edition.Language) : null,
            PublishedIso = Iso(published),
            PublishedRfc822 = Rfc822(published),
            UpdatedIso = Iso(updated > published ? updated : published),
            Topics = [.. article.Topics.Select(topic => edition.LinkTo(topic).Label.Text)],
        };
    }

    private static DateOnly FirstDay(PartialDate date) => new(date.Year, Math.Max(1, date.Month), Math.Max(1, date.Day));

    private static string Iso(DateOnly day) => $"{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}T00:00:00Z";

    private static string Rfc822(DateOnly day) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Weekdays[(int)day.DayOfWeek]}, {day.Day:D2} {Months[day.Month - 1]} {day.Year:D4} 00:00:00 +0000");
}

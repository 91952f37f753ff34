using Khulasa.Content;
using Khulasa.Dates;
using Khulasa.Model;
using Khulasa.Rendering.Views;

namespace Khulasa.Rendering;

/// <summary>The front page and every list of articles, a page at a time.</summary>
/// <param name="edition">The edition.</param>
/// <param name="entries">Makes the entries.</param>
public sealed class ListPageFactory(Edition edition, EntryFactory entries)
{
    /// <summary>A page of the front page's list.</summary>
    public IndexPage Index(ListSlice slice) => new()
    {
        Frame = edition.Frame(slice.Path),
        Number = slice.Number,
        Title = edition.Say(slice.IsFront ? "index.title" : "index.older"),
        Description = (slice.IsFront ? edition.SiteDescription() : null) ?? Excerpt.OfHeadlines(edition, slice.Articles),
        Groups = slice.IsFront ? entries.GroupByStory(slice.Articles) : entries.Group(slice.Articles, EntryForm.Full),
        Pagination = Pagination(slice),
        Topics = slice.IsFront ? [.. edition.Site.Topics.Select(edition.Term).OrderByDescending(topic => topic.Count)] : [],
    };

    /// <summary>A page of a topic's list.</summary>
    public ListPage Topic(TermArticles<Topic> topic, ListSlice slice) =>
        List(slice, "list.topic", edition.Name(topic.Term.Name, topic.Term.NameEn), topic.Articles.Count) with
        {
            OtherTitle = Phrase.In(edition.Language.Other, topic.Term.Name, topic.Term.NameEn),
            Lead = edition.Describe(topic.Term),
            Chart = Chart(topic.Articles, slice),
            Frame = edition.Frame(slice.Path) with
            {
                Feeds = edition.Feeds(slice.ListPath, edition.FeedTitle(edition.Name(topic.Term.Name, topic.Term.NameEn))),
            },
            Breadcrumbs = [edition.HomeLink(), edition.LinkTo(SitePath.Topics, "nav.topics")],
        };

    /// <summary>A page of an entity's list.</summary>
    public ListPage Entity(TermArticles<Entity> entity, ListSlice slice) =>
        List(slice, $"kind.{Kinds.Key(entity.Term.Kind)}", edition.Name(entity.Term.Name, entity.Term.NameEn), entity.Articles.Count) with
        {
            OtherTitle = Phrase.In(edition.Language.Other, entity.Term.Name, entity.Term.NameEn),
            Chart = Chart(entity.Articles, slice),
            Breadcrumbs = [edition.HomeLink(), edition.LinkTo(SitePath.Entities, "nav.entities")],
        };

    /// <summary>A page of an outlet's list.</summary>
    public ListPage Outlet(TermArticles<Outlet> outlet, ListSlice slice) =>
        List(slice, "list.outlet", edition.Name(outlet.Term.Name, outlet.Term.NameEn), outlet.Articles.Count) with
        {
            OtherTitle = Phrase.In(edition.Language.Other, outlet.Term.Name, outlet.Term.NameEn),
            Frame = edition.Frame(slice.Path) with
            {
                Feeds = edition.Feeds(slice.ListPath, edition.FeedTitle(edition.Name(outlet.Term.Name, outlet.Term.NameEn))),
            },
            ExternalUrl = PlainText.From(outlet.Term.Site),
            Chart = Chart(outlet.Articles, slice),
            Breadcrumbs = [edition.HomeLink(), edition.LinkTo(SitePath.Outlets, "nav.outlets")],
        };

    /// <summary>A page of a day's list.</summary>
    public ListPage Day(Day day, SiblingsView siblings, ListSlice slice) =>
        List(slice, "list.day", edition.Say(new PlainText(edition.Dates.LongDate(day.Date))), day.Articles.Count) with
        {
            Lead = Hijri(day.Date),
            Siblings = slice.IsFront ? siblings : SiblingsView.None,
            Breadcrumbs = edition.DateTrail(day.Date),
        };

    /// <summary>A page of the list of undated articles.</summary>
    public ListPage Undated(ListSlice slice) =>
        List(slice, "list.dates", edition.Say("dates.undated"), edition.Site.Undated.Count) with
        {
            Lead = edition.Say("dates.undated_lead"),
            Breadcrumbs = [edition.HomeLink(), edition.LinkTo(SitePath.Dates, "nav.dates")],
        };

    /// <summary>The way from a slice to the other pages of its list.</summary>
    public PaginationView Pagination(ListSlice slice)
    {
        var dates = slice.Articles.Select(article => article.Content.Date).Where(date => date is not null);
        return new PaginationView(
            dates.FirstOrDefault(),
            dates.LastOrDefault(),
            slice.IsFront ? null : edition.Href(slice.ListPath),
            Href(slice.NewerPath),
            Href(slice.OlderPath),
            slice.OlderPath is null ? null : Href(SitePath.Page(slice.ListPath, 1)));
    }

    private ListPage List(ListSlice slice, string labelKey, Phrase title, int total) => new()
    {
        Frame = edition.Frame(slice.Path),
        Number = slice.Number,
        Label = edition.Strings.Plain(labelKey),
        Title = title,
        Description = Excerpt.OfHeadlines(edition, slice.Articles),
        Total = slice.IsFront ? total : null,
        Groups = entries.Group(slice.Articles, EntryForm.Brief),
        Pagination = Pagination(slice),
    };

    private CoverageChartView? Chart(IReadOnlyList<SiteArticle> articles, ListSlice slice) =>
        slice.IsFront ? new CoverageChartFactory(edition).Make(articles) : null;

    private string? Href(string? path) => path is null ? null : edition.Href(path);

    private Phrase? Hijri(PartialDate date) =>
        edition.Site.Settings.Hijri && edition.Dates.HijriDate(date) is { } text ? edition.Say(new PlainText(text)) : null;
}

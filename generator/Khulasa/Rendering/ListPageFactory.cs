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
        Title = edition.Say("index.title"),
        Description = edition.SiteDescription(),
        Groups = entries.Group(slice.Articles),
        Pagination = Pagination(slice),
        Topics = [.. edition.Site.Topics.Select(edition.Term)],
    };

    /// <summary>A page of a topic's list.</summary>
    public ListPage Topic(TermArticles<Topic> topic, ListSlice slice) =>
        List(slice, "list.topic", edition.Name(topic.Term.Name, topic.Term.NameEn), topic.Articles.Count) with
        {
            OtherTitle = Phrase.In(edition.Language.Other, topic.Term.Name, topic.Term.NameEn),
            Lead = edition.Describe(topic.Term),
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
            Breadcrumbs = [edition.HomeLink(), edition.LinkTo(SitePath.Entities, "nav.entities")],
        };

    /// <summary>A page of an outlet's list.</summary>
    public ListPage Outlet(TermArticles<Outlet> outlet, ListSlice slice) =>
        List(slice, "list.outlet", edition.Name(outlet.Term.Name, outlet.Term.NameEn), outlet.Articles.Count) with
        {
            OtherTitle = Phrase.In(edition.Language.Other, outlet.Term.Name, outlet.Term.NameEn),
            ExternalUrl = PlainText.From(outlet.Term.Site),
            Breadcrumbs = [edition.HomeLink(), edition.LinkTo(SitePath.Outlets, "nav.outlets")],
        };

    /// <summary>A page of a day's list.</summary>
    public ListPage Day(Day day, SiblingsView siblings, ListSlice slice) =>
        List(slice, "list.day", edition.Say(new PlainText(edition.Dates.LongDate(day.Date))), day.Articles.Count) with
        {
            Lead = Hijri(day.Date),
            Siblings = siblings,
            Breadcrumbs = edition.DateTrail(day.Date),
        };

    /// <summary>A page of the list of undated articles.</summary>
    public ListPage Undated(ListSlice slice) =>
        List(slice, "list.dates", edition.Say("dates.undated"), edition.Site.Undated.Count) with
        {
            Lead = edition.Say("dates.undated_lead"),
            Breadcrumbs = [edition.HomeLink(), edition.LinkTo(SitePath.Dates, "nav.dates")],
        };

    /// <summary>Where a slice stands among its list's pages.</summary>
    public PaginationView Pagination(ListSlice slice) => new(
        slice.Number,
        slice.Count,
        slice.Number > 1 ? edition.Href(SitePath.Page(slice.ListPath, slice.Number - 1)) : null,
        slice.Number < slice.Count ? edition.Href(SitePath.Page(slice.ListPath, slice.Number + 1)) : null);

    private ListPage List(ListSlice slice, string labelKey, Phrase title, int total) => new()
    {
        Frame = edition.Frame(slice.Path),
        Label = edition.Strings.Plain(labelKey),
        Title = title,
        Total = total,
        Groups = entries.Group(slice.Articles),
        Pagination = Pagination(slice),
    };

    private Phrase? Hijri(PartialDate date) =>
        edition.Site.Settings.Hijri && edition.Dates.HijriDate(date) is { } text ? edition.Say(new PlainText(text)) : null;
}

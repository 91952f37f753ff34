using Khulasa.Dates;
using Khulasa.Model;
using Khulasa.Rendering.Views;

namespace Khulasa.Rendering;

/// <summary>The archive: all years, a year, a month.</summary>
/// <param name="edition">The edition.</param>
/// <param name="entries">Makes the entries.</param>
/// <param name="lists">Makes what list pages share.</param>
public sealed class DatePageFactory(Edition edition, EntryFactory entries, ListPageFactory lists)
{
    private readonly CalendarFactory _calendars = new(edition);

    /// <summary>The archive's front page.</summary>
    public DatesPage Dates() => new()
    {
        Frame = edition.Frame(SitePath.Dates),
        Title = edition.Say("dates.title"),
        Description = edition.Strings.Plain("dates.lead"),
        Breadcrumbs = [edition.HomeLink()],
        Years = [.. edition.Site.Years.Select(year => new YearView(
            Link(year.Date, year.Articles.Count),
            [.. year.Months.Select(month => Link(month.Date, month.Articles.Count))]))],
        Undated = edition.Site.Undated.Count == 0
            ? null
            : new DateLinkView(null, edition.Href(SitePath.Undated), edition.Site.Undated.Count),
    };

    /// <summary>A year.</summary>
    public YearPage Year(Year year, SiblingsView siblings)
    {
        var path = SitePath.Date(year.Date);
        return new YearPage
        {
            Frame = edition.Frame(path),
            Title = edition.Say(new PlainText(edition.Dates.Date(year.Date))),
            Description = new PlainText($"{edition.Dates.Date(year.Date)}: {edition.Count("count.articles", year.Articles.Count)}"),
            Breadcrumbs = edition.DateTrail(year.Date),
            Date = year.Date,
            Total = year.Articles.Count,
            Months = [.. year.Months.Select(_calendars.Month)],
            Entries = [.. WithoutMonth(year).Select(article => entries.Render(article, EntryForm.Brief))],
            Siblings = siblings,
        };
    }

    /// <summary>A page of a month's list.</summary>
    public MonthPage Month(Month month, SiblingsView siblings, ListSlice slice) => new()
    {
        Frame = edition.Frame(slice.Path),
        Number = slice.Number,
        Title = edition.Say(new PlainText(edition.Dates.Date(month.Date))),
        Description = Excerpt.OfHeadlines(edition, slice.Articles),
        Breadcrumbs = edition.DateTrail(month.Date),
        Calendar = slice.IsFront ? _calendars.Month(month) : null,
        Total = slice.IsFront ? month.Articles.Count : null,
        Groups = entries.Group(slice.Articles, EntryForm.Headline),
        Pagination = lists.Pagination(slice),
        Siblings = slice.IsFront ? siblings : SiblingsView.None,
    };

    /// <summary>Articles of a year of which no more than the year is known; its page lists them.</summary>
    public static IEnumerable<SiteArticle> WithoutMonth(Year year) =>
        year.Articles.Where(article => article.Content.Date is { HasMonth: false });

    private DateLinkView Link(PartialDate date, int count) => new(date, edition.Href(SitePath.Date(date)), count);
}

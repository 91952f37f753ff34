using Khulasa.Dates;
using Khulasa.Model;
using Khulasa.Rendering.Views;

namespace Khulasa.Rendering;

/// <summary>Ways through the archive: up to the year, and to the neighbours in time.</summary>
internal static class DateTrails
{
    /// <summary>The way from the front page down to a date, without the date itself.</summary>
    public static IReadOnlyList<LinkView> DateTrail(this Edition edition, PartialDate date)
    {
        var trail = new List<LinkView> { edition.HomeLink(), edition.LinkTo(SitePath.Dates, "nav.dates") };
        if (date.HasMonth) trail.Add(edition.LinkTo(PartialDate.Create(date.Year)));
        if (date.IsFullDay) trail.Add(edition.LinkTo(PartialDate.Create(date.Year, date.Month)));
        return trail;
    }

    /// <summary>The neighbours of an item in a list that is newest first.</summary>
    public static SiblingsView DateSiblings<T>(this Edition edition, IReadOnlyList<T> newestFirst, int index, Func<T, PartialDate> dateOf) => new(
        index > 0 ? edition.LinkTo(dateOf(newestFirst[index - 1])) : null,
        index + 1 < newestFirst.Count ? edition.LinkTo(dateOf(newestFirst[index + 1])) : null);

    private static LinkView LinkTo(this Edition edition, PartialDate? date) =>
        date is { } known
            ? new LinkView(edition.Say(new PlainText(edition.Dates.Date(known))), edition.Href(SitePath.Date(known)))
            : throw new ArgumentNullException(nameof(date));
}

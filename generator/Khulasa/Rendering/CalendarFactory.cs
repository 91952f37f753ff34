using Khulasa.Dates;
using Khulasa.Model;
using Khulasa.Rendering.Views;

namespace Khulasa.Rendering;

/// <summary>Months as tables of weeks.</summary>
/// <param name="edition">The edition.</param>
internal sealed class CalendarFactory(Edition edition)
{
    private const int DaysInWeek = 7;

    /// <summary>The calendar of a month, its days with articles linked.</summary>
    public CalendarView Month(Month month)
    {
        var counts = month.Days.ToDictionary(day => day.Date.Day, day => day.Articles.Count);
        return new CalendarView(
            month.Date, edition.Href(SitePath.Date(month.Date)), month.Articles.Count, Weekdays(), Weeks(month.Date, counts));
    }

    private List<WeekdayView> Weekdays()
    {
        var first = (int)edition.Site.Settings.WeekStarts;
        return [.. Enumerable.Range(first, DaysInWeek)
            .Select(day => (DayOfWeek)(day % DaysInWeek))
            .Select(day => new WeekdayView(new PlainText(edition.Dates.Weekday(day)), new PlainText(edition.Dates.ShortWeekday(day))))];
    }

    private List<WeekView> Weeks(PartialDate month, Dictionary<int, int> counts)
    {
        var firstWeekday = (int)new DateOnly(month.Year, month.Month, 1).DayOfWeek;
        var blanks = (firstWeekday - (int)edition.Site.Settings.WeekStarts + DaysInWeek) % DaysInWeek;
        var days = DateTime.DaysInMonth(month.Year, month.Month);
        var weeks = (blanks + days + DaysInWeek - 1) / DaysInWeek;
        return [.. Enumerable.Range(0, weeks).Select(week => new WeekView(
            [.. Enumerable.Range((week * DaysInWeek) - blanks + 1, DaysInWeek).Select(day => Cell(month, day, days, counts))]))];
    }

    private DayCellView? Cell(PartialDate month, int day, int days, Dictionary<int, int> counts)
    {
        if (day < 1 || day > days || PartialDate.Create(month.Year, month.Month, day) is not { } date) return null;
        return counts.TryGetValue(day, out var count)
            ? new DayCellView(date, edition.Href(SitePath.Date(date)), count)
            : new DayCellView(date, null, 0);
    }
}

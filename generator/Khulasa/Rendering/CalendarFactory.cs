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
        var weekdays = new List<WeekdayView>(DaysInWeek);
        for (var i = 0; i < DaysInWeek; i++)
        {
            var day = (DayOfWeek)(((int)edition.Site.Settings.WeekStarts + i) % DaysInWeek);
            weekdays.Add(new WeekdayView(new PlainText(edition.Dates.Weekday(day)), new PlainText(edition.Dates.ShortWeekday(day))));
        }

        return weekdays;
    }

    private List<WeekView> Weeks(PartialDate month, Dictionary<int, int> counts)
    {
        var firstWeekday = (int)new DateOnly(month.Year, month.Month, 1).DayOfWeek;
        var blanks = (firstWeekday - (int)edition.Site.Settings.WeekStarts + DaysInWeek) % DaysInWeek;
        var days = DateTime.DaysInMonth(month.Year, month.Month);
        var weeks = new List<WeekView>();
        for (var first = 1 - blanks; first <= days; first += DaysInWeek)
        {
            var cells = new DayCellView?[DaysInWeek];
            for (var i = 0; i < DaysInWeek; i++) cells[i] = Cell(month, first + i, days, counts);
            weeks.Add(new WeekView(cells));
        }

        return weeks;
    }

    private DayCellView? Cell(PartialDate month, int day, int days, Dictionary<int, int> counts)
    {
        if (day < 1 || day > days || PartialDate.Create(month.Year, month.Month, day) is not { } date) return null;
        return counts.TryGetValue(day, out var count)
            ? new DayCellView(date, edition.Href(SitePath.Date(date)), count)
            : new DayCellView(date, null, 0);
    }
}

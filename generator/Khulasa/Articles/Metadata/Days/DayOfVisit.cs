namespace Khulasa.Articles.Metadata.Days;

/// <summary>Leaves out the day that many papers print in the head of each page: it is later than the one at the headline.</summary>
internal static class DayOfVisit
{
    private const int RightAbove = -100;
    private const int MaxBelow = 400;

    /// <summary>The days of a page without it.</summary>
    /// <param name="dates">The days.</param>
    /// <param name="minScore">What a day at the headline weighs at least.</param>
    public static List<ShownDate> LeaveOut(List<ShownDate> dates, double minScore)
    {
        var below = dates.FindAll(date => date.IsPrinted && !date.IsUpdate && date.Distance is >= 0 and < MaxBelow && date.Score >= minScore);
        if (below.Count == 0) return dates;
        var last = below.Max(date => date.Date);
        return dates.FindAll(date => !(date.Distance < RightAbove && date.Date > last));
    }
}

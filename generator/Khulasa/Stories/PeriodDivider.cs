using Khulasa.Text;

namespace Khulasa.Stories;

/// <summary>
/// Divides the time into periods, so that comparing articles costs the same for each however many there are, and what is
/// known of a period stays known until an article in it or beside it changes. Where a period ends follows from the
/// calendar and the number of articles there, so that a further article moves the ends near it at most.
/// </summary>
internal static class PeriodDivider
{
    // Of so many articles all are compared with each other.
    private const int Undivided = 512;

    private const int MaxArticles = 256;

    // The period before reaches back at least so far, which is more than EventRule.WindowDays.
    private const int MinDays = 16;

    // A power of two of days that the calendar ends before.
    private const int AllDays = 1 << 22;

    /// <summary>The periods of articles whose first days ascend, undated ones last.</summary>
    public static IReadOnlyList<Period> Divide(int[] days, Func<int, string> slugOf)
    {
        if (days.Length == 0) return [];
        if (days.Length <= Undivided) return [new Period(0, days.Length)];
        var periods = new List<Period>();
        var dated = FirstOn(days, DayRange.Undated);
        Halve(days, new Period(0, dated), 0, AllDays, periods);
        CutUndated(dated, days.Length, slugOf, periods);
        return periods;
    }

    private static void Halve(int[] days, Period all, int firstDay, int length, List<Period> periods)
    {
        if (all.Count == 0) return;
        if (all.Count <= MaxArticles || length <= MinDays)
        {
            periods.Add(all);
            return;
        }

        var middle = FirstOn(days, firstDay + length / 2);
        Halve(days, all with { End = middle }, firstDay, length / 2, periods);
        Halve(days, all with { Start = middle }, firstDay + length / 2, length / 2, periods);
    }

    // Without a calendar the slugs say where to cut: about every so many articles, wherever the others stand.
    private static void CutUndated(int from, int to, Func<int, string> slugOf, List<Period> periods)
    {
        var start = from;
        for (var i = from + 1; i <= to; i++)
        {
            if (i < to && TermHash.Of(slugOf(i)) % MaxArticles != 0) continue;
            periods.Add(new Period(start, i));
            start = i;
        }
    }

    private static int FirstOn(int[] days, int day)
    {
        var (low, high) = (0, days.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (days[middle] < day) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}

namespace Khulasa.Articles.Metadata.Days;

/// <summary>
/// Tells two days that stand side by side at the headline with nothing to say which is which: themes print the day of
/// publication and that of the last change so, and the later one is that of the change.
/// </summary>
internal static class SideBySide
{
    private const int MaxAbove = 200;
    private const int MaxBelow = 400;
    private const int MaxBetween = 30;

    /// <summary>The days of a page, in its order, weighed so.</summary>
    public static List<ShownDate> Weigh(List<ShownDate> dates)
    {
        for (var i = 0; i + 1 < dates.Count; i++)
        {
            if (!AreAlike(dates[i], dates[i + 1]) || dates[i].Date == dates[i + 1].Date) continue;
            var later = dates[i].Date > dates[i + 1].Date ? i : i + 1;
            dates[later] = dates[later] with { IsUpdate = true, Score = dates[later].Score - ShownDates.UpdateCost };
        }

        return dates;
    }

    private static bool AreAlike(ShownDate one, ShownDate other) =>
        one.IsPrinted && other.IsPrinted && !one.IsUpdate && !other.IsUpdate && one.Score == other.Score
        && one.Distance is > -MaxAbove and < MaxBelow && other.Distance - one.Distance is >= 0 and <= MaxBetween;
}

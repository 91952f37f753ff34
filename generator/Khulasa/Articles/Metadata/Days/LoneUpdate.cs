namespace Khulasa.Articles.Metadata.Days;

/// <summary>
/// Weighs days where the only one at the headline is that of a change. If just the name of its element says so, it is
/// the day of publication: microformats ask for "updated" on every entry, and many themes have nothing else. If a label
/// says so, the days far above it are still those of a menu, and a later one above the headline is that of the visit.
/// </summary>
internal static class LoneUpdate
{
    private const int MaxDistance = 400;
    private const int FarAbove = -200;

    // What being an update costs in the weighing of days, and what a name for days is worth.
    private const double Cost = ShownDates.UpdateCost + DateContext.DateWeight;

    /// <summary>The days of a page, weighed so.</summary>
    public static List<ShownDate> Weigh(List<ShownDate> dates)
    {
        var below = dates.FindAll(date => date.Distance is >= 0 and < MaxDistance);
        if (below.Count == 0 || !below.TrueForAll(date => date.IsUpdate)) return dates;
        var last = below.Max(date => date.Date);
        return [.. dates.Where(date => date.Distance is null or > FarAbove && !(date.Distance < 0 && date.Date > last)).Select(Published)];

        ShownDate Published(ShownDate date) =>
            date.IsNamedUpdate && below.Contains(date) ? date with { IsUpdate = false, Score = date.Score + Cost } : date;
    }
}

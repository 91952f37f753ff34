using Khulasa.Articles.Metadata.Declared;
using Khulasa.Dates;

namespace Khulasa.Articles.Metadata.Days;

/// <summary>The days that an article of a capture can be of: from the beginnings of the web to the day it was captured.</summary>
internal static class DateWindow
{
    private const int FirstYear = 1995;

    /// <summary>The latest day that the capture's own metadata speaks of; null when it speaks of none.</summary>
    /// <remarks>The clock is no help: captures are read years after they were made, and results must not change.</remarks>
    public static DateOnly? LatestDay(ArticleDraft draft)
    {
        DateOnly? latest = null;
        foreach (var date in MetadataDates.Read(draft.Metadata.Modified.Concat(draft.Metadata.Published), draft.DateOrder))
            if (date.Value.ToDateOnly() is { } day && day.Year >= FirstYear && (latest is null || day > latest)) latest = day;
        return latest;
    }

    /// <summary>True when a day is in the window; one day more, because the capture may stand in another time zone.</summary>
    public static bool Holds(PartialDate date, DateOnly? latest) =>
        date.Year >= FirstYear && (latest is not { } last || date.ToDateOnly() is not { } day || day.DayNumber <= last.DayNumber + 1);
}

using Khulasa.Dates;

namespace Khulasa.Stories;

/// <summary>Dates as day numbers, so that partial dates can be set against full ones.</summary>
internal static class DayRange
{
    /// <summary>The day number of articles without a date, behind all others.</summary>
    public const int Undated = int.MaxValue;

    /// <summary>The first day that a date can be of.</summary>
    public static int First(PartialDate? date) =>
        date is { } known ? new DateOnly(known.Year, Math.Max(known.Month, 1), Math.Max(known.Day, 1)).DayNumber : Undated;

    /// <summary>The last day that a date can be of.</summary>
    public static int Last(PartialDate? date)
    {
        if (date is not { } known) return Undated;
        var month = known.HasMonth ? known.Month : 12;
        return new DateOnly(known.Year, month, known.IsFullDay ? known.Day : DateTime.DaysInMonth(known.Year, month)).DayNumber;
    }
}

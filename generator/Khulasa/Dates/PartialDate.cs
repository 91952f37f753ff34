using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Khulasa.Dates;

/// <summary>A Gregorian day, or just a month or a year where no more is known.</summary>
/// <remarks>
/// Text forms are ISO 8601: <c>2024-09-01</c>, <c>2024-09</c>, <c>2024</c>; years 1 to 9999.
/// An absent date is a null <see cref="PartialDate"/>, never a year 1.
/// </remarks>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    private PartialDate(int year, int month, int day) => (Year, Month, Day) = (year, month, day);

    /// <summary>Year, 1 to 9999.</summary>
    public int Year { get; }

    /// <summary>Month, 1 to 12; 0 when unknown.</summary>
    public int Month { get; }

    /// <summary>Day of the month, from 1; 0 when unknown.</summary>
    public int Day { get; }

    /// <summary>A number for the date, which orders dates as <see cref="CompareTo"/> does: nine bits of month and
    /// day behind the year. The files of the search index have it.</summary>
    internal int Number => (Year << 9) | (Month << 5) | Day;

    /// <summary>The date of a <see cref="Number"/>; null when there is none.</summary>
    internal static PartialDate? OfNumber(int number) => Create(number >> 9, (number >> 5) & 15, number & 31);

    /// <summary>True when month and day are known.</summary>
    public bool IsFullDay => Day != 0;

    /// <summary>True when at least the month is known.</summary>
    public bool HasMonth => Month != 0;

    /// <summary>The same date as a <see cref="DateOnly"/>, or null when it is not a full day.</summary>
    public DateOnly? ToDateOnly() => IsFullDay ? new DateOnly(Year, Month, Day) : null;

    /// <summary>Makes a date; null when the calendar has no such day (31 February).</summary>
    public static PartialDate? Create(int year, int month = 0, int day = 0)
    {
        if (year is < 1 or > 9999 || month is < 0 or > 12 || day < 0) return null;
        if (month == 0 && day != 0) return null;
        if (day != 0 && day > DateTime.DaysInMonth(year, month)) return null;
        return new PartialDate(year, month, day);
    }

    /// <summary>Reads <c>YYYY</c>, <c>YYYY-MM</c> or <c>YYYY-MM-DD</c> in ASCII digits, nothing else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out PartialDate date)
    {
        date = default;
        if (text is null || text.Length is not (4 or 7 or 10)) return false;
        if (text.Length >= 7 && text[4] != '-' || text.Length == 10 && text[7] != '-') return false;
        if (!TryNumber(text.AsSpan(0, 4), out var year)) return false;
        int month = 0, day = 0;
        if (text.Length >= 7 && (!TryNumber(text.AsSpan(5, 2), out month) || month == 0)) return false;
        if (text.Length == 10 && (!TryNumber(text.AsSpan(8, 2), out day) || day == 0)) return false;
        if (Create(year, month, day) is not { } made) return false;
        date = made;
        return true;
    }

    /// <summary>Earlier first; of two that agree as far as both go, the less exact one first.</summary>
    public int CompareTo(PartialDate other) => Number.CompareTo(other.Number);

    /// <summary>The ISO form, as exact as the date is.</summary>
    public override string ToString() =>
        IsFullDay ? string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}-{Day:D2}")
        : HasMonth ? string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}")
        : Year.ToString("D4", CultureInfo.InvariantCulture);

    private static bool TryNumber(ReadOnlySpan<char> digits, out int value) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    /// <summary>Compares as <see cref="CompareTo"/> does.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;
    /// <summary>Compares as <see cref="CompareTo"/> does.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;
    /// <summary>Compares as <see cref="CompareTo"/> does.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;
    /// <summary>Compares as <see cref="CompareTo"/> does.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;
}

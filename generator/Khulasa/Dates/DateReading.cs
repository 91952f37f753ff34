using System.Globalization;

namespace Khulasa.Dates;

/// <summary>A date read at a token, before the words around it are looked at.</summary>
/// <param name="Date">The date.</param>
/// <param name="Count">Number of tokens it takes.</param>
/// <param name="IsCertain">False when order or century was guessed.</param>
/// <param name="Calendar">The calendar it was written in.</param>
/// <param name="Swapped">The same numbers with day and month exchanged, where that is a date too.</param>
internal sealed record DateReading(PartialDate Date, int Count, bool IsCertain, CalendarKind Calendar, PartialDate? Swapped = null)
{
    public const int MinYear = 1900;
    public const int MaxYear = 2100;

    // Years before are no news; the tables of Umm al-Qura begin a little earlier.
    private const int MinOtherYear = 1318;
    private const int MaxOtherYear = 1500;

    // Thailand counts the years of the common calendar from the death of the Buddha.
    private const int BuddhistYears = 543;
    private const int MinBuddhistYear = 2500;
    private const int MaxBuddhistYear = 2643;

    public static DateReading? Gregorian(int year, int month, int day, int count, bool certain = true)
    {
        if (IsBuddhist(year)) year -= BuddhistYears;
        if (year is < MinYear or > MaxYear || month == 0) return null;
        return PartialDate.Create(year, month, day) is { } date ? new DateReading(date, count, certain, CalendarKind.Gregorian) : null;
    }

    public static DateReading? Of(CalendarKind kind, int year, int month, int day, int count)
    {
        if (kind == CalendarKind.Gregorian) return Gregorian(year, month, day, count);
        if (year is < MinOtherYear or > MaxOtherYear || month is < 1 or > 12 || day < 1) return null;
        Calendar calendar = kind == CalendarKind.Hijri ? new UmAlQuraCalendar() : new PersianCalendar();
        if (day > calendar.GetDaysInMonth(year, month)) return null;
        var date = calendar.ToDateTime(year, month, day, 0, 0, 0, 0);
        return Gregorian(date.Year, date.Month, date.Day, count) is { } reading ? reading with { Calendar = kind } : null;
    }

    public static bool IsYear(int number) => number is >= MinOtherYear and <= MaxOtherYear or >= MinYear and <= MaxYear || IsBuddhist(number);

    private static bool IsBuddhist(int year) => year is >= MinBuddhistYear and <= MaxBuddhistYear;

    /// <summary>The year that two digits stand for; 0 for those that are more likely something else.</summary>
    public static int FullYear(int twoDigits) => twoDigits switch { <= 45 => 2000 + twoDigits, >= 90 => 1900 + twoDigits, _ => 0 };
}

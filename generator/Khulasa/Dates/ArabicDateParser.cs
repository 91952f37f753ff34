using System.Globalization;

namespace Khulasa.Dates;

/// <summary>
/// Reads dates as newspapers print them: <c>01 سبتمبر 2024</c>, <c>نهاية يوليو/تموز 2024</c>,
/// <c>12th, September 2024 GMT</c>, <c>September 12, 2024</c>, <c>2024-09-12T10:00:00Z</c>, <c>٣/٩/٢٠٢٤</c>, Hijri
/// days, and the same in the languages of <c>Dates/Names</c>. Digits of all three families, Arabic commas and direction
/// marks make no difference.
/// </summary>
public static class ArabicDateParser
{
    private const int MaxLength = 100_000;

    /// <summary>Every date with at least month and year in a text, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="order">What a date such as 03/04/2024 means on the page.</param>
    public static IReadOnlyList<DateMatch> Find(string text, DateOrder order = DateOrder.Unknown)
    {
        if (text.Length > MaxLength) text = text[..MaxLength];
        // Every date has a number for its year; most texts that are asked have none.
        if (!MayHaveDigit(text)) return [];
        var matches = new List<DateMatch>();
        var tokens = DateToken.Read(text);
        var folded = tokens.ConvertAll(token => token.Folded);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (ReadAt(tokens, folded, i, order) is not { } reading) continue;
            matches.Add(Complete(tokens, i, order == DateOrder.Unknown ? InZone(reading, text, tokens, i) : reading));
            i += reading.Count - 1;
        }

        return matches;
    }

    /// <summary>
    /// The first full day in a text; when there is none, the first month; null when there is no date. Where a day is
    /// printed in two calendars the common one counts, because the other is reckoned by different rules in each country.
    /// </summary>
    public static DateMatch? FindFirst(string text, DateOrder order = DateOrder.Unknown)
    {
        var matches = Find(text, order);
        return matches.FirstOrDefault(match => match.Date.IsFullDay && match.Calendar == CalendarKind.Gregorian)
            ?? matches.FirstOrDefault(match => match.Date.IsFullDay)
            ?? (matches.Count > 0 ? matches[0] : null);
    }

    // Numbers in circles and the like, and signs of whole dates, fold to digits.
    private static bool MayHaveDigit(string text)
    {
        foreach (var c in text)
            if (char.IsAsciiDigit(c)
                || c >= 0x80
                    && char.GetUnicodeCategory(c) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.OtherNumber or UnicodeCategory.OtherSymbol
                        or UnicodeCategory.Surrogate)
            {
                return true;
            }
        return false;
    }

    private static DateReading? ReadAt(List<DateToken> tokens, List<string> folded, int index, DateOrder order) =>
        (tokens[index].Number >= 0 ? NumericDates.ReadAt(tokens, index, order) : null) ?? NamedDates.ReadAt(tokens, folded, index);

    private static DateMatch Complete(List<DateToken> tokens, int index, DateReading reading)
    {
        var end = index + reading.Count;
        var before = index > 0 && Weekdays.IsName(tokens[index - 1].Folded) ? tokens[index - 1].Folded : null;
        var after = end < tokens.Count && Weekdays.IsName(tokens[end].Folded) ? tokens[end].Folded : null;
        var start = tokens[before is null ? index : index - 1].Word.Start;
        if ((before ?? after) is { } weekday) reading = Check(reading, weekday);
        return new DateMatch(start, tokens[end - 1].Word.End, reading.Date, reading.IsCertain, reading.Calendar);
    }

    // "05.12.21 | 08:30 AM ET": where that is the time, the month comes first. A page that tells its order knows better.
    private static DateReading InZone(DateReading reading, string text, List<DateToken> tokens, int index) =>
        !reading.IsCertain && reading.Swapped is { } swapped && UsZone.Follows(text, tokens, index + reading.Count)
            ? reading with { Date = swapped, Swapped = reading.Date, IsCertain = true }
            : reading;

    // The weekday printed beside a date proves it, or tells that day and month stand the other way round.
    private static DateReading Check(DateReading reading, string weekday)
    {
        if (reading.Date.ToDateOnly() is not { } day) return reading;
        if (Weekdays.Matches(weekday, day.DayOfWeek)) return reading with { IsCertain = true };
        if (reading.Swapped?.ToDateOnly() is { } other && Weekdays.Matches(weekday, other.DayOfWeek))
            return reading with { Date = reading.Swapped.Value, IsCertain = true };
        return reading with { IsCertain = false };
    }
}

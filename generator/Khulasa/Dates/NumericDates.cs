namespace Khulasa.Dates;

/// <summary>
/// Reads dates of numbers alone: 2024-09-12, 12.09.2024, 9/12/2024, 12.9.24, 2024年9月12日, 3/9/1446.
/// </summary>
internal static class NumericDates
{
    public static DateReading? ReadAt(IReadOnlyList<DateToken> tokens, int index, DateOrder order)
    {
        if (ReadEastAsian(tokens, index) is { } eastAsian) return eastAsian;
        if (index + 2 >= tokens.Count || !IsChain(tokens, index)) return null;
        int first = tokens[index].Number, second = tokens[index + 1].Number, third = tokens[index + 2].Number;
        if (DateReading.IsYear(first) && tokens[index].Folded.Length == 4) return YearFirst(first, second, third);
        if (tokens[index + 2].Folded.Length == 4) return YearLast(third, first, second, order);
        if (tokens[index + 2].Folded.Length != 2 || DateReading.FullYear(third) is not (var year and > 0)) return null;
        return YearLast(year, first, second, order) is { } reading
            ? reading with { IsCertain = reading.IsCertain && IsTwoDigits(tokens, index) }
            : null;
    }

    // Three numbers with the same sign between them, and no fourth: 1.2.3.4 is a version or an address. Behind a year first
    // a fourth one is the hour.
    private static bool IsChain(IReadOnlyList<DateToken> tokens, int index)
    {
        var sign = tokens[index + 1].Gap;
        if (tokens[index + 1].Number < 0 || tokens[index + 2].Number < 0) return false;
        if (sign is not ("-" or "/" or "." or "\\" or "–" or "،" or "|") || tokens[index + 2].Gap != sign) return false;
        if (index > 0 && tokens[index - 1].Number >= 0 && tokens[index].Gap == sign) return false;
        return tokens[index].Folded.Length == 4 || index + 3 >= tokens.Count || tokens[index + 3].Number < 0 || tokens[index + 3].Gap != sign;
    }

    private static DateReading? YearFirst(int year, int month, int day)
    {
        if (year <= 1500) return DateReading.Of(CalendarOf(year), year, month, day, 3);
        if (month > 12 && day <= 12) return DateReading.Gregorian(year, day, month, 3);
        return DateReading.Gregorian(year, month, day, 3);
    }

    private static DateReading? YearLast(int year, int first, int second, DateOrder order)
    {
        if (year is >= 1300 and <= 1500) return DateReading.Of(CalendarOf(year), year, second, first, 3);
        if (second > 12) return DateReading.Gregorian(year, first, second, 3);
        if (first > 12 || first == second) return DateReading.Gregorian(year, second, first, 3);
        var dayFirst = DateReading.Gregorian(year, second, first, 3, order != DateOrder.Unknown);
        var monthFirst = DateReading.Gregorian(year, first, second, 3, order != DateOrder.Unknown);
        if (dayFirst is null || monthFirst is null) return dayFirst ?? monthFirst;
        return order == DateOrder.MonthFirst ? monthFirst with { Swapped = dayFirst.Date } : dayFirst with { Swapped = monthFirst.Date };
    }

    // The years 1370 to 1414 are the present of the Persian calendar and the time before the web of the Islamic one.
    private static CalendarKind CalendarOf(int year) => year is >= 1370 and <= 1414 ? CalendarKind.Persian : CalendarKind.Hijri;

    private static bool IsTwoDigits(IReadOnlyList<DateToken> tokens, int index) =>
        tokens[index].Folded.Length == 2 && tokens[index + 1].Folded.Length == 2;

    // Year, month and day, each with its own sign behind it; Chinese and Japanese, then Korean.
    private static DateReading? ReadEastAsian(IReadOnlyList<DateToken> tokens, int index)
    {
        if (index + 4 >= tokens.Count || !IsSign(tokens[index + 1], '\u5E74', '\uB144')) return null;
        if (!IsSign(tokens[index + 3], '\u6708', '\uC6D4') || index + 5 < tokens.Count && !IsSign(tokens[index + 5], '\u65E5', '\uC77C')) return null;
        return DateReading.Gregorian(tokens[index].Number, tokens[index + 2].Number, tokens[index + 4].Number, Math.Min(6, tokens.Count - index));
    }

    private static bool IsSign(DateToken token, char sign, char other)
    {
        // Folding takes Korean syllables apart. Only they are put together: half a character behind them can't be normalised.
        var text = token.Folded;
        var letters = text.AsSpan().IndexOfAnyExceptInRange('\u1100', '\u11FF') is var end and >= 0 ? end : text.Length;
        if (letters > 0) text = text[..letters].Normalize();
        return text.Length > 0 && (text[0] == sign || text[0] == other);
    }
}

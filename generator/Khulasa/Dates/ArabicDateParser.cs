using System.Globalization;
using Khulasa.Text;

namespace Khulasa.Dates;

/// <summary>
/// Reads dates as Arabic and English newspapers print them: <c>01 سبتمبر 2024</c>, <c>نهاية يوليو/تموز 2024</c>,
/// <c>12th, September 2024 GMT</c>, <c>September 12, 2024</c>, <c>2024-09-12T10:00:00Z</c>, <c>٣/٩/٢٠٢٤</c>, and
/// Hijri days. Digits of all three families, Arabic commas and direction marks make no difference.
/// </summary>
public static class ArabicDateParser
{
    private const int MinYear = 1900;
    private const int MaxYear = 2100;

    /// <summary>Every date with at least month and year in a text, in order.</summary>
    public static IReadOnlyList<DateMatch> Find(string text)
    {
        var matches = new List<DateMatch>();
        if (text.Length > 100_000) text = text[..100_000];
        var tokens = DateToken.Read(text);
        var folded = tokens.ConvertAll(token => token.Folded);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (ReadAt(tokens, folded, i) is not { } reading) continue;
            matches.Add(Complete(tokens, i, reading));
            i += reading.Count - 1;
        }

        return matches;
    }

    /// <summary>The first full day in a text; when there is none, the first month; null when there is no date.</summary>
    public static DateMatch? FindFirst(string text)
    {
        var matches = Find(text);
        return matches.FirstOrDefault(match => match.Date.IsFullDay) ?? (matches.Count > 0 ? matches[0] : null);
    }

    private static DateMatch Complete(List<DateToken> tokens, int index, Reading reading)
    {
        var start = tokens[index].Word.Start;
        var certain = reading.IsCertain;
        if (index > 0 && Weekdays.Read(tokens[index - 1].Folded) is { } weekday)
        {
            start = tokens[index - 1].Word.Start;
            certain &= reading.Date.ToDateOnly() is not { } day || day.DayOfWeek == weekday;
        }

        return new DateMatch(start, tokens[index + reading.Count - 1].Word.End, reading.Date, certain);
    }

    private static Reading? ReadAt(List<DateToken> tokens, List<string> folded, int index) =>
        tokens[index].Number >= 0
            ? ReadNumeric(tokens, index) ?? ReadDayMonthYear(tokens, folded, index)
            : ReadMonthDayYear(tokens, folded, index);

    // 2024-09-12, 2024/9/12, 12.09.2024, 20240912 is left to the address reader.
    private static Reading? ReadNumeric(List<DateToken> tokens, int index)
    {
        if (index + 2 >= tokens.Count) return null;
        int first = tokens[index].Number, second = tokens[index + 1].Number, third = tokens[index + 2].Number;
        if (second < 0 || third < 0 || tokens[index + 1].Gap is not ("-" or "/" or "." or "\\" or "–") || tokens[index + 2].Gap != tokens[index + 1].Gap)
            return null;
        if (first >= MinYear && first <= MaxYear) return Make(first, second, third, 3, true);
        if (third is >= 1300 and <= 1500) return FromHijri(third, second, first, 3);
        var year = third < 100 && tokens[index + 2].Folded.Length == 2 && tokens[index + 1].Gap != "." ? 2000 + third : third;
        if (second > 12) return Make(year, first, second, 3, true);
        // Arabic and European pages print the day first; only a first number above 12 makes that sure.
        return Make(year, second, first, 3, first > 12 || first == second);
    }

    private static Reading? ReadDayMonthYear(List<DateToken> tokens, List<string> folded, int index)
    {
        var day = tokens[index].Number;
        if (day is < 1 or > 31) return null;
        var next = index + 1;
        if (next < tokens.Count && folded[next] is "of" or "de" or "di") next++;
        if (next >= tokens.Count || !JoinsDate(tokens[next].Gap)) return null;
        if (ReadMonth(tokens, folded, next) is not { } month || !ReadYear(tokens, month.End, out var year)) return null;
        return FromParts(year, month.Name, day, month.End + 1 - index);
    }

    private static Reading? ReadMonthDayYear(List<DateToken> tokens, List<string> folded, int index)
    {
        if (ReadMonth(tokens, folded, index) is not { } month || month.End >= tokens.Count) return null;
        if (ReadYear(tokens, month.End, out var year)) return FromParts(year, month.Name, 0, month.End + 1 - index);
        var day = tokens[month.End].Number;
        if (day is < 1 or > 31 || !ReadYear(tokens, month.End + 1, out year)) return null;
        return FromParts(year, month.Name, day, month.End + 2 - index);
    }

    // Both names of one month in a row (يوليو/تموز, أيلول (سبتمبر)) count as one.
    private static (MonthName Name, int End)? ReadMonth(List<DateToken> tokens, List<string> folded, int index)
    {
        if (MonthNames.ReadAt(folded, index) is not { } first) return null;
        var end = index + first.WordCount;
        if (end < tokens.Count && tokens[end].Gap is "/" or "(" or "-" or "–" or "" or "\\"
            && MonthNames.ReadAt(folded, end) is { } second && second.Month == first.Month)
            end += second.WordCount;
        return (first.Month, end);
    }

    private static bool ReadYear(List<DateToken> tokens, int index, out int year)
    {
        year = 0;
        if (index < tokens.Count && tokens[index].Folded is "من" or "عام" or "سنه" or "لعام" or "de" or "del") index++;
        if (index >= tokens.Count || tokens[index].Folded.Length != 4 || !JoinsDate(tokens[index].Gap)) return false;
        year = tokens[index].Number;
        return year is >= 1300 and <= 1500 or >= MinYear and <= MaxYear;
    }

    private static bool JoinsDate(string gap) => gap is "" or "," or "،" or "-" or "/" or "." or ")" or "–" or "),";

    private static Reading? FromParts(int year, MonthName month, int day, int count)
    {
        if (month.Calendar == CalendarKind.Hijri) return day == 0 ? null : FromHijri(year, month.Number, day, count);
        return year < MinYear ? null : Make(year, month.Number, day, count, true);
    }

    private static Reading? FromHijri(int year, int month, int day, int count)
    {
        if (year is < 1318 or > 1500 || month is < 1 or > 12 || day is < 1 or > 30) return null;
        var calendar = new UmAlQuraCalendar();
        if (day > calendar.GetDaysInMonth(year, month)) return null;
        var date = calendar.ToDateTime(year, month, day, 0, 0, 0, 0);
        return Make(date.Year, date.Month, date.Day, count, true);
    }

    private static Reading? Make(int year, int month, int day, int count, bool certain)
    {
        if (year is < MinYear or > MaxYear || month == 0) return null;
        return PartialDate.Create(year, month, day) is { } date ? new Reading(date, count, certain) : null;
    }

    private sealed record Reading(PartialDate Date, int Count, bool IsCertain);
}

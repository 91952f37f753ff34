using Khulasa.Text;

namespace Khulasa.Dates;

/// <summary>
/// Reads dates whose month is a word: 1 سبتمبر 2024, الأول من أيلول (سبتمبر) 2024, 12. September 2024,
/// September 12th, 2024, 2019. február 5., 2021 m. kovo 4 d., 2021. gada 4. marts, 29 Dec 19.
/// </summary>
internal static class NamedDates
{
    private static readonly HashSet<string> Joints = Words("joints");
    private static readonly HashSet<string> MonthWords = Words("month_words");
    private static readonly WordTrie<int> Ordinals = BuildOrdinals();

    public static DateReading? ReadAt(IReadOnlyList<DateToken> tokens, IReadOnlyList<string> folded, int index)
    {
        if (tokens[index].Number >= 0)
            return ReadDayMonthYear(tokens, folded, index, tokens[index].Number, index + 1) ?? ReadYearMonthDay(tokens, folded, index);
        if (ReadMonthDayYear(tokens, folded, index) is { } reading) return reading;
        if (!Ordinals.TryMatch(folded, index, folded[index], out var length, out var days)) return null;
        return ReadDayMonthYear(tokens, folded, index, days[0], index + length);
    }

    private static DateReading? ReadDayMonthYear(IReadOnlyList<DateToken> tokens, IReadOnlyList<string> folded, int index, int day, int next)
    {
        if (day is < 1 or > 31) return null;
        next = SkipJoint(folded, next);
        if (next >= tokens.Count || !JoinsDate(tokens[next].Gap)) return null;
        if (ReadMonth(tokens, folded, next) is not { } month) return null;
        if (ReadYear(tokens, folded, month.End) is { } year)
            return DateReading.Of(month.Name.Calendar, year.Year, month.Name.Number, day, year.End - index);
        // "F1 Dec 19, 2023": what reads like a short year is the day before a whole one.
        return ReadShortYear(tokens, month.End) is { } shortYear
            && month.Name.Calendar == CalendarKind.Gregorian
            && ReadYear(tokens, folded, month.End + 1) is null
            ? DateReading.Gregorian(shortYear, month.Name.Number, day, month.End + 1 - index, false)
            : null;
    }

    private static DateReading? ReadMonthDayYear(IReadOnlyList<DateToken> tokens, IReadOnlyList<string> folded, int index)
    {
        if (ReadMonth(tokens, folded, index) is not { } month || month.End >= tokens.Count) return null;
        if (ReadYear(tokens, folded, month.End) is { } yearOnly)
            return month.Name.Calendar == CalendarKind.Gregorian && !StandsBehindDay(tokens, index)
                ? DateReading.Gregorian(yearOnly.Year, month.Name.Number, 0, yearOnly.End - index)
                : null;
        var day = tokens[month.End].Number;
        if (day is < 1 or > 31 || !JoinsDate(tokens[month.End].Gap)) return null;
        if (ReadYear(tokens, folded, month.End + 1) is { } year)
            return DateReading.Of(month.Name.Calendar, year.Year, month.Name.Number, day, year.End - index);
        // Without the sign of an elision, a second small number is more likely something else.
        return month.End + 1 < tokens.Count
            && tokens[month.End + 1].Gap is "'" or ",'" or "\u2019" or ",\u2019"
            && ReadShortYear(tokens, month.End + 1) is { } shortYear
            && month.Name.Calendar == CalendarKind.Gregorian
            ? DateReading.Gregorian(shortYear, month.Name.Number, day, month.End + 2 - index, false)
            : null;
    }

    // "31 February 2020" is no day, and not the month either.
    private static bool StandsBehindDay(IReadOnlyList<DateToken> tokens, int index) =>
        index > 0 && tokens[index].Gap.Length == 0 && tokens[index - 1].Number is > 28 and < 100;

    private static DateReading? ReadYearMonthDay(IReadOnlyList<DateToken> tokens, IReadOnlyList<string> folded, int index)
    {
        if (tokens[index].Folded.Length != 4
            || !DateReading.IsYear(tokens[index].Number)
            || index + 2 >= tokens.Count
            || !JoinsDate(tokens[index + 1].Gap))
        {
            return null;
        }

        var next = SkipJoint(folded, index + 1);
        if (ReadMonth(tokens, folded, next) is not { } month) return next > index + 1 ? ReadYearDayMonth(tokens, folded, index, next) : null;
        if (month.End >= tokens.Count) return null;
        var day = tokens[month.End].Number;
        // "in 2019. March 5, 2020": the number behind belongs to what follows.
        if (day is < 1 or > 31 || !JoinsDate(tokens[month.End].Gap) || ReadYear(tokens, folded, month.End + 1) is not null) return null;
        return DateReading.Of(month.Name.Calendar, tokens[index].Number, month.Name.Number, day, month.End + 1 - index);
    }

    private static DateReading? ReadYearDayMonth(IReadOnlyList<DateToken> tokens, IReadOnlyList<string> folded, int index, int next)
    {
        if (next + 1 >= tokens.Count || tokens[next].Number is not (>= 1 and <= 31) || !JoinsDate(tokens[next + 1].Gap)) return null;
        if (ReadMonth(tokens, folded, next + 1) is not { } month || ReadYear(tokens, folded, month.End) is not null) return null;
        return DateReading.Of(month.Name.Calendar, tokens[index].Number, month.Name.Number, tokens[next].Number, month.End - index);
    }

    // Both names of one month in a row (يوليو/تموز, أيلول (سبتمبر)) count as one.
    private static (MonthName Name, int End)? ReadMonth(IReadOnlyList<DateToken> tokens, IReadOnlyList<string> folded, int index)
    {
        if (MonthWords.Contains(folded[index])) index++;
        if (MonthNames.ReadAt(folded, index) is not { } first) return null;
        var end = index + first.WordCount;
        if (end < tokens.Count && tokens[end].Gap is "/" or "(" or "-" or "–" or "" or "\\" or "|" or "["
            && MonthNames.ReadAt(folded, end) is { } second && second.Month == first.Month)
            end += second.WordCount;
        return (first.Month, end);
    }

    private static (int Year, int End)? ReadYear(IReadOnlyList<DateToken> tokens, IReadOnlyList<string> folded, int index)
    {
        index = SkipJoint(folded, index);
        if (index >= tokens.Count || tokens[index].Folded.Length != 4 || !JoinsDate(tokens[index].Gap)) return null;
        return DateReading.IsYear(tokens[index].Number) ? (tokens[index].Number, index + 1) : null;
    }

    // 29 Dec 19, but not 29 Dec 19:30.
    private static int? ReadShortYear(IReadOnlyList<DateToken> tokens, int index)
    {
        if (index >= tokens.Count || tokens[index].Folded.Length != 2 || tokens[index].Number < 0) return null;
        if (tokens[index].Gap is not ("" or "'" or "-" or "\u2019" or "." or "/" or "," or ",'" or ",\u2019")) return null;
        if (index + 1 < tokens.Count && tokens[index + 1].Number >= 0 && tokens[index + 1].Gap is ":" or "." or "h") return null;
        return DateReading.FullYear(tokens[index].Number) is var year and > 0 ? year : null;
    }

    private static int SkipJoint(IReadOnlyList<string> folded, int index) =>
        index < folded.Count && Joints.Contains(folded[index]) ? index + 1 : index;

    private static bool JoinsDate(string gap) =>
        gap is "" or "," or "،" or "၊" or "-" or "/" or "." or ")" or "–" or ")," or ".," or "\u2019" or ")،" or "]" or "|" or "ـ" or "\\";

    private static HashSet<string> Words(string key) =>
        DateNameFiles.Spellings(key).Select(ArabicNormalizer.Fold).ToHashSet(StringComparer.Ordinal);

    private static WordTrie<int> BuildOrdinals()
    {
        var trie = new WordTrie<int>();
        foreach (var list in DateNameFiles.Lists("ordinals"))
            for (var day = 0; day < list.Count; day++)
                foreach (var name in list[day].Split('|')) trie.Add(name, day + 1);
        return trie;
    }
}

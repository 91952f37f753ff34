using System.Globalization;
using System.Text;

namespace Scriban.Functions;

/// <summary>Dates in strftime patterns.</summary>
internal static class StrfTime
{
    public static string Format(DateTime date, string pattern, CultureInfo culture)
    {
        var result = new StringBuilder(pattern.Length * 2);
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length) result.Append(pattern[i]);
            else if (Part(date, pattern[++i], culture) is { } part) result.Append(part);
            else result.Append('%').Append(pattern[i]);
        }

        return result.ToString();
    }

    /// <summary>Reads a date; a pattern without percent signs is a .NET one.</summary>
    public static bool TryParse(string text, string pattern, CultureInfo culture, out DateTime date) =>
        DateTime.TryParseExact(text, pattern.Contains('%', StringComparison.Ordinal) ? ToDotNet(pattern, culture) : pattern, culture, DateTimeStyles.AllowWhiteSpaces, out date);

    private static string? Part(DateTime date, char letter, CultureInfo culture) => letter switch
    {
        'a' => Net(date, "ddd", culture),
        'A' => Net(date, "dddd", culture),
        'b' or 'h' => Net(date, "MMM", culture),
        'B' => Net(date, "MMMM", culture),
        'c' => Net(date, "ddd MMM dd HH:mm:ss yyyy", culture),
        'C' => Number(date.Year / 100, 2),
        'd' => Net(date, "dd", culture),
        'D' => Net(date, "MM/dd/yy", culture),
        'e' => Net(date, "%d", culture).PadLeft(2),
        'F' => Net(date, "yyyy-MM-dd", culture),
        'g' => " " + Net(date, "dd MMM yyyy", culture),
        'H' => Number(date.Hour, 2),
        'I' => Number(Hour12(date), 2),
        'j' => Number(date.DayOfYear, 3),
        'k' => Number(date.Hour, 1).PadLeft(2),
        'l' => Number(Hour12(date), 1).PadLeft(2),
        'L' => Number(date.Millisecond, 3),
        'm' => Net(date, "MM", culture),
        'M' => Number(date.Minute, 2),
        'n' => "\n",
        'N' => Number((int)(date.Ticks % TimeSpan.TicksPerSecond) * 100, 9),
        'p' => Net(date, "tt", culture).ToUpperInvariant(),
        'P' => Net(date, "tt", culture).ToLowerInvariant(),
        'r' => Net(date, "hh:mm:ss tt", culture).ToUpperInvariant(),
        'R' => Net(date, "HH:mm", culture),
        's' => ((DateTimeOffset)date).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
        'S' => Number(date.Second, 2),
        't' => "\t",
        'T' => Net(date, "HH:mm:ss", culture),
        'u' => Number(date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek, 1),
        'U' => Number(WeekFrom(date, DayOfWeek.Sunday), 2),
        'v' => (Net(date, "%d", culture).PadLeft(2) + Net(date, "-MMM-yyyy", culture)).ToUpperInvariant(),
        'V' => Number(ISOWeek.GetWeekOfYear(date), 2),
        'w' => Number((int)date.DayOfWeek, 1),
        'W' => Number(WeekFrom(date, DayOfWeek.Monday), 2),
        'x' => Net(date, "d", culture),
        'X' => Net(date, "T", culture),
        'y' => Net(date, "yy", culture),
        'Y' => Net(date, "yyyy", culture),
        'Z' => Net(date, "zzz", culture),
        '%' => "%",
        _ => null,
    };

    private static string Net(DateTime date, string format, CultureInfo culture) => date.ToString(format, culture);

    private static string Number(int value, int digits) => value.ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');

    private static int Hour12(DateTime date) => date.Hour % 12 == 0 ? 12 : date.Hour % 12;

    /// <summary>The week of the year, where weeks begin on a day and the days before the first one are in week 0.</summary>
    private static int WeekFrom(DateTime date, DayOfWeek first) => (date.DayOfYear + 6 - ((int)date.DayOfWeek - (int)first + 7) % 7) / 7;

    private static string ToDotNet(string pattern, CultureInfo culture)
    {
        var result = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '%' && i + 1 < pattern.Length) result.Append(NetPattern(pattern[++i], culture));
            else if (char.IsLetter(pattern[i]) || pattern[i] is '/' or ':' or '\'' or '"' or '\\') result.Append('\\').Append(pattern[i]);
            else result.Append(pattern[i]);
        }

        return result.Length == 1 ? "%" + result : result.ToString();
    }

    private static string NetPattern(char letter, CultureInfo culture) => letter switch
    {
        'a' => "ddd",
        'A' => "dddd",
        'b' or 'h' => "MMM",
        'B' => "MMMM",
        'c' => "ddd MMM dd HH:mm:ss yyyy",
        'd' => "dd",
        'D' => "MM/dd/yy",
        'e' => "d",
        'F' => "yyyy-MM-dd",
        'H' => "HH",
        'I' => "hh",
        'k' => "H",
        'l' => "h",
        'L' => "fff",
        'm' => "MM",
        'M' => "mm",
        'p' or 'P' => "tt",
        'r' => "hh:mm:ss tt",
        'R' => "HH:mm",
        'S' => "ss",
        'T' => "HH:mm:ss",
        'x' => culture.DateTimeFormat.ShortDatePattern,
        'X' => culture.DateTimeFormat.LongTimePattern,
        'y' => "yy",
        'Y' => "yyyy",
        'Z' => "zzz",
        _ => $"\\%\\{letter}",
    };
}

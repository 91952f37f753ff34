using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Scriban.Functions;

/// <summary>Dates in strftime patterns.</summary>
internal static class StrfTime
{
    private const int StackSize = 128;

    public static string Format(DateTime date, string pattern, CultureInfo culture)
    {
        var result = new DefaultInterpolatedStringHandler(0, 0, culture, stackalloc char[StackSize]);
        for (var i = 0; i < pattern.Length; i++)
        {
            var letter = pattern[i] == '%' && i + 1 < pattern.Length ? pattern[++i] : '\0';
            if (letter == '\0') result.AppendFormatted(pattern[i]);
            else if (NetFormat(letter) is { } format) result.AppendFormatted(date, format);
            else if (Part(date, letter, culture) is { } part) result.AppendLiteral(part);
            else result.AppendFormatted(pattern.AsSpan(i - 1, 2));
        }

        return result.ToStringAndClear();
    }

    /// <summary>Reads a date; a pattern without percent signs is a .NET one.</summary>
    public static bool TryParse(string text, string pattern, CultureInfo culture, out DateTime date) =>
        DateTime.TryParseExact(
            text,
            pattern.Contains('%', StringComparison.Ordinal) ? ToDotNet(pattern, culture) : pattern,
            culture,
            DateTimeStyles.AllowWhiteSpaces,
            out date);

    /// <summary>The letters that are a .NET format of their own.</summary>
    private static string? NetFormat(char letter) => letter switch
    {
        'a' => "ddd",
        'A' => "dddd",
        'b' or 'h' => "MMM",
        'B' => "MMMM",
        'c' => "ddd MMM dd HH:mm:ss yyyy",
        'd' => "dd",
        'D' => "MM/dd/yy",
        'F' => "yyyy-MM-dd",
        'H' => "HH",
        'I' => "hh",
        'L' => "fff",
        'm' => "MM",
        'M' => "mm",
        'R' => "HH:mm",
        'S' => "ss",
        'T' => "HH:mm:ss",
        'x' => "d",
        'X' => "T",
        'y' => "yy",
        'Y' => "yyyy",
        'Z' => "zzz",
        _ => null,
    };

    /// <summary>All other letters; null for one that has no meaning.</summary>
    private static string? Part(DateTime date, char letter, CultureInfo culture) => letter switch
    {
        'C' => Number(date.Year / 100, 2),
        'e' => Net(date, "%d", culture).PadLeft(2),
        'g' => " " + Net(date, "dd MMM yyyy", culture),
        'j' => Number(date.DayOfYear, 3),
        'k' => Number(date.Hour, 1).PadLeft(2),
        'l' => Number(Hour12(date), 1).PadLeft(2),
        'n' => "\n",
        'N' => Number((int)(date.Ticks % TimeSpan.TicksPerSecond) * 100, 9),
        'p' => Net(date, "tt", culture).ToUpperInvariant(),
        'P' => Net(date, "tt", culture).ToLowerInvariant(),
        'r' => Net(date, "hh:mm:ss tt", culture).ToUpperInvariant(),
        's' => ((DateTimeOffset)date).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
        't' => "\t",
        'u' => Number(date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek, 1),
        'U' => Number(WeekFrom(date, DayOfWeek.Sunday), 2),
        'v' => (Net(date, "%d", culture).PadLeft(2) + Net(date, "-MMM-yyyy", culture)).ToUpperInvariant(),
        'V' => Number(ISOWeek.GetWeekOfYear(date), 2),
        'w' => Number((int)date.DayOfWeek, 1),
        'W' => Number(WeekFrom(date, DayOfWeek.Monday), 2),
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
        'e' => "d",
        'k' => "H",
        'l' => "h",
        'p' or 'P' => "tt",
        'r' => "hh:mm:ss tt",
        'x' => culture.DateTimeFormat.ShortDatePattern,
        'X' => culture.DateTimeFormat.LongTimePattern,
        _ => NetFormat(letter) ?? $"\\%\\{letter}",
    };
}

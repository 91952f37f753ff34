using System.Text;
using System.Text.Unicode;

namespace Khulasa.Seeds;

/// <summary>
/// Undoes text that was encoded twice: UTF-8 read as a Western charset and written as UTF-8 again
/// (<c>Earthâ€™s</c> for <c>Earth’s</c>). Only runs that make valid UTF-8 are touched, and only on pages full of them.
/// </summary>
internal static class DoubleEncoding
{
    private const int MinRuns = 5;

    // What the Western charset of Windows puts in the place of the control codes 0x80 to 0x9F.
    private const string Western = "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /// <summary>The text as it was meant; the same string when it was encoded once.</summary>
    public static string Undo(string text)
    {
        if (!MayHaveRuns(text)) return text;
        var result = new StringBuilder(text.Length);
        int fixedRuns = 0, brokenRuns = 0;
        for (var i = 0; i < text.Length;)
        {
            var end = i;
            while (end < text.Length && ByteOf(text[end]) >= 0x80) end++;
            if (end == i)
            {
                result.Append(text[i++]);
                continue;
            }

            var decoded = Decode(text.AsSpan(i, end - i));
            if (decoded is null) brokenRuns++;
            else fixedRuns++;
            result.Append(decoded ?? text[i..end]);
            i = end;
        }

        return fixedRuns >= MinRuns && fixedRuns > brokenRuns * 4 ? result.ToString() : text;
    }

    // What UTF-8 begins and continues a letter with, read as Western letters: hardly any page has as many.
    private static bool MayHaveRuns(ReadOnlySpan<char> text)
    {
        for (var runs = 0; runs < MinRuns;)
        {
            var lead = text.IndexOfAnyInRange('\u00C2', '\u00F4');
            if (lead < 0) return false;
            text = text[(lead + 1)..];
            if (text.Length > 0 && ByteOf(text[0]) is >= 0x80 and <= 0xBF) runs++;
        }

        return true;
    }

    private static string? Decode(ReadOnlySpan<char> run)
    {
        if (run.Length < 2) return null;
        var bytes = new byte[run.Length];
        for (var i = 0; i < run.Length; i++) bytes[i] = (byte)ByteOf(run[i]);
        return Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : null;
    }

    // The byte a character stands for in the Western charset; 0 for characters that it does not have.
    private static int ByteOf(char c)
    {
        if (c is >= '\u0080' and <= '\u00FF') return c;
        if (c < '\u0152' || c > '\u2122') return 0;
        var index = Western.IndexOf(c, StringComparison.Ordinal);
        return index < 0 ? 0 : 0x80 + index;
    }
}

using System.Buffers;
using System.Globalization;
using System.Text;

namespace Khulasa.Content;

/// <summary>Takes out of a text what could change how the text around it is shown or read.</summary>
/// <remarks>
/// Out go control characters, the direction embeddings and overrides U+202A to U+202E, byte order marks, interlinear
/// marks, tag characters and noncharacters; and direction isolates (U+2066 to U+2069) when they are not in pairs.
/// Direction marks (U+200E, U+200F, U+061C) and joiners stay: they are part of Arabic and Persian spelling.
/// </remarks>
public static class TextSafety
{
    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Concat(Enumerable.Range(0x2028, 7))
            .Concat(Enumerable.Range(0x2066, 4)).Concat(Enumerable.Range(0xFFF9, 3)).Concat(Enumerable.Range(0xFDD0, 32))
            .Concat([0xFEFF, 0xFFFE, 0xFFFF]).Select(c => (char)c)
            .Where(c => c is not ('\t' or '\n')), .. SurrogateChars()]);

    /// <summary>True when the text has nothing that <see cref="Clean"/> could take out.</summary>
    public static bool IsSafe(ReadOnlySpan<char> text) => !text.ContainsAny(Suspects);

    /// <summary>The text without unsafe characters; the same instance when there are none. Tabs and line ends stay.</summary>
    public static string Clean(string text)
    {
        if (IsSafe(text)) return text;
        var keepIsolates = HasPairedIsolates(text);
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsAllowed(rune, keepIsolates)) clean.Append(rune);
        }
        return clean.Equals(text) ? text : clean.ToString();
    }

    /// <summary>The text on one line: trimmed, and blanks, tabs and line ends together one blank.</summary>
    public static string OneLine(string text)
    {
        if (!text.AsSpan().ContainsAny('\t', '\n') && !text.Contains("  ", StringComparison.Ordinal)) return text.Trim(' ');
        return string.Join(' ', text.Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The first character that <see cref="Clean"/> takes out, such as <c>U+202E</c>; null when there is none.</summary>
    public static string? FirstUnsafe(string text)
    {
        if (IsSafe(text)) return null;
        var keepIsolates = HasPairedIsolates(text);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!IsAllowed(rune, keepIsolates))
                return string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}");
        }
        return null;
    }

    /// <summary>True when every isolate that is opened is closed, and no other is.</summary>
    public static bool HasPairedIsolates(ReadOnlySpan<char> text)
    {
        var open = 0;
        foreach (var c in text)
        {
            if (c is >= '\u2066' and <= '\u2068') open++;
            else if (c == '\u2069' && --open < 0) return false;
        }
        return open == 0;
    }

    /// <summary>True for a character that may stand in output.</summary>
    /// <param name="rune">The character.</param>
    /// <param name="keepIsolates">Whether isolates are in pairs in the text around it.</param>
    public static bool IsAllowed(Rune rune, bool keepIsolates) => rune.Value switch
    {
        '\t' or '\n' => true,
        < 0x20 or >= 0x7F and <= 0x9F => false,
        >= 0x2028 and <= 0x202E => false,
        >= 0x2066 and <= 0x2069 => keepIsolates,
        0xFEFF or >= 0xFFF9 and <= 0xFFFB or >= 0xFDD0 and <= 0xFDEF => false,
        // A lone half of a surrogate pair arrives as U+FFFD, which stays as the visible sign of a loss.
        >= 0xE0000 and <= 0xE007F => false,
        var value => (value & 0xFFFE) != 0xFFFE,
    };

    private static IEnumerable<char> SurrogateChars() => Enumerable.Range(0xD800, 0x800).Select(c => (char)c);
}

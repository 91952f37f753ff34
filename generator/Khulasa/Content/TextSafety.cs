using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
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
    /// <summary>True when the text has nothing that <see cref="Clean"/> could take out.</summary>
    public static bool IsSafe(ReadOnlySpan<char> text)
    {
        if (!HasSuspects(MemoryMarshal.Cast<char, ushort>(text))) return true;
        foreach (var c in text)
        {
            if (char.IsSurrogate(c) || !IsAllowed(new Rune(c), keepIsolates: false)) return false;
        }
        return true;
    }

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

    /// <summary>Where the first character stands that is taken out of any text, unpaired isolates apart; -1 when there is none.</summary>
    public static int FirstUnsafeAt(string text)
    {
        if (!HasSuspects(MemoryMarshal.Cast<char, ushort>(text.AsSpan()))) return -1;
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (!IsAllowed(rune, keepIsolates: true)) return at;
            at += rune.Utf16SequenceLength;
        }
        return -1;
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

    /// <summary>
    /// Coarse and fast: true when there is a character of the ranges that unsafe ones lie in. Every article goes through
    /// here in full, so it looks at a vector of characters at a time.
    /// </summary>
    private static bool HasSuspects(ReadOnlySpan<ushort> text)
    {
        var found = Vector<ushort>.Zero;
        for (; text.Length >= Vector<ushort>.Count; text = text[Vector<ushort>.Count..])
        {
            var c = new Vector<ushort>(text);
            found |= Vector.LessThan(c, new Vector<ushort>(0x20)) & ~Vector.Equals(c, new Vector<ushort>('\n'));
            found |= Vector.LessThanOrEqual(c - new Vector<ushort>(0x7F), new Vector<ushort>(0x20));
            found |= Vector.LessThanOrEqual(c - new Vector<ushort>(0x2028), new Vector<ushort>(0x41));
            found |= Vector.GreaterThanOrEqual(c, new Vector<ushort>(0xD800));
        }
        if (found != Vector<ushort>.Zero) return true;
        foreach (var c in text)
        {
            if (c < 0x20 && c != '\n' || c is >= 0x7F and <= 0x9F or >= 0x2028 and <= 0x2069 or >= 0xD800) return true;
        }
        return false;
    }
}

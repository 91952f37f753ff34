using System.Globalization;
using System.Text;

namespace Khulasa.Diagnostics;

/// <summary>How many cells of a terminal a text takes, and a form of it that a terminal can show safely.</summary>
/// <remarks>
/// Widths follow Unicode Standard Annex 11: combining marks and format characters take no cell, wide East Asian
/// letters and emoji take two. A terminal that joins lam and alef into one cell is not followed.
/// </remarks>
public static class DisplayCells
{
    /// <summary>Cells that <paramref name="text"/> takes; a tab counts as one.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var cells = 0;
        foreach (var rune in text.EnumerateRunes()) cells += Width(rune);
        return cells;
    }

    /// <summary>
    /// Spaces that cover the same cells as <paramref name="text"/>, with its tabs kept, so that a mark on the
    /// next line lands below what follows the text whatever the tab stops are.
    /// </summary>
    public static string Blank(ReadOnlySpan<char> text)
    {
        var blank = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == '\t') blank.Append('\t');
            else blank.Append(' ', Width(rune));
        }
        return blank.ToString();
    }

    /// <summary>
    /// The text with every control character and direction override replaced by one visible sign, so that a line of
    /// a hostile file can neither reorder nor recolour the terminal. Keeps tabs, and keeps the number of columns.
    /// </summary>
    public static string Visible(string text)
    {
        if (!NeedsReplacing(text)) return text;
        var visible = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            visible.Append(c switch
            {
                '\t' => c,
                < ' ' => (char)(0x2400 + c),
                '\u007F' => '\u2421',
                _ when IsHidden(c) || char.IsSurrogate(c) && IsLone(text, visible.Length) => '\uFFFD',
                _ => c,
            });
        }
        return visible.ToString();
    }

    private static bool NeedsReplacing(string text)
    {
        foreach (var c in text)
        {
            if (c < ' ' && c != '\t' || IsHidden(c) || char.IsSurrogate(c)) return true;
        }
        return false;
    }

    private static bool IsHidden(char c) =>
        c is >= '\u007F' and <= '\u009F' or >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\u2028' or '\u2029' or '\uFEFF';

    private static bool IsLone(string text, int index) =>
        char.IsHighSurrogate(text[index])
            ? index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1])
            : index == 0 || !char.IsHighSurrogate(text[index - 1]);

    private static int Width(Rune rune)
    {
        if (rune.Value < 0x300) return 1;
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)
            return 0;
        return IsWide(rune.Value) ? 2 : 1;
    }

    private static bool IsWide(int value) =>
        value is >= 0x1100 and <= 0x115F or >= 0x2E80 and <= 0x303E or >= 0x3041 and <= 0xA4CF
            or >= 0xAC00 and <= 0xD7A3 or >= 0xF900 and <= 0xFAFF or >= 0xFE30 and <= 0xFE6F
            or >= 0xFF00 and <= 0xFF60 or >= 0xFFE0 and <= 0xFFE6 or >= 0x1F300 and <= 0x1F64F
            or >= 0x1F680 and <= 0x1F6FF or >= 0x1F900 and <= 0x1F9FF or >= 0x20000 and <= 0x3FFFD;
}

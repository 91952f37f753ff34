using System.Text;

namespace Khulasa.Diagnostics;

/// <summary>Fits text into the width of a terminal, counted in cells.</summary>
public static class CellText
{
    /// <summary>The text if it fits, otherwise its beginning and an ellipsis; never more than <paramref name="cells"/>.</summary>
    public static string Shorten(string text, int cells)
    {
        if (DisplayCells.Count(text) <= cells) return text;
        var end = 0;
        var left = cells - 1;
        foreach (var rune in text.EnumerateRunes())
        {
            left -= DisplayCells.Count(rune.ToString());
            if (left < 0) break;
            end += rune.Utf16SequenceLength;
        }

        return text[..end].TrimEnd() + "…";
    }

    /// <summary>The text in lines of at most <paramref name="cells"/>, broken at blanks; a longer word has a line of its own.</summary>
    public static IReadOnlyList<string> Wrap(string text, int cells)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && DisplayCells.Count(line.ToString()) + 1 + DisplayCells.Count(word) > cells)
            {
                lines.Add(line.ToString());
                line.Clear();
            }

            if (line.Length > 0) line.Append(' ');
            line.Append(word);
        }

        if (line.Length > 0 || lines.Count == 0) lines.Add(line.ToString());
        return lines;
    }
}

using Khulasa.Text;

namespace Khulasa.Articles.Lines;

/// <summary>Names of sections in a row, as menus and breadcrumbs leave them, even when fused into one word.</summary>
internal static class SectionList
{
    private const int MaxLength = 80;

    /// <summary>The names in a line of nothing but names of sections: the fewest that cover all its letters; null for any other line.</summary>
    /// <param name="text">The line.</param>
    /// <param name="rules">The rules to clean by.</param>
    public static List<string>? Read(string text, CleaningRules rules)
    {
        if (text.Length > MaxLength) return null;
        var letters = new List<(char Letter, int Offset)>(text.Length);
        for (var i = 0; i < text.Length; i++)
            foreach (var c in ArabicNormalizer.Fold(text[i].ToString()))
                if (char.IsLetterOrDigit(c)) letters.Add((c, i));
        var folded = new string([.. letters.Select(letter => letter.Letter)]);
        var cover = Cover(folded, rules.SectionNames);
        return folded.Length == 0 || cover[^1] < 0 ? null : Names(text, letters, cover);
    }

    // For each length of the text: where the last name of the shortest cover begins; -1 where there is no cover.
    private static int[] Cover(string folded, IReadOnlyList<string> names)
    {
        var starts = new int[folded.Length + 1];
        var counts = new int[folded.Length + 1];
        Array.Fill(starts, -1);
        starts[0] = 0;
        for (var at = 0; at < folded.Length; at++)
        {
            if (starts[at] < 0) continue;
            foreach (var name in names)
            {
                var plain = name.Replace(" ", "", StringComparison.Ordinal);
                if (plain.Length == 0 || !folded.AsSpan(at).StartsWith(plain, StringComparison.Ordinal)) continue;
                var next = at + plain.Length;
                if (starts[next] >= 0 && counts[next] <= counts[at] + 1) continue;
                (starts[next], counts[next]) = (at, counts[at] + 1);
            }
        }

        return starts;
    }

    private static List<string> Names(string text, List<(char Letter, int Offset)> letters, int[] starts)
    {
        var names = new List<string>();
        for (var end = letters.Count; end > 0; end = starts[end])
            names.Add(text[letters[starts[end]].Offset..(letters[end - 1].Offset + 1)].Trim());
        names.Reverse();
        return names;
    }
}

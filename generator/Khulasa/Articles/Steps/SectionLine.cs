using Khulasa.Text;

namespace Khulasa.Articles.Steps;

/// <summary>
/// Reads the sections the page stands in: lines before the text that are nothing but names of sections, even when
/// fused into one word (<c>الأخبارتقاريرسياسة</c> in capture 003).
/// </summary>
public sealed class SectionLine : ICleaningStep
{
    private const int MaxLength = 80;
    private const int MinMenu = 5;

    /// <inheritdoc/>
    public string Name => "sections";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        var end = draft.FirstProse();
        var row = new List<string>();
        for (var i = 0; i < end; i++)
        {
            var block = draft.Blocks[i];
            if (!block.IsOpen || block.Text.Length > MaxLength || Read(block.Text, draft.Rules.SectionNames) is not { } sections)
            {
                Close(draft, row);
                continue;
            }

            block.Assign(BlockRole.Section, Name);
            row.AddRange(sections);
        }

        Close(draft, row);
    }

    // Many in a row are the menu of the site, and tell nothing about the article.
    private static void Close(ArticleDraft draft, List<string> row)
    {
        if (draft.Capture.IsHtml || row.Count < MinMenu) draft.Sections.AddRange(row.Where(section => !draft.Sections.Contains(section)).Distinct(StringComparer.Ordinal));
        row.Clear();
    }

    /// <summary>True for a line of nothing but names of sections.</summary>
    internal static bool IsSections(string text, CleaningRules rules) => text.Length <= MaxLength && Read(text, rules.SectionNames) is not null;

    // The shortest list of names that covers all letters; null when some letter is left over.
    private static List<string>? Read(string text, IReadOnlyList<string> names)
    {
        var letters = new List<(char Letter, int Offset)>(text.Length);
        for (var i = 0; i < text.Length; i++)
            foreach (var c in ArabicNormalizer.Fold(text[i].ToString()))
                if (char.IsLetterOrDigit(c)) letters.Add((c, i));
        var folded = new string([.. letters.Select(letter => letter.Letter)]);
        var cover = Cover(folded, names);
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

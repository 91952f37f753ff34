using Khulasa.Text;

namespace Khulasa.Articles.Lines;

/// <summary>The lines of a text capture over which one paragraph is broken: when one may follow another, and how they are joined.</summary>
internal static class BrokenLines
{
    /// <summary>True when blank lines stand in a text capture; other gaps are where a glued line was split.</summary>
    public static bool HaveBlankBetween(ArticleDraft draft) =>
        draft.Blocks.Exists(block => block.HasGapBefore && block.Line > 1 && string.IsNullOrWhiteSpace(draft.Capture.Lines[block.Line - 2]));

    /// <summary>
    /// True when two lines may be of one paragraph, as far as anything but their width tells. Where no blank line ends a
    /// paragraph, its last sentence does.
    /// </summary>
    /// <param name="line">A line.</param>
    /// <param name="next">The next one.</param>
    /// <param name="hasBlankLines">True in a capture with blank lines.</param>
    public static bool MayGoOn(Block line, Block next, bool hasBlankLines) =>
        next is { HasGapBefore: false, Kind: BlockKind.Paragraph }
        && line.Kind is BlockKind.Paragraph or BlockKind.ListItem
        && (hasBlankLines || !SentenceSplitter.IsTerminated(line.Text));

    /// <summary>True for a line that ends in a word or a comma.</summary>
    public static bool IsOpenEnded(string text) =>
        char.IsLetterOrDigit(text[^1]) || ArabicLetters.IsMark(text[^1]) || text[^1] is '،' or ',' or '؛';

    /// <summary>Adds the words of all lines to the first.</summary>
    /// <param name="lines">The lines of one paragraph; one at least.</param>
    /// <param name="isPersian">True where the letters are those of a language that writes as Persian does.</param>
    /// <param name="touches">True for a line that no space parts from the one before it; null where there are none.</param>
    public static void Join(IReadOnlyList<Block> lines, bool isPersian, Predicate<Block>? touches = null)
    {
        if (lines.Count < 2) return;
        var runs = new List<Run>(lines[0].Runs);
        foreach (var line in lines.Skip(1))
        {
            if (touches?.Invoke(line) != true) runs.Add(new Run(" "));
            runs.AddRange(line.Runs);
        }

        lines[0].Runs = RunRepair.Apply([.. runs], isPersian);
    }
}

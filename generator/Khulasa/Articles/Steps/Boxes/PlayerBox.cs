using System.Text.RegularExpressions;
using Khulasa.Articles.Lines;
using Khulasa.Text;

namespace Khulasa.Articles.Steps.Boxes;

/// <summary>
/// Drops what the player of a video or a recording says between paragraphs: its buttons, its clock (<c>0:00 / 2:31</c>), and in a text
/// capture the headline above them. The text goes on behind it.
/// </summary>
public sealed partial class PlayerBox : ICleaningStep
{
    private const int MinLines = 2;
    private const int MaxWords = 14;
    private const int MaxHeadlineWords = 20;

    /// <summary>The rule as blocks name it.</summary>
    internal const string Rule = "player";

    /// <inheritdoc/>
    public string Name => Rule;

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        var blocks = draft.Blocks;
        for (var i = 0; i < blocks.Count; i++)
        {
            var end = i;
            while (end < blocks.Count && IsPlayerLine(blocks[end], draft.Rules)) end++;
            if (end - i >= MinLines)
                for (var j = FirstOf(draft, i); j < end; j++) blocks[j].Assign(BlockRole.Label, Name);
            i = Math.Max(i, end - 1);
        }
    }

    // Between a paragraph and the buttons stand the name of what is shown and a line such as "Watch" above it.
    private static int FirstOf(ArticleDraft draft, int start)
    {
        if (draft.Capture.IsHtml || start == 0 || !IsHeadline(draft.Blocks[start - 1])) return start;
        var first = start - 1;
        while (first > 0 && (draft.Blocks[first - 1].Rule == Rule || IsPlayerLine(draft.Blocks[first - 1], draft.Rules))) first--;
        return first > 0 && draft.Blocks[first - 1] is { IsOpen: true, IsProse: true } ? first : start;
    }

    private static bool IsHeadline(Block block) =>
        block is { IsOpen: true, WordCount: <= MaxHeadlineWords } && !SentenceSplitter.IsTerminated(block.Text);

    private static bool IsPlayerLine(Block block, CleaningRules rules)
    {
        if (!block.IsOpen || block.WordCount > MaxWords) return false;
        if (Clock().IsMatch(block.Text)) return true;
        return rules.PlayerLines.MatchWhole(LineCues.WithoutNumbers(Tokenizer.FoldedWords(block.Text))) is not null;
    }

    // "0:00", "01:23 / 45:10", "-2:31", "1x", "720p", "90%".
    [GeneratedRegex(@"^-?\d{1,2}(?::\d\d){1,2}(?:\s*/\s*\d{1,2}(?::\d\d){1,2})?$|^\d(?:\.\d{1,2})?[x×]$|^\d{3,4}p$|^\d{1,3}%$")]
    private static partial Regex Clock();
}

using Khulasa.Text;

namespace Khulasa.Articles.Steps.Boxes;

/// <summary>
/// Drops the boxes between paragraphs that a page lets its readers jump over: from <c>تخطى الأكثر قراءة وواصل القراءة</c> to
/// <c>الأكثر قراءة نهاية</c>, and from <c>list 1 of 3</c> to <c>end of list</c>, its heading included. Behind them the text goes on,
/// whatever stands in them.
/// </summary>
public sealed class SkippedBox : ICleaningStep
{
    private const int MaxMarkWords = 14;
    private const int MaxHeadingWords = 4;
    private const int MaxEndWords = 2;
    private const int MaxLines = 40;

    /// <summary>The rule as blocks name it.</summary>
    internal const string Rule = "box to skip";

    /// <inheritdoc/>
    public string Name => Rule;

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        var blocks = draft.Blocks;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (!IsMark(blocks[i]) || draft.Rules.BoxStarts.MatchStart(blocks[i].Text) is not { } start || EndOf(draft, i) is not { } end) continue;
            var first = IsListStart(start.Phrase) && i > 0 && IsHeading(blocks[i - 1]) ? i - 1 : i;
            for (var j = first; j <= end; j++) blocks[j].Assign(BlockRole.Related, Name);
            i = end;
        }
    }

    // The end names what the beginning does: "Skip most read …" and "End of most read".
    private static int? EndOf(ArticleDraft draft, int start)
    {
        var name = Tokenizer.FoldedWords(draft.Blocks[start].Text);
        for (var i = start + 1; i < draft.Blocks.Count && i <= start + MaxLines; i++)
        {
            if (!IsMark(draft.Blocks[i])) continue;
            if (Named(Tokenizer.FoldedWords(draft.Blocks[i].Text), draft.Rules) is { Count: > 0 } named && named.TrueForAll(name.Contains)) return i;
        }

        return null;
    }

    // "End of most read", "الأكثر قراءة نهاية": what ends there; null for every other line.
    private static List<string>? Named(List<string> words, CleaningRules rules)
    {
        for (var count = 1; count <= MaxEndWords && count < words.Count; count++)
            if (rules.BoxEnds.MatchWhole(words[..count]) is not null) return words[count..];
        return words.Count > 1 && rules.BoxEnds.MatchWhole(words[^1..]) is not null ? words[..^1] : null;
    }

    private static bool IsMark(Block block) =>
        block.IsOpen && block.WordCount is > 1 and <= MaxMarkWords && !SentenceSplitter.IsTerminated(block.Text);

    // "list 1 of 3" stands below the heading of its box, "Skip most read" above it.
    private static bool IsListStart(string phrase) => phrase.Contains('1', StringComparison.Ordinal);

    private static bool IsHeading(Block block) =>
        block.IsOpen && block.WordCount <= MaxHeadingWords && !block.IsProse
        && !SentenceSplitter.IsTerminated(block.Text) && !block.Text.EndsWith(':');
}

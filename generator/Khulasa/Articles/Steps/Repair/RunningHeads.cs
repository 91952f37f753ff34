using Khulasa.Articles.Lines;
using Khulasa.Articles.Lines.Runs;
using Khulasa.Text;

namespace Khulasa.Articles.Steps.Repair;

/// <summary>
/// Takes out what a paper or book prints above or below each page, in the text of one whose lines are as wide as a column:
/// its name, the day, the number of the issue and of the page. They stand in the middle of sentences.
/// </summary>
public sealed class RunningHeads : ICleaningStep
{
    private const int MaxLetters = 90;
    private const int MaxLines = 3;
    private const int MinRepeatedWords = 2;
    private const int MaxPartedLines = 4;

    /// <inheritdoc/>
    public string Name => "heads of pages";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        if (draft.Capture.IsHtml) return;
        var printed = PrintedWidth.Of(draft.Blocks, draft.Rules);
        var wrapped = printed.IsKnown ? default : WrapWidth.Of(draft.Blocks);
        if (!printed.IsKnown && !wrapped.IsKnown || IsGlued(draft.Blocks)) return;
        bool GoesOn(Block line, Block next) => BrokenLines.IsOpenEnded(line.Text) && (printed.Wraps(line.Text, next.Text) || wrapped.Wraps(line.Text, next.Text));
        var heads = SetOff(draft.Blocks, GoesOn);
        AddRepeated(draft.Blocks, heads, GoesOn);
        if (heads.Count > 0) draft.Blocks = Without(draft, heads, GoesOn);
    }

    // Where several lines have been parted from what they were glued to, gaps are no blank lines.
    private static bool IsGlued(List<Block> blocks) =>
        blocks.Zip(blocks.Skip(1)).Count(pair => pair.First.Line == pair.Second.Line) > MaxPartedLines;

    // Between blank lines, and the sentence above goes on below.
    private static HashSet<int> SetOff(List<Block> blocks, Func<Block, Block, bool> goesOn)
    {
        var heads = new HashSet<int>();
        for (var start = 1; start < blocks.Count; start++)
        {
            if (!blocks[start].HasGapBefore) continue;
            var end = start;
            while (end < blocks.Count && end - start < MaxLines && (end == start || !blocks[end].HasGapBefore) && IsShort(blocks[end])) end++;
            if (end > start
                && end < blocks.Count
                && blocks[end].HasGapBefore
                && blocks.GetRange(start, end - start).Exists(HasNumber)
                && goesOn(blocks[start - 1], blocks[end]))
            {
                heads.UnionWith(Enumerable.Range(start, end - start));
            }
        }

        return heads;
    }

    // The same on each page but for its numbers. So are the headings of a law; no sentence goes on around those.
    private static void AddRepeated(List<Block> blocks, HashSet<int> heads, Func<Block, Block, bool> goesOn)
    {
        var alike = blocks.Index().Where(line => IsShort(line.Item) && HasNumber(line.Item) && line.Item.WordCount >= MinRepeatedWords)
            .GroupBy(line => WithoutNumbers(line.Item.Text), line => line.Index, StringComparer.Ordinal);
        foreach (var lines in alike.Where(lines => lines.Key.Any(char.IsLetter)).Select(lines => lines.ToList()))
        {
            var inSentence = lines.Count(i => heads.Contains(i) || i > 0 && i + 1 < blocks.Count && goesOn(blocks[i - 1], blocks[i + 1]));
            if (lines.Count > 1 && inSentence * 2 >= lines.Count) heads.UnionWith(lines);
        }
    }

    private List<Block> Without(ArticleDraft draft, HashSet<int> heads, Func<Block, Block, bool> goesOn)
    {
        var kept = new List<Block>(draft.Blocks.Count);
        foreach (var (i, block) in draft.Blocks.Index())
        {
            if (heads.Contains(i)) draft.Pruned.Add(new PrunedPart("line", Name, block.Text, block.Line));
            else kept.Add(heads.Contains(i - 1) && block.HasGapBefore && kept.Count > 0 && goesOn(kept[^1], block) ? block.Part(block.Text, hasGapBefore: false) : block);
        }

        return kept;
    }

    private static bool IsShort(Block block) =>
        block.Text.Length <= MaxLetters && !char.IsLower(block.Text[0]) && !SentenceSplitter.IsTerminated(block.Text) && block.Text[^1] is not (':' or ',' or '،' or '؛');

    private static bool HasNumber(Block block) => block.Text.Any(char.IsDigit);

    private static string WithoutNumbers(string text) => string.Concat(text.Where(c => !char.IsDigit(c)));
}

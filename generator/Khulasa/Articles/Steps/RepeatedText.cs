using Khulasa.Text;

namespace Khulasa.Articles.Steps;

/// <summary>Drops paragraphs that stand in the article twice, such as a pull quote; the first one stays. What stands
/// there four times is a notice of the page: nobody writes a paragraph so often.</summary>
public sealed class RepeatedText : ICleaningStep
{
    private const int MinWords = 6;
    private const int MinNotices = 4;
    private const int MaxNoticeWords = 50;
    private const int MaxCopies = 2;

    /// <inheritdoc/>
    public string Name => "repeated";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        var copies = new Dictionary<string, List<Block>>(StringComparer.Ordinal);
        foreach (var block in draft.Open)
        {
            if (block.Kind is BlockKind.Code or BlockKind.Table || block.WordCount < MinWords) continue;
            var words = string.Join(' ', Tokenizer.FoldedWords(block.Text));
            if (copies.TryGetValue(words, out var same)) same.Add(block);
            else copies[words] = [block];
        }

        if (!draft.Capture.IsHtml) DropExcerpts(draft);
        if (IsRefrain(copies.Values)) return;
        foreach (var same in copies.Values)
            foreach (var block in same.Skip(IsNotice(same) ? 0 : 1)) block.Assign(BlockRole.Repeated, Name);
    }

    // Some pages print the beginning of the first paragraph above it, without its end.
    private void DropExcerpts(ArticleDraft draft)
    {
        var open = draft.Open.ToList();
        for (var i = 0; i + 1 < open.Count; i++)
            if (open[i] is { WordCount: >= MinWords } excerpt
                && !SentenceSplitter.IsTerminated(excerpt.Text)
                && open[i + 1].Text.Length > excerpt.Text.Length
                && open[i + 1].Text.StartsWith(excerpt.Text, StringComparison.Ordinal))
            {
                excerpt.Assign(BlockRole.Repeated, Name);
            }
    }

    private static bool IsNotice(List<Block> copies) => copies.Count >= MinNotices && copies[0].WordCount <= MaxNoticeWords;

    // A text that is mostly one paragraph again and again is meant so: a litany, or words that only fill a page.
    private static bool IsRefrain(ICollection<List<Block>> copies) =>
        copies.Where(same => same.Count > MaxCopies).Sum(same => same.Count) * 2 > copies.Sum(same => same.Count);
}

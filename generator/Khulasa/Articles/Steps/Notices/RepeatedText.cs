using Khulasa.Articles.Metadata.Outlets;
using Khulasa.Text;

namespace Khulasa.Articles.Steps.Notices;

/// <summary>Drops paragraphs that stand in the article twice, such as a pull quote; the first one stays. What stands
/// there four times is a notice of the page: nobody writes a paragraph so often.</summary>
public sealed class RepeatedText : ICleaningStep
{
    private const int MinWords = 6;
    private const int MinNotices = 4;
    private const int MaxNoticeWords = 50;
    private const int MaxCopies = 2;
    private const int MaxPullQuotes = 6;
    private const int MaxSpeakerWords = 6;
    private const int MaxBlocksToQuoted = 3;

    /// <inheritdoc/>
    public string Name => "repeated";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        var copies = new Dictionary<string, List<Block>>(StringComparer.Ordinal);
        foreach (var block in draft.Open)
        {
            if (block.Kind is BlockKind.Code or BlockKind.Table || block.WordCount < MinWords) continue;
            var words = Words(block);
            if (copies.TryGetValue(words, out var same)) same.Add(block);
            else copies[words] = [block];
        }

        if (draft.Capture.IsHtml) DropQuotesAgain(draft);
        else
        {
            DropExcerpts(draft);
            DropPullQuotes(draft);
        }

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

    // What somebody says in a paragraph stands again between two others, and below it who says so. Without a name it may be a heading.
    private void DropPullQuotes(ArticleDraft draft)
    {
        var open = draft.Open.ToList();
        var quotes = 0;
        for (var i = 0; i + 1 < open.Count && quotes < MaxPullQuotes; i++)
        {
            if (open[i].WordCount < MinWords || !IsQuoted(open[i].Text)) continue;
            quotes++;
            if (!IsSpeaker(open[i + 1], Words(open[i]), open, draft.Rules)) continue;
            open[i].Assign(BlockRole.Repeated, Name);
            open[i + 1].Assign(BlockRole.Repeated, Name);
        }
    }

    // On a page, where headings are marked, the words of a paragraph shortly above are such a quote without a name as well.
    private void DropQuotesAgain(ArticleDraft draft)
    {
        var open = draft.Open.ToList();
        var quotes = 0;
        for (var i = 1; i < open.Count && quotes < MaxPullQuotes; i++)
        {
            if (open[i].Kind == BlockKind.Heading || open[i].WordCount < MinWords || !IsQuoted(open[i].Text)) continue;
            quotes++;
            var words = Words(open[i]);
            if (open[Math.Max(0, i - MaxBlocksToQuoted)..i].Exists(block => block.IsProse && Words(block) is var said
                && said.Length > words.Length
                && said.Contains(words, StringComparison.Ordinal)))
            {
                open[i].Assign(BlockRole.Repeated, Name);
            }
        }
    }

    // Between blanks, so that only whole words are found in it.
    private static string Words(Block block) => $" {string.Join(' ', Tokenizer.FoldedWords(block.Text))} ";

    private static bool IsQuoted(string text) => text is ['"' or '“' or '”' or '«' or '„', .., '"' or '”' or '“' or '»'];

    // "Helen Ward, librarian": the paragraph with the same words names her.
    private static bool IsSpeaker(Block line, string words, List<Block> open, CleaningRules rules) =>
        line.WordCount <= MaxSpeakerWords
        && line.Text.Split([',', '،'])[0].Trim() is var name
        && SiteOwner.IsPerson(name, rules)
        && open.Exists(block => block.IsProse && block.Text.Contains(name, StringComparison.Ordinal) && Words(block).Contains(words, StringComparison.Ordinal));

    private static bool IsNotice(List<Block> copies) => copies.Count >= MinNotices && copies[0].WordCount <= MaxNoticeWords;

    // A text that is mostly one paragraph again and again is meant so: a litany, or words that only fill a page.
    private static bool IsRefrain(ICollection<List<Block>> copies) =>
        copies.Where(same => same.Count > MaxCopies).Sum(same => same.Count) * 2 > copies.Sum(same => same.Count);
}

using System.Buffers;
using Khulasa.Articles.Lines;
using Khulasa.Text;

namespace Khulasa.Articles.Steps.Header;

/// <summary>
/// Reads the line of keywords: <c>كلمات دلالية: …</c>. Keywords without separators are told apart by
/// <see cref="KeywordSplitter"/>; machine leftovers with Persian letters go.
/// </summary>
public sealed class KeywordLine : ICleaningStep
{
    private const int MaxWords = 120;
    private const int MaxLinesBelow = 12;
    private const int MaxWordsOfLine = 4;

    // Each is compared with all before it; no article has so many.
    private const int MaxKeywords = 300;
    private static readonly char[] Separators = ['،', ',', '؛', ';', '|', '#', '•', '·', '/'];
    private static readonly SearchValues<char> AnySeparator = SearchValues.Create(Separators);

    /// <inheritdoc/>
    public string Name => "keywords";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        foreach (var block in draft.Open.ToList())
        {
            if (LineLabel.Read(block.Text, draft.Rules.TagLabels) is not { } label) continue;
            if (Prose.IsProse(block.Text) && SentenceSplitter.IsTerminated(block.Text) || Prose.CountWords(label.Rest) > MaxWords) continue;
            if (!label.HasColon && label.Rest.Length > 0 && block.LinkShare < 0.5 && !block.Text.AsSpan().ContainsAny(AnySeparator)) continue;
            block.Assign(BlockRole.Tags, Name);
            Add(draft, block, RawText(draft, block, label));
            if (label.Rest.Length == 0 && !draft.Capture.IsHtml) ReadBelow(draft, draft.Blocks.IndexOf(block));
        }
    }

    // "Tags:" and a keyword on each of the lines below it.
    private void ReadBelow(ArticleDraft draft, int label)
    {
        var lines = draft.Blocks.Skip(label + 1).Take(MaxLinesBelow).TakeWhile(block => IsKeyword(block, draft.Rules)).ToList();
        foreach (var line in lines)
        {
            line.Assign(BlockRole.Tags, Name);
            // A line alone may hold all of them; of several each is one.
            Add(draft, line, line.Text, isOne: lines.Count > 1);
        }
    }

    private static bool IsKeyword(Block block, CleaningRules rules) =>
        block is { IsOpen: true, WordCount: <= MaxWordsOfLine, HasGapBefore: false }
        && !block.Text.Contains(':', StringComparison.Ordinal)
        && !SentenceSplitter.IsTerminated(block.Text)
        && Tokenizer.FoldedWords(block.Text) is var words
        && !LineCues.IsLabel(words, rules)
        && !LineCues.IsEnd(words, rules)
        && LineLabel.Read(block.Text, rules.RelatedCues) is null
        && LineLabel.ReadAuthor(block.Text, rules) is null
        && !ButtonRow.Is(block.Text, rules)
        && !SiteNotice.Is(block.Text, block.WordCount, rules)
        && rules.AuthorBoxes.MatchWhole(words) is null
        && rules.SubscriptionWords.MatchAnywhere(block.Text) is null;

    // The display text has its Persian letters repaired already; the seed's own line still shows them.
    private static string RawText(ArticleDraft draft, Block block, LineLabel label)
    {
        if (block.Line < 1 || block.Line > draft.Capture.Lines.Count) return label.Rest;
        return LineLabel.Read(draft.Capture.Lines[block.Line - 1], draft.Rules.TagLabels)?.Rest ?? label.Rest;
    }

    private static void Add(ArticleDraft draft, Block block, string text, bool isOne = false)
    {
        var links = block.Runs.Where(run => run.Href is not null).Select(run => run.Text.Trim()).ToList();
        var keywords = links.Count > 1 ? links
            : text.AsSpan().ContainsAny(AnySeparator) ? [.. text.Split(Separators)]
            : isOne ? [text]
            : KeywordSplitter.Split(text, draft);
        var isPersian = PageLanguage.IsPersian(draft.Capture.Document);
        foreach (var keyword in keywords)
        {
            var clean = ArabicNormalizer.Repair(keyword, isPersian).Trim(' ', '.', ':', '-');
            if (draft.Keywords.Count == MaxKeywords) return;
            if (clean.Length > 1 && !IsStopWord(clean, draft.Rules) && !draft.Keywords.Contains((clean, block))) draft.Keywords.Add((clean, block));
        }
    }

    private static bool IsStopWord(string text, CleaningRules rules) => rules.StopWords.Contains(ArabicNormalizer.Fold(text));
}

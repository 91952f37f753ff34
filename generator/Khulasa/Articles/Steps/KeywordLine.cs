using System.Buffers;
using Khulasa.Articles.Lines;
using Khulasa.Text;

namespace Khulasa.Articles.Steps;

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
        for (var i = label + 1; i < draft.Blocks.Count && i <= label + MaxLinesBelow && IsKeyword(draft.Blocks[i], draft.Rules); i++)
        {
            draft.Blocks[i].Assign(BlockRole.Tags, Name);
            Add(draft, draft.Blocks[i], draft.Blocks[i].Text);
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
        && LineLabel.ReadAuthor(block.Text, rules) is null;

    // The display text has its Persian letters repaired already; the seed's own line still shows them.
    private static string RawText(ArticleDraft draft, Block block, LineLabel label)
    {
        if (block.Line < 1 || block.Line > draft.Capture.Lines.Count) return label.Rest;
        return LineLabel.Read(draft.Capture.Lines[block.Line - 1], draft.Rules.TagLabels)?.Rest ?? label.Rest;
    }

    private static void Add(ArticleDraft draft, Block block, string text)
    {
        var links = block.Runs.Where(run => run.Href is not null).Select(run => run.Text.Trim()).ToList();
        var keywords = links.Count > 1 ? links
            : text.AsSpan().ContainsAny(AnySeparator) ? [.. text.Split(Separators)]
            : KeywordSplitter.Split(text, draft);
        var isPersian = PageLanguage.IsPersian(draft.Capture.Document);
        foreach (var keyword in keywords)
        {
            var clean = ArabicNormalizer.Repair(keyword, isPersian).Trim(' ', '.', ':', '-');
            if (draft.Keywords.Count == MaxKeywords) return;
            if (clean.Length > 1 && !IsStopWord(clean, draft.Rules) && !draft.Keywords.Contains(clean)) draft.Keywords.Add(clean);
        }
    }

    private static bool IsStopWord(string text, CleaningRules rules) => rules.StopWords.Contains(ArabicNormalizer.Fold(text));
}

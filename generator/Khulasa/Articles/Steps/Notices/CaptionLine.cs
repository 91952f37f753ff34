using Khulasa.Articles.Lines;
using Khulasa.Text;

namespace Khulasa.Articles.Steps.Notices;

/// <summary>
/// Drops text of pictures: captions by their markup, lines behind a caption label, and in text captures the line that
/// ends in a credit in brackets (<c>… في بغداد، 31 أغسطس 2024 (إكس)</c> in capture 000).
/// </summary>
public sealed class CaptionLine : ICleaningStep
{
    private const int MaxWords = 60;
    private const int MaxMarkedWords = 150;
    private const int MaxCreditWords = 4;
    private const int MaxOwnerWords = 8;
    private const int MaxWordsAboveCredit = 40;
    private const int MaxSentenceAboveCredit = 15;
    private const double MinGapShare = 0.7;

    /// <inheritdoc/>
    public string Name => "caption";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        var first = draft.FirstProse();
        for (var i = 0; i < draft.Blocks.Count; i++)
        {
            var block = draft.Blocks[i];
            if (!block.IsOpen || !IsCaption(draft, block, isHeader: i < first)) continue;
            block.Assign(BlockRole.Caption, Name);
            if (!draft.Capture.IsHtml && CaptionShape.IsAboveCaption(draft.Blocks, i, draft.Rules)) draft.Blocks[i + 1].Assign(BlockRole.Caption, Name);
            // Between paragraphs the line above a credit may be the heading of a section that begins with a picture.
            if (i > 0 && i - 1 <= first && IsCreditOf(draft.Blocks[i - 1], block, draft.Rules) && HasGaps(draft))
                draft.Blocks[i - 1].Assign(BlockRole.Caption, Name);
        }
    }

    private static bool IsCaption(ArticleDraft draft, Block block, bool isHeader)
    {
        if (!draft.Capture.IsHtml && CaptionShape.Matches(block.Text, draft.Rules)) return true;
        if (Prose.CountWords(block.Text) > (block.Kind == BlockKind.Caption ? MaxMarkedWords : MaxWords)) return false;
        return block.Kind == BlockKind.Caption
            || CaptionShape.IsLabelled(block.Text, draft.Rules)
            || EndsInCredit(block, draft, isHeader)
            || EndsInOwner(block, draft.Rules);
    }

    // "The bridge at dawn." and right below it "Jane Doe/Agency", where a gap parts paragraphs from each other.
    private static bool IsCreditOf(Block above, Block credit, CleaningRules rules) =>
        above.IsOpen
        && (!credit.HasGapBefore || IsLabelledInBrackets(credit.Text, rules) && IsShortSentence(above.Text))
        && Prose.EndsAsStatement(above.Text)
        && Prose.CountWords(above.Text) <= MaxWordsAboveCredit
        && Prose.CountWords(credit.Text) <= MaxOwnerWords;

    // "(Photo: Jane Doe / Agency)" stands below the words of its picture, even where a gap parts all lines from each other.
    private static bool IsLabelledInBrackets(string text, CleaningRules rules) =>
        text is ['(', .., ')'] && LineLabel.Read(text[1..^1], rules.CaptionLabels) is { HasColon: true };

    // A standfirst above a picture without words is longer.
    private static bool IsShortSentence(string text) =>
        Prose.CountWords(text) <= MaxSentenceAboveCredit && SentenceSplitter.Split(text).Count == 1;

    private static bool HasGaps(ArticleDraft draft)
    {
        if (draft.Capture.IsHtml) return false;
        var prose = draft.Open.Where(block => block.IsProse).ToList();
        return prose.Count(block => block.HasGapBefore) >= prose.Count * MinGapShare;
    }

    // "The harbour at night. Photo: Reuters", "… in Bremen. © City archive".
    private static bool EndsInOwner(Block block, CleaningRules rules)
    {
        var text = block.Text;
        if (block.Kind != BlockKind.Paragraph) return false;
        var sign = text.LastIndexOf('©');
        if (sign > 0) return Prose.CountWords(text[sign..]) <= MaxOwnerWords;
        var colon = text.LastIndexOf(':');
        if (colon < 0 || Prose.CountWords(text[colon..]) > MaxOwnerWords) return false;
        var label = text.AsSpan(0, colon).LastIndexOfAny(".!?|(") + 1;
        return label > 0 && rules.CaptionLabels.MatchWhole(text[label..colon]) is not null || EndsInNameBehindLabel(text, colon, rules);
    }

    // "The bridge seen from the harbour on Monday Credit: Jane Doe/ AGENCY": the page parted the two by looks alone.
    private static bool EndsInNameBehindLabel(string text, int colon, CleaningRules rules)
    {
        var start = text.LastIndexOf(' ', Math.Max(colon - 1, 0)) + 1;
        return start > 0
            && char.IsUpper(text[start])
            && rules.CaptionLabels.MatchWhole(text[start..colon]) is not null
            && text[(colon + 1)..].Split([' ', '/'], StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } names
            && Array.TrueForAll(names, name => char.IsUpper(name[0]))
            && !SentenceSplitter.IsTerminated(text);
    }

    private static bool EndsInCredit(Block block, ArticleDraft draft, bool isHeader)
    {
        var text = block.Text.TrimEnd();
        if (!text.EndsWith(')') || text.LastIndexOf('(') is not (var open and > 0)) return false;
        if (block.Kind == BlockKind.Heading || SentenceSplitter.IsTerminated(text[..open])) return false;
        var credit = text[(open + 1)..^1];
        if (draft.Rules.PhotoCredits.MatchStart(credit) is not null) return true;
        // Before the text nothing but a caption ends in brackets; a byline with its city is taken already.
        return isHeader
            && !draft.Capture.IsHtml
            && Prose.CountWords(credit) <= MaxCreditWords
            && Prose.CountWords(text) >= 6
            && !credit.Any(char.IsDigit);
    }
}

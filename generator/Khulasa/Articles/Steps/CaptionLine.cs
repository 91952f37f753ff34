using Khulasa.Articles.Lines;
using Khulasa.Text;

namespace Khulasa.Articles.Steps;

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

    /// <inheritdoc/>
    public string Name => "caption";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        var first = draft.FirstProse();
        for (var i = 0; i < draft.Blocks.Count; i++)
        {
            var block = draft.Blocks[i];
            if (!block.IsOpen) continue;
            if (!draft.Capture.IsHtml && CaptionShape.Matches(block.Text, draft.Rules)) block.Assign(BlockRole.Caption, Name);
            if (!block.IsOpen || Prose.CountWords(block.Text) > (block.Kind == BlockKind.Caption ? MaxMarkedWords : MaxWords)) continue;
            if (block.Kind == BlockKind.Caption || IsLabelled(block, draft.Rules) || EndsInCredit(block, draft, i < first) || EndsInOwner(block, draft.Rules))
                block.Assign(BlockRole.Caption, Name);
        }
    }

    private static bool IsLabelled(Block block, CleaningRules rules)
    {
        if (LineLabel.Read(block.Text, rules.CaptionLabels) is not { } label) return false;
        if (label.HasColon || label.Rest.Length == 0) return true;
        return label.Phrase.Contains(' ', StringComparison.Ordinal) && (Prose.CountWords(label.Rest) is var words && words <= 3 || words <= MaxOwnerWords && !SentenceSplitter.IsTerminated(block.Text));
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
        return label > 0 && rules.CaptionLabels.MatchWhole(text[label..colon]) is not null;
    }

    private static bool EndsInCredit(Block block, ArticleDraft draft, bool isHeader)
    {
        var text = block.Text.TrimEnd();
        if (!text.EndsWith(')') || text.LastIndexOf('(') is not (var open and > 0)) return false;
        if (block.Kind == BlockKind.Heading || SentenceSplitter.IsTerminated(text[..open])) return false;
        var credit = text[(open + 1)..^1];
        if (draft.Rules.PhotoCredits.MatchStart(credit) is not null) return true;
        // Before the text nothing but a caption ends in brackets; a byline with its city is taken already.
        return isHeader && !draft.Capture.IsHtml && Prose.CountWords(credit) <= MaxCreditWords && Prose.CountWords(text) >= 6 && !credit.Any(char.IsDigit);
    }
}

using Khulasa.Diagnostics;
using Khulasa.Text;

namespace Khulasa.Articles.Steps;

/// <summary>
/// Cuts related headlines that a scraper glued before a paragraph: a line that begins with a "related" cue and runs,
/// without a space, into a sentence (<c>…«التشهير»أعلن العراق…</c> in capture 002). The sentence stays whole.
/// </summary>
public sealed class GluedHeadlineCut : ICleaningStep
{
    private const int MinSentenceWords = 6;

    /// <inheritdoc/>
    public string Name => "glued headlines";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        foreach (var block in draft.Open.ToList())
        {
            if (LineLabel.Read(block.Text, draft.Rules.RelatedCues) is not { Rest.Length: > 0 } cue) continue;
            if (!Prose.IsProse(block.Text) || FindJoint(block.Text, cue.RestStart) is not { } joint) continue;
            block.CutStart(joint);
            draft.Warn(
                DiagnosticCodes.GuessedCut, block.Line, $"related headlines behind \"{cue.Phrase}\" were cut off this paragraph",
                "check where the paragraph begins now");
        }
    }

    // The last joint before the first sentence ends: several headlines may be glued to each other as well.
    private static int? FindJoint(string text, int from)
    {
        int? found = null;
        for (var i = Math.Max(from, 1); i < text.Length; i++)
        {
            if (text[i] == '.' && found is not null) break;
            if (!IsJoint(text, i)) continue;
            if (Prose.CountWords(text[i..]) >= MinSentenceWords) found = i;
        }

        return found;
    }

    private static bool IsJoint(string text, int index)
    {
        if (!ArabicLetters.IsLetter(text[index])) return false;
        var before = text[index - 1];
        // These close a word or quotation; no letter follows them in a correctly spaced line.
        if (before is '»' or ')' or '؟' or '!' or '…') return true;
        if (before is '”' or '"') return index >= 2 && (char.IsLetterOrDigit(text[index - 2]) || text[index - 2] == '.') && Quotes.IsInside(text, index - 1);
        return before is 'ة' or 'ى' or 'ً' && text[index] != 'ا';
    }
}

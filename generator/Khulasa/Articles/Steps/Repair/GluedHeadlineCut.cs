using System.Buffers;
using Khulasa.Diagnostics;
using Khulasa.Text;

namespace Khulasa.Articles.Steps.Repair;

/// <summary>
/// Cuts related headlines that a scraper glued before a paragraph: a line that begins with a "related" cue and runs,
/// without a space, into a sentence (<c>…«التشهير»أعلن العراق…</c> in capture 002). The sentence stays whole.
/// </summary>
public sealed class GluedHeadlineCut : ICleaningStep
{
    private const int MinSentenceWords = 6;
    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \t\n\u00A0");

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
        var end = EndWithWordsBehind(text, MinSentenceWords - 1);
        for (var i = Math.Max(from, 1); i < end; i++)
        {
            if (text[i] == '.' && found is not null) break;
            if (IsJoint(text, i)) found = i;
        }

        return found;
    }

    // The offset behind the last word that has so many words behind it; 0 when there is none.
    private static int EndWithWordsBehind(string text, int words)
    {
        var end = text.AsSpan().TrimEnd().Length;
        for (; end > 0 && words > 0; words--)
            end = text.AsSpan(0, Math.Max(0, text.AsSpan(0, end).LastIndexOfAny(Blanks))).TrimEnd().Length;
        return end;
    }

    private static bool IsJoint(string text, int index)
    {
        if (!ArabicLetters.IsLetter(text[index])) return false;
        var before = text[index - 1];
        // These close a word or quotation; no letter follows them in a correctly spaced line.
        if (before is '»' or ')' or '؟' or '!' or '…') return true;
        if (before is '”' or '"')
            return index >= 2 && (char.IsLetterOrDigit(text[index - 2]) || text[index - 2] == '.') && Quotes.IsInside(text, index - 1);
        return before is 'ة' or 'ى' or 'ً' && text[index] != 'ا';
    }
}

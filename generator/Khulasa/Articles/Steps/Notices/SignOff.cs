using System.Text.RegularExpressions;
using Khulasa.Text;

namespace Khulasa.Articles.Steps.Notices;

/// <summary>
/// Takes off what an agency sets behind the last sentence: <c>/انتهى 25 ع</c> (ended, with the numbers and initials of its
/// desk), <c>--(بترا)</c>, <c>. (رويترز)</c>, and the initials alone, <c>ع.ج.م</c>.
/// </summary>
public sealed partial class SignOff : ICleaningStep
{
    private const int MaxLinesBehind = 2;
    private const int MaxLinesBehindEnd = 4;
    private const int MaxLetters = 30;

    /// <inheritdoc/>
    public string Name => "sign-off";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        var last = draft.LastProse();
        if (last < 0) return;
        var hasEnded = false;
        for (var i = last; i <= last + (hasEnded ? MaxLinesBehindEnd : MaxLinesBehind) && i < draft.Blocks.Count; i++)
        {
            var block = draft.Blocks[i];
            if (!block.IsOpen || block.Kind != BlockKind.Paragraph) continue;
            // Behind its end mark an agency sets the number of the report.
            if (hasEnded && IsNumber(block.Text))
            {
                block.Assign(BlockRole.Label, Name);
                continue;
            }

            hasEnded |= EndOf(block.Text, draft.Rules) is not null;
            if ((i > last && block.Text.Length <= MaxLetters && BracketsAlone().IsMatch(block.Text)
                ? 0
                : StartOf(block.Text, draft.Rules)) is not { } start)
            {
                continue;
            }

            if (start > 0) block.CutEnd(start);
            else block.Assign(BlockRole.Label, Name);
        }
    }

    private static bool IsNumber(string text) => text.Length <= MaxLetters && text.Any(char.IsDigit) && !text.Any(char.IsLetter);

    private static int? StartOf(string text, CleaningRules rules)
    {
        // Only the end is looked at: the pattern must not run over long paragraphs.
        var from = Math.Max(0, text.Length - MaxLetters);
        if (EndOf(text, rules) is { } end) return end;
        if (text.Length <= MaxLetters && InitialsAlone().IsMatch(text)) return 0;
        if (Initials().Match(text, from) is { Success: true } initials) return initials.Index;
        if (AgencyInBrackets().Match(text, from) is not { Success: true } agency || rules.CreditWords.MatchWhole(agency.Groups["name"].Value) is null)
            return null;
        var isSetOff = agency.Groups["dash"].Length > 0 || SentenceSplitter.IsTerminated(text[..agency.Index]);
        return isSetOff ? agency.Index : null;
    }

    private static int? EndOf(string text, CleaningRules rules) =>
        Ended().Match(text, Math.Max(0, text.Length - MaxLetters)) is { Success: true } ended && rules.EndMarks.MatchWhole(ended.Groups["word"].Value) is not null
            ? ended.Index
            : null;

    // The verb may end a sentence as well; set off by a stroke, dots or brackets it is none.
    [GeneratedRegex(@"(?:^|(?<=\.)\.{0,3}|\s*(?:[/\\(#]+|\.{2}(?!\.)|[-\u2013\u2014]{2,}))\s*#?(?<word>\p{L}{3,})(?!\p{L})[^\p{L}]*(?:\p{L}{1,2}(?!\p{L})[^\p{L}]*){0,3}$")]
    private static partial Regex Ended();

    // "ع.ج.م", "م.ح/ ر.س", "س ع ك", "==== ع.ج": who wrote and who checked it.
    [GeneratedRegex(@"^[\s/(=*]*(?:[\u0621-\u064A]{1,2}[\s./\-]+){1,6}[\u0621-\u064A]{1,2}[\s./)]*$")]
    private static partial Regex InitialsAlone();

    [GeneratedRegex(@"(?<=[.!\u061F\u00BB""\u201D)])\s+[/(]?(?:[\u0621-\u064A]{1,2}\s?[./]\s?){1,6}[\u0621-\u064A]{1,2}[./)]?\s*$")]
    private static partial Regex Initials();

    // "...(سانا)...", "(سانا - حلب) ع ج / م ح", whoever that is: a line of its own below the last sentence.
    [GeneratedRegex(@"^[\s.\-\u2013\u2014]*\([^()]{2,20}\)[\s.\-\u2013\u2014]*(?:(?:[\u0621-\u064A]{1,2}[\s./\-]+){1,6}[\u0621-\u064A]{1,2}\.?)?$")]
    private static partial Regex BracketsAlone();

    [GeneratedRegex(@"\s*(?<dash>[-\u2013\u2014]{0,3})\s*\((?<name>[^()]{2,20})\)\s*\.?\s*$")]
    private static partial Regex AgencyInBrackets();
}

using System.Text.RegularExpressions;
using Khulasa.Articles.Metadata.Authors;
using Khulasa.Text;

namespace Khulasa.Articles.Lines.Bylines;

/// <summary>
/// Finds where the next label of a line begins behind a name: <c>الكاتب: هدى جاسم التاريخ: 12/03/2023</c>,
/// <c>Author: Jane Doe Date: 4 March 2022</c>. Cells of a table come so when a tool writes them on one line.
/// </summary>
internal static partial class NextLabel
{
    private const int MaxLabelWords = 3;
    private const int MinNameWords = 2;

    /// <summary>The text before such a label; all of it where there is none.</summary>
    /// <param name="text">What follows the label of the name.</param>
    /// <param name="rules">The phrases to go by.</param>
    public static string CutFrom(string text, CleaningRules rules)
    {
        if (Colon().Match(text) is not { Success: true } colon) return text;
        var words = text[..colon.Index].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var count = MaxLabelWords; count > 0; count--)
            if (words.Length - count >= MinNameWords && IsLabel(string.Join(' ', words[^count..]), rules)) return string.Join(' ', words[..^count]);
        // A label that no list knows: one word before something is taken for it.
        var isBeforeSomething = colon.Index < text.TrimEnd().Length - 1;
        return isBeforeSomething && words.Length > MinNameWords && PersonName.IsKnown(text, rules) ? string.Join(' ', words[..^1]) : text;
    }

    private static bool IsLabel(string text, CleaningRules rules) =>
        Array.Exists(
            (PhraseSet[])[rules.DateLabels, rules.UpdatedLabels, rules.TagLabels, rules.SourceLabels, rules.CaptionLabels, rules.ReviewerLabels,
                rules.AuthorLabels, rules.CountWords, rules.Labels],
            labels => labels.MatchWhole(text) is not null);

    // No colon of an hour.
    [GeneratedRegex(@"(?<=\p{L} ?):(?=\s|\d|$)")]
    private static partial Regex Colon();
}

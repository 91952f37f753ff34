using System.Text.RegularExpressions;
using Khulasa.Dates;
using Khulasa.Text;

namespace Khulasa.Articles.Lines.Glue;

/// <summary>Finds the label of a day that the page's layout glued to a name: <c>Jane DoeUpdated: …</c>.</summary>
internal static partial class GluedDayLabel
{
    /// <summary>The text before such a label; all of it where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="rules">The phrases to go by.</param>
    public static string CutFrom(string text, CleaningRules rules)
    {
        foreach (var joint in Joint().EnumerateMatches(text))
            if (EndAt(text[joint.Index..], rules) is not null || IsWeekday(text[joint.Index..])) return text[..joint.Index];
        return text;
    }

    /// <summary>Offset behind the label of a day with which a text begins; null where it does not.</summary>
    /// <param name="text">The text.</param>
    /// <param name="rules">The rules to clean by.</param>
    public static int? EndAt(string text, CleaningRules rules) => (rules.DateLabels.MatchStart(text) ?? rules.UpdatedLabels.MatchStart(text))?.End;

    // "Jane DoeThursday 28 September 2023"
    private static bool IsWeekday(string text) => Weekdays.IsName(ArabicNormalizer.Fold(text.Split(' ', 2)[0].TrimEnd(',', '.')));

    [GeneratedRegex(@"(?<=\p{Ll})(?=\p{Lu}\p{Ll})")]
    private static partial Regex Joint();
}

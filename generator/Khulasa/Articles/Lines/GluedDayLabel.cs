using System.Text.RegularExpressions;
using Khulasa.Dates;
using Khulasa.Text;

namespace Khulasa.Articles.Lines;

/// <summary>Finds the label of a day that the page's layout glued to a name: <c>Jane DoeUpdated: …</c>.</summary>
internal static partial class GluedDayLabel
{
    /// <summary>The text before such a label; all of it where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="rules">The phrases to go by.</param>
    public static string CutFrom(string text, CleaningRules rules)
    {
        foreach (var joint in Joint().EnumerateMatches(text))
            if (rules.DateLabels.MatchStart(text[joint.Index..]) is not null
                || rules.UpdatedLabels.MatchStart(text[joint.Index..]) is not null
                || IsWeekday(text[joint.Index..]))
            {
                return text[..joint.Index];
            }
        return text;
    }

    // "Jane DoeThursday 28 September 2023"
    private static bool IsWeekday(string text) => Weekdays.IsName(ArabicNormalizer.Fold(text.Split(' ', 2)[0].TrimEnd(',', '.')));

    [GeneratedRegex(@"(?<=\p{Ll})(?=\p{Lu}\p{Ll})")]
    private static partial Regex Joint();
}

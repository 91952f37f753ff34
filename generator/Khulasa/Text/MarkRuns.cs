using System.Globalization;
using System.Text;

namespace Khulasa.Text;

/// <summary>
/// Keeps hostile rows of combining marks from being sorted: normalising takes the square of their number. Real text has a few
/// in a row; Unicode Standard Annex #15, section 13, allows 30.
/// </summary>
internal static class MarkRuns
{
    private const int MaxMarks = 30;

    /// <summary>The text without the marks that stand behind more than 30 others.</summary>
    public static string Limit(string text)
    {
        StringBuilder? result = null;
        var (marks, copied) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            // The second half of a pair belongs to the first.
            var isHalf = char.IsLowSurrogate(text[i]) && i > 0 && char.IsHighSurrogate(text[i - 1]);
            if (!isHalf) marks = IsMark(text, i) ? marks + 1 : 0;
            if (marks <= MaxMarks) continue;
            (result ??= new StringBuilder(text.Length)).Append(text, copied, i - copied);
            copied = i + 1;
        }

        return result is null ? text : result.Append(text, copied, text.Length - copied).ToString();
    }

    private static bool IsMark(string text, int index) =>
        text[index] >= '\u0300'
        && CharUnicodeInfo.GetUnicodeCategory(text, index) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.EnclosingMark;
}

using System.Text.RegularExpressions;
using Khulasa.Dates;

namespace Khulasa.Articles.Metadata.Days;

/// <summary>
/// Reads the day where a capture glued the head of the page to its first paragraph and no line of its own tells one:
/// <c>… وصلالةأخبار محليةالثلاثاء 27 فبراير 2024 الساعة 18:05(الوسط نيوز)المكلا …</c>. Only a stamp has its hour beside it.
/// </summary>
internal static partial class GluedStamp
{
    private const int MaxLetters = 600;
    private const int MaxLettersBefore = 60;
    private const int MaxBetween = 12;
    private const double Confidence = 0.5;

    /// <summary>The day; null when no paragraph begins with such a stamp.</summary>
    /// <param name="draft">The draft of a text capture.</param>
    public static FieldValue<PartialDate>? Read(ArticleDraft draft)
    {
        var first = draft.FirstProse();
        if (first >= draft.Blocks.Count) return null;
        var text = draft.Blocks[first].Text;
        var latest = DateWindow.LatestDay(draft);
        foreach (var hour in Hour().EnumerateMatches(text.Length > MaxLetters ? text[..MaxLetters] : text))
            if (DayBeside(text, hour.Index, hour.Index + hour.Length, draft.DateOrder) is { } day && DateWindow.Holds(day, latest))
                return new FieldValue<PartialDate>(day, "day in the first paragraph", Confidence, draft.Blocks[first].Line);
        return null;
    }

    private static PartialDate? DayBeside(string text, int start, int end, DateOrder order)
    {
        var head = GluedApart(text[Math.Max(0, start - MaxLettersBefore)..start]);
        if (ArabicDateParser.Find(head, order) is [.., { Date.IsFullDay: true } before] && head.Length - before.End <= MaxBetween) return before.Date;
        var behind = text[end..Math.Min(text.Length, end + MaxLettersBefore)];
        return ArabicDateParser.FindFirst(behind, order) is { Date.IsFullDay: true, Start: <= MaxBetween } after ? after.Date : null;
    }

    // "وعملالثلاثاء 27": a number is a word of its own, whatever letters touch it.
    private static string GluedApart(string text) => LetterBeforeDigit().Replace(text, " ");

    [GeneratedRegex(@"(?<!\d)[0-2]?\d:[0-5]\d(?!\d)")]
    private static partial Regex Hour();

    [GeneratedRegex(@"(?<=\p{L})(?=\d)")]
    private static partial Regex LetterBeforeDigit();
}

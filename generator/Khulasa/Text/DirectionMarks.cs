using System.Text;

namespace Khulasa.Text;

/// <summary>Tells direction marks that carry meaning from those that editors and copying leave behind.</summary>
internal static class DirectionMarks
{
    /// <summary>
    /// The text without what has no width and no meaning, and without marks that have no effect: embeddings and overrides, whose
    /// other half is lost when lines are cut (isolates replaced them, Unicode UAX 9), and marks beside nothing but letters of
    /// their own direction. One beside a digit, a bracket or a stop decides on which side that stands, and stays.
    /// </summary>
    public static string WithoutIdle(string text)
    {
        var result = new StringBuilder(text.Length);
        for (int i = 0, end; i < text.Length; i = end)
        {
            for (end = i; end < text.Length && IsTransparent(text[end]);) end++;
            if (end == i) result.Append(text[end++]);
            else AppendNeeded(result, text, i, end);
        }

        return result.Length == text.Length ? text : result.ToString();
    }

    // All marks of a run stand between the same two letters.
    private static void AppendNeeded(StringBuilder result, string text, int start, int end)
    {
        var isInArabic = IsBetween(text, start, end, isArabic: true);
        var isInLatin = IsBetween(text, start, end, isArabic: false);
        foreach (var c in text.AsSpan(start, end - start))
        {
            var isIdle = c switch
            {
                >= '\u202A' and <= '\u202E' => true,
                '\u200F' or '\u061C' => isInArabic,
                '\u200E' => isInLatin,
                _ => SpaceRepair.IsLeftover(c),
            };
            if (!isIdle) result.Append(c);
        }
    }

    private static bool IsBetween(string text, int start, int end, bool isArabic) =>
        (start == 0 || IsLetter(text[start - 1], isArabic)) && (end == text.Length || IsLetter(text[end], isArabic));

    // Blanks between two words of one direction take it, with the mark or without (UAX 9, rule N1).
    private static bool IsTransparent(char c) => ArabicLetters.IsDirectionMark(c) || char.IsWhiteSpace(c) || SpaceRepair.IsLeftover(c);

    private static bool IsLetter(char c, bool isArabic) =>
        isArabic
            ? ArabicLetters.IsLetter(c) || ArabicLetters.IsMark(c) || c == ArabicLetters.Tatweel
            : char.IsLetter(c) && !ArabicLetters.IsLetter(c);
}

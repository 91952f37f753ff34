namespace Khulasa.Text;

/// <summary>Tells direction marks that carry meaning from those that editors and copying leave behind.</summary>
internal static class DirectionMarks
{
    /// <summary>
    /// True for a mark without effect: an embedding or override, whose other half is lost when lines are cut (isolates
    /// replaced them, Unicode UAX 9), and a mark beside nothing but letters of its own direction. One beside a digit, a
    /// bracket or a stop decides on which side that stands, and stays.
    /// </summary>
    public static bool IsIdle(string text, int index) => text[index] switch
    {
        >= '\u202A' and <= '\u202E' => true,
        '\u200F' or '\u061C' => IsBesideLetters(text, index, isArabic: true),
        '\u200E' => IsBesideLetters(text, index, isArabic: false),
        _ => false,
    };

    private static bool IsBesideLetters(string text, int index, bool isArabic)
    {
        int before = index - 1, after = index + 1;
        while (before >= 0 && IsTransparent(text[before])) before--;
        while (after < text.Length && IsTransparent(text[after])) after++;
        return (before < 0 || IsLetter(text[before], isArabic)) && (after >= text.Length || IsLetter(text[after], isArabic));
    }

    // Blanks between two words of one direction take it, with the mark or without (UAX 9, rule N1).
    private static bool IsTransparent(char c) => ArabicLetters.IsDirectionMark(c) || char.IsWhiteSpace(c) || SpaceRepair.IsLeftover(c);

    private static bool IsLetter(char c, bool isArabic) =>
        isArabic ? ArabicLetters.IsLetter(c) || ArabicLetters.IsMark(c) || c == ArabicLetters.Tatweel : char.IsLetter(c) && !ArabicLetters.IsLetter(c);
}

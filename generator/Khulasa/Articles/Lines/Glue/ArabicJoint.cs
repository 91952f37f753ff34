using Khulasa.Dates;
using Khulasa.Text;

namespace Khulasa.Articles.Lines.Glue;

/// <summary>
/// Finds Arabic words that the layout of a page glued: <c>هدى جاسمنشر في 3 مارس</c>, <c>جاسمالسبت</c>,
/// <c>هدى جاسمجريدة الضفة</c>, <c>هدى جاسمأرسل بريدا إلكترونيا</c>. No capital tells where the next word begins; a letter that only
/// ends words does, and so do the words that stand beside a name.
/// </summary>
internal static class ArabicJoint
{
    private const int MinBefore = 3;
    private const int MinBehind = 3;

    /// <summary>Offset of the first word that is glued to the one before it; null when none is.</summary>
    /// <param name="text">A line around a headline.</param>
    /// <param name="rules">The rules to clean by.</param>
    public static int? Find(string text, CleaningRules rules)
    {
        var start = 0;
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i - 1] == ' ') start = i;
            if (!ArabicLetters.IsLetter(text[i]) || !ArabicLetters.IsLetter(text[i - 1]) && !ArabicLetters.IsMark(text[i - 1])) continue;
            // "رغمًا": the mark may stand before the letter that carries it.
            if (IsEndOfWord(text[i - 1]) && !(text[i] == 'ا' && ArabicLetters.IsMark(text[i - 1]))
                || i - start >= MinBefore && OpensKnownWord(text, i, rules))
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>True for a letter or mark that only ends words.</summary>
    public static bool IsEndOfWord(char c) => c is 'ة' or 'ى' or '\u064B' or '\u064C' or '\u064D';

    private static bool OpensKnownWord(string text, int index, CleaningRules rules)
    {
        var end = text.IndexOf(' ', index) is var space and >= 0 ? space : text.Length;
        // "الثلاثاء، 24", "التاريخ: 24"
        var word = text[index..end].TrimEnd(',', '،', ':');
        // عبدالأحد is a name of one word.
        if (word.Length < MinBehind || text.AsSpan(0, index).EndsWith("عبد", StringComparison.Ordinal)) return false;
        return Weekdays.IsName(ArabicNormalizer.Fold(word)) || rules.OutletWords.MatchWhole(word) is not null || IsMonthBeforeDay(text, end, word)
            || GluedDayLabel.EndAt(text[index..], rules) >= word.Length
            || LineCues.OpensWithButton(text[index..], rules);
    }

    // "نوفمبر 25, 2024"; the names of some months are parts of other words.
    private static bool IsMonthBeforeDay(string text, int end, string word) =>
        end + 1 < text.Length && char.IsDigit(text[end + 1]) && MonthNames.ReadAt([ArabicNormalizer.Fold(word)], 0) is not null;
}

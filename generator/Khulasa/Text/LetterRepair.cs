using System.Text;

namespace Khulasa.Text;

/// <summary>
/// Undoes what machines do to the letters of a line: shaped copies of letters, Persian ya and kaf inside Arabic words,
/// strokes that only stretch a word, direction marks without effect. Spelling and vowel signs stay.
/// </summary>
internal static class LetterRepair
{
    // Prepositions and conjunctions that stand before tatweel alone: لـ and ه‍ـ are joins, not words.
    private const int MinStretchedLetters = 3;

    // A line in Persian keeps all its letters, also in words that no letter marks as Persian.
    private const double PersianShare = 0.2;

    /// <summary>The line repaired. Applying it twice equals applying it once.</summary>
    /// <param name="text">The line.</param>
    /// <param name="isPersian">True where Persian ya and kaf are meant.</param>
    public static string Apply(string text, bool isPersian = false)
    {
        if (!IsNeeded(text)) return text;
        // What nobody sees must not part a word from its strokes.
        text = WithoutStrokes(DirectionMarks.WithoutIdle(Unshape(text)));
        if (isPersian
            || text.AsSpan().IndexOfAny(ArabicLetters.PersianYa, ArabicLetters.PersianKaf) < 0
            || PersianLetters.IsPersian(text, PersianShare))
        {
            return text;
        }

        return PersianLetters.ToArabic(text);
    }

    private static bool IsNeeded(string text)
    {
        foreach (var c in text)
            if (c is ArabicLetters.PersianYa or ArabicLetters.PersianKaf or ArabicLetters.Tatweel
                || ArabicLetters.IsDirectionMark(c)
                || c >= '\uFB50' && ArabicLetters.IsPresentationForm(c))
                return true;
        return false;
    }

    // Before all else: a shaped Persian ya is a Persian ya, and a shaped vowel sign brings a tatweel with it.
    private static string Unshape(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\uFB50', '\uFEFC') < 0) return text;
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            // Signs that stand for a whole phrase, such as \uFDFA, are written that way on purpose.
            if (!ArabicLetters.IsPresentationForm(c) || c is >= '\uFDF0' and <= '\uFDFC' and not '\uFDF2') result.Append(c);
            else result.Append(c.ToString().Normalize(NormalizationForm.FormKC).Trim());
        }

        return result.ToString();
    }

    private static string WithoutStrokes(string text)
    {
        if (!text.Contains(ArabicLetters.Tatweel, StringComparison.Ordinal)) return text;
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != ArabicLetters.Tatweel)
            {
                result.Append(text[i]);
                continue;
            }

            var end = i + 1;
            while (end < text.Length && text[end] == ArabicLetters.Tatweel) end++;
            result.Append(ArabicLetters.Tatweel, KeptStrokes(text, i, end));
            i = end - 1;
        }

        return result.ToString();
    }

    // Between letters it stretches, and behind a whole word as well. Before a quotation mark, digit or bracket
    // (بـ"كذا", الـ54) it shows the join: one of them stays. Alone on its line it is a rule.
    private static int KeptStrokes(string text, int start, int end)
    {
        if (start == 0 || !IsWordPart(text[start - 1])) return end - start;
        if (end < text.Length && IsWordPart(text[end])) return 0;
        var ends = end >= text.Length || char.IsWhiteSpace(text[end]) || text[end] is '.' or '،' or '؛' or '؟' or '!' or ':';
        return ends && IsStretched(text, start - 1) ? 0 : 1;
    }

    private static bool IsStretched(string text, int index)
    {
        var letters = 0;
        for (; index >= 0 && letters < MinStretchedLetters && (IsWordPart(text[index]) || text[index] == ArabicLetters.Tatweel); index--)
            if (ArabicLetters.IsLetter(text[index])) letters++;
        return letters >= MinStretchedLetters;
    }

    private static bool IsWordPart(char c) => ArabicLetters.IsLetter(c) || ArabicLetters.IsMark(c);
}

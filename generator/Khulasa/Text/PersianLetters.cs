namespace Khulasa.Text;

/// <summary>Tells Persian words from Arabic ones that a Persian keyboard or a machine typed.</summary>
internal static class PersianLetters
{
    private const int MinWords = 2;

    /// <summary>True for a line of which at least this share of words, and two of them, can only be Persian.</summary>
    public static bool IsPersian(string text, double share)
    {
        int words = 0, persian = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsWordPart(text[i])) continue;
            var end = WordEnd(text, i);
            words++;
            if (IsMarked(text.AsSpan(i, end - i))) persian++;
            i = end;
        }

        return persian >= MinWords && persian >= words * share;
    }

    /// <summary>The Arabic letter for the Persian ya or kaf at an offset; the letter itself in a Persian word.</summary>
    public static char ToArabic(string text, int index)
    {
        var start = index;
        while (start > 0 && IsWordPart(text[start - 1])) start--;
        var word = text.AsSpan(start, WordEnd(text, index) - start);
        if (IsMarked(word)) return text[index];
        if (text[index] == ArabicLetters.PersianKaf) return '\u0643';
        return IsLastLetter(word, index - start) && EndsInMaqsura(word) ? '\u0649' : '\u064A';
    }

    // Letters that Arabic lacks, and the joiner between the parts of a Persian word.
    private static bool IsMarked(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (c == '\u200C' || ArabicLetters.IsPersianOnly(c)) return true;
        return false;
    }

    private static bool IsLastLetter(ReadOnlySpan<char> word, int index)
    {
        foreach (var c in word[(index + 1)..])
            if (!ArabicLetters.IsMark(c)) return false;
        return true;
    }

    // The few frequent words where a final Farsi ya stands for alef maqsura; elsewhere ya is far more common.
    private static bool EndsInMaqsura(ReadOnlySpan<char> word)
    {
        Span<char> letters = stackalloc char[5];
        var count = 0;
        foreach (var c in word)
        {
            if (ArabicLetters.IsMark(c)) continue;
            if (count == letters.Length) return false;
            letters[count++] = c;
        }

        var bare = letters[..count];
        if (count > 3 && bare[0] == 'و') bare = bare[1..];
        return bare is "عل\u06CC" or "إل\u06CC" or "ال\u06CC" or "حت\u06CC" or "مت\u06CC" or "لد\u06CC" or "سو\u06CC";
    }

    private static int WordEnd(string text, int index)
    {
        while (index < text.Length && IsWordPart(text[index])) index++;
        return index;
    }

    private static bool IsWordPart(char c) => ArabicLetters.IsLetter(c) || ArabicLetters.IsMark(c) || c == '\u200C';
}

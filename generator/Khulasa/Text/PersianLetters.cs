namespace Khulasa.Text;

/// <summary>Tells Persian words from Arabic ones that a Persian keyboard or a machine typed.</summary>
internal static class PersianLetters
{
    private const int MinWords = 2;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> OwnWords =
        LanguageWords.Default.PersianWords.GetAlternateLookup<ReadOnlySpan<char>>();

    // Written in Arabic letters with the ya and kaf of Persian.
    private static readonly HashSet<string> Languages = new(StringComparer.OrdinalIgnoreCase) { "fa", "ur", "ps", "ckb", "ug", "sd", "prs", "pnb" };

    /// <summary>True for the tag of a language that has the ya and kaf of Persian, such as <c>fa-IR</c>: short lines of it may have no letter that tells.</summary>
    public static bool IsWrittenIn(string? tag) => tag is not null && Languages.Contains(tag.Trim().Split('-', '_')[0]);

    /// <summary>True for a line of which at least this share of words, and two of them, can only be Persian.</summary>
    public static bool IsPersian(string text, double share) =>
        CountMarked(text, out var words) is >= MinWords and var persian && persian >= words * share;

    /// <summary>Number of words that can only be Persian or of a language with its letters.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Number of all words in Arabic script.</param>
    public static int CountMarked(string text, out int words)
    {
        var persian = 0;
        words = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsWordPart(text[i])) continue;
            var end = WordEnd(text, i);
            words++;
            if (IsMarked(text.AsSpan(i, end - i))) persian++;
            i = end;
        }

        return persian;
    }

    /// <summary>The text with the Arabic letters for Persian ya and kaf; Persian words keep theirs.</summary>
    public static string ToArabic(string text)
    {
        var letters = text.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            if (!IsWordPart(text[i])) continue;
            var end = WordEnd(text, i);
            var word = text.AsSpan(i, end - i);
            if (!IsMarked(word)) ToArabic(word, letters.AsSpan(i, word.Length));
            i = end;
        }

        return new string(letters);
    }

    /// <summary>A part of a text that was repaired, with the letters it has there; itself where the text does not hold it.</summary>
    public static string AsWritten(string part, string text)
    {
        for (var at = 0; at + part.Length <= text.Length; at++)
        {
            var length = 0;
            while (length < part.Length && Plain(text[at + length]) == Plain(part[length])) length++;
            if (length == part.Length) return text.Substring(at, length);
        }

        return part;
    }

    private static char Plain(char c) => c switch
    {
        ArabicLetters.PersianKaf => '\u0643',
        ArabicLetters.PersianYa or '\u0649' => '\u064A',
        _ => c,
    };

    private static void ToArabic(ReadOnlySpan<char> word, Span<char> letters)
    {
        letters.Replace(ArabicLetters.PersianKaf, '\u0643');
        letters.Replace(ArabicLetters.PersianYa, '\u064A');
        if (LastLetter(word) is var last and >= 0 && word[last] == ArabicLetters.PersianYa && EndsInMaqsura(word)) letters[last] = '\u0649';
    }

    // Letters that Arabic lacks, the joiner between the parts of a Persian word, and words that Arabic lacks.
    private static bool IsMarked(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (c == '\u200C' || ArabicLetters.IsPersianOnly(c)) return true;
        return OwnWords.Contains(word);
    }

    private static int LastLetter(ReadOnlySpan<char> word)
    {
        var last = word.Length - 1;
        while (last >= 0 && ArabicLetters.IsMark(word[last])) last--;
        return last;
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

using System.Globalization;

namespace Khulasa.Text;

/// <summary>Splits text into words: runs of letters, marks and digits of any script.</summary>
public static class Tokenizer
{
    /// <summary>Every word of a text in order, with its place.</summary>
    public static List<Word> Words(string text)
    {
        var words = new List<Word>(text.Length / 6 + 1);
        var i = 0;
        while (i < text.Length)
        {
            if (!IsWordChar(text, i))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && (IsWordChar(text, i) || JoinsWord(text, i))) i++;
            words.Add(new Word(start, i - start));
        }

        return words;
    }

    /// <summary>Every word of a text in order, folded for comparing.</summary>
    public static List<string> FoldedWords(string text)
    {
        var result = new List<string>(text.Length / 6 + 1);
        foreach (var word in Words(text))
            if (ArabicNormalizer.Fold(word.In(text)) is { Length: > 0 } folded)
                result.Add(folded);
        return result;
    }

    private static bool IsWordChar(string text, int index)
    {
        var c = text[index];
        if (c < 0x80) return char.IsAsciiLetterOrDigit(c);
        if (c == ArabicLetters.Tatweel || ArabicLetters.IsMark(c)) return true;
        return char.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Surrogate => true,
            _ => char.IsLetterOrDigit(c),
        };
    }

    // An apostrophe or zero-width joiner between two letters is inside a word, elsewhere it is not.
    private static bool JoinsWord(string text, int index) =>
        text[index] is '\'' or '\u2019' or '\u200C' or '\u200D' && index + 1 < text.Length && char.IsLetter(text[index + 1]);
}

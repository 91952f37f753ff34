using System.Globalization;

namespace Khulasa.Text;

/// <summary>Splits text into words: runs of letters, marks and digits of any script.</summary>
public static class Tokenizer
{
    // Asked of the tables of Unicode once.
    private static readonly bool[] WordChars = LetterTable.Of(IsAnyWordChar);

    /// <summary>Every word of a text in order, with its place.</summary>
    public static List<Word> Words(string text)
    {
        var words = new List<Word>(text.Length / 6 + 1);
        var position = 0;
        while (Next(text, ref position) is { Length: > 0 } word) words.Add(word);
        return words;
    }

    /// <summary>The next word at or behind a position, which moves behind it; an empty word at the end of the text.</summary>
    public static Word Next(ReadOnlySpan<char> text, ref int position)
    {
        while (position < text.Length && !IsWordChar(text[position])) position++;
        var start = position;
        while (position < text.Length && (IsWordChar(text[position]) || position > start && JoinsWord(text, position))) position++;
        return new Word(start, position - start);
    }

    /// <summary>Every word of a text in order, folded for comparing.</summary>
    public static List<string> FoldedWords(string text)
    {
        var result = new List<string>(text.Length / 6 + 1);
        var words = new FoldedWordReader(text, stackalloc char[64]);
        while (words.Next()) result.Add(words.Letters.ToString());
        return result;
    }

    /// <summary>The same words without anything between them: two texts that differ in spaces, marks and capitals have the same letters.</summary>
    public static string FoldedLetters(string text) => string.Concat(FoldedWords(text));

    /// <summary>Number of the words that <see cref="FoldedWords"/> gives.</summary>
    public static int CountFoldedWords(string text)
    {
        var count = 0;
        var words = new FoldedWordReader(text, stackalloc char[64]);
        while (words.Next()) count++;
        return count;
    }

    /// <summary>True for a letter, mark or digit of any script.</summary>
    internal static bool IsWordChar(char c) => c < WordChars.Length ? WordChars[c] : IsAnyWordChar(c);

    private static bool IsAnyWordChar(char c)
    {
        if (c < 0x80) return char.IsAsciiLetterOrDigit(c);
        if (c == ArabicLetters.Tatweel || ArabicLetters.IsMark(c)) return true;
        return char.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Surrogate => true,
            _ => char.IsLetterOrDigit(c),
        };
    }

    // An apostrophe or zero-width joiner between two letters is inside a word, elsewhere it is not.
    private static bool JoinsWord(ReadOnlySpan<char> text, int index) =>
        text[index] is '\'' or '\u2019' or '\u200C' or '\u200D' && index + 1 < text.Length && char.IsLetter(text[index + 1]);
}

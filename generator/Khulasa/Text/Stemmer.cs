namespace Khulasa.Text;

/// <summary>Stems of folded words in either language: <see cref="ArabicStemmer"/> and <see cref="EnglishStemmer"/>.</summary>
public static class Stemmer
{
    /// <summary>Room that is enough for any stem.</summary>
    public const int BufferLetters = EnglishStemmer.MaxLetters;

    /// <summary>The stem of a folded word.</summary>
    /// <param name="foldedWord">The word.</param>
    /// <param name="buffer">Room for <see cref="BufferLetters"/>.</param>
    public static ReadOnlySpan<char> Stem(ReadOnlySpan<char> foldedWord, Span<char> buffer) =>
        foldedWord is [>= 'a' and <= 'z', ..] ? EnglishStemmer.Stem(foldedWord, buffer) : ArabicStemmer.Stem(foldedWord);

    /// <summary>The stem of one word in any spelling.</summary>
    public static string Stem(string word) => Stem(ArabicNormalizer.Fold(word), stackalloc char[BufferLetters]).ToString();
}

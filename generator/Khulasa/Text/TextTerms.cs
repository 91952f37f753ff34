namespace Khulasa.Text;

/// <summary>The words of a text that say what it is about, as numbers of their stems (<see cref="TermHash"/>).</summary>
public static class TextTerms
{
    /// <summary>The terms in order, repeated as often as they occur; stop words and numbers are left out.</summary>
    public static List<uint> Of(string text) => Of(new FoldedText(text));

    /// <summary>The same of a text that is cut into words already.</summary>
    /// <param name="words">The words.</param>
    /// <param name="maxWords">How many words to look at.</param>
    public static List<uint> Of(FoldedText words, int maxWords = int.MaxValue)
    {
        var terms = new List<uint>(words.Count);
        for (var i = 0; i < Math.Min(words.Count, maxWords); i++)
            if (TryTerm(words[i], out var term)) terms.Add(term);
        return terms;
    }

    /// <summary>The term of a folded word; false for a stop word, a number and a single letter.</summary>
    public static bool TryTerm(ReadOnlySpan<char> foldedWord, out uint term)
    {
        term = 0;
        var language = LanguageWords.Default;
        if (foldedWord.Length < 2 || char.IsAsciiDigit(foldedWord[0]) || language.IsStopWord(foldedWord)) return false;
        var stem = ArabicStemmer.Stem(foldedWord);
        if (language.IsStopWord(stem)) return false;
        term = TermHash.Of(stem);
        return true;
    }
}

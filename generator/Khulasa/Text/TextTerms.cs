namespace Khulasa.Text;

/// <summary>The words of a text that say what it is about, as numbers of their stems (<see cref="TermHash"/>).</summary>
public static class TextTerms
{
    /// <summary>The terms in order, repeated as often as they occur; stop words and numbers are left out.</summary>
    public static List<uint> Of(string text)
    {
        var terms = new List<uint>(text.Length / 8 + 1);
        Add(text, terms);
        return terms;
    }

    /// <summary>Adds the terms of a text to a list.</summary>
    internal static void Add(string text, List<uint> terms)
    {
        Span<char> buffer = stackalloc char[64];
        var words = new FoldedWordReader(text, buffer);
        var cache = TermCache.OfThread;
        while (words.Next())
            if (TryTerm(words.Letters, TermHash.Wide(words.Letters), cache, out var term)) terms.Add(term);
    }

    /// <summary>The same of a text that is cut into words already.</summary>
    public static List<uint> Of(FoldedText words)
    {
        var terms = new List<uint>(words.Count);
        var cache = TermCache.OfThread;
        for (var i = 0; i < words.Count; i++)
            if (TryTerm(words[i], words.Hash(i), cache, out var term)) terms.Add(term);
        return terms;
    }

    /// <summary>The term of a folded word; false for a stop word, a number and a single letter.</summary>
    public static bool TryTerm(ReadOnlySpan<char> foldedWord, out uint term) =>
        TryTerm(foldedWord, TermHash.Wide(foldedWord), TermCache.OfThread, out term);

    /// <summary>The same of a word whose <see cref="TermHash.Wide"/> is known.</summary>
    internal static bool TryTerm(ReadOnlySpan<char> foldedWord, ulong hash, TermCache cache, out uint term)
    {
        term = foldedWord.Length < 2 || char.IsAsciiDigit(foldedWord[0]) ? 0 : cache.Term(foldedWord, hash);
        return term != 0;
    }

    /// <summary>The same without looking at what is remembered; 0 for a stop word.</summary>
    internal static uint TermOf(ReadOnlySpan<char> foldedWord)
    {
        var language = LanguageWords.Default;
        if (language.IsStopWord(foldedWord)) return 0;
        var stem = Stemmer.Stem(foldedWord, stackalloc char[Stemmer.BufferLetters]);
        return language.IsStopWord(stem) ? 0 : TermHash.Of(stem);
    }
}

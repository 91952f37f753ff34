namespace Khulasa.Text;

/// <summary>
/// Light stemming of folded Arabic words in the tradition of light10 (Larkey, Ballesteros, Connell 2007): one run of
/// prefixes, the mark of the future (<see cref="FutureMark"/>) and the endings of number, gender and possession go, roots are
/// not guessed. A stem has at least three letters; words that <see cref="LanguageWords"/> knows stay whole, or have the stem given there. Words of other scripts
/// come back as they are.
/// </summary>
public static class ArabicStemmer
{
    private const int MinStemLetters = 3;

    // Longest first, so that وال is not read as و and a word that begins with ال.
    internal static readonly string[] Articles = ["وبال", "فبال", "وكال", "وال", "فال", "بال", "كال", "ولل", "فلل", "لل", "ال"];

    internal static readonly string[] Endings = ["يات", "تها", "تهم", "ته", "ها", "هم", "ات", "ان", "ون", "ين", "يه", "وا", "نا", "ه", "ي", "ا"];

    /// <summary>The stem: a part of the word itself, or a given one. Nothing is allocated.</summary>
    public static ReadOnlySpan<char> Stem(ReadOnlySpan<char> foldedWord)
    {
        if (foldedWord.Length <= MinStemLetters || !ArabicLetters.IsLetter(foldedWord[0])) return foldedWord;
        var lexicon = LanguageWords.Default.Lexicon;
        if (IsKnown(foldedWord, lexicon, out var known)) return known;
        var rest = WithoutPrefix(foldedWord, lexicon);
        return IsKnown(rest, lexicon, out known) ? known : WithoutEndings(rest, lexicon);
    }

    /// <summary>The stem of one word in any spelling.</summary>
    public static string Stem(string word) => Stem(ArabicNormalizer.Fold(word).AsSpan()).ToString();

    /// <summary>True for a word that is known, or is once its endings are off.</summary>
    internal static bool IsKnownStem(ReadOnlySpan<char> foldedWord)
    {
        var lexicon = LanguageWords.Default.Lexicon;
        return IsKnown(foldedWord, lexicon, out _) || IsKnown(WithoutEndings(foldedWord, lexicon), lexicon, out _);
    }

    private static ReadOnlySpan<char> WithoutPrefix(ReadOnlySpan<char> word, Lexicon lexicon)
    {
        if (FutureMark.Letters(word) is var mark and > 0) return word[mark..];
        foreach (var article in Articles)
            if (word.StartsWith(article) && word.Length - article.Length >= MinStemLetters) return word[article.Length..];
        // A first و is nearly always "and"; words that it belongs to are known.
        return WithoutPreposition(word[0] == 'و' && word.Length > MinStemLetters ? word[1..] : word, lexicon);
    }

    // ب ك ل ف begin too many words of their own: they go only from a known word.
    private static ReadOnlySpan<char> WithoutPreposition(ReadOnlySpan<char> word, Lexicon lexicon) =>
        word[0] is 'ب' or 'ك' or 'ل' or 'ف' && word.Length > MinStemLetters && !IsKnown(word, lexicon, out _) && IsKnown(word[1..], lexicon, out _)
            ? word[1..]
            : word;

    // Two endings at most, such as ات and ها of قواتها; a third would reach into the word.
    private static ReadOnlySpan<char> WithoutEndings(ReadOnlySpan<char> word, Lexicon lexicon)
    {
        for (var round = 0; round < 2; round++)
        {
            var before = word.Length;
            foreach (var ending in Endings)
            {
                if (!word.EndsWith(ending) || word.Length - ending.Length < MinStemLetters) continue;
                // The ت of حكومتها is that of حكومة, the ت of قواتها belongs to ات.
                if (ending[0] == 'ت' && word[^(ending.Length + 1)] == 'ا') continue;
                word = word[..^ending.Length];
                break;
            }

            if (word.Length == before) return word;
            if (IsKnown(word, lexicon, out var known)) return known;
        }

        return word;
    }

    // The stem of a known word: the word itself, or the given one.
    private static bool IsKnown(ReadOnlySpan<char> word, Lexicon lexicon, out ReadOnlySpan<char> stem)
    {
        var known = lexicon[word];
        stem = known.Stem ?? word;
        return known.IsWhole || known.Stem is not null;
    }
}

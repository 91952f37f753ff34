namespace Khulasa.Text;

/// <summary>
/// Light stemming of folded Arabic words in the tradition of light10 (Larkey, Ballesteros, Connell 2007): one run of
/// prefixes and the endings of number, gender and possession go, roots are not guessed. A stem has at least three
/// letters; words of <see cref="LanguageWords.IsWholeWord"/> stay whole behind their prefixes. Words of other scripts
/// come back as they are.
/// </summary>
public static class ArabicStemmer
{
    private const int MinStemLetters = 3;

    // Longest first, so that وال is not read as و and a word that begins with ال.
    private static readonly string[] Articles = ["وبال", "فبال", "وكال", "وال", "فال", "بال", "كال", "ولل", "فلل", "لل", "ال"];

    private static readonly string[] Endings = ["يات", "تها", "تهم", "ها", "هم", "ات", "ان", "ون", "ين", "يه", "تي", "وا", "نا", "كم", "ه", "ي"];

    /// <summary>The stem, a part of the word itself; nothing is allocated.</summary>
    public static ReadOnlySpan<char> Stem(ReadOnlySpan<char> foldedWord)
    {
        if (foldedWord.Length <= MinStemLetters || !ArabicLetters.IsLetter(foldedWord[0])) return foldedWord;
        var words = LanguageWords.Default;
        if (words.IsWholeWord(foldedWord)) return foldedWord;
        var rest = WithoutPrefix(foldedWord, words);
        return words.IsWholeWord(rest) ? rest : WithoutEndings(rest, words);
    }

    /// <summary>The stem of one word in any spelling.</summary>
    public static string Stem(string word) => Stem(ArabicNormalizer.Fold(word).AsSpan()).ToString();

    private static ReadOnlySpan<char> WithoutPrefix(ReadOnlySpan<char> word, LanguageWords words)
    {
        foreach (var article in Articles)
            if (word.StartsWith(article) && word.Length - article.Length >= MinStemLetters) return word[article.Length..];
        // A single و is nearly always "and", ب ك ل ف begin too many words of their own: they go only from a known word.
        if (word[0] == 'و' && word.Length > MinStemLetters) return WithoutPreposition(word[1..], words);
        return WithoutPreposition(word, words);
    }

    private static ReadOnlySpan<char> WithoutPreposition(ReadOnlySpan<char> word, LanguageWords words) =>
        word[0] is 'ب' or 'ك' or 'ل' or 'ف' && word.Length > MinStemLetters && !words.IsWholeWord(word) && words.IsWholeWord(word[1..])
            ? word[1..] : word;

    // Two endings at most, such as ات + ها of قواتها; a third would reach into the word.
    private static ReadOnlySpan<char> WithoutEndings(ReadOnlySpan<char> word, LanguageWords words)
    {
        for (var round = 0; round < 2; round++)
        {
            var before = word.Length;
            foreach (var ending in Endings)
            {
                if (!word.EndsWith(ending) || word.Length - ending.Length < MinStemLetters) continue;
                word = word[..^ending.Length];
                break;
            }

            if (word.Length == before || words.IsWholeWord(word)) break;
        }

        return word;
    }
}

namespace Khulasa.Text;

/// <summary>
/// Light stemming of folded English words: possessive, plural, -ing, -ed and a silent e go, by the first step of Porter's rules
/// ("An algorithm for suffix stripping", 1980) and with its guards. Words that <see cref="LanguageWords"/> knows stay whole, or have
/// the stem given there. Words of other scripts, and those with digits, come back as they are.
/// </summary>
public static class EnglishStemmer
{
    /// <summary>Longer words are not English, and stay.</summary>
    public const int MaxLetters = 40;

    private const int MinStemLetters = 3;

    // A plural in -es: boxes, watches, crashes, classes.
    private static readonly string[] Hissing = ["sses", "xes", "ches", "shes", "zes"];

    /// <summary>The stem: a part of the word, or letters in the buffer, or a given one. Nothing is allocated.</summary>
    /// <param name="foldedWord">The word.</param>
    /// <param name="buffer">Room for <see cref="MaxLetters"/>.</param>
    public static ReadOnlySpan<char> Stem(ReadOnlySpan<char> foldedWord, Span<char> buffer)
    {
        if (foldedWord.Length is <= MinStemLetters or > MaxLetters) return foldedWord;
        var owner = foldedWord.EndsWith("'s") ? foldedWord[..^2] : foldedWord;
        if (owner.Length <= MinStemLetters || owner.ContainsAnyExceptInRange('a', 'z')) return owner;
        owner.CopyTo(buffer);
        var word = buffer[..owner.Length];
        if (IsKnown(word, out var known)) return known;
        word = word[..Singular(word)];
        if (IsKnown(word, out known)) return known;
        word = buffer[..WithoutTense(word)];
        return IsKnown(word, out known) ? known : word[..WithoutSilentE(word)];
    }

    /// <summary>The stem of one word in any spelling.</summary>
    public static string Stem(string word) => Stem(ArabicNormalizer.Fold(word), stackalloc char[MaxLetters]).ToString();

    // All of these give the length of what stays; a letter that takes the place of others is written before.
    private static int Singular(Span<char> word)
    {
        if (word.Length <= MinStemLetters || word[^1] != 's' || word[^2] is 's' or 'u' or 'i') return word.Length;
        if (word.EndsWith("ies") && word.Length > MinStemLetters + 1) return WithY(word);
        foreach (var ending in Hissing)
            if (word.EndsWith(ending)) return word.Length - 2;
        return word.Length - 1;
    }

    private static int WithoutTense(Span<char> word)
    {
        if (word.EndsWith("ied") && word.Length > MinStemLetters + 1) return WithY(word);
        var ending = word.EndsWith("ing") ? 3 : word.EndsWith("ed") && word[^3] != 'e' ? 2 : 0;
        var rest = word[..^ending];
        if (ending == 0 || rest.Length < MinStemLetters || Measure(rest) == 0) return word.Length;
        var (last, before) = (rest[^1], rest[^2]);
        if (last == before && last is not ('l' or 's' or 'z') && !IsVowel(rest, rest.Length - 1) && rest.Length > MinStemLetters)
            return rest.Length - 1;
        // hoping, not hopping: hope.
        if (!(rest.EndsWith("at") || rest.EndsWith("bl") || rest.EndsWith("iz") || IsShort(rest))) return rest.Length;
        word[rest.Length] = 'e';
        return rest.Length + 1;
    }

    private static int WithoutSilentE(ReadOnlySpan<char> word) =>
        word.Length > MinStemLetters && word[^1] == 'e' && Measure(word[..^1]) > 0 && !IsShort(word[..^1]) ? word.Length - 1 : word.Length;

    private static int WithY(Span<char> word)
    {
        word[^3] = 'y';
        return word.Length - 2;
    }

    // One syllable that ends in consonant, vowel, consonant: its e can be heard, mak(e) is not mak.
    private static bool IsShort(ReadOnlySpan<char> word) =>
        word.Length >= MinStemLetters && Measure(word) == 1 && !IsVowel(word, word.Length - 1) && word[^1] is not ('w' or 'x' or 'y')
        && IsVowel(word, word.Length - 2) && !IsVowel(word, word.Length - 3);

    // How often a consonant comes behind a vowel, Porter's m.
    private static int Measure(ReadOnlySpan<char> word)
    {
        var measure = 0;
        for (var i = 1; i < word.Length; i++)
            if (IsVowel(word, i - 1) && !IsVowel(word, i)) measure++;
        return measure;
    }

    private static bool IsVowel(ReadOnlySpan<char> word, int index) =>
        IsPlainVowel(word[index]) || word[index] == 'y' && index > 0 && !IsPlainVowel(word[index - 1]);

    private static bool IsPlainVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    private static bool IsKnown(ReadOnlySpan<char> word, out ReadOnlySpan<char> stem)
    {
        var known = LanguageWords.Default.Lexicon[word];
        stem = known.Stem ?? known.Word;
        return known.IsWhole || known.Stem is not null;
    }
}

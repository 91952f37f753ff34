namespace Khulasa.Text;

/// <summary>
/// The س of the future, which is written onto a verb: سيعلن (will announce). It goes when a letter of the verb's person and at
/// least three more follow, and the word is none that <see cref="LanguageWords"/> knows with or without its endings, such as
/// سيطرة (control).
/// </summary>
public static class FutureMark
{
    private const int MinVerbLetters = 4;

    /// <summary>How many letters of a folded word come before its verb, و and ف (and) included; 0 when it has no such mark.</summary>
    public static int Letters(ReadOnlySpan<char> foldedWord)
    {
        var place = foldedWord is ['و' or 'ف', ..] ? 1 : 0;
        // سيا begins nouns: سياسة, سيارة, سياحة.
        if (foldedWord.Length - place - 1 < MinVerbLetters || foldedWord[place..] is not ['س', 'ي' or 'ت' or 'ن', not 'ا', ..]) return 0;
        return ArabicStemmer.IsKnownStem(foldedWord[place..]) || place > 0 && ArabicStemmer.IsKnownStem(foldedWord) ? 0 : place + 1;
    }
}

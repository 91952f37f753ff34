using Khulasa.Text;

namespace Khulasa.Articles.Lines;

/// <summary>
/// Tells whether an Arabic paragraph goes on with what stands before it: it begins with و (and), as most paragraphs but
/// the first do, or with words such as <c>من جهته</c>.
/// </summary>
internal static class Continuation
{
    private const int MinLetters = 3;

    /// <summary>True when the paragraph can't be the first of an article.</summary>
    public static bool Opens(string text, CleaningRules rules)
    {
        if (rules.Continuers.MatchStart(text) is not null) return true;
        var words = Tokenizer.Words(text);
        if (words.Count == 0) return false;
        var first = ArabicNormalizer.Fold(words[0].In(text));
        if (first.Length < MinLetters || first[0] != 'و') return false;
        // وزير and وصل keep their و in the stem; words too short to have one, such as ومن, are known.
        return ArabicStemmer.Stem(first.AsSpan())[0] != 'و' || rules.StopWords.Contains(first[1..]);
    }
}

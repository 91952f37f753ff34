using Khulasa.Text;

namespace Khulasa.Articles.Lines.Runs;

/// <summary>The words that tell what a text is about, without their endings: names and nouns end differently in each sentence of many languages.</summary>
internal static class TellingStems
{
    private const int MinLetters = 4;
    private const int StemLetters = 6;

    /// <summary>The stems of a text's words, folded, in their order; small words are left out.</summary>
    public static IEnumerable<string> Of(string text, CleaningRules rules) => Tokenizer.FoldedWords(text)
        .Where(word => word.Length >= MinLetters && !rules.StopWords.Contains(word))
        .Select(word => word.Length > StemLetters ? word[..StemLetters] : word);
}

using Khulasa.Text;

namespace Khulasa.Articles.Lines;

/// <summary>Tells phrases with capitals, such as "Key Features" and "Sign Out", from names: their words stand with small letters elsewhere.</summary>
internal static class SmallWords
{
    /// <summary>The words that begin with a small letter, folded.</summary>
    public static HashSet<string> Of(IEnumerable<string> texts)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in texts)
            foreach (var word in Tokenizer.Words(text))
                if (char.IsLower(text[word.Start])) words.Add(ArabicNormalizer.Fold(word.In(text)));
        return words;
    }

    /// <summary>True for what looks like a name and holds such a word, or one of those that join others.</summary>
    public static bool IsPhrase(string name, CleaningRules rules, HashSet<string> smallWords) =>
        name.Any(char.IsUpper)
        && Tokenizer.FoldedWords(name)
            .Exists(word => rules.StopWords.Contains(word) && rules.NameParticles.MatchWhole(word) is null || smallWords.Contains(word));
}

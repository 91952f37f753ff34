using Khulasa.Text;

namespace Khulasa.Articles;

/// <summary>Checks what stands where an author should be.</summary>
internal static class PersonName
{
    private const int MaxWords = 5;
    private const int MaxLength = 60;
    private const string Edges = " -–—:،,|./•·\"“”«»\u2019()\u200e\u200f";

    /// <summary>The name of a person, tidied; null when the text does not look like a full name.</summary>
    public static string? Clean(string text, CleaningRules rules) => Clean(text, rules, minWords: 2);

    /// <summary>The same for places where a name of one word can be trusted to be one, such as metadata.</summary>
    public static string? Clean(string text, CleaningRules rules, int minWords)
    {
        var name = ArabicNormalizer.Repair(text).Trim(Edges.ToCharArray());
        var words = Prose.CountWords(name);
        if (words < minWords || words > MaxWords || name.Length is < 2 or > MaxLength || !IsSpelledAsName(name)) return null;
        if (rules.NotAuthors.MatchWhole(name) is not null || rules.CreditWords.MatchWhole(name) is not null) return null;
        var folded = Tokenizer.FoldedWords(name);
        return folded.Count == 0 || folded.Exists(word => word.Length > 3 && rules.StopWords.Contains(word)) ? null : name;
    }

    private static bool IsSpelledAsName(string name)
    {
        foreach (var c in name)
            if (char.IsDigit(c) || c is ':' or '؟' or '?' or '!' or '@' or '«' or '»' or '"' or '/' or '|' or '…' or '،' or ',' or '{' or '<' or '_') return false;
        return !name.Contains("http", StringComparison.OrdinalIgnoreCase) && !name.Contains(".com", StringComparison.OrdinalIgnoreCase);
    }
}

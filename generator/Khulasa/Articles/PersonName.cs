using Khulasa.Text;

namespace Khulasa.Articles;

/// <summary>Checks what stands where an author should be.</summary>
internal static class PersonName
{
    private const int MaxWords = 5;
    private const int MaxLength = 60;

    /// <summary>The name of a person, tidied; null when the text does not look like a full name.</summary>
    public static string? Clean(string text, CleaningRules rules)
    {
        var name = ArabicNormalizer.Repair(text).Trim(' ', '-', '–', '—', ':', '،', ',', '|', '.', '/', '•', '·', '"', '“', '”', '«', '»');
        var words = Prose.CountWords(name);
        if (words is < 2 or > MaxWords || name.Length > MaxLength) return null;
        foreach (var c in name)
            if (char.IsDigit(c) || c is ':' or '؟' or '?' or '!' or '@' or '«' or '»' or '"' or '/' or '|' or '…' or '،' or ',') return null;
        if (rules.NotAuthors.MatchWhole(name) is not null) return null;
        return Tokenizer.FoldedWords(name).Exists(rules.StopWords.Contains) ? null : name;
    }
}

using Khulasa.Text;

namespace Khulasa.Articles;

/// <summary>
/// Tells the language of running text by the small words that each rule file lists under <c>stop_words</c>. Neighbouring
/// languages share many; where two have nearly as many, those that few languages have decide.
/// </summary>
internal sealed class StopWordLanguages
{
    private const int MinWords = 6;

    // A fifth to a half of running text is such words; a list of names has next to none.
    private const double MinShare = 0.12;
    private const double NearlyAsMany = 0.8;

    private const int MinWordsAgainst = 12;
    private const double MinShareAgainst = 0.15;
    private const double MaxShareOfMost = 0.4;

    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _languages = new(StringComparer.Ordinal);

    /// <summary>Adds the words of a language.</summary>
    /// <param name="language">Its tag.</param>
    /// <param name="words">The words.</param>
    public void Add(string language, IEnumerable<string> words)
    {
        _known.Add(language);
        foreach (var word in words.Select(ArabicNormalizer.Fold).Distinct(StringComparer.Ordinal))
        {
            if (!_languages.TryGetValue(word, out var languages)) _languages[word] = languages = [];
            languages.Add(language);
        }
    }

    /// <summary>The tag of the language; null where too few words tell.</summary>
    /// <param name="text">Some paragraphs.</param>
    public string? Of(string text)
    {
        var words = Tokenizer.FoldedWords(text);
        if (words.Count < MinWords) return null;
        var scores = Count(words);
        var most = Most(scores);
        return most == 0 || most < words.Count * MinShare
            ? null
            : scores.Where(score => score.Value.Words >= most * NearlyAsMany)
                .OrderByDescending(score => score.Value.Rare)
                .ThenBy(score => score.Key, StringComparer.Ordinal)
                .First().Key;
    }

    /// <summary>True for a text of some length in which another language has many times as many of its words.</summary>
    /// <param name="text">Some paragraphs.</param>
    /// <param name="language">The tag of the language that a page says it is in.</param>
    public bool Contradicts(string text, string language)
    {
        if (!_known.Contains(language)) return false;
        var words = Tokenizer.FoldedWords(text);
        var scores = Count(words);
        return Most(scores) is var most and >= MinWordsAgainst
            && most >= words.Count * MinShareAgainst
            && scores.GetValueOrDefault(language).Words < most * MaxShareOfMost;
    }

    private static int Most(Dictionary<string, (int Words, double Rare)> scores) =>
        scores.Count == 0 ? 0 : scores.Values.Max(score => score.Words);

    private Dictionary<string, (int Words, double Rare)> Count(List<string> words)
    {
        var scores = new Dictionary<string, (int Words, double Rare)>(StringComparer.Ordinal);
        foreach (var word in words)
        {
            if (!_languages.TryGetValue(word, out var languages)) continue;
            foreach (var language in languages)
            {
                var (count, rare) = scores.GetValueOrDefault(language);
                scores[language] = (count + 1, rare + 1.0 / languages.Count);
            }
        }

        return scores;
    }
}

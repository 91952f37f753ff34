using Khulasa.Text;

namespace Khulasa.Topics;

/// <summary>A name or keyword that several articles have and no list knows.</summary>
/// <param name="Name">The words, as the first article writes them.</param>
/// <param name="Kind">person, place or organisation for a name, tag for a publisher's keyword.</param>
/// <param name="Articles">How many articles have it.</param>
/// <param name="Mentions">How often it stands in them.</param>
public sealed record NameCandidate(string Name, string Kind, int Articles, int Mentions);

/// <summary>
/// Collects names and keywords that a maintainer may want in the lists: publishers' keywords, and words that follow a
/// title such as النائب or مدينة. Whoever imports shows the frequent ones.
/// </summary>
public sealed class CandidateMiner
{
    private const int MinArticles = 2;

    private readonly NameMatcher<string> _cues = new(LanguageWords.Default.NameCues);
    private readonly Func<IReadOnlyList<string>, bool> _isKnown;
    private readonly Dictionary<(string Folded, string Kind), Tally> _found = [];

    /// <summary>Begins with nothing.</summary>
    /// <param name="isKnown">True for folded words that together are a name of some list.</param>
    public CandidateMiner(Func<IReadOnlyList<string>, bool> isKnown) => _isKnown = isKnown;

    /// <summary>Adds one article.</summary>
    /// <param name="paragraphs">Plain text, a paragraph an item.</param>
    /// <param name="tags">Keywords of its publisher.</param>
    public void Add(IReadOnlyList<string> paragraphs, IReadOnlyList<string> tags)
    {
        var seen = new HashSet<(string, string)>();
        foreach (var tag in tags) Count(tag, "tag", seen);
        foreach (var paragraph in paragraphs)
        {
            foreach (var cue in _cues.Find(paragraph))
                if (NameBehind(paragraph, cue.End) is { } name) Count(name, cue.Values[0], seen);
        }
    }

    /// <summary>What at least two articles have, the most frequent first, then by name.</summary>
    /// <param name="count">How many at most.</param>
    public IReadOnlyList<NameCandidate> Frequent(int count) =>
    [
        .. _found.Where(pair => pair.Value.Articles >= MinArticles)
            .OrderByDescending(pair => pair.Value.Articles).ThenByDescending(pair => pair.Value.Mentions)
            .ThenBy(pair => pair.Key.Folded, StringComparer.Ordinal).ThenBy(pair => pair.Key.Kind, StringComparer.Ordinal).Take(count)
            .Select(pair => new NameCandidate(pair.Value.Name, pair.Key.Kind, pair.Value.Articles, pair.Value.Mentions)),
    ];

    // Two words in a row that say something: most names in news have two, and a third is rarely part of one.
    private static string? NameBehind(string text, int position)
    {
        var start = position;
        var first = Tokenizer.Next(text, ref position);
        // الرئيس التركي رجب طيب: an adjective with the article belongs to the title.
        if (IsAdjective(first.In(text)) && IsBlank(text, start, first.Start)) (start, first) = (first.End, Tokenizer.Next(text, ref position));
        var second = Tokenizer.Next(text, ref position);
        if (second.Length == 0 || !IsBlank(text, start, first.Start) || !IsBlank(text, first.End, second.Start)) return null;
        return IsNameWord(first.In(text)) && IsNameWord(second.In(text)) ? text[first.Start..second.End] : null;
    }

    private static bool IsBlank(string text, int from, int to) => to > from && text.AsSpan(from, to - from).IsWhiteSpace();

    private static bool IsAdjective(string word) =>
        ArabicNormalizer.Fold(word) is { Length: > 4 } folded && folded.StartsWith("ال", StringComparison.Ordinal) && folded[^1] is 'ي' or 'ه';

    private static bool IsNameWord(string word) => TextTerms.TryTerm(ArabicNormalizer.Fold(word), out _);

    private void Count(string name, string kind, HashSet<(string, string)> seen)
    {
        var words = Tokenizer.FoldedWords(name);
        if (words.Count == 0 || _isKnown(words)) return;
        var key = (string.Join(' ', words), kind);
        if (!_found.TryGetValue(key, out var tally)) _found.Add(key, tally = new Tally(name));
        tally.Mentions++;
        if (seen.Add(key)) tally.Articles++;
    }

    private sealed class Tally(string name)
    {
        public string Name { get; } = name;

        public int Articles { get; set; }

        public int Mentions { get; set; }
    }
}

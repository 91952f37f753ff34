using Khulasa.Text;

namespace Khulasa.Topics;

/// <summary>A name or keyword that several articles have and no list knows.</summary>
/// <param name="Name">The words, as the first article writes them.</param>
/// <param name="Kind">person, place or organisation for a name, tag for a publisher's keyword.</param>
/// <param name="Cue">What stood before the name the first time; null for a keyword.</param>
/// <param name="Example">The first article.</param>
/// <param name="Articles">How many articles have it.</param>
/// <param name="Mentions">How often it stands in them.</param>
public sealed record NameCandidate(string Name, string Kind, string? Cue, string Example, int Articles, int Mentions);

/// <summary>Collects the names and keywords of many articles; whoever imports shows the frequent ones.</summary>
public sealed class CandidateMiner
{
    private const int MinArticles = 2;

    private readonly Dictionary<(string Folded, string Kind), Tally> _found = [];

    /// <summary>Adds one article.</summary>
    /// <param name="path">Where it comes from.</param>
    /// <param name="candidates">What <see cref="NameCandidateReader"/> found in it.</param>
    public void Add(string path, IEnumerable<FoundCandidate> candidates)
    {
        var seen = new HashSet<(string, string)>();
        foreach (var candidate in candidates)
        {
            var key = (Folded: string.Join(' ', Tokenizer.FoldedWords(candidate.Name)), candidate.Kind);
            if (!_found.TryGetValue(key, out var tally)) _found.Add(key, tally = new Tally(candidate, key.Folded, path));
            tally.Mentions++;
            if (seen.Add(key)) tally.Articles++;
        }
    }

    /// <summary>
    /// What at least two articles have, the most frequent first, then by name. A keyword that is also found as a name is
    /// given as the name alone.
    /// </summary>
    /// <param name="count">How many at most.</param>
    public IReadOnlyList<NameCandidate> Frequent(int count)
    {
        var frequent = _found.Values.Where(tally => tally.Articles >= MinArticles).ToList();
        var names = frequent.Where(tally => tally.First.Cue is not null).Select(tally => tally.Folded).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. frequent.Where(tally => tally.First.Cue is not null || !names.Contains(tally.Folded))
                .OrderByDescending(tally => tally.Articles).ThenByDescending(tally => tally.Mentions)
                .ThenBy(tally => tally.Folded, StringComparer.Ordinal).ThenBy(tally => tally.First.Kind, StringComparer.Ordinal).Take(count)
                .Select(tally => tally.ToCandidate()),
        ];
    }

    private sealed class Tally(FoundCandidate first, string folded, string path)
    {
        public FoundCandidate First => first;

        public string Folded => folded;

        public int Articles { get; set; }

        public int Mentions { get; set; }

        public NameCandidate ToCandidate() => new(first.Name, first.Kind, first.Cue, path, Articles, Mentions);
    }
}

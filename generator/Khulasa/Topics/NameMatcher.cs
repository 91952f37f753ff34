using Khulasa.Text;

namespace Khulasa.Topics;

/// <summary>
/// Finds many known names in a text at once: whole words only, spelling differences folded away
/// (<see cref="ArabicNormalizer.Fold"/>), the longest name first, prefixes of the first word allowed
/// (<see cref="Clitics"/>). Immutable and safe to share between threads.
/// </summary>
/// <typeparam name="T">What the names stand for, such as an entity or a topic.</typeparam>
public sealed class NameMatcher<T>
{
    private readonly WordTrie<T> _names = new();

    /// <summary>Makes a matcher of names and what they stand for; one name may stand for several things.</summary>
    public NameMatcher(IEnumerable<KeyValuePair<string, T>> names)
    {
        foreach (var (name, value) in names) _names.Add(name, value);
    }

    /// <summary>Number of different names.</summary>
    public int Count => _names.Count;

    /// <summary>All names in the text from its start to its end, never overlapping.</summary>
    public IReadOnlyList<NameMatch<T>> Find(string text)
    {
        if (Count == 0) return [];
        var matches = new List<NameMatch<T>>();
        var words = Tokenizer.Words(text);
        var folded = words.ConvertAll(word => ArabicNormalizer.Fold(word.In(text)));
        for (var i = 0; i < words.Count; i++)
        {
            if (MatchAt(folded, i) is not { } found) continue;
            var last = words[i + found.Length - 1];
            matches.Add(new NameMatch<T>(words[i].Start, last.End - words[i].Start, found.Prefix, found.Values));
            i += found.Length - 1;
        }

        return matches;
    }

    /// <summary>What the whole text names, prefixes not allowed; empty when it is no known name.</summary>
    public IReadOnlyList<T> Lookup(string text)
    {
        var words = Tokenizer.FoldedWords(text);
        if (words.Count == 0 || !_names.TryMatch(words, 0, words[0], out var length, out var values)) return [];
        return length == words.Count ? values : [];
    }

    private (int Length, int Prefix, IReadOnlyList<T> Values)? MatchAt(List<string> words, int index)
    {
        (int Length, int Prefix, IReadOnlyList<T> Values)? best = null;
        foreach (var reading in Clitics.Readings(words[index]))
        {
            if (!_names.TryMatch(words, index, reading.Stem, out var length, out var values)) continue;
            if (best is null || length > best.Value.Length) best = (length, reading.PrefixLetters, values);
        }

        return best;
    }
}

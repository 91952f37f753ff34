using Khulasa.Text;

namespace Khulasa.Topics;

/// <summary>
/// Finds many known names in a text at once: whole words only, spelling differences folded away
/// (<see cref="ArabicNormalizer.Fold"/>), the longest name first, prefixes of the first word allowed
/// (<see cref="Clitics"/>). A deterministic automaton over words: the time follows the length of the text and of the
/// longest name, not the number of names. Immutable and safe to share between threads.
/// </summary>
/// <typeparam name="T">What the names stand for, such as an entity or a topic.</typeparam>
public sealed class NameMatcher<T>
{
    private const int Start = 0;

    // No name has a longer word, and the stem of one must fit into a buffer.
    private const int MaxWordLetters = 64;

    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<(int State, int Word), int> _next = [];
    private readonly List<List<T>?> _values = [null];
    private readonly HashFilter _firstWords;

    /// <summary>Makes a matcher of names and what they stand for; one name may stand for several things.</summary>
    public NameMatcher(IEnumerable<KnownName<T>> names)
    {
        KnownName<T>[] all = [.. names];
        _firstWords = new HashFilter(all.Length);
        foreach (var (name, value) in all) Add(name, value);
    }

    /// <summary>Number of different names.</summary>
    public int Count { get; private set; }

    /// <summary>All names in the text from its start to its end, never overlapping.</summary>
    public IReadOnlyList<NameMatch<T>> Find(string text)
    {
        using var words = new FoldedText(text);
        return Find(words);
    }

    /// <summary>The same in a text that is cut into words already.</summary>
    public IReadOnlyList<NameMatch<T>> Find(FoldedText words)
    {
        var matches = new List<NameMatch<T>>();
        for (var i = 0; i < words.Count && Count > 0; i++)
        {
            if (MatchAt(words, i) is not { } found) continue;
            var (first, last) = (words.Place(i), words.Place(i + found.Length - 1));
            matches.Add(new NameMatch<T>(first.Start, last.End - first.Start, found.Prefix, found.Values));
            i += found.Length - 1;
        }

        return matches;
    }

    /// <summary>What the whole text names, prefixes not allowed; empty when it is no known name.</summary>
    public IReadOnlyList<T> Lookup(string text)
    {
        using var words = new FoldedText(text);
        if (words.Count == 0) return [];
        var (length, values) = Longest(words, 0, words[0]);
        return length == words.Count && values is not null ? values : [];
    }

    private void Add(string text, T value)
    {
        using var name = new FoldedText(text);
        if (name.Count == 0) return;
        _firstWords.Add(name.Hash(0));
        var state = Start;
        for (var i = 0; i < name.Count; i++)
        {
            if (!_words.TryGetValue(name[i].ToString(), out var word)) _words.Add(name[i].ToString(), word = _words.Count);
            if (!_next.TryGetValue((state, word), out var next))
            {
                _next.Add((state, word), next = _values.Count);
                _values.Add(null);
            }

            state = next;
        }

        if (_values[state] is null) Count++;
        (_values[state] ??= []).Add(value);
    }

    // The longest name; of readings with equally long ones that with the shortest prefix.
    private (int Length, int Prefix, IReadOnlyList<T> Values)? MatchAt(FoldedText words, int index)
    {
        var word = words[index];
        if (word.Length >= MaxWordLetters) return null;
        Span<CliticSplit> splits = stackalloc CliticSplit[Clitics.MaxReadings];
        Span<char> buffer = stackalloc char[MaxWordLetters + 1];
        (int Length, int Prefix, IReadOnlyList<T> Values)? best = null;
        foreach (var split in splits[..Clitics.Split(word, splits)])
        {
            var stem = split.Stem(word, buffer);
            if (!_firstWords.MayHave(split.PrefixLetters == 0 ? words.Hash(index) : TermHash.Wide(stem))) continue;
            var (length, values) = Longest(words, index, stem);
            if (values is not null && (best is null || length > best.Value.Length)) best = (length, split.PrefixLetters, values);
        }

        return best;
    }

    private (int Length, IReadOnlyList<T>? Values) Longest(FoldedText words, int index, ReadOnlySpan<char> firstWord)
    {
        (int Length, IReadOnlyList<T>? Values) best = (0, null);
        var state = Next(Start, firstWord);
        for (var i = index + 1; state >= 0; i++)
        {
            if (_values[state] is { } values) best = (i - index, values);
            state = i < words.Count ? Next(state, words[i]) : -1;
        }

        return best;
    }

    private int Next(int state, ReadOnlySpan<char> word) =>
        _words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var id) && _next.TryGetValue((state, id), out var next) ? next : -1;
}

using System.Collections.Concurrent;

namespace Khulasa.Search;

/// <summary>
/// Numbers for the words of new texts, in the order in which they are met; safe to ask from many threads. The order never
/// reaches the index: <see cref="Lexicon"/> sorts the words.
/// </summary>
internal sealed class WordNumbers
{
    /// <summary>Number of a word that is not indexed.</summary>
    public const int None = -1;

    private readonly ConcurrentDictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<byte[]> _keys = [];

    public WordNumbers() => _lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The keys of all words so far, by their numbers (<see cref="WordKey"/>).</summary>
    public IReadOnlyList<byte[]> Keys => _keys;

    /// <summary>The number of a spelling; <see cref="None"/> for a word that is not indexed.</summary>
    public int Of(ReadOnlySpan<char> spelling)
    {
        if (_lookup.TryGetValue(spelling, out var number)) return number;
        var text = spelling.ToString();
        return Add(text, WordKey.Of(text));
    }

    /// <summary>The number of a group that readers can filter by; see <see cref="WordKey.OfFacet"/>.</summary>
    public int OfFacet(char kind, string name)
    {
        // No spelling has a blank.
        var text = $"{kind} {name}";
        return _numbers.TryGetValue(text, out var number) ? number : Add(text, WordKey.OfFacet(kind, name));
    }

    private int Add(string text, byte[]? key)
    {
        lock (_keys)
        {
            if (_numbers.TryGetValue(text, out var number)) return number;
            number = key is null ? None : _keys.Count;
            if (key is not null) _keys.Add(key);
            _numbers[text] = number;
            return number;
        }
    }
}

using System.Buffers.Binary;

namespace Khulasa.Search;

/// <summary>Every word of the index, sorted by its key (<see cref="WordKey"/>), all keys in one array.</summary>
/// <param name="keys">The keys, one behind the other.</param>
/// <param name="starts">Where each key begins, and where the last one ends.</param>
internal sealed class Lexicon(ReadOnlyMemory<byte> keys, ReadOnlyMemory<int> starts)
{
    /// <summary>No words.</summary>
    public static readonly Lexicon Empty = new(ReadOnlyMemory<byte>.Empty, new[] { 0 });

    /// <summary>Number of words.</summary>
    public int Count => starts.Length - 1;

    /// <summary>The keys, one behind the other.</summary>
    public ReadOnlyMemory<byte> Keys => keys;

    /// <summary>Where each key begins, and where the last one ends.</summary>
    public ReadOnlyMemory<int> Starts => starts;

    /// <summary>The key of a word.</summary>
    public ReadOnlySpan<byte> this[int word]
    {
        get
        {
            var places = starts.Span;
            return keys.Span[places[word]..places[word + 1]];
        }
    }

    /// <summary>A lexicon of some words of this one and of new words.</summary>
    /// <param name="isKept">Which words of this one to take; null for all.</param>
    /// <param name="added">Keys of new words, in any order; they may be in this one as well.</param>
    public LexiconChange Merge(bool[]? isKept, IReadOnlyList<byte[]> added)
    {
        var order = Sort(added);
        var (old, fresh) = (new int[Count], new int[added.Count]);
        var builder = new Builder(keys.Length + added.Sum(key => key.Length), Count + added.Count);
        var (i, j) = (0, 0);
        while (i < Count || j < order.Length)
        {
            if (i < Count && isKept is not null && !isKept[i])
            {
                old[i++] = WordNumbers.None;
                continue;
            }

            var side = i == Count ? 1 : j == order.Length ? -1 : this[i].SequenceCompareTo(added[order[j]]);
            var word = builder.Add(side <= 0 ? this[i] : added[order[j]]);
            if (side <= 0) old[i++] = word;
            if (side >= 0) fresh[order[j++]] = word;
        }

        return new LexiconChange(builder.ToLexicon(), old, fresh);
    }

    // By the first eight bytes, which processors compare at once; then those that share them.
    private static int[] Sort(IReadOnlyList<byte[]> added)
    {
        var order = new int[added.Count];
        var heads = new ulong[added.Count];
        Span<byte> head = stackalloc byte[sizeof(ulong)];
        for (var i = 0; i < order.Length; i++)
        {
            head.Clear();
            added[i].AsSpan(0, Math.Min(head.Length, added[i].Length)).CopyTo(head);
            (order[i], heads[i]) = (i, BinaryPrimitives.ReadUInt64BigEndian(head));
        }

        Array.Sort(heads, order);
        for (int start = 0, end; start < order.Length; start = end)
        {
            for (end = start + 1; end < order.Length && heads[end] == heads[start];) end++;
            if (end > start + 1) order.AsSpan(start, end - start).Sort((a, b) => added[a].AsSpan().SequenceCompareTo(added[b]));
        }

        return order;
    }

    private sealed class Builder(int bytes, int words)
    {
        private readonly byte[] _keys = new byte[bytes];
        private readonly int[] _starts = new int[words + 1];
        private int _count;

        public int Add(ReadOnlySpan<byte> key)
        {
            var start = _starts[_count];
            key.CopyTo(_keys.AsSpan(start));
            _starts[_count + 1] = start + key.Length;
            return _count++;
        }

        public Lexicon ToLexicon() => new(_keys.AsMemory(0, _starts[_count]), _starts.AsMemory(0, _count + 1));
    }
}

/// <summary>What became of words when lexicons were joined.</summary>
/// <param name="Lexicon">The joined one.</param>
/// <param name="Old">New numbers of the words of the old one; <see cref="WordNumbers.None"/> for those that were left out.</param>
/// <param name="Added">Numbers of the words that were added.</param>
internal sealed record LexiconChange(Lexicon Lexicon, int[] Old, int[] Added);

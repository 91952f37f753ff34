using System.Numerics;
using System.Runtime.InteropServices;

namespace Khulasa.Text;

/// <summary>
/// Remembers the terms of the words met last: news says everything with the same few ten thousand words, so each is
/// stemmed once. Of bounded size; one for each thread. Words are told apart by two independent hashes, 96 bits together.
/// </summary>
internal sealed class TermCache
{
    private const int Sets = 1 << 13;

    // So many entries fill one line of the processor's cache.
    private const int EntriesInSet = 4;

    [ThreadStatic]
    private static TermCache? _ofThread;

    private readonly Entry[] _entries = new Entry[Sets * EntriesInSet];

    /// <summary>The cache of the running thread.</summary>
    public static TermCache OfThread => _ofThread ??= new TermCache();

    /// <summary>The term of a folded word; 0 for a word that is none.</summary>
    /// <param name="foldedWord">The word.</param>
    /// <param name="hash">Its <see cref="TermHash.Wide"/>.</param>
    public uint Term(ReadOnlySpan<char> foldedWord, ulong hash)
    {
        var set = _entries.AsSpan((int)(hash % Sets) * EntriesInSet, EntriesInSet);
        var check = Check(foldedWord);
        for (var i = 0; i < set.Length; i++)
            if (set[i].Hash == hash && set[i].Check == check) return set[i].Term;
        var term = TextTerms.TermOf(foldedWord);
        // The frequent words stay in front: a new one takes the place of one of the others.
        set[set[0].Check == 0 ? 0 : 1 + (int)(hash >> 60) % (EntriesInSet - 1)] = new Entry(hash, check, term);
        return term;
    }

    // Never 0, which marks a free entry.
    private static uint Check(ReadOnlySpan<char> word)
    {
        var check = (uint)word.Length;
        foreach (var letters in MemoryMarshal.Cast<char, ulong>(word)) check = BitOperations.Crc32C(check, letters);
        foreach (var letter in word[(word.Length & ~3)..]) check = BitOperations.Crc32C(check, letter);
        return check | 1;
    }

    private readonly record struct Entry(ulong Hash, uint Check, uint Term);
}

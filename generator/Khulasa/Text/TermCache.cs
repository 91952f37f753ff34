using System.Runtime.CompilerServices;

namespace Khulasa.Text;

/// <summary>
/// Remembers the terms of the words met last: news says everything with the same few ten thousand words, so each is
/// stemmed once. Of bounded size; one for each thread. What it answers never depends on what it remembers.
/// </summary>
internal sealed class TermCache
{
    private const int Places = 1 << 15;

    // With the rest of an entry they fill one line of the processor's cache.
    private const int MaxLetters = 24;

    [ThreadStatic]
    private static TermCache? _ofThread;

    private readonly Entry[] _entries = new Entry[Places];

    /// <summary>The cache of the running thread.</summary>
    public static TermCache OfThread => _ofThread ??= new TermCache();

    /// <summary>The term of a folded word; 0 for a word that is none.</summary>
    /// <param name="foldedWord">The word.</param>
    /// <param name="hash">Its <see cref="TermHash.Wide"/>.</param>
    public uint Term(ReadOnlySpan<char> foldedWord, ulong hash)
    {
        if (foldedWord.Length > MaxLetters) return TextTerms.TermOf(foldedWord);
        ref var entry = ref _entries[(int)(hash % Places)];
        if (entry.Hash != hash || !foldedWord.SequenceEqual(entry.Word[..entry.Length])) Remember(ref entry, foldedWord, hash);
        return entry.Term;
    }

    private static void Remember(ref Entry entry, ReadOnlySpan<char> word, ulong hash)
    {
        (entry.Hash, entry.Length, entry.Term) = (hash, word.Length, TextTerms.TermOf(word));
        word.CopyTo(entry.Word);
    }

    private struct Entry
    {
        public ulong Hash;
        public uint Term;
        public int Length;
        public Letters Word;
    }

    [InlineArray(MaxLetters)]
    private struct Letters
    {
        private char _first;
    }
}

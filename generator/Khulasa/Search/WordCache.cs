using System.Runtime.CompilerServices;
using Khulasa.Text;

namespace Khulasa.Search;

/// <summary>
/// Remembers the numbers of the words met last, in one place of memory each: news says nearly everything with a few thousand
/// words. For one thread. What it answers never depends on what it remembers.
/// </summary>
/// <param name="numbers">Numbers the words.</param>
internal sealed class WordCache(WordNumbers numbers)
{
    private const int Places = 1 << 13;

    // With the rest of an entry they fill one line of the processor's cache.
    private const int MaxLetters = 24;

    private readonly Entry[] _entries = new Entry[Places];

    /// <summary>The number of a spelling; see <see cref="WordNumbers.Of"/>.</summary>
    public int Of(ReadOnlySpan<char> spelling)
    {
        if (spelling.Length > MaxLetters) return numbers.Of(spelling);
        var hash = TermHash.Wide(spelling);
        ref var entry = ref _entries[(int)(hash % Places)];
        if (entry.Length == spelling.Length && spelling.SequenceEqual(entry.Letters[..entry.Length])) return entry.Number;
        (entry.Number, entry.Length) = (numbers.Of(spelling), spelling.Length);
        spelling.CopyTo(entry.Letters);
        return entry.Number;
    }

    private struct Entry
    {
        public int Number;
        public int Length;
        public Letters Letters;
    }

    [InlineArray(MaxLetters)]
    private struct Letters
    {
        private char _first;
    }
}

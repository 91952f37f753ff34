using System.Buffers;

namespace Khulasa.Text;

/// <summary>
/// A text cut into words (<see cref="Tokenizer"/>) that are folded for comparing (<see cref="ArabicNormalizer.Fold"/>):
/// done once, read by everything that compares words. All folded letters share one buffer; words that fold to nothing
/// are left out.
/// </summary>
/// <remarks>What is disposed leaves its memory to the next text; what is not costs no more than that memory.</remarks>
public sealed class FoldedText : IDisposable
{
    private FoldedWord[] _words;
    private char[] _letters;
    private int _used;

    /// <summary>Cuts and folds a text, in time linear in its length.</summary>
    public FoldedText(string text)
    {
        _letters = ArrayPool<char>.Shared.Rent(text.Length);
        _words = ArrayPool<FoldedWord>.Shared.Rent(text.Length / 6 + 1);
        Span<char> buffer = stackalloc char[64];
        var words = new FoldedWordReader(text, buffer);
        while (words.Next()) Add(words.Letters, words.Place, text.Length - words.Place.End);
    }

    /// <summary>Number of words.</summary>
    public int Count { get; private set; }

    /// <summary>The folded letters of a word.</summary>
    public ReadOnlySpan<char> this[int index] => _letters.AsSpan(_words[index].Letters, _words[index].Length);

    /// <summary>The <see cref="TermHash.Wide"/> of a word.</summary>
    internal ulong Hash(int index) => _words[index].Hash;

    /// <summary>Where a word stands in the text.</summary>
    public Word Place(int index) => _words[index].Place;

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_letters);
        ArrayPool<FoldedWord>.Shared.Return(_words);
        (_letters, _words, Count) = ([], [], 0);
    }

    // A ligature unfolds into more letters than the text has units; the letters still to come need their room, too.
    private void Add(ReadOnlySpan<char> folded, Word place, int toCome)
    {
        var needed = _used + folded.Length + toCome;
        if (needed > _letters.Length) Grow(ref _letters, _used, needed);
        folded.CopyTo(_letters.AsSpan(_used));
        if (Count == _words.Length) Grow(ref _words, Count, Count + 1);
        _words[Count++] = new FoldedWord(place, _used, folded.Length, TermHash.Wide(folded));
        _used += folded.Length;
    }

    private static void Grow<T>(ref T[] rented, int used, int needed)
    {
        var larger = ArrayPool<T>.Shared.Rent(Math.Max(needed, rented.Length * 2));
        rented.AsSpan(0, used).CopyTo(larger);
        ArrayPool<T>.Shared.Return(rented);
        rented = larger;
    }

    private readonly record struct FoldedWord(Word Place, int Letters, int Length, ulong Hash);
}

namespace Khulasa.Text;

/// <summary>
/// A text cut into words (<see cref="Tokenizer"/>) that are folded for comparing (<see cref="ArabicNormalizer.Fold"/>):
/// done once, read by everything that compares words. All folded letters share one buffer; words that fold to nothing
/// are left out.
/// </summary>
public sealed class FoldedText
{
    private FoldedWord[] _words;
    private char[] _letters;
    private int _used;

    /// <summary>Cuts and folds a text, in time linear in its length.</summary>
    public FoldedText(string text)
    {
        _letters = GC.AllocateUninitializedArray<char>(text.Length);
        _words = GC.AllocateUninitializedArray<FoldedWord>(text.Length / 6 + 1);
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

    // A ligature unfolds into more letters than the text has units; the letters still to come need their room, too.
    private void Add(ReadOnlySpan<char> folded, Word place, int toCome)
    {
        var needed = _used + folded.Length + toCome;
        if (needed > _letters.Length) Array.Resize(ref _letters, Math.Max(needed, _letters.Length * 2));
        folded.CopyTo(_letters.AsSpan(_used));
        if (Count == _words.Length) Array.Resize(ref _words, Count * 2);
        _words[Count++] = new FoldedWord(place, _used, folded.Length, TermHash.Wide(folded));
        _used += folded.Length;
    }

    private readonly record struct FoldedWord(Word Place, int Letters, int Length, ulong Hash);
}

namespace Khulasa.Text;

/// <summary>
/// A text cut into words (<see cref="Tokenizer"/>) that are folded for comparing (<see cref="ArabicNormalizer.Fold"/>):
/// done once, read by everything that compares words. All folded letters share one buffer; words that fold to nothing
/// are left out.
/// </summary>
public sealed class FoldedText
{
    private readonly List<FoldedWord> _words;
    private char[] _letters;
    private int _used;

    /// <summary>Cuts and folds a text, in time linear in its length.</summary>
    public FoldedText(string text)
    {
        _letters = new char[text.Length];
        _words = new List<FoldedWord>(text.Length / 6 + 1);
        Span<char> buffer = stackalloc char[64];
        var words = new FoldedWordReader(text, buffer);
        while (words.Next()) Add(words.Letters, words.Place, text.Length - words.Place.End);
    }

    /// <summary>Number of words.</summary>
    public int Count => _words.Count;

    /// <summary>The folded letters of a word.</summary>
    public ReadOnlySpan<char> this[int index] => _letters.AsSpan(_words[index].Letters, _words[index].Length);

    /// <summary>Where a word stands in the text.</summary>
    public Word Place(int index) => _words[index].Place;

    // A ligature unfolds into more letters than the text has units; the letters still to come need their room, too.
    private void Add(ReadOnlySpan<char> folded, Word place, int toCome)
    {
        var needed = _used + folded.Length + toCome;
        if (needed > _letters.Length) Array.Resize(ref _letters, Math.Max(needed, _letters.Length * 2));
        folded.CopyTo(_letters.AsSpan(_used));
        _words.Add(new FoldedWord(place, _used, folded.Length));
        _used += folded.Length;
    }

    private readonly record struct FoldedWord(Word Place, int Letters, int Length);
}

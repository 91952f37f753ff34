namespace Khulasa.Text;

/// <summary>
/// Reads the words of a text one after the other (<see cref="Tokenizer"/>), folded for comparing
/// (<see cref="ArabicNormalizer.Fold"/>), in one pass over the letters and without a copy of the text. Words that fold to
/// nothing are passed over.
/// </summary>
public ref struct FoldedWordReader
{
    private const char Break = '\uFFFF';
    private const char NotSimple = '\uFFFE';

    // What becomes of each Latin and Arabic letter; nearly all of a text is made of these.
    private static readonly char[] Simple = LetterTable.Of(Classify);

    private readonly ReadOnlySpan<char> _text;
    private Span<char> _letters;
    private int _count;
    private int _position;

    /// <summary>Begins before the first word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="buffer">Room for the letters of a word; longer words get room of their own.</param>
    public FoldedWordReader(ReadOnlySpan<char> text, Span<char> buffer)
    {
        _text = text;
        _letters = buffer;
    }

    /// <summary>Where the word stands in the text.</summary>
    public Word Place { get; private set; }

    /// <summary>The folded letters of the word, until the next one is read.</summary>
    public readonly ReadOnlySpan<char> Letters => _letters[.._count];

    /// <summary>Reads the next word; false at the end of the text.</summary>
    public bool Next()
    {
        while (true)
        {
            if (!TrySimple() && !TryAny()) return false;
            if (_count > 0) return true;
        }
    }

    // False when there is no further word, or one that is not made of simple letters alone.
    private bool TrySimple()
    {
        var text = _text;
        var letters = _letters;
        var simple = Simple;
        var start = _position;
        while (start < text.Length && (text[start] < simple.Length ? simple[text[start]] == Break : !Tokenizer.IsWordChar(text[start]))) start++;
        var (i, count) = (start, 0);
        for (; i < text.Length && text[i] < simple.Length; i++)
        {
            var letter = simple[text[i]];
            if (letter == Break) break;
            if (letter == NotSimple || count == letters.Length) return false;
            if (letter != '\0') letters[count++] = letter;
        }

        if (i == start || i < text.Length && MayGoOn(text[i])) return false;
        (_position, _count, Place) = (i, count, new Word(start, i - start));
        return true;
    }

    private static bool MayGoOn(char c) => c == '\'' || c >= Simple.Length && (c is '\u2019' or '\u200C' or '\u200D' || Tokenizer.IsWordChar(c));

    private bool TryAny()
    {
        Place = Tokenizer.Next(_text, ref _position);
        var word = _text.Slice(Place.Start, Place.Length);
        var ready = ArabicNormalizer.NeedsCompatibility(word) ? ArabicNormalizer.Fold(word.ToString()) : word;
        if (ready.Length > _letters.Length) _letters = new char[ready.Length * 2];
        _count = 0;
        foreach (var c in ready)
            if (ArabicNormalizer.FoldLetter(c) is var folded and not '\0') _letters[_count++] = folded;
        return Place.Length > 0;
    }

    private static char Classify(char c)
    {
        if (!Tokenizer.IsWordChar(c)) return Break;
        return ArabicNormalizer.NeedsCompatibility([c]) ? NotSimple : ArabicNormalizer.FoldLetter(c);
    }
}

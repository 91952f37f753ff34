namespace Khulasa.Text;

/// <summary>A word without some of its one-letter prefixes.</summary>
/// <param name="Stem">The folded rest.</param>
/// <param name="PrefixLetters">How many letters of the folded word the prefix took; 0 for the whole word.</param>
public readonly record struct CliticReading(string Stem, int PrefixLetters);

/// <summary>One way to cut prefixes off a word, without a copy of the word.</summary>
/// <param name="PrefixLetters">How many letters of the folded word the prefix took; 0 for the whole word.</param>
/// <param name="RestoresArticle">True for للعراق read as ل and العراق: the stem is ال and what stands behind the second ل.</param>
public readonly record struct CliticSplit(int PrefixLetters, bool RestoresArticle)
{
    /// <summary>The stem of the word that was split, written into a buffer where it is no part of the word.</summary>
    /// <param name="word">The folded word.</param>
    /// <param name="buffer">Room for as many letters as the word has, and one more.</param>
    public ReadOnlySpan<char> Stem(ReadOnlySpan<char> word, Span<char> buffer)
    {
        if (!RestoresArticle) return word[PrefixLetters..];
        var rest = word[(PrefixLetters + 1)..];
        "ال".CopyTo(buffer);
        rest.CopyTo(buffer[2..]);
        return buffer[..(rest.Length + 2)];
    }
}

/// <summary>
/// The short words Arabic writes onto the next one: و ف (and), ب ك ل (in, as, to), ال (the), لل (to the), and the س of the
/// future (<see cref="FutureMark"/>).
/// </summary>
public static class Clitics
{
    /// <summary>No word can be read in more ways.</summary>
    public const int MaxReadings = 13;

    private const int MinStemLetters = 2;

    /// <summary>
    /// Every way to read a folded word as prefixes plus a stem, fewest prefix letters first; the whole word comes
    /// first of all. A stem keeps at least two letters.
    /// </summary>
    public static IReadOnlyList<CliticReading> Readings(string foldedWord)
    {
        Span<CliticSplit> splits = stackalloc CliticSplit[MaxReadings];
        var buffer = new char[foldedWord.Length + 1];
        var readings = new List<CliticReading>();
        foreach (var split in splits[..Split(foldedWord, splits)])
            readings.Add(new CliticReading(split.Stem(foldedWord, buffer).ToString(), split.PrefixLetters));
        return readings;
    }

    /// <summary>The same without copies.</summary>
    /// <param name="word">The folded word.</param>
    /// <param name="splits">Room for <see cref="MaxReadings"/>.</param>
    /// <returns>How many there are.</returns>
    public static int Split(ReadOnlySpan<char> word, Span<CliticSplit> splits)
    {
        var found = new Splits(word.Length, splits);
        found.Add(0);
        if (word.Length <= MinStemLetters || !ArabicLetters.IsLetter(word[0])) return found.Count;
        AddArticle(ref found, word, 0);
        if (word[0] is 'و' or 'ف')
        {
            found.Add(1);
            AddArticle(ref found, word, 1);
            AddPreposition(ref found, word, 1);
        }

        AddPreposition(ref found, word, 0);
        if (FutureMark.Letters(word) is var mark and > 0) found.Add(mark);
        return found.Count;
    }

    private static void AddPreposition(ref Splits found, ReadOnlySpan<char> word, int offset)
    {
        if (offset >= word.Length || word[offset] is not ('ب' or 'ك' or 'ل')) return;
        found.Add(offset + 1);
        AddArticle(ref found, word, offset + 1);
        if (word[offset] != 'ل' || offset + 1 >= word.Length || word[offset + 1] != 'ل') return;
        // للعراق is ل + العراق with the alef left out.
        if (word.Length - offset - 2 < MinStemLetters) return;
        found.Add(offset + 1, restoresArticle: true);
        found.Add(offset + 2);
    }

    private static void AddArticle(ref Splits found, ReadOnlySpan<char> word, int offset)
    {
        if (word[offset..].StartsWith("ال")) found.Add(offset + 2);
    }

    private ref struct Splits(int letters, Span<CliticSplit> splits)
    {
        private readonly Span<CliticSplit> _splits = splits;

        public int Count { get; private set; }

        public void Add(int prefixLetters, bool restoresArticle = false)
        {
            if (prefixLetters == 0 || letters - prefixLetters >= MinStemLetters) _splits[Count++] = new CliticSplit(prefixLetters, restoresArticle);
        }
    }
}

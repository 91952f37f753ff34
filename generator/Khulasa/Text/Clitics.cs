namespace Khulasa.Text;

/// <summary>A word without some of its one-letter prefixes.</summary>
/// <param name="Stem">The folded rest.</param>
/// <param name="PrefixLetters">How many letters of the folded word the prefix took; 0 for the whole word.</param>
public readonly record struct CliticReading(string Stem, int PrefixLetters);

/// <summary>The short words Arabic writes onto the next one: و ف (and), ب ك ل (in, as, to), ال (the), and لل (to the).</summary>
public static class Clitics
{
    private const int MinStemLetters = 2;

    /// <summary>
    /// Every way to read a folded word as prefixes plus a stem, fewest prefix letters first; the whole word comes
    /// first of all. A stem keeps at least two letters.
    /// </summary>
    public static IReadOnlyList<CliticReading> Readings(string foldedWord)
    {
        var readings = new List<CliticReading> { new(foldedWord, 0) };
        if (foldedWord.Length <= MinStemLetters || !ArabicLetters.IsLetter(foldedWord[0])) return readings;
        AddArticleReadings(readings, foldedWord, 0);
        if (foldedWord[0] is 'و' or 'ف')
        {
            Add(readings, foldedWord, 1);
            AddArticleReadings(readings, foldedWord, 1);
            AddPrepositionReadings(readings, foldedWord, 1);
        }

        AddPrepositionReadings(readings, foldedWord, 0);
        return readings;
    }

    private static void AddPrepositionReadings(List<CliticReading> readings, string word, int offset)
    {
        if (offset >= word.Length || word[offset] is not ('ب' or 'ك' or 'ل')) return;
        Add(readings, word, offset + 1);
        AddArticleReadings(readings, word, offset + 1);
        if (word[offset] != 'ل' || offset + 1 >= word.Length || word[offset + 1] != 'ل') return;
        // للعراق is ل + العراق with the alef left out.
        if (word.Length - offset - 2 < MinStemLetters) return;
        readings.Add(new CliticReading("ال" + word[(offset + 2)..], offset + 1));
        readings.Add(new CliticReading(word[(offset + 2)..], offset + 2));
    }

    private static void AddArticleReadings(List<CliticReading> readings, string word, int offset)
    {
        if (word.AsSpan(offset).StartsWith("ال", StringComparison.Ordinal)) Add(readings, word, offset + 2);
    }

    private static void Add(List<CliticReading> readings, string word, int prefixLetters)
    {
        if (word.Length - prefixLetters >= MinStemLetters) readings.Add(new CliticReading(word[prefixLetters..], prefixLetters));
    }
}

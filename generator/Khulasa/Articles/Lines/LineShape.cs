using Khulasa.Text;

namespace Khulasa.Articles.Lines;

/// <summary>What can be seen of a line of a text capture without understanding it.</summary>
/// <param name="Words">Number of words.</param>
/// <param name="StopShare">Share of its words that are stop words of any language, 0 to 1.</param>
/// <param name="EndsSentence">True when it ends as a sentence does.</param>
/// <param name="Stops">Number of stops, commas and the like inside it.</param>
/// <param name="CapitalShare">Share of its words that begin with a capital, 0 to 1; 0 in scripts without capitals.</param>
internal readonly record struct LineShape(int Words, double StopShare, bool EndsSentence, int Stops, double CapitalShare)
{
    // More than this of a line tells nothing new, and a capture may be one line of many megabytes.
    private const int MaxLength = 2000;

    /// <summary>Looks at a line.</summary>
    public static LineShape Of(string text, CleaningRules rules)
    {
        var stopWords = rules.StopWordLookup;
        int words = 0, stop = 0, capitals = 0, stops = 0;
        var line = text.AsSpan(0, Math.Min(text.Length, MaxLength));
        for (var i = 0; i < line.Length;)
        {
            while (i < line.Length && char.IsWhiteSpace(line[i])) i++;
            var start = i;
            while (i < line.Length && !char.IsWhiteSpace(line[i])) i++;
            if (i == start) break;
            words++;
            if (line[i - 1] is ',' or '.' or ';' or '،' or '؛' or '!' or '?' or '؟') stops++;
            var word = Bare(line[start..i]);
            if (word.Length == 0) continue;
            if (char.IsUpper(word[0])) capitals++;
            if (stopWords.Contains(word)) stop++;
        }

        if (text.Length > MaxLength) words = (int)((long)words * text.Length / MaxLength);
        var counted = Math.Max(1, text.Length > MaxLength ? words * MaxLength / text.Length : words);
        return new LineShape(words, (double)stop / counted, SentenceSplitter.IsTerminated(text), stops, (double)capitals / counted);
    }

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> word)
    {
        while (word.Length > 0 && !char.IsLetterOrDigit(word[0])) word = word[1..];
        while (word.Length > 0 && !char.IsLetterOrDigit(word[^1]) && !ArabicLetters.IsMark(word[^1])) word = word[..^1];
        return word;
    }
}

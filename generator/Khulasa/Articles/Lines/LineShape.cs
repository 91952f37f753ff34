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

    // Stop words make up a third of most prose; far less means that the language has none in the rules.
    private const double UnknownLanguageShare = 0.15;
    private const double UsualShare = 0.3;
    private const int LongLineWords = 15;
    private const int MinIntroductionWords = 12;

    // A row of buttons and headlines without spaces has hardly any.
    private const int MaxSignsPerStop = 80;

    /// <summary>Looks at all lines; where the language has no stop words in the rules, they make no difference.</summary>
    public static List<LineShape> OfAll(List<Block> blocks, CleaningRules rules)
    {
        var shapes = blocks.ConvertAll(block => Of(block.Text, rules));
        var isLong = shapes.FindAll(shape => shape.Words >= LongLineWords && shape.EndsSentence);
        // Korean writes the small words onto the others, so that few lines have as many.
        if (isLong.Count == 0) isLong = shapes.FindAll(shape => shape.Words >= LongLineWords / 2 && shape.EndsSentence);
        if (isLong.Count == 0 || isLong.Average(shape => shape.StopShare) >= UnknownLanguageShare) return shapes;
        return shapes.ConvertAll(shape => shape with { StopShare = UsualShare });
    }

    /// <summary>Looks at a line.</summary>
    public static LineShape Of(string text, CleaningRules rules)
    {
        var stopWords = rules.StopWordLookup;
        int words = 0, stop = 0, capitals = 0, stops = 0;
        var line = text.AsSpan(0, Math.Min(text.Length, MaxLength));
        if (Ideographs.Count(line) is var ideographs && ideographs * 2 > line.Length) return OfIdeographs(text, ideographs);
        if (line.ContainsAnyInRange(Ideographs.FirstRunOn, Ideographs.LastRunOn) && Ideographs.CountRunOn(line) * 2 > line.Length)
            return OfRunOn(text);
        for (var i = 0; i < line.Length;)
        {
            while (i < line.Length && char.IsWhiteSpace(line[i])) i++;
            var start = i;
            while (i < line.Length && !char.IsWhiteSpace(line[i])) i++;
            if (i == start) break;
            words++;
            if (line[i - 1] is ',' or ';' or '،' or '؛' || SentenceSplitter.IsTerminator(line[i - 1])) stops++;
            var word = Bare(line[start..i]);
            if (word.Length == 0) continue;
            if (char.IsUpper(word[0])) capitals++;
            if (stopWords.Contains(word) || HasPrefix(word)) stop++;
        }

        if (text.Length > MaxLength) words = (int)((long)words * text.Length / MaxLength);
        var counted = Math.Max(1, text.Length > MaxLength ? words * MaxLength / text.Length : words);
        return new LineShape(
            words, (double)stop / counted, SentenceSplitter.IsTerminated(text) || IsIntroduction(text, words), stops, (double)capitals / counted);
    }

    // "… The most important of these habits are:" ends in a colon because a list or an answer follows.
    private static bool IsIntroduction(string text, int words) => words >= MinIntroductionWords && text.TrimEnd() is [.., ':' or '：'];

    // و (and) and the prepositions ب, ل and ك are written onto the next word, which makes up for many small words:
    // والحكومة and بالتعاون count as one each. Without the article behind it, the letter may be the word's own.
    private static bool HasPrefix(ReadOnlySpan<char> word) =>
        word.Length > 5 && (word[0] is 'و' or 'ف' or 'ب' or 'ك' && word[1..].StartsWith("ال") || word.StartsWith("لل"));

    // Chinese and Japanese put no spaces between words: two signs count as one, and stop words can't be told.
    private static LineShape OfIdeographs(string text, int ideographs)
    {
        var words = ideographs / 2;
        var stops = text.AsSpan(0, Math.Min(text.Length, MaxLength)).CountAny("，、。");
        return new LineShape(
            words, stops > 0 && stops * MaxSignsPerStop >= ideographs ? UsualShare : 0, SentenceSplitter.IsTerminated(text), stops, 0);
    }

    // Nor do Thai and its neighbours, which have hardly any marks between clauses either.
    private static LineShape OfRunOn(string text)
    {
        var words = Prose.CountWords(text);
        var ends = SentenceSplitter.IsTerminated(text);
        return new LineShape(words, ends && words >= MinIntroductionWords ? UsualShare : 0, ends, ends ? 1 : 0, 0);
    }

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> word)
    {
        while (word.Length > 0 && !char.IsLetterOrDigit(word[0])) word = word[1..];
        while (word.Length > 0 && !char.IsLetterOrDigit(word[^1]) && !ArabicLetters.IsMark(word[^1])) word = word[..^1];
        return word;
    }
}

using Khulasa.Text;

namespace Khulasa.Stories;

/// <summary>Reads the features of one article from its headline and text.</summary>
public static class ArticleFeatureExtractor
{
    private const int TitleCount = 3;

    // What stands behind the first twenty thousand words of an article is an appendix.
    private const int MaxWords = 20_000;

    // No word of a language is longer.
    private const int UsualLetters = 64;

    [ThreadStatic]
    private static HashCounter? _counter;

    [ThreadStatic]
    private static uint[]? _words;

    /// <summary>Extracts the features in one pass over the text.</summary>
    /// <param name="title">Headline.</param>
    /// <param name="text">Plain text of the article, paragraphs in any separation.</param>
    public static ArticleFeatures Extract(string title, string text)
    {
        var counter = _counter ??= new HashCounter();
        var titleTerms = TextTerms.Of(title);
        foreach (var term in titleTerms) counter.Add(term, TitleCount);
        var words = _words ??= new uint[MaxWords];
        var numbers = new List<uint>();
        var count = Read(text, words, counter, numbers);
        var (terms, counts) = counter.Take();
        return new ArticleFeatures
        {
            Terms = terms,
            Counts = counts,
            TitleTerms = Distinct([.. titleTerms], int.MaxValue),
            Shingles = Shingles(words.AsSpan(0, count)),
            Numbers = Distinct([.. numbers], int.MaxValue),
        };
    }

    private static int Read(string text, uint[] words, HashCounter terms, List<uint> numbers)
    {
        Span<char> buffer = stackalloc char[UsualLetters];
        var reader = new FoldedWordReader(text, buffer);
        var (end, count) = (0, 0);
        while (count < MaxWords && reader.Next())
        {
            var word = reader.Letters;
            var hash = TermHash.Wide(word);
            words[count] = TermHash.Narrow(hash);
            if (TextTerms.TryTerm(word, hash, out var term)) terms.Add(term, 1);
            else if (char.IsAsciiDigit(word[0])) AddNumber(numbers, words[count], IsFraction(text, reader.Place.Start, end));
            (end, count) = (reader.Place.End, count + 1);
        }

        return count;
    }

    // 5.6 and 1,200 are two words to the reader.
    private static bool IsFraction(string text, int start, int end) =>
        end > 0 && start == end + 1 && text[end] is '.' or ',' or '٫' or '٬' && ArabicLetters.DigitValue(text[end - 1]) >= 0;

    private static void AddNumber(List<uint> numbers, uint number, bool isFraction)
    {
        if (isFraction) numbers[^1] = TermHash.OfRun(numbers[^1], number, 0);
        else numbers.Add(number);
    }

    // Whole words, stop words included: a run that two articles share word for word was copied or quoted.
    private static uint[] Shingles(ReadOnlySpan<uint> words)
    {
        if (words.Length < 3) return [];
        var shingles = new uint[words.Length - 2];
        for (var i = 0; i < shingles.Length; i++) shingles[i] = TermHash.OfRun(words[i], words[i + 1], words[i + 2]);
        return Distinct(shingles, ArticleFeatures.MaxShingles);
    }

    private static uint[] Distinct(uint[] numbers, int most)
    {
        var count = SortedNumbers.SortDistinct(numbers);
        return count == numbers.Length && count <= most ? numbers : numbers[..Math.Min(count, most)];
    }
}

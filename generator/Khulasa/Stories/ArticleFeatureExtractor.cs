using Khulasa.Text;

namespace Khulasa.Stories;

/// <summary>Reads the features of one article from its headline and text.</summary>
public static class ArticleFeatureExtractor
{
    private const int TitleCount = 3;

    // What stands behind the first twenty thousand words of an article is an appendix.
    private const int MaxWords = 20_000;

    /// <summary>Extracts the features, in time linear in the text but for sorting its words.</summary>
    /// <param name="title">Headline.</param>
    /// <param name="text">Plain text of the article, paragraphs in any separation.</param>
    public static ArticleFeatures Extract(string title, string text)
    {
        var counts = new Dictionary<uint, int>();
        var titleTerms = new SortedSet<uint>();
        foreach (var term in TextTerms.Of(title))
        {
            titleTerms.Add(term);
            counts[term] = counts.GetValueOrDefault(term) + TitleCount;
        }

        var words = new FoldedText(text);
        foreach (var term in TextTerms.Of(words, MaxWords)) counts[term] = counts.GetValueOrDefault(term) + 1;
        var terms = counts.Keys.ToArray();
        Array.Sort(terms);
        return new ArticleFeatures
        {
            Terms = terms,
            Counts = Array.ConvertAll(terms, term => (byte)Math.Min(counts[term], byte.MaxValue)),
            TitleTerms = [.. titleTerms],
            Shingles = Shingles(words),
            Numbers = Numbers(words),
        };
    }

    // Whole words, stop words included: a run that two articles share word for word was copied or quoted.
    private static uint[] Shingles(FoldedText words)
    {
        var count = Math.Min(words.Count, MaxWords);
        if (count < 3) return [];
        var shingles = new uint[count - 2];
        var (first, second) = (TermHash.Of(words[0]), TermHash.Of(words[1]));
        for (var i = 2; i < count; i++)
        {
            var third = TermHash.Of(words[i]);
            shingles[i - 2] = TermHash.OfRun(first, second, third);
            (first, second) = (second, third);
        }

        return Distinct(shingles);
    }

    private static uint[] Numbers(FoldedText words)
    {
        var numbers = new List<uint>();
        for (var i = 0; i < Math.Min(words.Count, MaxWords); i++)
            if (char.IsAsciiDigit(words[i][0])) numbers.Add(TermHash.Of(words[i]));
        return Distinct([.. numbers]);
    }

    private static uint[] Distinct(uint[] numbers)
    {
        Array.Sort(numbers);
        var used = 0;
        foreach (var number in numbers)
            if (used == 0 || numbers[used - 1] != number) numbers[used++] = number;
        return numbers[..used];
    }
}

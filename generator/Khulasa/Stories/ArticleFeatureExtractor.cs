using System.Runtime.InteropServices;
using Khulasa.Text;

namespace Khulasa.Stories;

/// <summary>Reads the features of one article from its headline and text.</summary>
public static class ArticleFeatureExtractor
{
    private const int TitleCount = 3;

    // What stands behind the first twenty thousand words of an article is an appendix.
    private const int MaxWords = 20_000;

    [ThreadStatic]
    private static List<uint>? _terms;

    [ThreadStatic]
    private static List<uint>? _words;

    /// <summary>Extracts the features of a text.</summary>
    /// <param name="title">Headline.</param>
    /// <param name="text">Plain text of the article, paragraphs in any separation.</param>
    public static ArticleFeatures Extract(string title, string text)
    {
        using var words = new FoldedText(text);
        return Extract(title, text, words);
    }

    /// <summary>The same of a text that is cut into words already.</summary>
    /// <param name="title">Headline.</param>
    /// <param name="text">Plain text of the article.</param>
    /// <param name="words">Its words.</param>
    public static ArticleFeatures Extract(string title, string text, FoldedText words)
    {
        var titleTerms = TextTerms.Of(title);
        var (terms, hashes, numbers) = (_terms ??= [], _words ??= [], new List<uint>());
        terms.Clear();
        hashes.Clear();
        for (var i = 0; i < TitleCount; i++) terms.AddRange(titleTerms);
        Read(text, words, terms, hashes, numbers);
        var (different, counts) = Count(terms);
        return ArticleFeatures.Of(
            different,
            counts,
            Distinct([.. titleTerms], int.MaxValue),
            Shingles(CollectionsMarshal.AsSpan(hashes)),
            Distinct([.. numbers], int.MaxValue));
    }

    /// <summary>The <see cref="ArticleFeatures.Shingles"/> of a text, for who needs nothing else of it.</summary>
    internal static uint[] ShinglesOf(IReadOnlyList<string> paragraphs)
    {
        Span<char> buffer = stackalloc char[64];
        var hashes = _words ??= [];
        hashes.Clear();
        foreach (var paragraph in paragraphs)
        {
            var words = new FoldedWordReader(paragraph, buffer);
            while (hashes.Count < MaxWords && words.Next()) hashes.Add(TermHash.Of(words.Letters));
        }

        return Shingles(CollectionsMarshal.AsSpan(hashes));
    }

    private static void Read(string text, FoldedText words, List<uint> terms, List<uint> hashes, List<uint> numbers)
    {
        var cache = TermCache.OfThread;
        var isBehindNumber = false;
        for (var i = 0; i < Math.Min(words.Count, MaxWords); i++)
        {
            var word = words[i];
            var hash = words.Hash(i);
            hashes.Add(TermHash.Narrow(hash));
            var digits = DigitsOf(word);
            if (!digits.IsEmpty)
                AddNumber(numbers, TermHash.Of(digits), isBehindNumber && IsFraction(text, words.Place(i - 1).End, words.Place(i).Start));
            else if (TextTerms.TryTerm(word, hash, cache, out var term)) terms.Add(term);
            isBehindNumber = !digits.IsEmpty;
        }
    }

    // 181 of بـ181 and الـ181, too.
    private static ReadOnlySpan<char> DigitsOf(ReadOnlySpan<char> word)
    {
        var letters = 0;
        while (letters < Math.Min(word.Length, 3) && !char.IsAsciiDigit(word[letters])) letters++;
        return letters == word.Length || letters == 3 || letters > 0 && !ArabicLetters.IsLetter(word[0]) ? [] : word[letters..];
    }

    // 5.6 and 1,200 are two words to the reader.
    private static bool IsFraction(string text, int end, int start) => start == end + 1 && text[end] is '.' or ',' or '٫' or '٬';

    private static void AddNumber(List<uint> numbers, uint number, bool isFraction)
    {
        if (isFraction) numbers[^1] = TermHash.OfRun(numbers[^1], number, 0);
        else numbers.Add(number);
    }

    // Each term once, ascending, and how often it came.
    private static (uint[] Terms, byte[] Counts) Count(List<uint> terms)
    {
        var sorted = CollectionsMarshal.AsSpan(terms);
        SortedNumbers.Sort(sorted);
        var different = 0;
        for (var i = 0; i < sorted.Length; i++)
            if (i == 0 || sorted[i] != sorted[i - 1]) different++;
        var (numbers, counts) = (new uint[different], new byte[different]);
        for (int i = 0, place = -1; i < sorted.Length; i++)
        {
            if (i == 0 || sorted[i] != sorted[i - 1]) numbers[++place] = sorted[i];
            if (counts[place] < byte.MaxValue) counts[place]++;
        }

        return (numbers, counts);
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

namespace Khulasa.Stories;

/// <summary>
/// The words of the articles of one period, turned around: for each word the articles that have it. Made once and read for
/// the period itself and those beside it. Immutable; safe to share between threads.
/// </summary>
internal sealed class PeriodTerms
{
    private static readonly float[] LogarithmOf = Logarithms();

    private readonly uint[] _words;
    private readonly int[] _starts;
    private readonly Occurrence[] _occurrences;
    private readonly int[] _postingStarts;
    private readonly Occurrence[] _postings;

    /// <summary>Turns the words of articles around.</summary>
    public PeriodTerms(ArticleFeatures[] features)
    {
        Features = features;
        _starts = new int[features.Length + 1];
        for (var i = 0; i < features.Length; i++) _starts[i + 1] = _starts[i] + features[i].Terms.Length;
        _occurrences = new Occurrence[_starts[^1]];
        var table = TermTable.Begin();
        for (var i = 0; i < features.Length; i++)
        {
            var terms = features[i].Terms;
            var counts = features[i].Counts;
            for (var k = 0; k < terms.Length; k++) _occurrences[_starts[i] + k] = new Occurrence(table.Add(terms[k]), LogarithmOf[counts[k]]);
        }

        (_words, var places) = InOrder(table);
        foreach (ref var occurrence in _occurrences.AsSpan()) occurrence = occurrence with { Number = places[occurrence.Number] };
        _postingStarts = new int[_words.Length + 1];
        _postings = new Occurrence[_occurrences.Length];
        Invert();
    }

    /// <summary>Something in something else: a word in an article, or an article that has a word.</summary>
    /// <param name="Number">Number of the word or the article.</param>
    /// <param name="Weight">Weight by how often the article has the word, from 1.</param>
    internal readonly record struct Occurrence(int Number, float Weight);

    /// <summary>Features of the articles.</summary>
    public ArticleFeatures[] Features { get; }

    /// <summary>All words, ascending; the place of one is its number.</summary>
    public ReadOnlySpan<uint> Words => _words;

    /// <summary>The words of an article.</summary>
    public ReadOnlySpan<Occurrence> WordsOf(int article) => _occurrences.AsSpan(_starts[article].._starts[article + 1]);

    /// <summary>The articles that have a word.</summary>
    public ReadOnlySpan<Occurrence> ArticlesWith(int word) => _postings.AsSpan(_postingStarts[word].._postingStarts[word + 1]);

    /// <summary>For each word its number in another period, and the other way round; -1 when no article there has it.</summary>
    public (int[] Numbers, int[] Back) NumbersIn(PeriodTerms other)
    {
        uint[] words = _words, others = other._words;
        var (numbers, back) = (new int[words.Length], new int[others.Length]);
        Array.Fill(numbers, -1);
        Array.Fill(back, -1);
        for (int word = 0, place = 0; word < words.Length && place < others.Length;)
        {
            if (words[word] == others[place]) (numbers[word], back[place]) = (place++, word++);
            else if (words[word] < others[place]) word++;
            else place++;
        }

        return (numbers, back);
    }

    private static float[] Logarithms()
    {
        var logarithms = new float[byte.MaxValue + 1];
        for (var count = 0; count < logarithms.Length; count++) logarithms[count] = 1 + MathF.Log(Math.Max(count, 1));
        return logarithms;
    }

    // Terms ascending, and the place of each by its number in the table.
    private static (uint[] Words, int[] Places) InOrder(TermTable table)
    {
        var words = table.Terms.ToArray();
        SortedNumbers.Sort(words);
        var places = new int[words.Length];
        for (var word = 0; word < words.Length; word++) places[table.Find(words[word])] = word;
        return (words, places);
    }

    private void Invert()
    {
        foreach (var (word, _) in _occurrences) _postingStarts[word + 1]++;
        for (var word = 0; word < _words.Length; word++) _postingStarts[word + 1] += _postingStarts[word];
        var next = _postingStarts[..^1];
        for (var article = 0; article < Features.Length; article++)
            foreach (var (word, weight) in WordsOf(article)) _postings[next[word]++] = new Occurrence(article, weight);
    }
}

using Occurrence = Khulasa.Stories.PeriodTerms.Occurrence;

namespace Khulasa.Stories;

/// <summary>
/// Tells at once how alike an article of one period is to all articles of the period and of those beside it. Immutable;
/// safe to share between threads.
/// </summary>
internal sealed class PeriodIndex
{
    private readonly PeriodWeights _own;
    private readonly int[] _starts;
    private readonly Occurrence[] _postings;

    /// <summary>Makes the index.</summary>
    /// <param name="periods">The words of the periods, a period an item.</param>
    /// <param name="own">Which of these is the period that is compared.</param>
    public PeriodIndex(PeriodTerms[] periods, int own)
    {
        var numbers = Numbers(periods);
        var counts = new int[periods.Length][];
        for (var i = 0; i < periods.Length; i++) counts[i] = Count(periods, i, numbers[i]);
        Titles = new SparseVector[periods.Sum(period => period.Features.Length)];
        var weights = new PeriodWeights[periods.Length];
        for (int i = 0, title = 0; i < periods.Length; i++)
        {
            weights[i] = new PeriodWeights(periods[i], counts[i], Titles.Length);
            for (var article = 0; article < periods[i].Features.Length; article++) Titles[title++] = weights[i].Title(article);
        }

        _own = weights[own];
        _starts = Starts(counts[own]);
        _postings = new Occurrence[_starts[^1]];
        Join(weights, numbers[own]);
    }

    /// <summary>Headlines of all articles.</summary>
    public SparseVector[] Titles { get; }

    /// <summary>Cosines of the words of one article and of all, itself included.</summary>
    /// <param name="article">Index of the article within its period.</param>
    /// <param name="cosines">Takes the cosines, 0 to 1.</param>
    public void Cosines(int article, Span<float> cosines)
    {
        cosines.Clear();
        var (postings, starts, scale) = (_postings, _starts, _own.Scales[article]);
        foreach (ref readonly var occurrence in _own.Terms.WordsOf(article))
        {
            var own = occurrence.Weight * scale;
            var (start, end) = (starts[occurrence.Number], starts[occurrence.Number + 1]);
            foreach (ref readonly var there in postings.AsSpan(start, end - start)) cosines[there.Number] += own * there.Weight;
        }

        foreach (ref var cosine in cosines) cosine = Math.Min(cosine, 1);
    }

    // For each period and each other one the numbers that the words of the first have in the second.
    private static int[]?[][] Numbers(PeriodTerms[] periods)
    {
        var numbers = Array.ConvertAll(periods, _ => new int[]?[periods.Length]);
        for (var i = 0; i < periods.Length; i++)
            for (var j = i + 1; j < periods.Length; j++) (numbers[i][j], numbers[j][i]) = periods[i].NumbersIn(periods[j]);
        return numbers;
    }

    private static int[] Count(PeriodTerms[] periods, int period, int[]?[] numbers)
    {
        var counts = new int[periods[period].Words.Length];
        for (var i = 0; i < periods.Length; i++)
        {
            for (var word = 0; word < counts.Length; word++)
                if ((numbers[i] is { } there ? there[word] : word) is var number and >= 0) counts[word] += periods[i].ArticlesWith(number).Length;
        }

        return counts;
    }

    // A word of one article joins nothing, and neither does one that tells nothing.
    private int[] Starts(int[] counts)
    {
        var starts = new int[counts.Length + 1];
        for (var word = 0; word < counts.Length; word++)
            starts[word + 1] = starts[word] + (counts[word] > 1 && _own.Rarities[word] > 0 ? counts[word] : 0);
        return starts;
    }

    // For each word of the own period the articles of all periods with their part of the cosine.
    private void Join(PeriodWeights[] periods, int[]?[] numbers)
    {
        var place = 0;
        for (var word = 0; word < _starts.Length - 1; word++)
        {
            if (_starts[word + 1] == _starts[word]) continue;
            var squared = _own.Rarities[word] * _own.Rarities[word];
            for (int i = 0, start = 0; i < periods.Length; start += periods[i++].Scales.Length)
            {
                if ((numbers[i] is { } there ? there[word] : word) is not (var number and >= 0)) continue;
                foreach (var (article, weight) in periods[i].Terms.ArticlesWith(number))
                    _postings[place++] = new Occurrence(start + article, squared * weight * periods[i].Scales[article]);
            }
        }
    }
}

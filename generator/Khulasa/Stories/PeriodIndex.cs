using Occurrence = Khulasa.Stories.PeriodTerms.Occurrence;

namespace Khulasa.Stories;

/// <summary>
/// Tells at once how alike an article of one period is to all articles of the period and of those beside it. Immutable;
/// safe to share between threads.
/// </summary>
internal sealed class PeriodIndex
{
    private readonly PeriodWeights _own;
    private readonly int _articles;
    private readonly int[] _starts;
    private readonly Occurrence[] _postings;

    /// <summary>Makes the index.</summary>
    /// <param name="periods">The words of the periods, a period an item.</param>
    /// <param name="own">Which of these is the period that is compared.</param>
    public PeriodIndex(PeriodTerms[] periods, int own)
    {
        _articles = periods.Sum(period => period.Features.Length);
        var numbers = Array.ConvertAll(periods, period => Array.ConvertAll(periods, other => other == period ? null : period.NumbersIn(other)));
        var weights = Enumerable.Range(0, periods.Length).Select(i => new PeriodWeights(periods[i], Count(periods, i, numbers[i]), _articles)).ToArray();
        Titles = [.. weights.SelectMany(period => Enumerable.Range(0, period.Terms.Features.Length).Select(period.Title))];
        _own = weights[own];
        _starts = new int[_own.Terms.Words.Length + 1];
        _postings = Join(weights, numbers[own]);
    }

    /// <summary>Headlines of all articles.</summary>
    public SparseVector[] Titles { get; }

    /// <summary>Cosines of the words of one article and of all, itself included.</summary>
    /// <param name="article">Index of the article within its period.</param>
    /// <param name="cosines">Takes the cosines, 0 to 1.</param>
    public void Cosines(int article, Span<float> cosines)
    {
        cosines.Clear();
        var (postings, starts) = (_postings, _starts);
        foreach (var (word, weight) in _own.Terms.WordsOf(article))
        {
            var own = weight * _own.Scales[article];
            foreach (var (other, weightThere) in postings.AsSpan(starts[word]..starts[word + 1])) cosines[other] += own * weightThere;
        }

        foreach (ref var cosine in cosines) cosine = Math.Min(cosine, 1);
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

    // For each word of the own period the articles of all periods with their part of the cosine.
    private Occurrence[] Join(PeriodWeights[] periods, int[]?[] numbers)
    {
        var postings = new List<Occurrence>();
        for (var word = 0; word < _starts.Length - 1; word++)
        {
            var rarity = _own.Rarities[word];
            for (int i = 0, start = 0; i < periods.Length && rarity > 0; start += periods[i++].Scales.Length)
            {
                if ((numbers[i] is { } there ? there[word] : word) is not (var number and >= 0)) continue;
                foreach (var (article, weight) in periods[i].Terms.ArticlesWith(number))
                    postings.Add(new Occurrence(start + article, rarity * rarity * weight * periods[i].Scales[article]));
            }

            // A word of one article joins nothing.
            if (postings.Count == _starts[word] + 1) postings.RemoveAt(postings.Count - 1);
            _starts[word + 1] = postings.Count;
        }

        return [.. postings];
    }
}

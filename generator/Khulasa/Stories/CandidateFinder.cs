namespace Khulasa.Stories;

/// <summary>
/// Finds the articles that share most of an article's heaviest words, at a cost that does not grow with the number of
/// all articles. Keeps scratch memory; one for each thread.
/// </summary>
internal sealed class CandidateFinder(ArticleIndex index)
{
    // Articles looked at for one word: those nearest in time. A word that more articles have finds nothing by itself.
    private const int MaxPostings = 250;

    private readonly float[] _scores = new float[index.Articles.Count];
    private readonly List<int> _touched = [];
    private readonly PriorityQueue<int, (float Score, int Earlier)> _best = new();

    /// <summary>The best candidates of an article among those in a range, best first.</summary>
    /// <param name="article">The article that is compared with others.</param>
    /// <param name="from">The first article that may be found.</param>
    /// <param name="to">The article behind the last one that may be found.</param>
    /// <param name="count">How many to find at most.</param>
    public List<int> Find(int article, int from, int to, int count)
    {
        var vector = index.Vectors[article];
        foreach (var position in index.HeaviestTerms(article)) Add(vector.Ids[position], vector.Weights[position], article, from, to);
        _scores[article] = 0;
        var found = Best(count);
        foreach (var other in _touched) _scores[other] = 0;
        _touched.Clear();
        return found;
    }

    // Thousands are touched for the few that are wanted, so they are not all sorted.
    private List<int> Best(int count)
    {
        _best.Clear();
        foreach (var other in _touched)
        {
            if (_scores[other] <= 0) continue;
            var rank = (_scores[other], -other);
            if (_best.Count < count) _best.Enqueue(other, rank);
            else if (_best.TryPeek(out _, out var worst) && rank.CompareTo(worst) > 0) _best.DequeueEnqueue(other, rank);
        }

        var found = new List<int>(_best.Count);
        while (_best.TryDequeue(out var other, out _)) found.Add(other);
        found.Reverse();
        return found;
    }

    private void Add(int term, float weight, int article, int from, int to)
    {
        var (articles, weights) = index.Postings(term);
        var others = articles.Span;
        var theirs = weights.Span;
        var low = Position(others, from);
        var high = Position(others, to);
        if (high - low > MaxPostings)
        {
            var middle = Position(others, article);
            low = Math.Clamp(middle - MaxPostings / 2, low, high - MaxPostings);
            high = low + MaxPostings;
        }

        for (var i = low; i < high; i++)
        {
            if (_scores[others[i]] == 0) _touched.Add(others[i]);
            _scores[others[i]] += weight * theirs[i];
        }
    }

    // The first place whose article is not before the given one.
    private static int Position(ReadOnlySpan<int> articles, int article)
    {
        var place = articles.BinarySearch(article);
        return place < 0 ? ~place : place;
    }
}

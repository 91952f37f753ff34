using Khulasa.Text;

namespace Khulasa.Stories;

/// <summary>
/// All articles, oldest first, with an inverted index over their heaviest words, so that an article is only compared
/// with those that share some of them. Immutable; safe to share between threads.
/// </summary>
public sealed class ArticleIndex
{
    // The words that make an article findable; comparing uses all of its words.
    private const int IndexedTerms = 30;

    private const int BackgroundArticles = 25;

    private readonly int[][] _heaviest;
    private readonly int _longestRange;
    private readonly int[] _starts;
    private readonly int[] _articles;
    private readonly float[] _weights;

    private ArticleIndex(StoryArticle[] articles)
    {
        Articles = articles;
        (FirstDays, LastDays) = DayRange.Of(articles);
        _longestRange = Enumerable.Range(0, articles.Length).Max(i => (int?)(LastDays[i] - FirstDays[i])) ?? 0;
        var terms = TermSpace.Of(Array.ConvertAll(articles, article => article.Features.Terms), BackgroundArticles);
        Vectors = Vectorise(articles, article => terms.Vector(article.Features.Terms, article.Features.Counts));
        TitleVectors = Vectorise(articles, article => terms.Vector(article.Features.TitleTerms, []));
        var entities = Array.ConvertAll(articles, article => Hashes(article.Entities));
        Entities = TermSpace.Of(entities, background: 0);
        EntityVectors = Array.ConvertAll(entities, hashes => Entities.Vector(hashes, []));
        _heaviest = new int[articles.Length][];
        Parallel.For(0, articles.Length, i => _heaviest[i] = Vectors[i].Heaviest(IndexedTerms));
        (_starts, _articles, _weights) = Invert(terms.Count);
    }

    /// <summary>The articles by date and slug; undated ones last.</summary>
    public IReadOnlyList<StoryArticle> Articles { get; }

    /// <summary>Day numbers that articles can be of at the earliest; <see cref="DayRange.Undated"/> for undated ones.</summary>
    internal int[] FirstDays { get; }

    /// <summary>Day numbers that articles can be of at the latest.</summary>
    internal int[] LastDays { get; }

    internal SparseVector[] Vectors { get; }

    internal SparseVector[] TitleVectors { get; }

    internal SparseVector[] EntityVectors { get; }

    internal TermSpace Entities { get; }

    /// <summary>Makes the index. The order of the articles does not matter.</summary>
    public static ArticleIndex Build(IEnumerable<StoryArticle> articles)
    {
        var sorted = articles.ToArray();
        Array.Sort(sorted, OldestFirst);
        return new ArticleIndex(sorted);
    }

    /// <summary>
    /// The first article that may lie within some days before another one. All of them for an undated one; articles with
    /// partial dates stand by their first day, so a year before is looked at where there are any.
    /// </summary>
    internal int FirstWithin(int article, int days)
    {
        if (FirstDays[article] == DayRange.Undated) return 0;
        var earliest = FirstDays[article] - days - _longestRange;
        var place = Array.BinarySearch(FirstDays, earliest);
        place = place < 0 ? ~place : place;
        while (place > 0 && FirstDays[place - 1] == earliest) place--;
        return place;
    }

    /// <summary>The heaviest terms of an article, as positions in its vector, the heaviest first.</summary>
    internal ReadOnlySpan<int> HeaviestTerms(int article) => _heaviest[article];

    /// <summary>Articles, ascending, that have a term among their heaviest, and its weight in each.</summary>
    internal (ReadOnlyMemory<int> Articles, ReadOnlyMemory<float> Weights) Postings(int term)
    {
        var range = _starts[term].._starts[term + 1];
        return (_articles.AsMemory(range), _weights.AsMemory(range));
    }

    private static int OldestFirst(StoryArticle a, StoryArticle b)
    {
        if (a.Date is null != b.Date is null) return a.Date is null ? 1 : -1;
        var byDate = Nullable.Compare(a.Date, b.Date);
        return byDate != 0 ? byDate : string.CompareOrdinal(a.Slug, b.Slug);
    }

    private static SparseVector[] Vectorise(StoryArticle[] articles, Func<StoryArticle, SparseVector> vector)
    {
        var vectors = new SparseVector[articles.Length];
        Parallel.For(0, articles.Length, i => vectors[i] = vector(articles[i]));
        return vectors;
    }

    private static uint[] Hashes(IReadOnlyList<string> slugs) =>
        [.. slugs.Select(slug => TermHash.Of(slug)).Distinct().Order()];

    private (int[] Starts, int[] Articles, float[] Weights) Invert(int terms)
    {
        var starts = new int[terms + 1];
        for (var i = 0; i < _heaviest.Length; i++)
            foreach (var position in _heaviest[i]) starts[Vectors[i].Ids[position] + 1]++;
        for (var term = 0; term < terms; term++) starts[term + 1] += starts[term];
        var next = starts[..^1];
        var (articles, weights) = (new int[starts[^1]], new float[starts[^1]]);
        for (var i = 0; i < _heaviest.Length; i++)
        {
            foreach (var position in _heaviest[i])
            {
                var place = next[Vectors[i].Ids[position]]++;
                (articles[place], weights[place]) = (i, Vectors[i].Weights[position]);
            }
        }

        return (starts, articles, weights);
    }
}

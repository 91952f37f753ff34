using Khulasa.Content;

namespace Khulasa.Stories;

/// <summary>
/// Joins articles on one event, across outlets and days. Two articles are joined when <see cref="EventRule"/> holds for
/// them; two groups only when enough of their articles are, so that a chain of likenesses does not grow without end. An
/// editor's word (<see cref="StoryArticle.Story"/>) comes before both.
/// </summary>
public static class StoryClusterer
{
    private const int Candidates = 40;

    /// <summary>The stories among the articles, by slug; an article without company is in none. The order of the articles does not matter.</summary>
    public static IReadOnlyList<StoryGroup> Cluster(IReadOnlyList<StoryArticle> articles) => Cluster(ArticleIndex.Build(articles));

    /// <summary>The same for articles that are indexed already.</summary>
    public static IReadOnlyList<StoryGroup> Cluster(ArticleIndex index)
    {
        var pairs = FindPairs(index);
        var groups = new StoryGrouping(index, pairs);
        groups.JoinByEditor();
        groups.JoinByEvidence();
        return groups.ToStories(new PairScorer(index));
    }

    /// <summary>Every pair that the rule holds for, the strongest first.</summary>
    private static List<StoryPair> FindPairs(ArticleIndex index)
    {
        var found = new StoryPair[index.Articles.Count][];
        var scorer = new PairScorer(index);
        Parallel.For(
            0, found.Length,
            () => new CandidateFinder(index),
            (article, _, finder) =>
            {
                found[article] = PairsOf(article, index, finder, scorer);
                return finder;
            },
            _ => { });
        var pairs = found.SelectMany(list => list).ToList();
        pairs.Sort();
        return pairs;
    }

    // Each pair is looked at from its later article.
    private static StoryPair[] PairsOf(int article, ArticleIndex index, CandidateFinder finder, PairScorer scorer)
    {
        if (index.Articles[article].Story == ContentArticle.NoStory) return [];
        var pairs = new List<StoryPair>();
        foreach (var other in finder.Find(article, index.FirstWithin(article, EventRule.WindowDays), article, Candidates))
        {
            // Most candidates end here, before their runs of words are compared.
            if (index.Articles[other].Story == ContentArticle.NoStory
                || index.Vectors[other].Cosine(index.Vectors[article]) < EventRule.MinCosine) continue;
            var score = EventRule.Score(scorer.Compare(other, article));
            if (score >= 1) pairs.Add(new StoryPair(other, article, score));
        }

        return [.. pairs];
    }
}

/// <summary>Two articles that the rule holds for.</summary>
/// <param name="First">Index of the earlier one.</param>
/// <param name="Second">Index of the later one.</param>
/// <param name="Score">What speaks for it, from 1.</param>
internal readonly record struct StoryPair(int First, int Second, double Score) : IComparable<StoryPair>
{
    /// <summary>The strongest first; of equals the earlier articles.</summary>
    public int CompareTo(StoryPair other)
    {
        if (Score != other.Score) return other.Score.CompareTo(Score);
        return First != other.First ? First.CompareTo(other.First) : Second.CompareTo(other.Second);
    }
}

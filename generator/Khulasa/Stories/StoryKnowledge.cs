using Khulasa.Concurrency;

namespace Khulasa.Stories;

/// <summary>What is known about articles together.</summary>
/// <param name="Stories">The stories, by slug.</param>
/// <param name="Related">For each article, in the order that they were handed in, its related articles, best first.</param>
/// <param name="State">What to hand in with the next, slightly different articles.</param>
public sealed record StoryKnowledge(
    IReadOnlyList<StoryGroup> Stories, IReadOnlyList<RelatedArticle[]> Related, StoryState State)
{
    private const int RelatedArticles = 4;

    /// <summary>
    /// Finds stories and related articles. Articles are compared with those near them in time, period by period; a period
    /// around which nothing changed is taken from the state before. The result is the same with any state or none, in any
    /// order of the articles.
    /// </summary>
    /// <param name="articles">All articles.</param>
    /// <param name="previous">The state of an earlier computation; null when there is none.</param>
    public static StoryKnowledge Compute(IReadOnlyList<StoryArticle> articles, StoryState? previous = null)
    {
        var timeline = Timeline.Of(articles);
        var keys = new PeriodKeys(timeline);
        var known = new PeriodFindings?[timeline.Periods.Count];
        for (var period = 0; period < known.Length; period++) known[period] = previous?.Find(keys[period]);
        var reader = new PeriodReader(timeline, period => known[period] is null);
        var found = new PeriodFindings[known.Length];
        AllCores.For(found.Length, period => found[period] = known[period] ?? new PeriodComparer(timeline, period, reader.Take(period)).Compare());
        var stories = StoryClusterer.Cluster(timeline, Pairs(timeline, found));
        return new StoryKnowledge(stories, FindRelated(timeline, found, stories), StoryState.Of(keys, found));
    }

    private static StoryPair[] Pairs(Timeline timeline, PeriodFindings[] found) =>
        [.. found.SelectMany((each, period) => each.Pairs.Select(pair => pair.CountedFrom(timeline.Around(period).Start)))];

    private static RelatedArticle[][] FindRelated(Timeline timeline, PeriodFindings[] found, IReadOnlyList<StoryGroup> stories)
    {
        var finder = new RelatedFinder(timeline, new NeighbourTable(timeline, found), StoryOf(timeline, stories));
        var related = new RelatedArticle[timeline.Articles.Length][];
        AllCores.For(related.Length, i => related[timeline.Places[i]] = finder.Find(i, RelatedArticles));
        return related;
    }

    private static int[] StoryOf(Timeline timeline, IReadOnlyList<StoryGroup> stories)
    {
        var bySlug = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var story = 0; story < stories.Count; story++)
            foreach (var slug in stories[story].Articles) bySlug[slug] = story;
        return Array.ConvertAll(timeline.Articles, article => bySlug.GetValueOrDefault(article.Slug, -1));
    }
}

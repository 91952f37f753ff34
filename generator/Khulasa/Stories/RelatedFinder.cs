namespace Khulasa.Stories;

/// <summary>An article worth reading after another one.</summary>
/// <param name="Slug">Its slug.</param>
/// <param name="Likeness">Likeness of content and topics, 0 to 1.</param>
/// <param name="SharedTopics">Topics that both have, in the order of the first article.</param>
public sealed record RelatedArticle(string Slug, double Likeness, IReadOnlyList<string> SharedTopics);

/// <summary>
/// Finds related articles by content and topics: none of the article's own story, never two of one story, none that
/// repeats one already chosen (maximal marginal relevance, Carbonell and Goldstein 1998). An article is compared with
/// those that share its rarest words, so the cost grows with the number of articles, not with its square.
/// </summary>
public static class RelatedFinder
{
    private const int Candidates = 60;

    // How many of the likest ones are compared with each other.
    private const int Compared = 24;

    private const double TopicWeight = 0.25;
    private const double EntityWeight = 0.15;
    private const double Novelty = 0.5;

    // Below this two articles share just the language of news.
    private const double MinLikeness = 0.08;

    /// <summary>The related articles of each article that has any, by its slug, best first.</summary>
    /// <param name="index">All articles.</param>
    /// <param name="stories">The stories among them.</param>
    /// <param name="count">How many to find for an article at most.</param>
    public static IReadOnlyDictionary<string, IReadOnlyList<RelatedArticle>> Find(
        ArticleIndex index, IReadOnlyList<StoryGroup> stories, int count)
    {
        var storyOf = StoryOf(stories);
        var found = new List<RelatedArticle>[index.Articles.Count];
        Parallel.For(
            0, found.Length,
            () => new CandidateFinder(index),
            (article, _, finder) =>
            {
                found[article] = Choose(article, index, finder.Find(article, 0, found.Length, Candidates), storyOf, count);
                return finder;
            },
            _ => { });
        var related = new Dictionary<string, IReadOnlyList<RelatedArticle>>(StringComparer.Ordinal);
        for (var i = 0; i < found.Length; i++)
            if (found[i].Count > 0) related[index.Articles[i].Slug] = found[i];
        return related;
    }

    private static Dictionary<string, string> StoryOf(IReadOnlyList<StoryGroup> stories)
    {
        var storyOf = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var story in stories)
            foreach (var slug in story.Articles) storyOf[slug] = story.Slug;
        return storyOf;
    }

    private static List<RelatedArticle> Choose(
        int article, ArticleIndex index, List<int> candidates, Dictionary<string, string> storyOf, int count)
    {
        var open = candidates.FindAll(other => !IsOneStory(index, article, other, storyOf))
            .ConvertAll(other => new Open(other, Likeness(index, article, other)));
        open.RemoveAll(other => other.Likeness < MinLikeness);
        open.Sort((a, b) => a.Likeness != b.Likeness ? b.Likeness.CompareTo(a.Likeness) : a.Article.CompareTo(b.Article));
        if (open.Count > Compared) open.RemoveRange(Compared, open.Count - Compared);
        var chosen = new List<Open>();
        while (chosen.Count < count && open.Count > 0)
        {
            // The first of equals, which is the likest one.
            var best = open.MaxBy(other => other.Likeness - Novelty * other.Repetition)!; // open is not empty
            chosen.Add(best);
            open.RemoveAll(other => other == best || IsOneStory(index, best.Article, other.Article, storyOf));
            foreach (var other in open) other.Repetition = Math.Max(other.Repetition, index.Vectors[other.Article].Cosine(index.Vectors[best.Article]));
        }

        return chosen.ConvertAll(other => new RelatedArticle(
            index.Articles[other.Article].Slug, other.Likeness, SharedTopics(index, article, other.Article)));
    }

    private static double Likeness(ArticleIndex index, int article, int other)
    {
        var topics = SharedTopics(index, article, other).Count;
        var allTopics = index.Articles[article].Topics.Count + index.Articles[other].Topics.Count - topics;
        return (1 - TopicWeight - EntityWeight) * index.Vectors[article].Cosine(index.Vectors[other])
            + TopicWeight * (allTopics == 0 ? 0 : (double)topics / allTopics)
            + EntityWeight * index.EntityVectors[article].Cosine(index.EntityVectors[other]);
    }

    private static List<string> SharedTopics(ArticleIndex index, int article, int other)
    {
        var shared = new List<string>();
        foreach (var topic in index.Articles[article].Topics)
            if (index.Articles[other].Topics.Contains(topic, StringComparer.Ordinal)) shared.Add(topic);
        return shared;
    }

    private static bool IsOneStory(ArticleIndex index, int a, int b, Dictionary<string, string> storyOf) =>
        storyOf.TryGetValue(index.Articles[a].Slug, out var first)
        && storyOf.TryGetValue(index.Articles[b].Slug, out var second) && first == second;

    private sealed class Open(int article, double likeness)
    {
        public int Article { get; } = article;

        public double Likeness { get; } = likeness;

        /// <summary>Likeness to the likest article that is chosen already.</summary>
        public double Repetition { get; set; }
    }
}

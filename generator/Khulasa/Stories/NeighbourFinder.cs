namespace Khulasa.Stories;

/// <summary>An article near another one in what it is about.</summary>
/// <param name="Article">Index of the article.</param>
/// <param name="Likeness">Likeness of content, topics and entities, 0 to 1.</param>
/// <param name="Cosine">Likeness of the words alone, 0 to 1.</param>
internal readonly record struct Neighbour(int Article, float Likeness, float Cosine);

/// <summary>Finds the articles that are likest to one in words, topics and entities together.</summary>
internal readonly ref struct NeighbourFinder(PeriodNames names)
{
    /// <summary>How many are kept for each article: what is left of them when its own story is taken out must do.</summary>
    public const int Kept = 24;

    // How many of the likest in words and topics are looked at with their entities.
    private const int Candidates = 32;

    private const float TopicWeight = 0.25f;
    private const float EntityWeight = 0.15f;
    private const float WordWeight = 1 - TopicWeight - EntityWeight;

    // Below this two articles share just the language of news.
    private const float MinLikeness = 0.08f;

    /// <summary>The likest articles, the likest first; of equals the earlier.</summary>
    /// <param name="article">The article.</param>
    /// <param name="cosines">Likeness of words to each article.</param>
    /// <param name="topics">How many topics each article shares with it.</param>
    public Neighbour[] Find(int article, ReadOnlySpan<float> cosines, ReadOnlySpan<int> topics)
    {
        Span<Neighbour> best = stackalloc Neighbour[Candidates];
        var count = 0;
        var least = 0f;
        for (var other = 0; other < cosines.Length; other++)
        {
            // Most are out of reach whatever topics they share.
            var likeness = WordWeight * cosines[other];
            if (likeness + (topics[other] == 0 ? 0 : TopicWeight) <= least) continue;
            likeness += TopicWeight * names.TopicShare(article, other, topics[other]);
            if (likeness + EntityWeight < MinLikeness || likeness <= least) continue;
            if (count < Candidates) count++;
            Insert(best[..count], new Neighbour(other, likeness, cosines[other]));
            if (count == Candidates) least = best[^1].Likeness;
        }

        return WithEntities(article, best[..count]);
    }

    private Neighbour[] WithEntities(int article, ReadOnlySpan<Neighbour> candidates)
    {
        var found = new Neighbour[candidates.Length];
        var count = 0;
        foreach (var candidate in candidates)
        {
            var entities = (float)names.EntityCosine(article, candidate.Article);
            var likeness = candidate.Likeness + EntityWeight * entities;
            if (likeness < MinLikeness) continue;
            count++;
            Insert(found.AsSpan(0, count), candidate with { Likeness = likeness });
        }

        return found[..Math.Min(count, Kept)];
    }

    // Into its place in a descending list whose last place is free or to be given up.
    private static void Insert(Span<Neighbour> list, Neighbour neighbour)
    {
        var place = list.Length - 1;
        for (; place > 0 && IsBefore(neighbour, list[place - 1]); place--) list[place] = list[place - 1];
        list[place] = neighbour;
    }

    private static bool IsBefore(Neighbour a, Neighbour b) =>
        a.Likeness != b.Likeness ? a.Likeness > b.Likeness : a.Article < b.Article;
}

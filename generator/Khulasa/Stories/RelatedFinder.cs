namespace Khulasa.Stories;

/// <summary>An article worth reading after another one.</summary>
/// <param name="Place">Its place among the articles that were compared, as they were handed in.</param>
/// <param name="Likeness">Likeness of content and topics, 0 to 1.</param>
public readonly record struct RelatedArticle(int Place, float Likeness);

/// <summary>
/// Chooses related articles among the likest ones: none of the article's own story, never two of one story, none that
/// repeats one already chosen (maximal marginal relevance, Carbonell and Goldstein 1998).
/// </summary>
/// <param name="timeline">All articles.</param>
/// <param name="neighbours">The likest others of each article.</param>
/// <param name="storyOf">For each article the story it belongs to; below 0 for none.</param>
internal sealed class RelatedFinder(Timeline timeline, NeighbourTable neighbours, int[] storyOf)
{
    private const float Novelty = 0.5f;

    // How many of the likest ones are held against each other.
    private const int Compared = 12;

    /// <summary>The related articles of one article, best first.</summary>
    /// <param name="article">The article.</param>
    /// <param name="count">How many to find at most.</param>
    public RelatedArticle[] Find(int article, int count)
    {
        Span<Neighbour> open = stackalloc Neighbour[Compared];
        open = open[..Open(article, open)];
        Span<float> worth = stackalloc float[open.Length];
        for (var i = 0; i < open.Length; i++) worth[i] = open[i].Likeness;
        Span<Neighbour> chosen = stackalloc Neighbour[Compared];
        var found = 0;
        while (found < count && Best(worth) is var best and >= 0)
        {
            chosen[found++] = open[best];
            for (var i = 0; i < open.Length; i++)
            {
                if (i == best || IsOneStory(open[best].Article, open[i].Article)) worth[i] = float.NegativeInfinity;
                else worth[i] = Math.Min(worth[i], open[i].Likeness - Novelty * Repetition(open[best].Article, open[i].Article));
            }
        }

        var related = new RelatedArticle[found];
        for (var i = 0; i < found; i++) related[i] = new RelatedArticle(timeline.Places[chosen[i].Article], chosen[i].Likeness);
        return related;
    }

    private int Open(int article, Span<Neighbour> open)
    {
        var (count, first) = (0, neighbours.FirstFor(article));
        foreach (var neighbour in neighbours.Of(article))
        {
            if (count == open.Length) break;
            if (!IsOneStory(article, first + neighbour.Article)) open[count++] = neighbour with { Article = first + neighbour.Article };
        }

        return count;
    }

    // The first of equals, which is the likest one.
    private static int Best(ReadOnlySpan<float> worth)
    {
        var best = -1;
        for (var i = 0; i < worth.Length; i++)
            if (!float.IsNegativeInfinity(worth[i]) && (best < 0 || worth[i] > worth[best])) best = i;
        return best;
    }

    // What repeats the chosen one is among its likest.
    private float Repetition(int chosen, int other)
    {
        var place = other - neighbours.FirstFor(chosen);
        foreach (var neighbour in neighbours.Of(chosen))
            if (neighbour.Article == place) return neighbour.Cosine;
        return 0;
    }

    private bool IsOneStory(int a, int b) => storyOf[a] >= 0 && storyOf[a] == storyOf[b];
}

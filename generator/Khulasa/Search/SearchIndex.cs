using Khulasa.Model;

namespace Khulasa.Search;

/// <summary>What the search page looks words up in; <c>README.md</c> beside this class describes its files.</summary>
public sealed class SearchIndex
{
    // The words of all texts make an index three times as large; on a larger site that is a fifth of the time of a whole build.
    private const int SiteWithBodies = 5000;

    // What is loaded must be less where readers expect less; many files cost little where articles are few.
    private static readonly Cut[] Cuts = [new(500, 1, 1024), new(2000, 2, 3 * 1024), new(int.MaxValue, 8, 6 * 1024)];

    private SearchIndex(Site site, IReadOnlyList<SiteArticle> articles, IReadOnlyList<Shard> shards, SearchMemory memory) =>
        (Site, Articles, Shards, Memory) = (site, articles, shards, memory);

    /// <summary>The articles, the oldest first: so those that are there keep their numbers when a newer one comes.</summary>
    public IReadOnlyList<SiteArticle> Articles { get; }

    /// <summary>How many articles a file of results describes: few enough that a page of results loads little.</summary>
    public int ArticlesPerFile => CutOf(Site).ArticlesPerFile;

    /// <summary>The model.</summary>
    internal Site Site { get; }

    /// <summary>The files of words.</summary>
    internal IReadOnlyList<Shard> Shards { get; }

    /// <summary>What the next build may start from.</summary>
    internal SearchMemory Memory { get; }

    /// <summary>Makes the index of a site. The result is the same with any memory or none.</summary>
    /// <param name="site">The model.</param>
    /// <param name="known">What the last build knew; null when nothing is known.</param>
    internal static SearchIndex Build(Site site, SearchMemory? known = null)
    {
        SiteArticle[] articles = [.. site.Articles.Take(Posting.MaxArticles).Reverse()];
        var hasBodies = site.Articles.Count <= SiteWithBodies;
        var forward = new ForwardIndex(site, articles, known?.HasBodies == hasBodies ? known : SearchMemory.Empty with { HasBodies = hasBodies });
        var shards = Search.Shards.Cut(new InvertedIndex(forward, articles), CutOf(site).MaxWordBytes);
        return new SearchIndex(site, articles, shards, forward.Memory);
    }

    private static Cut CutOf(Site site) => Array.Find(Cuts, cut => site.Articles.Count <= cut.MaxArticles);

    /// <summary>How an index is cut into files.</summary>
    /// <param name="MaxArticles">On a site of at most so many articles.</param>
    /// <param name="ArticlesPerFile">How many articles a file of results describes.</param>
    /// <param name="MaxWordBytes">What a file of words may weigh.</param>
    private readonly record struct Cut(int MaxArticles, int ArticlesPerFile, int MaxWordBytes);
}

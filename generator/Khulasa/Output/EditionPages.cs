using Khulasa.Digests;
using Khulasa.Rendering;

namespace Khulasa.Output;

/// <summary>What makes the pages and feeds of one edition.</summary>
internal sealed class EditionPages
{
    /// <summary>Prepares for an edition.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="renderer">Renders its pages.</param>
    /// <param name="bodies">Renders the texts of articles, for all editions.</param>
    /// <param name="comparisons">Compares the reports of stories, for all editions.</param>
    /// <param name="everywhere">Digest of what all of its files show.</param>
    public EditionPages(Edition edition, PageRenderer renderer, ArticleBodies bodies, StoryComparisons comparisons, Digest everywhere)
    {
        (Edition, Renderer, Everywhere) = (edition, renderer, everywhere);
        var entries = new EntryFactory(edition, renderer.ListEntry);
        Articles = new ArticlePageFactory(edition, bodies);
        Lists = new ListPageFactory(edition, entries);
        Dates = new DatePageFactory(edition, entries, Lists);
        Stories = new StoryPageFactory(edition, comparisons);
        Terms = new TermPageFactory(edition);
        Feeds = new FeedFactory(edition);
        FeedLists = new FeedsPageFactory(edition);
    }

    /// <summary>The edition.</summary>
    public Edition Edition { get; }

    /// <summary>Renders its pages.</summary>
    public PageRenderer Renderer { get; }

    /// <summary>Digest of what all of its files show.</summary>
    public Digest Everywhere { get; }

    /// <summary>Pages of articles.</summary>
    public ArticlePageFactory Articles { get; }

    /// <summary>Pages of lists: front page, topics, outlets, entities, days.</summary>
    public ListPageFactory Lists { get; }

    /// <summary>Pages of the archive.</summary>
    public DatePageFactory Dates { get; }

    /// <summary>Pages of stories.</summary>
    public StoryPageFactory Stories { get; }

    /// <summary>Lists of topics, outlets and entities, and the search page.</summary>
    public TermPageFactory Terms { get; }

    /// <summary>Feeds.</summary>
    public FeedFactory Feeds { get; }

    /// <summary>Lists of feeds.</summary>
    public FeedsPageFactory FeedLists { get; }
}

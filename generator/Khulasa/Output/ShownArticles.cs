using Khulasa.Concurrency;
using Khulasa.Content;
using Khulasa.Digests;
using Khulasa.Model;

namespace Khulasa.Output;

/// <summary>Digests of what pages show of articles; each is made once, however many pages show it.</summary>
internal sealed class ShownArticles
{
    // By the place of the article.
    private readonly Digest[] _links;
    private readonly Digest[] _entries;
    private readonly Digest[] _wholes;
    private readonly Digest[] _coverages;

    /// <summary>Makes the digests of all articles of a site.</summary>
    /// <param name="site">The model.</param>
    /// <param name="terms">Digests of what articles are filed under.</param>
    public ShownArticles(Site site, ShownTerms terms)
    {
        var count = site.Articles.Count;
        (_links, _entries, _wholes, _coverages) = (new Digest[count], new Digest[count], new Digest[count], new Digest[count]);
        AllCores.For(count, i => Make(site.Articles[i], terms));
        AllCores.For(site.Stories.Count, i => Make(site.Stories[i]));
    }

    /// <summary>A link to an article, with its date and outlet; that of nothing for null.</summary>
    public Digest Link(SiteArticle? article) => article is null ? default : _links[article.Place];

    /// <summary>Links to articles.</summary>
    public Digest Links(IReadOnlyList<SiteArticle> articles) => Shown.List(articles, Link);

    /// <summary>An article as an entry of a list or an item of a feed: all but its body.</summary>
    public Digest Entry(SiteArticle article) => _entries[article.Place];

    /// <summary>
    /// All that the files of an article say, body included, and what it is filed under; where the files lie as well, since
    /// making the page may find something to say of them.
    /// </summary>
    public Digest Whole(SiteArticle article) => _wholes[article.Place];

    /// <summary>Links to an article's story and to its other reports; that of nothing when it stands alone.</summary>
    public Digest Coverage(SiteArticle article) => _coverages[article.Place];

    private void Make(Story story)
    {
        var coverage = Digest.Of(Digest.Of(story.Slug), Links(story.Articles));
        foreach (var article in story.Articles) _coverages[article.Place] = coverage;
    }

    private void Make(SiteArticle article, ShownTerms terms)
    {
        var content = article.Content;
        var listed = content.Listed ?? ListedDigests.Of(content);
        var link = Digest.Of(listed.Link, terms.Outlet(article));
        var entry = new DigestCombiner();
        entry.Add(link);
        entry.Add(listed.Entry);
        entry.Add(content.IsTranslationStale ? 1 : 0);
        terms.AddTo(ref entry, article);
        (_links[article.Place], _entries[article.Place]) = (link, entry.ToDigest());
        _wholes[article.Place] = Digest.Of(content.Digest, _entries[article.Place]);
    }
}

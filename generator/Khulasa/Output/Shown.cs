using Khulasa.Concurrency;
using Khulasa.Digests;
using Khulasa.Model;
using Khulasa.Rendering;

namespace Khulasa.Output;

/// <summary>
/// Digests of what pages can show, in either language. The key of a page is made of those of all that is on it, so that
/// the page is made again when one of them changes, and only then.
/// </summary>
internal sealed class Shown
{
    private readonly Digest _everywhere;
    private readonly ShownTerms _terms;
    private readonly ShownArticles _articles;
    private readonly Digest[] _pages;

    /// <summary>Digests for a site.</summary>
    /// <param name="site">The model.</param>
    /// <param name="theme">The look.</param>
    /// <param name="urls">Makes addresses.</param>
    public Shown(Site site, Theme theme, SiteUrl urls)
    {
        _everywhere = Digest.Of(GeneratorVersion.Digest, theme.Digest, site.Settings.Digest, Digest.Of(urls.Root));
        _terms = new ShownTerms(site);
        _articles = new ShownArticles(site, _terms);
        // Of no language, so that both editions share them.
        _pages = new Digest[site.Articles.Count];
        AllCores.For(_pages.Length, i => _pages[i] = MakePage(site.Articles[i]));
    }

    /// <summary>All topics with their counts.</summary>
    public Digest Topics => _terms.Topics;

    /// <summary>All outlets with their counts.</summary>
    public Digest Outlets => _terms.Outlets;

    /// <summary>All people, organisations and places with their counts.</summary>
    public Digest Entities => _terms.Entities;

    /// <summary>What every page shows: theme, settings, base address, language; and which generator makes it.</summary>
    public Digest Everywhere(Language language) => Digest.Of(_everywhere, Digest.Of(language.Code));

    /// <summary>The page of an article: the article, its story's other reports, and what is next to it.</summary>
    public Digest Page(SiteArticle article) => _pages[article.Place];

    /// <summary>Links to articles, with their dates and outlets.</summary>
    public Digest Links(IEnumerable<SiteArticle> articles) => List(articles, _articles.Link);

    /// <summary>All that articles say.</summary>
    public Digest Articles(IEnumerable<SiteArticle> articles) => List(articles, _articles.Whole);

    /// <summary>Links to the stories of articles and to their other reports.</summary>
    public Digest Stories(IEnumerable<SiteArticle> articles) => List(articles, _articles.Coverage);

    /// <summary>A story: all of its articles with their texts, since these are compared.</summary>
    public Digest Story(Story story) => Articles(story.Articles);

    /// <summary>Links to stories, in their order.</summary>
    public Digest Headlines(IEnumerable<Story> stories) =>
        List(stories, story => _articles.Coverage(story.Articles[0]));

    /// <summary>A term with its count.</summary>
    public Digest Term<T>(TermArticles<T> term) where T : class => _terms.Term(term);

    /// <summary>A term without its count.</summary>
    public Digest Name<T>(TermArticles<T> term) where T : class => _terms.Name(term);

    /// <summary>A page of a list: its entries, and the ways to the list's other pages.</summary>
    public Digest Slice(ListSlice slice)
    {
        // How many pages there are is seen on the front alone, and that there is none but the front before it on the newest.
        var ways = slice.Number is { } number ? Numbers(number, number == slice.NumberedPages ? 1 : 0) : Numbers(0, slice.NumberedPages);
        return Digest.Of(ways, Entries(slice.Articles));
    }

    /// <summary>Entries of a list.</summary>
    public Digest Entries(IEnumerable<SiteArticle> articles) => List(articles, _articles.Entry);

    /// <summary>Numbers, such as counts.</summary>
    public static Digest Numbers(params ReadOnlySpan<int> numbers)
    {
        var all = new DigestCombiner();
        foreach (var number in numbers) all.Add(number);
        return all.ToDigest();
    }

    /// <summary>A list of things.</summary>
    public static Digest List<T>(IEnumerable<T> items, Func<T, Digest> digestOf)
    {
        var all = new DigestCombiner();
        foreach (var item in items) all.Add(digestOf(item));
        return all.ToDigest();
    }

    private Digest MakePage(SiteArticle article) => Digest.Of(
        _articles.Whole(article), _articles.Coverage(article), _articles.Links(article.Related), _articles.Link(article.Newer),
        _articles.Link(article.Older));
}

using Khulasa.Content;
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
    private readonly Dictionary<SiteArticle, (Digest Link, Digest Entry)> _articles;

    /// <summary>Digests for a site.</summary>
    /// <param name="site">The model.</param>
    /// <param name="theme">The look.</param>
    /// <param name="urls">Makes addresses.</param>
    public Shown(Site site, Theme theme, SiteUrl urls)
    {
        _everywhere = Digest.Of(GeneratorVersion.Digest, theme.Digest, site.Settings.Digest, Digest.Of(urls.Root));
        _terms = new ShownTerms(site);
        _articles = site.Articles.AsParallel().Select(article => (Article: article, Digests: Make(article)))
            .ToDictionary(made => made.Article, made => made.Digests);
    }

    /// <summary>All topics with their counts.</summary>
    public Digest Topics => _terms.Topics;

    /// <summary>All outlets with their counts.</summary>
    public Digest Outlets => _terms.Outlets;

    /// <summary>All people, organisations and places with their counts.</summary>
    public Digest Entities => _terms.Entities;

    /// <summary>What every page shows: theme, settings, base address, language; and which generator makes it.</summary>
    public Digest Everywhere(Language language) => Digest.Of(_everywhere, Digest.Of(language.Code));

    /// <summary>
    /// All that the files of an article say, body included, and what it is filed under; where the files lie as well, since
    /// making the page may find something to say of them.
    /// </summary>
    public Digest Article(SiteArticle article)
    {
        var builder = new DigestBuilder();
        builder.Add(article.Content.Digest);
        builder.Add(article.Content.Path);
        builder.Add(article.Content.BodyEnPath);
        builder.Add(Entry(article));
        return builder.ToDigest();
    }

    /// <summary>An article as an entry of a list or an item of a feed: all but its body.</summary>
    public Digest Entry(SiteArticle article) => _articles[article].Entry;

    /// <summary>A link to an article, with its date and outlet; that of nothing for null.</summary>
    public Digest Link(SiteArticle? article) => article is null ? default : _articles[article].Link;

    /// <summary>Links to articles.</summary>
    public Digest Links(IReadOnlyList<SiteArticle> articles) => List(articles, Link);

    /// <summary>Links to an article's story and to its other reports.</summary>
    public Digest Coverage(SiteArticle article) =>
        article.Story is { } story ? Digest.Of(Digest.Of(story.Slug), Links(story.Articles)) : default;

    /// <summary>Links to the stories of articles and to their other reports.</summary>
    public Digest Stories(IEnumerable<SiteArticle> articles) => List(articles, Coverage);

    /// <summary>A story: all of its articles with their texts, since these are compared.</summary>
    public Digest Story(Story story) => List(story.Articles, Article);

    /// <summary>Links to stories, in their order.</summary>
    public Digest Headlines(IEnumerable<Story> stories) =>
        List(stories, story => Digest.Of(Digest.Of(story.Slug), Link(story.Articles[0])));

    /// <summary>A term with its count.</summary>
    public Digest Term<T>(TermArticles<T> term) where T : class => _terms.Term(term);

    /// <summary>A term without its count.</summary>
    public Digest Name<T>(TermArticles<T> term) where T : class => _terms.Name(term);

    /// <summary>A page of a list: its entries, and the ways to the list's other pages.</summary>
    public Digest Slice(ListSlice slice) => Digest.Of(Digest.Of(slice.NewerPath), Digest.Of(slice.OlderPath), Entries(slice.Articles));

    /// <summary>Entries of a list.</summary>
    public Digest Entries(IEnumerable<SiteArticle> articles) => List(articles, Entry);

    /// <summary>Numbers, such as counts.</summary>
    public static Digest Numbers(params ReadOnlySpan<int> numbers)
    {
        var builder = new DigestBuilder();
        foreach (var number in numbers) builder.Add(number);
        return builder.ToDigest();
    }

    /// <summary>A list of things.</summary>
    public static Digest List<T>(IEnumerable<T> items, Func<T, Digest> digestOf)
    {
        var builder = new DigestBuilder();
        foreach (var item in items) builder.Add(digestOf(item));
        return builder.ToDigest();
    }

    private (Digest Link, Digest Entry) Make(SiteArticle article)
    {
        var content = article.Content;
        var link = new DigestBuilder();
        link.Add(article.Path);
        link.Add(content.Title);
        link.Add(content.TitleEn);
        link.Add(content.Date?.ToString());
        link.Add(content.Source?.Name);
        link.Add(content.Source?.NameEn);
        link.Add(_terms.Outlet(article));
        var linkDigest = link.ToDigest();

        var entry = new DigestBuilder();
        entry.Add(linkDigest);
        entry.Add(content.Summary);
        entry.Add(content.SummaryEn);
        entry.Add(content.Author);
        entry.Add(content.Source?.Url);
        entry.Add(content.Updated?.ToString());
        entry.Add(content.IsTranslationStale ? 1 : 0);
        _terms.AddTo(ref entry, article);
        return (linkDigest, entry.ToDigest());
    }
}

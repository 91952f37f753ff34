using System.Runtime.InteropServices;
using Khulasa.Content;
using Khulasa.Digests;
using Khulasa.Stories;

namespace Khulasa.Model;

/// <summary>Joins content into the site model: order, neighbours, topics, outlets, entities and the archive of dates.</summary>
public static class SiteBuilder
{
    // A site whose settings can't be read is never published, but building it shows what else is wrong.
    private static readonly SiteSettings Fallback = new() { Title = new LocalText("خُلاصة", "Khulasa") };

    /// <summary>Builds the model. Pure: the order of the articles does not matter.</summary>
    /// <param name="content">Everything that <c>content/</c> says.</param>
    /// <param name="knownStories">What an earlier build found; the result is the same without.</param>
    /// <param name="knownFeatures">Finds what is kept of a text by its <see cref="ContentArticle.TextDigest"/>; the result is the same without.</param>
    public static Site Build(ContentReadResult content, StoryState? knownStories = null, Func<Digest, ArticleFeatures?>? knownFeatures = null) =>
        WithStories(Join(content), knownStories, knownFeatures);

    /// <summary>The model with its stories, which are also told to its articles.</summary>
    internal static Site WithStories(Site site, StoryState? known, Func<Digest, ArticleFeatures?>? knownFeatures)
    {
        var (stories, state) = StoryFinder.Find(site.Articles, known, knownFeatures);
        return site with { Stories = stories, StoryState = state };
    }

    /// <summary>The model without stories.</summary>
    internal static Site Join(ContentReadResult content)
    {
        var articles = new ArticleJoiner(content).Join();
        SortNewestFirst(articles);
        LinkNeighbours(articles);
        return new Site
        {
            Settings = content.Site.Settings ?? Fallback,
            Articles = articles,
            Topics = Collect(articles, content.Topics, article => article.Topics, topic => topic.Slug),
            Entities = Collect(articles, content.Site.Entities, article => article.Entities, entity => entity.Slug),
            Outlets = Collect(articles, content.Site.Outlets, OutletOf, outlet => outlet.Slug),
            Stories = [],
            StoryState = StoryState.Empty,
            Years = DateArchive.Build(articles),
            Undated = articles.FindAll(article => article.Content.Date is null),
        };
    }

    // By numbers first: comparing dates and slugs of ten thousand articles takes longer than all the rest of the model.
    private static void SortNewestFirst(List<SiteArticle> articles)
    {
        var days = new int[articles.Count];
        for (var i = 0; i < days.Length; i++) days[i] = articles[i].Content.Date is { } date ? -date.Number : 0;
        var all = CollectionsMarshal.AsSpan(articles);
        days.AsSpan().Sort(all);
        for (int start = 0, end = 1; start < days.Length; start = end++)
        {
            while (end < days.Length && days[end] == days[start]) end++;
            all[start..end].Sort(static (a, b) => string.CompareOrdinal(a.Content.Slug, b.Content.Slug));
        }
    }

    private static void LinkNeighbours(List<SiteArticle> articles)
    {
        for (var i = 1; i < articles.Count; i++)
        {
            articles[i].Place = i;
            articles[i].Newer = articles[i - 1];
            articles[i - 1].Older = articles[i];
        }
    }

    private static IReadOnlyList<Outlet> OutletOf(SiteArticle article) =>
        article.Outlet is { } outlet ? [outlet] : [];

    private static List<TermArticles<T>> Collect<T>(
        List<SiteArticle> articles, IReadOnlyList<T> terms, Func<SiteArticle, IReadOnlyList<T>> termsOf, Func<T, string> slugOf)
    {
        var bySlug = new Dictionary<string, List<SiteArticle>>(StringComparer.Ordinal);
        foreach (var article in articles)
        {
            foreach (var term in termsOf(article))
            {
                if (!bySlug.TryGetValue(slugOf(term), out var list)) bySlug.Add(slugOf(term), list = []);
                list.Add(article);
            }
        }

        return [.. terms.Where(term => bySlug.ContainsKey(slugOf(term)))
            .Select(term => new TermArticles<T>(term, bySlug[slugOf(term)]))];
    }
}

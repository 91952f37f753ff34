using Khulasa.Content;
using Khulasa.Digests;
using Khulasa.Stories;
using Khulasa.Topics;

namespace Khulasa.Model;

/// <summary>Finds the stories among the articles of a site, and what else is worth reading after each article.</summary>
internal static class StoryFinder
{
    /// <summary>The stories, by slug, and what to hand in the next time; tells each article its story and its related articles.</summary>
    /// <param name="articles">All articles.</param>
    /// <param name="previous">What an earlier build found; null when there was none.</param>
    /// <param name="features">Finds what is kept of a text; null when nothing is.</param>
    public static (IReadOnlyList<Story> Stories, StoryState State) Find(
        IReadOnlyList<SiteArticle> articles, StoryState? previous, Func<Digest, ArticleFeatures?>? features)
    {
        var knowledge = StoryKnowledge.Compute([.. articles.Select(article => Describe(article, features))], previous);
        for (var i = 0; i < articles.Count; i++)
            articles[i].Related = Array.ConvertAll(knowledge.Related[i], related => articles[related.Place]);
        var bySlug = articles.ToDictionary(article => article.Content.Slug, StringComparer.Ordinal);
        return ([.. knowledge.Stories.Select(group => Join(group, bySlug))], knowledge.State);
    }

    private static Digest DigestOf(ContentArticle article) => article.TextDigest == default ? article.Digest : article.TextDigest;

    private static Story Join(StoryGroup group, Dictionary<string, SiteArticle> bySlug)
    {
        var story = new Story(group.Slug, [.. group.Articles.Select(slug => bySlug[slug])]);
        foreach (var article in story.Articles) article.Story = story;
        return story;
    }

    /// <summary>An article of the site as comparing articles sees it.</summary>
    /// <param name="article">The article.</param>
    /// <param name="features">Finds what is kept of a text; null when nothing is.</param>
    internal static StoryArticle Describe(SiteArticle article, Func<Digest, ArticleFeatures?>? features) => new()
    {
        Slug = article.Content.Slug,
        Date = article.Content.Date,
        Outlet = article.Outlet?.Slug ?? article.Content.Source?.Name,
        Entities = [.. NamedEntities.Others(article.Entities, article.PlacesByAdjective).Select(entity => entity.Slug)],
        Topics = article.Content.Topics,
        TextDigest = DigestOf(article.Content),
        Features = () => features?.Invoke(article.Content.TextDigest) ?? ArticleFeatureExtractor.Extract(article.Content.Title, article.Content.Body),
        Story = article.Content.Story,
    };
}

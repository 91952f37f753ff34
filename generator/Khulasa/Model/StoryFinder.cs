using Khulasa.Stories;

namespace Khulasa.Model;

/// <summary>Finds the stories among the articles of a site, and what else is worth reading after each article.</summary>
internal static class StoryFinder
{
    private const int RelatedArticles = 4;

    /// <summary>The stories, by slug; tells each article its story and its related articles.</summary>
    public static IReadOnlyList<Story> Find(IReadOnlyList<SiteArticle> articles)
    {
        var bySlug = articles.ToDictionary(article => article.Content.Slug, StringComparer.Ordinal);
        var index = ArticleIndex.Build(articles.AsParallel().AsOrdered().Select(Describe));
        var groups = StoryClusterer.Cluster(index);
        foreach (var (slug, related) in RelatedFinder.Find(index, groups, RelatedArticles))
            bySlug[slug].Related = [.. related.Select(each => bySlug[each.Slug])];
        return [.. groups.Select(group => Join(group, bySlug))];
    }

    private static Story Join(StoryGroup group, Dictionary<string, SiteArticle> bySlug)
    {
        var story = new Story(group.Slug, [.. group.Articles.Select(slug => bySlug[slug])]);
        foreach (var article in story.Articles) article.Story = story;
        return story;
    }

    private static StoryArticle Describe(SiteArticle article) => new()
    {
        Slug = article.Content.Slug,
        Date = article.Content.Date,
        Outlet = article.Outlet?.Slug ?? article.Content.Source?.Name,
        Entities = [.. article.Entities.Select(entity => entity.Slug)],
        Topics = article.Content.Topics,
        Features = ArticleFeatureExtractor.Extract(article.Content.Title, article.Content.Body),
        Story = article.Content.Story,
    };
}

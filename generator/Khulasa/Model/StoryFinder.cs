using Khulasa.Stories;

namespace Khulasa.Model;

/// <summary>Finds the stories among the articles of a site, and what else is worth reading after each article.</summary>
internal static class StoryFinder
{
    /// <summary>The stories, by slug; tells each article its story and its related articles.</summary>
    public static IReadOnlyList<Story> Find(IReadOnlyList<SiteArticle> articles)
    {
        var bySlug = articles.ToDictionary(article => article.Content.Slug, StringComparer.Ordinal);
        var knowledge = StoryKnowledge.Compute(articles.AsParallel().AsOrdered().Select(Describe));
        foreach (var (slug, related) in knowledge.Related)
            bySlug[slug].Related = [.. related.Select(each => bySlug[each.Slug])];
        return [.. knowledge.Stories.Select(group => Join(group, bySlug))];
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
        TextDigest = StoryArticle.DigestOf(article.Content.Title, article.Content.Body),
        Features = () => ArticleFeatureExtractor.Extract(article.Content.Title, article.Content.Body),
        Story = article.Content.Story,
    };
}

using Khulasa.Content;
using Khulasa.Model;
using Khulasa.Rendering;
using Khulasa.Stories;

namespace Khulasa.Explaining;

/// <summary>Explains why an article of the site is filed as it is.</summary>
/// <param name="content">Everything that <c>content/</c> says.</param>
public sealed class ContentExplainer(ContentReadResult content)
{
    // Those of its own story, and so many more.
    private const int Judgements = 3;

    /// <summary>The explanation; null for an article that is not on the site, such as a draft.</summary>
    /// <param name="path">Path of its file relative to the root.</param>
    public ArticleExplanation? Explain(string path)
    {
        var site = SiteBuilder.Build(content);
        if (site.Articles.FirstOrDefault(article => article.Content.Path == path) is not { } article) return null;
        var urls = new SiteUrl(site.Settings.BaseUrl);
        var text = new TextExplainer(content.Topics, content.Site.Entities, content.Site.Outlets)
            .Explain(article.Content.Title, new ArticleBodies(urls).Paragraphs(article.Content), [], article.Content);
        return text with { Story = StoryOf(site, article), Related = [.. article.Related.Select(related => related.Content.Slug)] };
    }

    private static StoryExplanation StoryOf(Site site, SiteArticle article)
    {
        var articles = site.Articles.Select(each => StoryFinder.Describe(each, null)).ToList();
        var others = article.Story?.Articles.Where(other => other != article).Select(other => other.Content.Slug).ToList() ?? [];
        return new StoryExplanation(
            article.Story?.Slug, [.. article.Story?.Articles.Select(each => each.Content.Slug) ?? []], article.Content.Story,
            StoryExplainer.Judge(articles, article.Content.Slug, others, Judgements));
    }
}

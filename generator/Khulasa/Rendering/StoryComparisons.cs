using System.Collections.Concurrent;
using Khulasa.Model;
using Khulasa.Stories;

namespace Khulasa.Rendering;

/// <summary>
/// Compares the reports of stories, once for both editions: a comparison is kept until each of them has asked for it. Safe
/// to call from many threads.
/// </summary>
/// <param name="bodies">Gives the texts that are compared.</param>
public sealed class StoryComparisons(ArticleBodies bodies)
{
    // Every sentence is held against every other; more reports than this hardly say anything new.
    private const int ComparedArticles = 12;

    private readonly ConcurrentDictionary<Story, SharedValue<StoryComparison>> _waiting = new();

    /// <summary>What the reports of a story have in common and where they differ.</summary>
    public StoryComparison Of(Story story)
    {
        var comparison = _waiting.GetOrAdd(
            story, static (key, self) => new SharedValue<StoryComparison>(() => self.Compare(key), Language.All.Count), this);
        var result = comparison.Take(out var isLast);
        if (isLast) _waiting.TryRemove(story, out _);
        return result;
    }

    private StoryComparison Compare(Story story) => StoryComparison.Compare([.. story.Articles.Take(ComparedArticles).Select(TextOf)]);

    private StoryText TextOf(SiteArticle article) => new(
        article.Content.Slug,
        article.Content.Date,
        article.Outlet?.Slug ?? article.Content.Source?.Name,
        bodies.Paragraphs(article.Content));
}

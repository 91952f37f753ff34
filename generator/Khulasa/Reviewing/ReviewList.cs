using Khulasa.Content;

namespace Khulasa.Reviewing;

/// <summary>An article that waits for a person.</summary>
/// <param name="Article">The article.</param>
/// <param name="Reasons">What it waits for; at least one, in the order of <see cref="ReviewRule.All"/>.</param>
internal sealed record ReviewEntry(ContentArticle Article, IReadOnlyList<ReviewRule> Reasons);

/// <summary>Finds what waits for a person.</summary>
internal static class ReviewList
{
    /// <summary>The articles that wait, the newest first, as readers meet them.</summary>
    public static IReadOnlyList<ReviewEntry> Of(ContentReadResult content) =>
    [
        .. content.Articles
            .Select(article => new ReviewEntry(article, [.. ReviewRule.All.Where(rule => rule.Applies(article))]))
            .Where(entry => entry.Reasons.Count > 0)
            .OrderByDescending(entry => entry.Article.Date?.Number ?? 0)
            .ThenBy(entry => entry.Article.Path, StringComparer.Ordinal),
    ];
}

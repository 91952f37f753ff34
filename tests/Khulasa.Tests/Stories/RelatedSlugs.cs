using Khulasa.Stories;

namespace Khulasa.Tests.Stories;

/// <summary>Related articles by their slugs, whatever order the articles came in.</summary>
internal static class RelatedSlugs
{
    /// <summary>The related articles of each article that has any.</summary>
    public static Dictionary<string, List<(string Slug, float Likeness)>> Of(IReadOnlyList<StoryArticle> articles, StoryKnowledge knowledge) => articles
        .Select((article, i) => (article.Slug, Related: knowledge.Related[i].Select(related => (articles[related.Place].Slug, related.Likeness)).ToList()))
        .Where(article => article.Related.Count > 0)
        .ToDictionary(article => article.Slug, article => article.Related, StringComparer.Ordinal);

    /// <summary>A line for each article, for comparing.</summary>
    public static IEnumerable<string> Show(Dictionary<string, List<(string Slug, float Likeness)>> related) => related
        .OrderBy(pair => pair.Key, StringComparer.Ordinal)
        .Select(pair => $"{pair.Key} > {string.Join(' ', pair.Value.Select(article => $"{article.Slug} {article.Likeness:R}"))}");
}

namespace Khulasa.Model;

/// <summary>Articles on one event, across outlets and days.</summary>
/// <param name="Slug">Slug of its earliest article, or the one that an editor gave it.</param>
/// <param name="Articles">Its articles, at least two: oldest first, undated last.</param>
public sealed record Story(string Slug, IReadOnlyList<SiteArticle> Articles)
{
    /// <summary>The articles in the order of lists and feeds.</summary>
    public IReadOnlyList<SiteArticle> NewestFirst => [.. Articles.Reverse()];
}

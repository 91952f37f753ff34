namespace Khulasa.Stories;

/// <summary>Tells what two articles of a story have in common, for people to read.</summary>
internal sealed class StoryEvidenceReader(StoryArticle[] articles)
{
    private readonly Lazy<Dictionary<string, int>> _articlesWith = new(() =>
        articles.SelectMany(article => article.Entities).CountBy(slug => slug, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal));

    /// <summary>The evidence for a pair.</summary>
    public StoryEvidence Of(StoryPair pair, in PairSignals signals)
    {
        var shared = articles[pair.First].Entities.Intersect(articles[pair.Second].Entities, StringComparer.Ordinal)
            .OrderBy(slug => _articlesWith.Value[slug]).ThenBy(slug => slug, StringComparer.Ordinal);
        return new StoryEvidence(
            signals.Cosine, signals.TitleCosine, signals.HeadlineShare, signals.ShingleOverlap, signals.EntityOverlap, [.. shared],
            signals.DaysApart, pair.Score);
    }
}

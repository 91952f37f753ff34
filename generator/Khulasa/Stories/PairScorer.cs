using Khulasa.Text;

namespace Khulasa.Stories;

/// <summary>Weighs what two articles have in common.</summary>
internal sealed class PairScorer(ArticleIndex index)
{
    /// <summary>How much speaks for one event, in full.</summary>
    public StoryEvidence Explain(int first, int second)
    {
        var pair = Compare(first, second);
        return new StoryEvidence(
            pair.Cosine, pair.TitleCosine, pair.ShingleOverlap, pair.EntityOverlap, SharedEntities(first, second), pair.DaysApart, EventRule.Score(pair));
    }

    /// <summary>The signals alone.</summary>
    public PairSignals Compare(int first, int second)
    {
        var (a, b) = (index.Articles[first], index.Articles[second]);
        return new PairSignals
        {
            Cosine = index.Vectors[first].Cosine(index.Vectors[second]),
            TitleCosine = index.TitleVectors[first].Cosine(index.TitleVectors[second]),
            ShingleOverlap = SortedNumbers.Jaccard(a.Features.Shingles, b.Features.Shingles),
            EntityOverlap = EntityOverlap(first, second),
            NumberOverlap = Math.Min(a.Features.Numbers.Length, b.Features.Numbers.Length) < 2 ? null : SortedNumbers.Jaccard(a.Features.Numbers, b.Features.Numbers),
            DaysApart = DaysApart(first, second),
            IsOneOutlet = a.Outlet is not null && a.Outlet == b.Outlet,
            ShorterTerms = Math.Min(a.Features.Terms.Length, b.Features.Terms.Length),
        };
    }

    /// <summary>Days between two articles; null when one is undated.</summary>
    public int? DaysApart(int first, int second)
    {
        if (index.FirstDays[first] == DayRange.Undated || index.FirstDays[second] == DayRange.Undated) return null;
        return Math.Max(0, Math.Max(index.FirstDays[first] - index.LastDays[second], index.FirstDays[second] - index.LastDays[first]));
    }

    // Two articles that name nothing but Iraq are alike in that, but so are most.
    private double EntityOverlap(int first, int second)
    {
        var (a, b) = (index.EntityVectors[first], index.EntityVectors[second]);
        return a.Cosine(b) * (index.Entities.RarestShared(a, b) / index.Entities.HighestRarity);
    }

    private string[] SharedEntities(int first, int second) =>
    [
        .. index.Articles[first].Entities.Intersect(index.Articles[second].Entities, StringComparer.Ordinal)
            .OrderByDescending(slug => index.Entities.Rarity(TermHash.Of(slug))).ThenBy(slug => slug, StringComparer.Ordinal),
    ];
}

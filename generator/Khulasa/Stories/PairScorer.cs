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
            ShingleOverlap = Overlap(a.Features.Shingles, b.Features.Shingles),
            EntityOverlap = EntityOverlap(first, second),
            NumberOverlap = Math.Min(a.Features.Numbers.Length, b.Features.Numbers.Length) < 2 ? null : Overlap(a.Features.Numbers, b.Features.Numbers),
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

    // Jaccard similarity of two ascending lists.
    private static double Overlap(uint[] a, uint[] b)
    {
        var shared = 0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i] == b[j]) (shared, i, j) = (shared + 1, i + 1, j + 1);
            else if (a[i] < b[j]) i++;
            else j++;
        }

        return shared == 0 ? 0 : (double)shared / (a.Length + b.Length - shared);
    }
}

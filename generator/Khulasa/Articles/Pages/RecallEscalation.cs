namespace Khulasa.Articles.Pages;

/// <summary>
/// Takes a larger candidate when the winner of the vote is only a part of it and the rest reads as text of the same
/// kind: pages that cut an article into sections make small candidates agree with each other.
/// </summary>
internal static class RecallEscalation
{
    private const double MinContained = 0.9;
    private const int MaxShortShingles = 150;
    private const double MinGrowth = 1.25;
    private const double MinOddGrowth = 3;
    private const double MinProseShare = 0.85;

    public static (ContentCandidate Winner, double Agreement) Apply(
        (ContentCandidate Winner, double Agreement) vote, IReadOnlyList<ContentCandidate> candidates, PageBlocks page)
    {
        var chosen = vote;
        foreach (var larger in candidates.OrderBy(candidate => candidate.Shingles.Count))
        {
            var isShort = chosen.Winner.Shingles.Count <= MaxShortShingles || larger.Shingles.Count >= chosen.Winner.Shingles.Count * MinOddGrowth;
            if (!isShort || larger.Shingles.Count < chosen.Winner.Shingles.Count * MinGrowth || !Contains(larger, chosen.Winner)) continue;
            if (ProseShareOfRest(larger, chosen.Winner, page) >= MinProseShare) chosen = (larger, chosen.Agreement * 0.9);
        }

        return chosen;
    }

    private static bool Contains(ContentCandidate larger, ContentCandidate smaller) =>
        smaller.Shingles.Count(larger.Shingles.Contains) >= smaller.Shingles.Count * MinContained;

    private static double ProseShareOfRest(ContentCandidate larger, ContentCandidate smaller, PageBlocks page)
    {
        var known = smaller.Indices.ToHashSet();
        double prose = 0, all = 0;
        foreach (var index in larger.Indices)
        {
            if (known.Contains(index)) continue;
            var words = Prose.CountWords(page.Blocks[index].Text);
            all += words;
            if (page.Worth[index] >= 2 && Prose.EndsAsStatement(page.Blocks[index].Text)) prose += words;
        }

        return all == 0 ? 0 : prose / all;
    }
}

namespace Khulasa.Articles.Pages;

/// <summary>Chooses the candidate that agrees most with the others. No single method is right as often as their vote.</summary>
internal static class ContentVote
{
    private const double DeclaredWeight = 2;
    private const double TrustWeight = 0.15;
    private const double MarkedWeight = 0.15;
    private const double SameText = 0.97;
    private const int MinMarkedShingles = 200;

    /// <summary>The winner and how much the others agree with it, 0 to 1; null when there are no candidates.</summary>
    /// <param name="candidates">Candidates with their shingles.</param>
    /// <param name="declared">Shingles of the text that the page's JSON-LD declares; empty when it declares none.</param>
    /// <param name="ties">What ties a candidate to the headline.</param>
    public static (ContentCandidate Winner, double Agreement)? Choose(
        IReadOnlyList<ContentCandidate> candidates, HashSet<int> declared, HeadlineTies ties)
    {
        (ContentCandidate Winner, double Agreement)? best = null;
        double bestScore = -1;
        var marked = Marked(candidates);
        foreach (var candidate in candidates.Where(candidate => candidate.HasVote))
        {
            var agreement = MeanAgreement(candidate, candidates, declared);
            var score = agreement + TrustWeight * candidate.Trust + (marked.Contains(candidate) ? MarkedWeight : 0) - ties.Lack(candidate);
            if (score > bestScore) (best, bestScore) = ((candidate, agreement), score);
        }

        return best;
    }

    // Where the two ways in which markup itself names the article mean the same blocks, what other signs add is beside it.
    private static List<ContentCandidate> Marked(IReadOnlyList<ContentCandidate> candidates)
    {
        var marked = candidates.Where(candidate => candidate.IsMarkup).ToList();
        return marked.Count == 2
            && marked.TrueForAll(candidate => candidate.Shingles.Count >= MinMarkedShingles)
            && Shingling.Agreement(marked[0].Shingles, marked[1].Shingles) >= SameText
            ? marked
            : [];
    }

    private static double MeanAgreement(ContentCandidate candidate, IReadOnlyList<ContentCandidate> candidates, HashSet<int> declared)
    {
        double sum = 0, weights = 0;
        foreach (var other in candidates)
        {
            if (other == candidate) continue;
            sum += other.Trust * Shingling.Agreement(candidate.Shingles, other.Shingles);
            weights += other.Trust;
        }

        if (declared.Count > 0)
        {
            sum += DeclaredWeight * Shingling.Agreement(candidate.Shingles, declared);
            weights += DeclaredWeight;
        }

        return weights == 0 ? 0.7 : sum / weights;
    }
}

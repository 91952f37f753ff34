using Khulasa.Text;

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
    private const double MinOddProseShare = 0.7;
    private const double MinSharedWords = 0.15;

    public static (ContentCandidate Winner, double Agreement) Apply(
        (ContentCandidate Winner, double Agreement) vote, IReadOnlyList<ContentCandidate> candidates, PageBlocks page)
    {
        var chosen = vote;
        foreach (var larger in candidates.OrderBy(candidate => candidate.Shingles.Count))
        {
            var isShort = chosen.Winner.Shingles.Count <= MaxShortShingles || larger.Shingles.Count >= chosen.Winner.Shingles.Count * MinOddGrowth;
            if (!isShort || larger.Shingles.Count < chosen.Winner.Shingles.Count * MinGrowth || !Contains(larger, chosen.Winner)) continue;
            var isOdd = larger.Shingles.Count >= chosen.Winner.Shingles.Count * MinOddGrowth;
            if (isOdd && !IsSameStory(larger, chosen.Winner, page)) continue;
            if (ProseShareOfRest(larger, chosen.Winner, page) >= (isOdd ? MinOddProseShare : MinProseShare)) chosen = (larger, chosen.Agreement * 0.9);
        }

        return chosen;
    }

    private static bool Contains(ContentCandidate larger, ContentCandidate smaller) =>
        smaller.Shingles.Count(larger.Shingles.Contains) >= smaller.Shingles.Count * MinContained;

    // A page of several news items has one candidate for the first item and one for all of them.
    private static bool IsSameStory(ContentCandidate larger, ContentCandidate smaller, PageBlocks page)
    {
        var known = smaller.Indices.ToHashSet();
        var vocabulary = smaller.Indices.SelectMany(index => ContentWords(page.Blocks[index].Text)).ToHashSet(StringComparer.Ordinal);
        var rest = larger.Indices.Where(index => !known.Contains(index)).SelectMany(index => ContentWords(page.Blocks[index].Text)).ToList();
        return rest.Count == 0 || rest.Count(vocabulary.Contains) >= rest.Count * MinSharedWords;
    }

    private static IEnumerable<string> ContentWords(string text) => Tokenizer.FoldedWords(text).Where(word => word.Length > 5);

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

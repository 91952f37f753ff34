using AngleSharp.Dom;
using Khulasa.Articles.Lines.Runs;
using Khulasa.Text;

namespace Khulasa.Articles.Pages;

/// <summary>
/// Takes a larger candidate when the winner of the vote is only a part of it and the rest reads as text of the same
/// kind: pages that cut an article into sections make small candidates agree with each other. An article begins below
/// its headline: where text stands between the headline and the winner, the winner is such a part.
/// </summary>
internal sealed class RecallEscalation
{
    private const double MinContained = 0.9;
    private const int MaxShortShingles = 150;
    private const int MaxPartShingles = 250;
    private const double MinGrowth = 1.25;
    private const double MinOddGrowth = 3;
    private const double MinProseShare = 0.85;
    private const double MinOddProseShare = 0.7;
    private const double MinSharedWords = 0.15;
    private const double MinLikeness = 0.2;
    private const double MinTeaserLinks = 0.7;
    private const double MinWorth = 2;
    private const int MinWordsAbove = 60;
    private const double MinShareAbove = 0.05;
    private const double MinProseShareAbove = 0.6;

    private readonly PageBlocks _page;
    private readonly CleaningRules _rules;
    private readonly int _headlineEnd;
    private readonly BlockRange _article;

    /// <param name="page">The page.</param>
    /// <param name="headline">The headline of the article; null when none is shown.</param>
    /// <param name="rules">Words of the languages.</param>
    public RecallEscalation(PageBlocks page, IElement? headline, CleaningRules rules)
    {
        (_page, _rules, _headlineEnd) = (page, rules, headline is null ? 0 : page.RangeOf(headline).End);
        _article = headline?.Closest("article") is { } article ? page.RangeOf(article) : default;
    }

    /// <summary>The winner of a vote, or what is better.</summary>
    public (ContentCandidate Winner, double Agreement) Apply(
        (ContentCandidate Winner, double Agreement) vote, IReadOnlyList<ContentCandidate> candidates)
    {
        var chosen = vote;
        foreach (var larger in candidates.OrderBy(candidate => candidate.Shingles.Count))
            if (larger.Shingles.Count > chosen.Winner.Shingles.Count && Contains(larger, chosen.Winner) && IsBetter(larger, chosen.Winner))
                chosen = (larger, chosen.Agreement * 0.9);
        return chosen;
    }

    private bool IsBetter(ContentCandidate larger, ContentCandidate winner)
    {
        var rest = RestOf(larger, winner);
        if (WordsAbove(rest, winner) is var above
            && above >= MinWordsAbove
            && above >= WordsOf(rest) * MinShareAbove
            && ProseShare(rest) >= MinProseShareAbove)
        {
            return true;
        }

        if (larger.Shingles.Count < winner.Shingles.Count * MinGrowth || winner.Indices.All(IsInArticle) && !rest.Exists(IsInArticle)) return false;
        if (larger.Shingles.Count >= winner.Shingles.Count * MinOddGrowth) return ProseShare(rest) >= MinOddProseShare && IsSameStory(rest, winner);
        return winner.Shingles.Count <= MaxShortShingles && ProseShare(rest) >= MinProseShare;
    }

    private static bool Contains(ContentCandidate larger, ContentCandidate smaller) =>
        smaller.Shingles.Count(larger.Shingles.Contains) >= smaller.Shingles.Count * MinContained;

    private static List<int> RestOf(ContentCandidate larger, ContentCandidate smaller)
    {
        var known = smaller.Indices.ToHashSet();
        return [.. larger.Indices.Where(index => !known.Contains(index))];
    }

    // Words of running text between the headline and the winner; none when the page shows no headline.
    private int WordsAbove(List<int> rest, ContentCandidate winner)
    {
        var first = winner.Indices.FirstOrDefault(index => _page.Blocks[index].IsProse, 0);
        return _headlineEnd == 0
            ? 0
            : rest.Where(index => index >= _headlineEnd && index < first && IsRunningText(index)).Sum(index => _page.Blocks[index].WordCount);
    }

    // A page of several news items has one candidate for the first item and one for all of them.
    private bool IsSameStory(List<int> rest, ContentCandidate winner)
    {
        var vocabulary = winner.Indices.SelectMany(index => ContentWords(_page.Blocks[index].Text)).ToHashSet(StringComparer.Ordinal);
        var words = rest.SelectMany(index => ContentWords(_page.Blocks[index].Text)).ToList();
        if (words.Count(vocabulary.Contains) >= words.Count * MinSharedWords) return true;
        // A small part has few of the words; how often it uses which ones tells more.
        return winner.Shingles.Count <= MaxPartShingles && Story(winner.Indices).Likeness(Story(rest)) >= MinLikeness;
    }

    private StoryWords Story(IReadOnlyList<int> indices)
    {
        var story = new StoryWords();
        foreach (var index in indices) story.Add(_page.Blocks[index].Text, _rules);
        return story;
    }

    private static IEnumerable<string> ContentWords(string text) => Tokenizer.FoldedWords(text).Where(word => word.Length > 5);

    private double ProseShare(List<int> rest)
    {
        double prose = rest.Where(IsRunningText).Sum(index => _page.Blocks[index].WordCount);
        return prose == 0 ? 0 : prose / WordsOf(rest);
    }

    private int WordsOf(List<int> rest) => rest.Sum(index => _page.Blocks[index].WordCount);

    // The element around the headline calls itself the article.
    private bool IsInArticle(int index) => index >= _article.Start && index < _article.End;

    private bool IsRunningText(int index) =>
        _page.Worth[index] >= MinWorth && Prose.EndsAsStatement(_page.Blocks[index].Text) && !IsTeaser(index);

    // A heading that is a link leads to the article of which the paragraph below it tells.
    private bool IsTeaser(int index) => index > 0 && _page.Blocks[index - 1] is { Kind: BlockKind.Heading, LinkShare: >= MinTeaserLinks };
}

using AngleSharp.Dom;
using Khulasa.Articles.Lines.Runs;
using Khulasa.Text;

namespace Khulasa.Articles.Pages;

/// <summary>
/// Finds the standfirst of a page: the sentence or two between headline and text, which the element with the text does
/// not hold. It is the article's own words when metadata describes the article with it, when a class word says so,
/// when it stands beside the headline as a whole sentence, or when its sentences name what the headline names.
/// </summary>
internal sealed class Standfirst
{
    private const int MaxBlocksAbove = 14;
    private const int MaxBlocksBelow = 4;
    private const int MaxLevels = 4;
    private const int MaxWords = 90;
    private const int MinLetters = 20;
    private const int MinSentenceWords = 6;
    private const double MaxLinkShare = 0.4;
    private const double MaxRepeated = 0.7;

    private const int MinSummaryWords = 12;

    private readonly PageBlocks _page;
    private readonly ArticleDraft _draft;
    private readonly DescribedText _described;
    private readonly HashSet<string> _headlineStems;

    public Standfirst(PageBlocks page, ArticleDraft draft, DescribedText described)
    {
        (_page, _draft, _described) = (page, draft, described);
        _headlineStems = TellingStems.Of(draft.HeadlineElement?.TextContent ?? "", draft.Rules).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Indices of the blocks to put before a candidate; none where the page has no standfirst, or the candidate holds it.</summary>
    public IEnumerable<int> Find(ContentCandidate winner)
    {
        var first = winner.Indices.FirstOrDefault(
            index => _page.Blocks[index].Kind == BlockKind.Paragraph && Prose.IsProse(_page.Blocks[index].Text), -1);
        if (first < 0) yield break;
        var headline = _draft.HeadlineElement is { } element ? _page.RangeOf(element) : default;
        var known = winner.Indices.ToHashSet();
        // The text may begin with a list.
        var above = Math.Max(headline.End, Math.Min(first, winner.Indices[0]) - MaxBlocksAbove);
        // Long rows of buttons may stand in between.
        var below = headline.End == 0 ? 0 : Math.Min(headline.End + MaxBlocksBelow, above);
        foreach (var i in Enumerable.Range(headline.End, Math.Max(0, below - headline.End)).Concat(Enumerable.Range(above, Math.Max(0, first - above))))
            if (!known.Contains(i) && IsStandfirst(_page.Blocks[i]) && !Repeats(_page.Blocks[i], winner)) yield return i;
    }

    private bool IsStandfirst(Block block)
    {
        if (block.Kind is not (BlockKind.Paragraph or BlockKind.Heading) || block.LinkShare > MaxLinkShare) return false;
        if (block.Text.Length < MinLetters || Prose.CountWords(block.Text) > MaxWords) return false;
        return _described.Holds(block.Text) || IsNamed(block) || IsBesideHeadline(block) || IsOfHeadline(block);
    }

    // Whole sentences without a link that name what the headline names; a notice or an offer does not.
    private bool IsOfHeadline(Block block) =>
        block is { LinkShare: 0, WordCount: >= MinSummaryWords } && Prose.EndsAsStatement(block.Text)
        && TellingStems.Of(block.Text, _draft.Rules).Any(_headlineStems.Contains);

    private bool IsNamed(Block block)
    {
        var element = block.Container;
        for (var i = 0; i < MaxLevels && element is not null && !HoldsHeadline(element); i++, element = element.ParentElement)
            if (ElementWords.Has(element, _draft.Rules.Markup.StandfirstWords)) return true;
        return false;
    }

    private bool IsBesideHeadline(Block block)
    {
        if (block.Container is not { LocalName: "p" or "h2" or "h3" or "h4" or "div" } element || Prose.CountWords(block.Text) < MinSentenceWords)
            return false;
        if (!Prose.EndsAsStatement(block.Text)) return false;
        if (element.ParentElement is { } beside && HoldsHeadline(beside)) return true;
        // In a box of its own may also stand what the paper offers its readers.
        return _page.Wrappers.Outermost(element).ParentElement is { } parent
            && HoldsHeadline(parent)
            && !Tokenizer.FoldedWords(block.Text).Any(_draft.Rules.AddressWords.Contains);
    }

    private bool HoldsHeadline(IElement element) => _draft.HeadlineElement is { } headline && element.Contains(headline);

    private static bool Repeats(Block block, ContentCandidate winner)
    {
        var shingles = Shingling.Of([block.Text]);
        return shingles.Count(winner.Shingles.Contains) > shingles.Count * MaxRepeated;
    }
}

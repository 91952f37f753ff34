using AngleSharp.Dom;
using Khulasa.Articles.Lines;
using Khulasa.Articles.Lines.Runs;
using Khulasa.Articles.Pages;
using Khulasa.Articles.Steps.Boxes;
using Khulasa.Text;

namespace Khulasa.Articles.Steps.Extent;

/// <summary>
/// Cuts what follows a "read also" cue. Behind the article's end that is everything; a teaser between two paragraphs
/// takes only the headline under the cue, when the text after it plainly goes on with the same story.
/// </summary>
public sealed class AppendedArticleCut : ICleaningStep
{
    private const int MaxCues = 200;
    private const int MaxCueWords = 25;
    private const int MinHeadlineWords = 4;
    private const int MuchLongerPage = 6;
    private const int MinParagraphsBehind = 2;
    private const int MinParagraphsPerLink = 4;
    private const double TeaserLinkShare = 0.85;
    private const double MaxTextLinkShare = 0.3;
    private const double MinLinkShare = 0.5;

    // On a page, markup has told most other articles from this one already.
    private const double PageStoryShare = 0.12;

    /// <inheritdoc/>
    public string Name => "read also";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        var blocks = draft.Blocks;
        var cues = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (!blocks[i].IsOpen || ReadCue(blocks[i], draft) is not { } cue) continue;
            blocks[i].Assign(BlockRole.Related, Name);
            // The page itself tells where the box ends.
            if (i + 1 < blocks.Count && blocks[i + 1].Rule == SkippedBox.Rule) continue;
            // Each one costs a look at the whole text; no article has so many.
            if (++cues > MaxCues) continue;
            if (!draft.Capture.IsHtml) CutSectionAbove(draft, i);
            if (draft.LastProse() is var last && (last < 0 || draft.FirstProse() > i)) continue;
            if (cue.Rest.Length > 0 && last > i && !EndsArticle(blocks, i)) continue;
            if (last > i && !EndsArticle(blocks, i) && ResumesAt(draft, i) is { } resumed) Cut(blocks, i + 1, resumed);
            else if (draft.Capture.IsHtml && IsAboveLists(blocks, i)) Cut(blocks, i + 1, EndOfLinks(blocks, i));
            else Cut(blocks, i + 1, blocks.Count);
        }
    }

    // The teaser's own section stands above its cue: two or three words between paragraphs.
    private void CutSectionAbove(ArticleDraft draft, int cue)
    {
        if (cue <= draft.FirstProse() + 1 || draft.Blocks[cue - 1] is not { IsOpen: true, Kind: BlockKind.Paragraph } above) return;
        if (SectionList.Read(above.Text, draft.Rules) is not null) above.Assign(BlockRole.Related, Name);
    }

    private static LineLabel? ReadCue(Block block, ArticleDraft draft)
    {
        if (Prose.CountWords(block.Text) > MaxCueWords) return null;
        // Nothing but the layout of the page parts the cue from the link behind it.
        if (block.Runs is [{ Href: null } first, { Href: not null }, ..] && draft.Rules.RelatedCues.MatchWhole(first.Text) is { } phrase)
            return new LineLabel(phrase, block.Text[first.Text.Length..].Trim(), first.Text.Length, HasColon: true);
        if (LineLabel.Read(block.Text, draft.Rules.RelatedCues) is not { } cue) return null;
        // "Next article 3/12": a number is no headline.
        if (!cue.Rest.Any(char.IsLetter)) return cue with { Rest = "" };
        // "Related topics are…" is a sentence; "Related: …" and a cue before a link are not.
        return cue.HasColon || block.LinkShare > 0.4 || !draft.Capture.IsHtml && IsAboveHeadline(block.Text, cue) ? cue : null;
    }

    // "À lire aussi Ces villages gardent leur fournil": behind the cue a capital begins the headline that it leads to.
    private static bool IsAboveHeadline(string text, LineLabel cue) =>
        LineCues.IsOfSeveralWords(cue.Phrase)
        && char.IsUpper(cue.Rest[0])
        && Prose.CountWords(cue.Rest) >= MinHeadlineWords
        && !SentenceSplitter.IsTerminated(text);

    // Source and keyword lines close an article; what comes after a cue behind them is never its text.
    private static bool EndsArticle(List<Block> blocks, int cue)
    {
        for (var i = cue - 1; i >= 0 && i > cue - 8; i--)
        {
            if (blocks[i].Role is BlockRole.Tags or BlockRole.Source or BlockRole.AuthorBox) return true;
            if (blocks[i].IsOpen && Prose.IsProse(blocks[i].Text)) return false;
        }

        return false;
    }

    // The paragraph after a teaser repeats names of the story; one of another story hardly does.
    private static int? ResumesAt(ArticleDraft draft, int cue)
    {
        var blocks = draft.Blocks;
        var box = draft.Capture.IsHtml ? CueBox.EndOf(draft.Blocks, cue, draft.PageBlocks) : cue + 1;
        var next = box < blocks.Count ? blocks.FindIndex(box, block => block.IsOpen && Prose.IsProse(block.Text)) : -1;
        if (next < 0) return null;
        if (!draft.Capture.IsHtml) return TextBelowCue.ResumesAt(draft, cue, next);
        var start = IsBeside(draft, cue, box, next) ? box : WithHeadingsAbove(draft, cue, next);
        if (Continuation.Opens(blocks[next].Text, draft.Rules)
            || IsTeaserOfLinks(draft, cue, start)
            || IsLeftOver(draft, cue, next)
            || GoesOnBeside(draft, cue, start)
            || IsAboveMost(blocks, cue, next))
        {
            return start;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < cue; i++)
            if (blocks[i].IsOpen) seen.UnionWith(TellingStems.Of(blocks[i].Text, draft.Rules));
        var rest = blocks.Skip(next)
            .Where(block => block.IsOpen && Prose.IsProse(block.Text))
            .Take(3)
            .SelectMany(block => TellingStems.Of(block.Text, draft.Rules))
            .ToList();
        if (rest.Count == 0) return null;
        return (double)rest.Count(seen.Contains) / rest.Count >= PageStoryShare ? start : null;
    }

    // Short paragraphs below the box, such as the question before an answer, stand where the paragraph above it does.
    private static bool IsBeside(ArticleDraft draft, int cue, int box, int next)
    {
        var above = draft.Blocks.FindLastIndex(cue, block => block.IsOpen && Prose.IsProse(block.Text));
        if (above < 0 || draft.Blocks[above].Box is not { } parent || draft.Blocks[cue].Box == parent) return false;
        return draft.Blocks.Skip(box).Take(next + 1 - box).All(block => block.Box == parent);
    }

    // A heading without a link, above a paragraph that is a neighbour of the one above the cue, is the text's own.
    private static int WithHeadingsAbove(ArticleDraft draft, int cue, int next)
    {
        var above = draft.Blocks.FindLastIndex(cue, block => block.IsOpen && Prose.IsProse(block.Text));
        if (above < 0 || draft.Blocks[above].Container?.ParentElement is not { } parent || draft.Blocks[next].Container?.ParentElement != parent)
            return next;
        while (next - 1 > cue
            && draft.Blocks[next - 1] is { IsOpen: true, Kind: BlockKind.Heading, LinkShare: 0, Level: > 1 } heading
            && heading.Container?.ParentElement == parent)
        {
            next--;
        }

        return next;
    }

    // No article is so short beside what the page goes on with: the box stands in front of it.
    private static bool IsAboveMost(List<Block> blocks, int cue, int next) =>
        Prose.WordsOf(blocks.Skip(next)) >= Prose.WordsOf(blocks.Take(cue)) * MuchLongerPage;

    // A guide may be a few sentences and then nothing but lists.
    private static bool IsAboveLists(List<Block> blocks, int cue) =>
        blocks.Skip(cue + 1).Where(block => block.IsOpen && block.LinkShare < MaxTextLinkShare).Sum(block => block.WordCount)
        >= Prose.WordsOf(blocks.Take(cue)) * MuchLongerPage;

    private static int EndOfLinks(List<Block> blocks, int cue) =>
        blocks.FindIndex(cue + 1, block => block.IsOpen && block.LinkShare < MaxTextLinkShare);

    // "Sponsored content" between two paragraphs of one element, with nothing below it: a script would have put the rest there.
    private static bool IsLeftOver(ArticleDraft draft, int cue, int next)
    {
        var page = draft.PageBlocks.SkipWhile(block => block != draft.Blocks[cue]).Take(2).ToList();
        return page.Count == 2 && page[1] == draft.Blocks[next] && cue > 0 && draft.Blocks[cue].Kind == BlockKind.Paragraph
            && draft.Blocks[cue - 1] is { IsOpen: true, IsProse: true } above && above.Box is { } box
            && box == draft.Blocks[next].Box && box == draft.Blocks[cue].Box && page[1].LinkShare < MaxTextLinkShare;
    }

    // Links under the cue, then paragraphs and hardly a link any more: another article's text would have its own headline, and a
    // list of teasers a link below each text.
    private static bool IsTeaserOfLinks(ArticleDraft draft, int cue, int next)
    {
        var blocks = draft.Blocks;
        var behind = blocks.Skip(next).Where(block => block.IsOpen && Prose.IsProse(block.Text)).ToList();
        if (behind.Count < MinParagraphsBehind) return false;
        // The links themselves may have been left out with other lists of links.
        var page = draft.PageBlocks.SkipWhile(block => block != blocks[cue]).Skip(1).ToList();
        int links = page.IndexOf(blocks[next]), last = page.IndexOf(behind[^1]);
        return links > 0
            && (page.Take(links).All(IsLink) || CueBox.EndOf(draft.Blocks, cue, draft.PageBlocks) == next && page.Take(links).Any(IsLink))
            && page.Take(last).Skip(links).TakeWhile(block => ReadCue(block, draft) is null).Count(IsLink) * MinParagraphsPerLink <= behind.Count;
    }

    // Links under the cue, and below them paragraphs in the element of the one above: several, or behind a box of their own.
    private static bool GoesOnBeside(ArticleDraft draft, int cue, int start)
    {
        var blocks = draft.Blocks;
        if (blocks.FindLastIndex(cue, block => block.IsOpen && block.IsProse) is not (var above and >= 0) || blocks[above].Box is not { } parent)
            return false;
        var page = draft.PageBlocks.SkipWhile(block => block != blocks[cue]).Skip(1).ToList();
        var links = page.IndexOf(blocks[start]);
        if (links < 0 || !page.Take(links).Any(block => block.LinkShare >= MinLinkShare) && !IsEmptyBox(blocks[cue], parent, links)) return false;
        var beside = page.Skip(links)
            .TakeWhile(block => block.Box is { } box && (box == parent || CueBox.AreSections(box, parent)) && ReadCue(block, draft) is null)
            .ToList();
        var paragraphs = beside.Count(block => block.IsOpen && block.IsProse);
        // What stands behind a list that is closed is no part of it; behind bare links it may be what one of them leads to.
        var isApart = blocks[cue].Box != parent || page.Take(links).All(block => block.Kind == BlockKind.ListItem);
        return paragraphs >= (isApart ? 1 : MinParagraphsBehind) && beside.Count(IsLink) * MinParagraphsPerLink <= paragraphs;
    }

    // What the cue announces has been left out with its element, and the box holds nothing else.
    private static bool IsEmptyBox(Block cue, IElement parent, int below) => below == 0 && cue.Box is { } box && box != parent && parent.Contains(box);

    private static bool IsLink(Block block) => block.LinkShare >= TeaserLinkShare;

    private void Cut(List<Block> blocks, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (blocks[i].IsOpen) blocks[i].Assign(BlockRole.Related, Name);
    }
}

using Khulasa.Articles.Metadata.Outlets;
using Khulasa.Articles.Steps.Boxes;
using Khulasa.Text;

namespace Khulasa.Articles.Lines.Runs;

/// <summary>Finds where a text capture goes on below a "read also" cue between two paragraphs, and the headlines that the cue announces.</summary>
internal static class TextBelowCue
{
    private const double SameStory = 0.12;

    // An Arabic paragraph that goes on mostly says so in its first word.
    private const double SameArabicStory = 0.25;
    private const int MuchLonger = 12;
    private const int MaxParagraphsBehind = 6;
    private const int MaxDayLines = 2;
    private const int MaxCrossHeadWords = 5;
    private const int MaxHeadingWords = 8;
    private const int MinHeadingWords = 2;

    // A teaser's headline is much longer than a cross-head; fewer words may be its kicker, and the headline stands below.
    private const double HeadlineGrowth = 1.5;
    private const int MinTeaserWords = 6;

    /// <summary>Index of the first line of the text below the cue; null where another article begins there.</summary>
    /// <param name="draft">The article.</param>
    /// <param name="cue">Index of the cue.</param>
    /// <param name="next">Index of the first paragraph below it.</param>
    public static int? ResumesAt(ArticleDraft draft, int cue, int next)
    {
        var blocks = draft.Blocks;
        if (RunSeries.NextHeading(blocks, cue, next) is { } heading) return heading;
        if (ListedHeading(blocks, cue, next) is { } listed) return listed;
        if (InterviewTurns.QuestionBelow(blocks, cue, next) is { } question) return question;
        if (!Continuation.Opens(blocks[next].Text, draft.Rules) && !TellsSameStory(draft, cue, next)) return null;
        return HasCrossHead(blocks, cue, next) || IsSetApart(blocks, cue, next) || IsHeadingBelowTeaser(draft, cue, next) ? next - 1 : WithItemsAbove(blocks, cue, next);
    }

    // The next section of the table of contents.
    private static int? ListedHeading(List<Block> blocks, int cue, int next)
    {
        if (next - cue < 2) return null;
        var listed = ContentsCut.HeadingsOf(blocks);
        return listed.Count > 0 && blocks.FindIndex(cue + 1, next - cue - 1, block => listed.Contains(block.Text)) is var heading and >= 0 ? heading : null;
    }

    private static bool TellsSameStory(ArticleDraft draft, int cue, int next)
    {
        StoryWords before = new(), behind = new();
        // A cue below the first lines of a long text is a teaser; no article is so short beside the next one.
        int first = draft.FirstProse(), last = draft.LastProse();
        if (last - next > (cue - first + 1) * MuchLonger
            || Prose.WordsOf(draft.Blocks.Take(last + 1).Skip(next)) > Prose.WordsOf(draft.Blocks.Take(cue).Skip(first)) * MuchLonger)
        {
            return true;
        }

        var hasCrossHead = HasCrossHead(draft.Blocks, cue, next);
        if (!hasCrossHead && HasOwnDay(draft.Blocks, cue, next)) return false;
        foreach (var block in draft.Blocks.Take(cue).Skip(first).Where(block => block.IsOpen && Prose.IsProse(block.Text)))
            before.Add(block.Text, draft.Rules);
        foreach (var block in draft.Blocks.Skip(next).Where(block => block.IsOpen && Prose.IsProse(block.Text)).Take(MaxParagraphsBehind))
            behind.Add(block.Text, draft.Rules);
        var isArabic = ScriptDetector.Detect(draft.Blocks[next].Text) == Script.Arabic && !hasCrossHead;
        return before.Likeness(behind) >= (isArabic ? SameArabicStory : SameStory)
            || Interruption.IsBetween(draft.Blocks, cue, next, before, draft.Rules,
            hasHeader: draft.LastProse() - next >= cue - draft.FirstProse()
                || GoesOnBelow(draft, next) && Interruption.IsBelowHeader(draft.Blocks, draft.FirstProse(), draft.Rules));
    }

    // A teaser may be one whole sentence; a text goes on with another paragraph.
    private static bool GoesOnBelow(ArticleDraft draft, int next) =>
        draft.Blocks.Skip(next + 1).Take(draft.LastProse() - next).Any(block => block.IsOpen && Prose.IsProse(block.Text));

    // Right above the paragraph the day of another article; where several lines have a day, it is that of the last teaser.
    private static bool HasOwnDay(List<Block> blocks, int cue, int next)
    {
        bool[] days = [.. blocks.Skip(cue + 1).Take(next - cue - 1).Select(block => HeaderDate.IsShortLine(block.Text))];
        return days.Count(isDay => isDay) == 1 && days.TakeLast(MaxDayLines).Any(isDay => isDay);
    }

    // Below the day of a teaser a few words that are a heading of the text: another article has its headline above its day.
    private static bool HasCrossHead(List<Block> blocks, int cue, int next) =>
        next - 2 > cue
        && blocks[next - 1] is { IsOpen: true, WordCount: <= MaxCrossHeadWords } heading
        && !SentenceSplitter.IsTerminated(heading.Text)
        && HeaderDate.IsShortLine(blocks[next - 2].Text);

    // Behind a gap below the lines of a box, which has none: the heading of a section, or the next question.
    private static bool IsSetApart(List<Block> blocks, int cue, int next) =>
        next - 2 > cue
        && blocks[next - 1] is { IsOpen: true, HasGapBefore: true, WordCount: <= MaxHeadingWords }
        && blocks[next].HasGapBefore
        && !blocks.Skip(cue + 1).Take(next - cue - 2).Any(block => block.HasGapBefore);

    // Right below a single headline a few words that are neither a headline nor the name of its writer, above the gap of a paragraph.
    private static bool IsHeadingBelowTeaser(ArticleDraft draft, int cue, int next) =>
        next - 3 == cue
        && draft.Blocks[next].HasGapBefore
        && draft.Blocks[next - 1] is { IsOpen: true, Kind: not BlockKind.ListItem, WordCount: >= MinHeadingWords and <= MaxCrossHeadWords } heading
        && draft.Blocks[next - 2].WordCount >= Math.Max(MinTeaserWords, heading.WordCount * HeadlineGrowth)
        && !SentenceSplitter.IsTerminated(heading.Text)
        && !HeaderLine.Is(heading.Text, draft.Rules)
        && !SiteOwner.IsPerson(heading.Text, draft.Rules)
        && !LineCues.IsLabel(Tokenizer.FoldedWords(heading.Text), draft.Rules);

    // "* What do you call it?" above "- We call it …": marked lines right above the paragraph are of its list, and so are
    // those below a line with a colon: "The team:".
    private static int WithItemsAbove(List<Block> blocks, int cue, int next)
    {
        var intro = next > cue + 2
            ? blocks.FindIndex(cue + 2, next - cue - 2, block => block.IsOpen && block.Text.EndsWith(':') && block.WordCount > 1)
            : -1;
        if (intro >= 0) return intro;
        while (next - 1 > cue + 1 && blocks[next - 1] is { IsOpen: true, Kind: BlockKind.ListItem } && blocks[next].Kind == BlockKind.ListItem)
            next--;
        return next;
    }
}

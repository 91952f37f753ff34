using Khulasa.Articles.Metadata.Outlets;

namespace Khulasa.Articles.Lines.Runs;

/// <summary>
/// Takes off the ends of a run what tells another story than its core: teasers of other articles above and below,
/// comments, the blurb of a newsletter.
/// </summary>
internal static class RunTrimmer
{
    private const double SameStory = 0.1;

    // A short piece has too few words to be alike by chance, a long one of the same story is always alike.
    private const double SmallShare = 0.12;
    private const double ForSmall = 0.05;
    private const double PerGapLine = 0.0015;
    private const int MaxGapLines = 20;
    private const int MaxTeaserLines = 12;
    private const double FirstShare = 0.5;
    private const int MinParagraphs = 3;
    private const int MinIntroductionWords = 3;
    private const int MaxCutLines = 8;
    private const int MinParagraphsBeside = 2;

    /// <summary>The run without the segments at its ends that are of another story.</summary>
    /// <param name="blocks">The lines.</param>
    /// <param name="weights">Their weights.</param>
    /// <param name="run">The heaviest run.</param>
    /// <param name="rules">The rules to clean by.</param>
    /// <param name="bonus">What a segment may weigh more for where it begins; null when nobody knows.</param>
    public static ProseRun Trim(List<Block> blocks, IReadOnlyList<double> weights, ProseRun run, CleaningRules rules, Func<int, double>? bonus = null)
    {
        var segments = LineSegment.Split(weights, run);
        if (segments.Count < 2) return run;
        segments.RemoveAll(segment => segment.IsRowOfHeadlines(blocks, weights));
        if (segments.Count == 0) return run;
        var core = Core(blocks, segments, weights, bonus);
        var words = segments.ConvertAll(segment => WordsOf(blocks, weights, segment, rules));
        int first = core, last = core;
        var story = words[core];
        // Outwards from the core, each piece that belongs joins the story; the first that does not ends it.
        for (var i = core + 1; i < segments.Count; i++)
            if (GoesOn(blocks, weights, segments[last], segments[i], rules)
                || IsIntroduced(blocks, weights, segments[last], segments[i]) && words[i].Likeness(story) >= ForSmall
                || Belongs(segments[i], words[i], segments[core], story, segments[i].Start - segments[last].End)
                || Interruption.IsBetween(blocks, segments[last].End, segments[i].Start, story, rules, bonus?.Invoke(segments[core].Start) > 0)
                || IsOnlyCutUp(blocks, weights, segments[core], segments[last], segments[i], rules, bonus))
                (last, story) = (i, story.Join(words[i]));
        for (var i = core - 1; i >= 0; i--)
            if (GoesOn(blocks, weights, segments[i], segments[first], rules)
                || Belongs(segments[i], words[i], segments[core], story, segments[first].Start - segments[i].End)
                || Interruption.IsBetween(blocks, segments[i].End, segments[first].Start, words[i], rules, bonus?.Invoke(segments[i].Start) > 0)
                || IsOnlyCutUp(blocks, weights, segments[i], segments[i], segments[first], rules, bonus))
                (first, story) = (i, story.Join(words[i]));
        return new ProseRun(segments[first].Start, segments[last].End, run.Weight);
    }

    // The heaviest, or one before it that stands below a day or byline: what follows an article is no article.
    private static int Core(List<Block> blocks, List<LineSegment> segments, IReadOnlyList<double> weights, Func<int, double>? bonus)
    {
        var core = segments.IndexOf(segments.MaxBy(segment => segment.Weight)!); // there are at least two
        for (var i = 0; i < core; i++)
            if (bonus?.Invoke(segments[i].Start) is { } extra
                && (segments[i].Weight + extra > segments[core].Weight
                    || extra > 0 && IsArticleAbove(blocks, weights, segments[i], segments[core], bonus(segments[core].Start) > 0)))
            {
                return i;
            }
        return core;
    }

    // "Read also" stands behind an article; what is longer below it, or below a day of its own, is the next one. Teasers are shorter.
    private static bool IsArticleAbove(List<Block> blocks, IReadOnlyList<double> weights, LineSegment segment, LineSegment core, bool hasOwnHeader)
    {
        if (ParagraphsOf(blocks, weights, segment) < MinParagraphs || segment.Weight < core.Weight * FirstShare) return false;
        if (hasOwnHeader) return true;
        for (var i = segment.End; i < core.Start; i++)
            if (weights[i] == LineWeight.RelatedCue) return true;
        return false;
    }

    // A paragraph that begins with "and" needs one before it; a teaser's question may stand between.
    private static bool GoesOn(List<Block> blocks, IReadOnlyList<double> weights, LineSegment before, LineSegment next, CleaningRules rules)
    {
        // "… pay attention to the following:" and its list.
        if (next.Start - before.End <= MaxTeaserLines && blocks[before.End - 1].Text.EndsWith(':')) return true;
        var start = next.Start;
        while (start < next.End && weights[start] < LineWeight.Paragraph) start++;
        return start < next.End && start - before.End <= MaxTeaserLines && Continuation.Opens(blocks[start].Text, rules);
    }

    // "The measures are:" above a list of them.
    private static bool IsIntroduced(List<Block> blocks, IReadOnlyList<double> weights, LineSegment before, LineSegment next) =>
        next.Start - before.End <= MaxTeaserLines
        && weights[before.End] > LineWeight.RelatedCue
        && blocks[before.End] is { WordCount: >= MinIntroductionWords } line
        && line.Text.EndsWith(':');

    // Below a day or byline the text goes on behind a heading, a small table, a few lines of a program or buttons: no other
    // article is announced there, no signature stands there either, what comes next has no day of its own, and behind buttons
    // it does not speak to readers. Between the first paragraph and the second, buttons tell a box from the end of a teaser.
    private static bool IsOnlyCutUp(
        List<Block> blocks,
        IReadOnlyList<double> weights,
        LineSegment headed,
        LineSegment before,
        LineSegment next,
        CleaningRules rules,
        Func<int, double>? bonus)
    {
        if (bonus is null || bonus(headed.Start) <= 0 || bonus(next.Start) > 0 || next.Start - before.End > MaxCutLines) return false;
        var hasButton = false;
        for (var i = before.End; i < next.Start; i++)
        {
            if (weights[i] <= LineWeight.RelatedCue || HeaderDate.Find(blocks[i].Text) is not null || SiteOwner.IsPerson(blocks[i].Text, rules))
                return false;
            hasButton |= weights[i] <= LineWeight.Label;
        }

        if (Placeholder.IsBetween(blocks, weights, before.End, next.Start, rules)) return true;

        if (hasButton && ReaderAddress.Share(blocks, next.Start, next.End, rules) > ReaderAddress.Many) return false;
        var isFirst = hasButton && headed == before && !Interruption.HoldsHeadlineOf(blocks, before.End, next.Start, rules);
        return ParagraphsOf(blocks, weights, before) >= (isFirst ? 1 : MinParagraphsBeside)
            && ParagraphsOf(blocks, weights, next) >= MinParagraphsBeside;
    }

    private static int ParagraphsOf(List<Block> blocks, IReadOnlyList<double> weights, LineSegment segment)
    {
        var paragraphs = 0;
        for (var i = segment.Start; i < segment.End; i++)
            if (weights[i] >= LineWeight.Paragraph && Prose.EndsAsStatement(blocks[i].Text)) paragraphs++;
        return paragraphs;
    }

    // The wider the gap, the more alike a piece must be: between a story and its own end stand a few lines at most.
    private static bool Belongs(LineSegment segment, StoryWords words, LineSegment core, StoryWords story, int gap) =>
        words.Likeness(story) >= SameStory + Math.Min(gap, MaxGapLines) * PerGapLine + (segment.Weight < core.Weight * SmallShare ? ForSmall : 0);

    /// <summary>The telling words of the paragraphs of a segment.</summary>
    internal static StoryWords WordsOf(List<Block> blocks, IReadOnlyList<double> weights, LineSegment segment, CleaningRules rules)
    {
        var words = new StoryWords();
        for (var i = segment.Start; i < segment.End; i++)
            if (weights[i] > 0) words.Add(blocks[i].Text, rules);
        return words;
    }
}

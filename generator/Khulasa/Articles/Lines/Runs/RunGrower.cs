namespace Khulasa.Articles.Lines.Runs;

/// <summary>
/// Adds to a run the pieces before and behind it that tell the same story: a text that a long list or a box of links
/// breaks in two, a standfirst above the buttons of the page.
/// </summary>
internal static class RunGrower
{
    private const int MaxLinesAbove = 150;

    // Teasers of the same topic share some words with the text; its own parts share many more.
    private const double SameText = 0.3;
    private const double MinWeight = 12;
    private const double PerGapLine = 0.003;

    /// <summary>The run with the neighbouring segments of the same text.</summary>
    /// <param name="blocks">The lines.</param>
    /// <param name="weights">Their weights.</param>
    /// <param name="run">The run as it was found.</param>
    /// <param name="rules">The rules to clean by.</param>
    public static ProseRun Grow(List<Block> blocks, IReadOnlyList<double> weights, ProseRun run, CleaningRules rules)
    {
        var story = RunTrimmer.WordsOf(blocks, weights, new LineSegment(run.Start, run.End, run.Weight), rules);
        foreach (var segment in LineSegment.Split(weights, run with { Start = FirstLine(weights, run.Start), End = run.Start })
            .AsEnumerable()
            .Reverse())
        {
            if (!Belongs(blocks, weights, segment, story, run.Start - segment.End, rules)) break;
            run = run with { Start = segment.Start };
        }

        foreach (var segment in LineSegment.Split(weights, run with { Start = run.End, End = EndLine(weights, run.End) }))
        {
            if (!Belongs(blocks, weights, segment, story, segment.Start - run.End, rules)
                && !Interruption.IsBetween(blocks, run.End, segment.Start, story, rules))
            {
                break;
            }

            run = run with { End = segment.End };
        }

        return run;
    }

    private static bool Belongs(
        List<Block> blocks, IReadOnlyList<double> weights, LineSegment segment, StoryWords story, int gap, CleaningRules rules)
    {
        if (segment.Weight < MinWeight || segment.IsRowOfHeadlines(blocks, weights)) return false;
        var words = RunTrimmer.WordsOf(blocks, weights, segment, rules);
        if (words.Likeness(story) < SameText + gap * PerGapLine) return false;
        story.Join(words);
        return true;
    }

    private static int FirstLine(IReadOnlyList<double> weights, int start)
    {
        var first = Math.Max(0, start - MaxLinesAbove);
        for (var i = start - 1; i >= first; i--)
            if (weights[i] <= LineWeight.End) return i + 1;
        return first;
    }

    private static int EndLine(IReadOnlyList<double> weights, int end)
    {
        while (end < weights.Count && weights[end] > LineWeight.End) end++;
        return end;
    }
}

namespace Khulasa.Articles.Lines.Runs;

/// <summary>
/// Adds the lists that follow a run: checklists, programmes and tables have no sentences, but take up the words of the
/// text, and their lines are longer than those of menus.
/// </summary>
internal static class RunLists
{
    private const int WindowLines = 8;
    private const int MaxLines = 400;
    private const int MaxLineWords = 40;
    private const int MinItemWords = 5;
    private const double MinMeanWords = 5;
    private const double MinShare = 0.5;

    // Labels, cues and the heading of the comments weigh no more than this.
    private const double Cue = -6.5;

    /// <summary>The run with the lists behind it.</summary>
    /// <param name="blocks">The lines.</param>
    /// <param name="shapes">What is seen of them.</param>
    /// <param name="weights">Their weights.</param>
    /// <param name="run">The run.</param>
    /// <param name="rules">The rules to clean by.</param>
    public static ProseRun Add(List<Block> blocks, List<LineShape> shapes, IReadOnlyList<double> weights, ProseRun run, CleaningRules rules)
    {
        var story = RunTrimmer.WordsOf(blocks, weights, new LineSegment(run.Start, run.End, 0), rules);
        var end = run.End;
        while (end < run.End + MaxLines && end + WindowLines <= blocks.Count && IsList(blocks, shapes, weights, end, story, rules))
        {
            var words = new StoryWords();
            for (var i = end; i < end + WindowLines / 2; i++) words.Add(blocks[i].Text, rules);
            story.Join(words);
            end += WindowLines / 2;
        }

        // The last lines, which a window would reach beyond.
        for (var last = end + WindowLines; end > run.End && end < last && end < blocks.Count && IsItem(
            blocks[end], shapes[end], weights[end], story, rules);)
        {
            end++;
        }

        return run with { End = end };
    }

    private static bool IsItem(Block block, LineShape shape, double weight, StoryWords story, CleaningRules rules) =>
        weight > Cue && shape.Words is >= MinItemWords and <= MaxLineWords && story.Share(block.Text, rules) >= MinShare;

    private static bool IsList(
        List<Block> blocks, List<LineShape> shapes, IReadOnlyList<double> weights, int start, StoryWords story, CleaningRules rules)
    {
        double words = 0, share = 0;
        for (var i = start; i < start + WindowLines; i++)
        {
            if (weights[i] <= Cue || shapes[i].Words > MaxLineWords) return false;
            words += shapes[i].Words;
            share += story.Share(blocks[i].Text, rules) * shapes[i].Words;
        }

        return words >= MinMeanWords * WindowLines && share >= MinShare * words;
    }
}

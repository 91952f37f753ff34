namespace Khulasa.Articles.Lines.Runs;

/// <summary>
/// Follows a recipe or guide beyond the end of a run: what is needed and what is to be done stand in lists below headings of
/// their own, and few lines of them are sentences long enough to be text.
/// </summary>
internal static class RunGuide
{
    private const int MaxLines = 80;
    private const int MaxGap = 2;
    private const int MinHeadings = 2;
    private const int MinSentenceWords = 3;

    /// <summary>The run with the lists of the guide behind it.</summary>
    /// <param name="blocks">The lines.</param>
    /// <param name="shapes">What is seen of them.</param>
    /// <param name="weights">Their weights.</param>
    /// <param name="run">The run.</param>
    /// <param name="rules">The rules to clean by.</param>
    public static ProseRun Follow(List<Block> blocks, List<LineShape> shapes, IReadOnlyList<double> weights, ProseRun run, CleaningRules rules)
    {
        var stop = StopBehind(blocks, weights, run.End, rules);
        var headings = Enumerable.Range(run.Start, stop - run.Start).Where(i => IsHeading(blocks[i].Text, rules)).ToList();
        // One such line may be a button.
        if (headings.Count < MinHeadings || headings[0] >= run.End + MaxGap) return run;
        var last = run.End - 1;
        for (var i = run.End; i < stop; i++)
            if (shapes[i] is { EndsSentence: true, Words: >= MinSentenceWords }) last = i;
        // A list without sentences goes on to its end.
        return run with { End = headings[^1] > last ? stop : last + 1 };
    }

    /// <summary>True for a line above a list of the article's own.</summary>
    /// <param name="text">The line.</param>
    /// <param name="rules">The rules to clean by.</param>
    public static bool IsHeading(string text, CleaningRules rules) => rules.ListHeadings.MatchWhole(text) is not null;

    private static int StopBehind(List<Block> blocks, IReadOnlyList<double> weights, int from, CleaningRules rules)
    {
        var i = from;
        while (i < blocks.Count
            && i < from + MaxLines
            && weights[i] > LineWeight.Label
            && HeaderDate.Find(blocks[i].Text) is null
            && LineLabel.ReadAuthor(blocks[i].Text, rules) is null)
        {
            i++;
        }

        return i;
    }
}

namespace Khulasa.Articles.Lines.Runs;

/// <summary>
/// Adds to a run the short sentences right behind it: the last answer of an interview, the closing words of a column, a list with
/// its heading. They weigh hardly anything, but nothing parts them from the text. In scripts with capitals calls to the reader stand
/// there as often.
/// </summary>
internal static class RunSentences
{
    private const int MaxLines = 12;
    private const int MinWords = 2;
    private const int MinOpenWords = 6;
    private const int MaxHeadingWords = 4;
    private const int MinItems = 3;
    private const double MinShare = 0.5;
    private const int MinEnumerations = 2;
    private const int MinCommas = 3;

    // What a page says itself weighs less.
    private const double MinWeight = -1;
    private const double MinHeadingWeight = -3;

    /// <summary>The run with the sentences behind it.</summary>
    /// <param name="blocks">The lines.</param>
    /// <param name="shapes">What is seen of them.</param>
    /// <param name="weights">Their weights.</param>
    /// <param name="run">The run.</param>
    /// <param name="rules">The rules to clean by.</param>
    public static ProseRun Add(List<Block> blocks, List<LineShape> shapes, IReadOnlyList<double> weights, ProseRun run, CleaningRules rules)
    {
        var end = SentencesFrom(run.End);
        if (end < shapes.Count && weights[end] > MinHeadingWeight && shapes[end] is { EndsSentence: false, Words: <= MaxHeadingWords })
        {
            var items = SentencesFrom(end + 1);
            var story = RunTrimmer.WordsOf(blocks, weights, new LineSegment(run.Start, run.End, 0), rules);
            if (items - end > MinItems && blocks[(end + 1)..items].Average(item => story.Share(item.Text, rules)) >= MinShare) end = items;
        }

        if (EndOfEnumerations(blocks, weights, end) is { } last) end = last;
        return run with { End = end };

        int SentencesFrom(int start)
        {
            var next = start;
            while (next < shapes.Count && next < start + MaxLines && (IsSentence(shapes[next]) && weights[next] >= MinWeight || GoesOn(next))) next++;
            return next;
        }

        // "وتوقف رصيد الفريق عند 17 نقطة": a sentence without its stop, in a text that has none at all.
        bool GoesOn(int index) =>
            shapes[index] is { Words: >= MinOpenWords, CapitalShare: 0 }
            && weights[index] > LineWeight.Label
            && !shapes[run.End - 1].EndsSentence
            && Continuation.Opens(blocks[index].Text, rules);
    }

    // "The teams:" above lines that each list many names: they hold no words of the story, but a colon announces them.
    private static int? EndOfEnumerations(List<Block> blocks, IReadOnlyList<double> weights, int heading)
    {
        if (heading >= blocks.Count || weights[heading] <= MinHeadingWeight || blocks[heading] is not { WordCount: <= MaxHeadingWords } line || !line.Text.EndsWith(':'))
            return null;
        var end = heading + 1;
        while (end < blocks.Count && end <= heading + MaxLines && weights[end] > LineWeight.Label && ListsNames(blocks[end].Text)) end++;
        return end - heading > MinEnumerations ? end : null;
    }

    private static bool ListsNames(string text) =>
        text.Count(c => c is ',' or '،' or '、') >= MinCommas && !text.Contains("://", StringComparison.Ordinal);

    private static bool IsSentence(LineShape shape) => shape is { EndsSentence: true, CapitalShare: 0, Words: >= MinWords };
}

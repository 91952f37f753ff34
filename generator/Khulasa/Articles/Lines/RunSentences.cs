namespace Khulasa.Articles.Lines;

/// <summary>
/// Adds to a run the short sentences right behind it: the last answer of an interview, the closing words of a column. They weigh
/// hardly anything, but nothing parts them from the text. In scripts with capitals calls to the reader stand there as often.
/// </summary>
internal static class RunSentences
{
    private const int MaxLines = 12;
    private const int MinWords = 2;

    // What a page says itself weighs less.
    private const double MinWeight = -1;

    /// <summary>The run with the sentences behind it.</summary>
    /// <param name="shapes">What is seen of the lines.</param>
    /// <param name="weights">Their weights.</param>
    /// <param name="run">The run.</param>
    public static ProseRun Add(List<LineShape> shapes, IReadOnlyList<double> weights, ProseRun run)
    {
        var end = run.End;
        while (end < shapes.Count && end < run.End + MaxLines && IsSentence(shapes[end]) && weights[end] >= MinWeight) end++;
        return run with { End = end };
    }

    private static bool IsSentence(LineShape shape) => shape is { EndsSentence: true, CapitalShare: 0, Words: >= MinWords };
}

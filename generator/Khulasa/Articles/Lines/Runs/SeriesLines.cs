namespace Khulasa.Articles.Lines.Runs;

/// <summary>
/// Knows the lines that the entries of a series have in common: numbers that count on, and facts behind the same label each
/// time, as in <c>Price: €6</c>.
/// </summary>
internal sealed class SeriesLines
{
    private const int MinEntries = 3;
    private const int MaxLabelWords = 3;
    private const int MaxLabelLetters = 30;

    private readonly HashSet<string> _labels;
    private readonly bool _isNumbered;

    private SeriesLines(HashSet<string> labels, bool isNumbered) => (_labels, _isNumbered) = (labels, isNumbered);

    /// <summary>Looks through the lines of a text.</summary>
    /// <param name="blocks">The lines.</param>
    public static SeriesLines Of(IEnumerable<Block> blocks)
    {
        var texts = blocks.Where(block => block.IsOpen).Select(block => block.Text).ToList();
        var labels = texts.Distinct(StringComparer.Ordinal).Select(LabelOf).OfType<string>().GroupBy(label => label, StringComparer.Ordinal)
            .Where(label => label.Count() >= MinEntries).Select(label => label.Key);
        var next = 1;
        foreach (var text in texts)
            if (RunSeries.NumberOf(text) == next) next++;
        return new SeriesLines(labels.ToHashSet(StringComparer.Ordinal), next > MinEntries);
    }

    /// <summary>True for a line of such an entry.</summary>
    /// <param name="text">The line.</param>
    public bool Holds(string text) =>
        _isNumbered && RunSeries.NumberOf(text) is not null || LabelOf(text) is { } label && _labels.Contains(label);

    private static string? LabelOf(string text) =>
        text.IndexOf(": ", StringComparison.Ordinal) is > 0 and <= MaxLabelLetters and var colon && Prose.CountWords(text[..colon]) <= MaxLabelWords
            ? text[..colon]
            : null;
}

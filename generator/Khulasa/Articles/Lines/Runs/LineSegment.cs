namespace Khulasa.Articles.Lines.Runs;

/// <summary>Lines of a run between two gaps.</summary>
/// <param name="Start">Index of its first line.</param>
/// <param name="End">Index behind its last line.</param>
/// <param name="Weight">Sum of the weights above zero.</param>
internal sealed record LineSegment(int Start, int End, double Weight)
{
    // A cross-head or two may stand between paragraphs; more lines in a row are something else.
    private const int MinGapLines = 3;
    private const double DeepGap = -12;
    private const int MinHeadlines = 3;

    /// <summary>Splits a run wherever several short lines, or a cue, stand between its paragraphs.</summary>
    public static List<LineSegment> Split(IReadOnlyList<double> weights, ProseRun run)
    {
        var segments = new List<LineSegment>();
        int start = -1, end = -1, captions = 0;
        double weight = 0, gapWeight = 0;
        for (var i = run.Start; i < run.End; i++)
        {
            if (weights[i] <= 0)
            {
                gapWeight += weights[i];
                if (weights[i] >= LineWeight.Caption) captions++;
                continue;
            }

            if (start >= 0 && (i - end - captions >= MinGapLines || gapWeight <= DeepGap))
            {
                segments.Add(new LineSegment(start, end, weight));
                start = -1;
            }

            if (start < 0) (start, weight) = (i, 0);
            (end, gapWeight, captions) = (i + 1, 0, 0);
            weight += weights[i];
        }

        if (start >= 0) segments.Add(new LineSegment(start, end, weight));
        return segments;
    }

    /// <summary>True for lines as long as sentences of which none has a stop at its end: headlines of other articles.</summary>
    /// <param name="blocks">The lines.</param>
    /// <param name="weights">Their weights.</param>
    public bool IsRowOfHeadlines(List<Block> blocks, IReadOnlyList<double> weights)
    {
        var count = 0;
        for (var i = Start; i < End; i++)
        {
            if (weights[i] <= 0) continue;
            var text = blocks[i].Text;
            if (Prose.EndsAsStatement(text) || text[^1] is ':' or ';' or ',' || !text.Any(char.IsUpper)) return false;
            count++;
        }

        return count >= MinHeadlines;
    }
}

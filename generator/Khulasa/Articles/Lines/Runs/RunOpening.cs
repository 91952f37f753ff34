namespace Khulasa.Articles.Lines.Runs;

/// <summary>
/// Takes a run back to the first paragraph below the day or byline where short lines part it from the rest: the opening of a
/// list or a guide, above its table of contents or its first headings.
/// </summary>
internal static class RunOpening
{
    private const int MaxLines = 40;

    // "Introduction" may stand between the day and the paragraph.
    private const int MaxLinesBelowHeader = 3;
    private const int MaxHeadingWords = 5;
    private const int MinHeadings = 2;
    private const int MinParagraphs = 2;
    private const int MaxListLines = 8;

    /// <summary>The run with its opening.</summary>
    /// <param name="blocks">The lines.</param>
    /// <param name="weights">Their weights.</param>
    /// <param name="run">The run.</param>
    /// <param name="rules">The rules to clean by.</param>
    public static ProseRun Add(List<Block> blocks, IReadOnlyList<double> weights, ProseRun run, CleaningRules rules)
    {
        HashSet<string>? lines = null;
        int? opening = null, last = null;
        int buttons = 0, headings = 0, paragraphs = 0;
        var hasLine = false;
        for (var i = run.Start - 1; i >= 0 && i >= run.Start - MaxLines && weights[i] > LineWeight.RelatedCue; i--)
        {
            var text = blocks[i].Text;
            if (!Prose.EndsAsStatement(text) && HeaderLine.Is(text, rules))
            {
                // Behind buttons stands what the page says, unless its table of contents has the headings of the text.
                return opening is { } start && last is { } end
                    && start - i <= MaxLinesBelowHeader
                    && (buttons == 0 || headings >= MinHeadings)
                    && (!hasLine || paragraphs >= MinParagraphs && IsListAbove(blocks, end + 1, run.Start, rules))
                    ? run with { Start = start }
                    : run;
            }

            if (weights[i] >= LineWeight.Paragraph && Prose.EndsAsStatement(text))
            {
                opening = i;
                last ??= i;
                paragraphs++;
            }
            else if ((lines ??= [.. blocks[run.Start..run.End].Select(block => block.Text)]).Contains(text)) headings++;
            else if (weights[i] == LineWeight.Label) buttons++;
            // Any other headline begins something else, unless it is one of a list that stands in the text.
            else if (blocks[i].WordCount > MaxHeadingWords && weights[i] < LineWeight.Caption && text[^1] != ':') hasLine = true;
        }

        return run;
    }

    // A few lines, none of which is the headline of what stands below them.
    private static bool IsListAbove(List<Block> blocks, int start, int end, CleaningRules rules) =>
        end - start < MaxListLines && !Interruption.HoldsHeadlineOf(blocks, start, end, rules);
}

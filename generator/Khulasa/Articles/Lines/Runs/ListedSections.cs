namespace Khulasa.Articles.Lines.Runs;

/// <summary>
/// Joins what a table of contents lists: its lines stand again further below, in the same order, each above a paragraph. From the
/// first of these sections to the last everything is one text, however many boxes and short lines part its paragraphs.
/// </summary>
internal static class ListedSections
{
    private const int MinSections = 3;
    private const int MaxHeadingWords = 16;

    // Names of a menu stand above teasers again: "News", "Local sports".
    private const int MinTellingWords = 3;

    // A label and a button may stand between the opening and the table.
    private const int MaxLinesToTable = 4;

    // Most of the lines have their section; the notes and remarks of a page have none.
    private const double MinShare = 0.6;

    /// <summary>The run with all of the sections of the table of contents that stands in it, right behind it, or above sections of it.</summary>
    /// <param name="blocks">The lines.</param>
    /// <param name="weights">Their weights.</param>
    /// <param name="run">The run.</param>
    public static ProseRun Join(List<Block> blocks, IReadOnlyList<double> weights, ProseRun run)
    {
        var places = Headings(blocks, weights);
        for (var i = 0; i < blocks.Count;)
        {
            var (end, sections) = RowFrom(blocks, places, i);
            if (IsTable(blocks, sections, end - i) && i < run.End + MaxLinesToTable && sections[^1] >= run.Start)
                run = run with { Start = Math.Min(run.Start, sections[0]), End = Math.Max(run.End, EndOfText(weights, sections[^1] + 1)) };
            i = Math.Max(end, i + 1);
        }

        return run;
    }

    // Where a short line stands right above a paragraph for the last time.
    private static Dictionary<string, int> Headings(List<Block> blocks, IReadOnlyList<double> weights)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i + 1 < blocks.Count; i++)
            if (blocks[i].WordCount <= MaxHeadingWords && weights[i + 1] >= LineWeight.Paragraph && Prose.EndsAsStatement(blocks[i + 1].Text))
                places[blocks[i].Text] = i;
        return places;
    }

    // Lines in a row whose sections follow each other; a line without a section may stand among them.
    private static (int End, List<int> Sections) RowFrom(List<Block> blocks, Dictionary<string, int> places, int start)
    {
        var sections = new List<int>();
        var end = start;
        for (var i = start; i < blocks.Count && blocks[i].WordCount <= MaxHeadingWords; i++)
        {
            if (places.TryGetValue(blocks[i].Text, out var place) && place > i + 1 && (sections.Count == 0 || place > sections[^1]))
            {
                sections.Add(place);
                end = i + 1;
            }
            else if (sections.Count == 0 || i > end) break;
        }

        return (end, sections);
    }

    private static bool IsTable(List<Block> blocks, List<int> sections, int lines) =>
        sections.Count >= MinSections
        && sections.Count >= lines * MinShare
        && sections.Exists(place => blocks[place].WordCount >= MinTellingWords);

    private static int EndOfText(IReadOnlyList<double> weights, int from)
    {
        while (from < weights.Count && weights[from] > 0) from++;
        return from;
    }
}

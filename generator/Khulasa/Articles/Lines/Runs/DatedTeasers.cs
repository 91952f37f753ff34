namespace Khulasa.Articles.Lines.Runs;

/// <summary>
/// Finds teasers with a headline, one whole paragraph and a day each, in a row: a page lists its other articles so, and
/// several of them outweigh a short article. A chronicle has days between its paragraphs too, but no headlines.
/// </summary>
internal static class DatedTeasers
{
    private const int MinLinesBetween = 2;
    private const int MaxLinesBetween = 4;
    private const int MaxLinesToCue = 5;
    private const int MinHeadlineWords = 4;
    private const int MinTeasers = 2;

    /// <summary>
    /// Indices of their paragraphs. The first may as well end the article, and is among them only where a heading such as
    /// "Read also" stands above it.
    /// </summary>
    /// <param name="blocks">The lines.</param>
    /// <param name="weights">Their weights.</param>
    public static IReadOnlyList<int> FindAll(List<Block> blocks, IReadOnlyList<double> weights)
    {
        var found = new List<int>();
        var row = new List<int>();
        int last = -1, first = -1;
        for (var i = 0; i < weights.Count; i++)
        {
            if (weights[i] < LineWeight.Paragraph) continue;
            if (last >= 0 && IsEntry(blocks, last + 1, i))
            {
                if (row.Count == 0) first = last;
                row.Add(i);
            }
            else
            {
                Close(row, found, weights, first);
            }

            last = i;
        }

        Close(row, found, weights, first);
        return LineWeight.LeaveArticle(weights, found) ? found : [];
    }

    private static bool IsBelowCue(IReadOnlyList<double> weights, int index)
    {
        for (var i = index - 1; i >= 0 && i >= index - MaxLinesToCue && weights[i] <= 0; i--)
            if (weights[i] == LineWeight.RelatedCue) return true;
        return false;
    }

    private static void Close(List<int> row, List<int> found, IReadOnlyList<double> weights, int first)
    {
        if (row.Count >= MinTeasers)
        {
            if (IsBelowCue(weights, first)) found.Add(first);
            found.AddRange(row);
        }

        row.Clear();
    }

    // A headline and a day between two paragraphs, in any order.
    private static bool IsEntry(List<Block> blocks, int start, int end)
    {
        if (end - start is < MinLinesBetween or > MaxLinesBetween) return false;
        bool hasDay = false, hasHeadline = false;
        for (var i = start; i < end; i++)
        {
            var isDay = !Prose.EndsAsStatement(blocks[i].Text) && HeaderDate.IsShortLine(blocks[i].Text);
            hasDay |= isDay;
            // "She wrote:" above a post of a network, which has a day as well, belongs to the text.
            if (blocks[i].Text.EndsWith(':') || blocks[i].Text.Contains('@', StringComparison.Ordinal)) return false;
            hasHeadline |= !isDay && Prose.CountWords(blocks[i].Text) >= MinHeadlineWords;
        }

        return hasDay && hasHeadline;
    }
}

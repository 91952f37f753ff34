namespace Khulasa.Articles.Lines.Runs;

/// <summary>
/// Finds lists of other articles that give each a headline and one whole paragraph, below "Read also" or "Most read":
/// several of them outweigh a short article. The sections of one article speak of the same matter.
/// </summary>
internal static class TeaserList
{
    private const int MaxLinesBetween = 5;
    private const int MinHeadlineWords = 4;
    private const int MinTeasers = 2;
    private const int MaxTeasers = 40;

    // "Read more" below each picture of a gallery is a button.
    private const int MaxCopies = 2;
    private const double OtherStory = 0.1;

    /// <summary>Indices of their paragraphs.</summary>
    /// <param name="blocks">The lines.</param>
    /// <param name="weights">Their weights.</param>
    /// <param name="rules">The rules to clean by.</param>
    public static IReadOnlyList<int> FindAll(List<Block> blocks, IReadOnlyList<double> weights, CleaningRules rules)
    {
        var found = new List<int>();
        var cues = blocks.Index()
            .Where(line => weights[line.Index] == LineWeight.RelatedCue)
            .CountBy(line => line.Item.Text, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (!cues.TryGetValue(blocks[i].Text, out var copies)
                || copies > MaxCopies
                || LineLabel.Read(blocks[i].Text, rules.RelatedCues) is not { Rest.Length: 0 })
            {
                continue;
            }

            var row = Below(blocks, weights, i + 1, rules);
            if (row.Count < MinTeasers || !AreOfManyStories(blocks, row, rules)) continue;
            found.AddRange(row);
            i = row[^1];
        }

        return LineWeight.LeaveArticle(weights, found) ? found : [];
    }

    // Paragraphs that stand alone, each a few lines below the one before it with a headline between them.
    private static List<int> Below(List<Block> blocks, IReadOnlyList<double> weights, int start, CleaningRules rules)
    {
        var row = new List<int>();
        var hasHeadline = false;
        for (var i = start; i < blocks.Count && i - start <= MaxLinesBetween && weights[i] > LineWeight.End && row.Count < MaxTeasers; i++)
        {
            if (weights[i] < LineWeight.Paragraph)
            {
                hasHeadline |= blocks[i].WordCount >= MinHeadlineWords;
                continue;
            }

            // Paragraphs that go on with what stands above the cue are no teasers.
            if (Continuation.Opens(blocks[i].Text, rules)) return row;
            // Where a second paragraph follows, the text goes on, or the next article begins with the one before.
            if (!hasHeadline || i + 1 < blocks.Count && weights[i + 1] >= LineWeight.Paragraph) return row.Count > 0 ? row[..^1] : row;
            row.Add(i);
            (start, hasHeadline) = (i + 1, false);
        }

        return row;
    }

    private static bool AreOfManyStories(List<Block> blocks, List<int> row, CleaningRules rules)
    {
        var before = new StoryWords();
        double sum = 0;
        foreach (var index in row)
        {
            var words = new StoryWords();
            words.Add(blocks[index].Text, rules);
            sum += words.Likeness(before);
            before.Join(words);
        }

        return sum < OtherStory * (row.Count - 1);
    }
}

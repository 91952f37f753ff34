namespace Khulasa.Articles.Steps.Boxes;

/// <summary>
/// Drops the table of contents of a text capture: a row of short lines, each of which stands again further below, in the same
/// order, as the heading of some text. What a song or a list repeats stands in a row again.
/// </summary>
public sealed class ContentsCut : ICleaningStep
{
    private const int MinLines = 3;
    private const int MaxWords = 16;

    // A list of names in a sentence has their sections below it just so.
    private const int MinHeadingWords = 3;

    private const string Rule = "table of contents";

    /// <inheritdoc/>
    public string Name => Rule;

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        if (draft.RunFirst is not { } first || draft.RunLast is not { } last) return;
        int start = draft.Blocks.IndexOf(first), end = draft.Blocks.IndexOf(last);
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = start; i <= end; i++)
            if (draft.Blocks[i].WordCount <= MaxWords) places[draft.Blocks[i].Text] = i;
        var row = new List<Block>();
        var before = -1;
        for (var i = start; i <= end; i++)
        {
            var block = draft.Blocks[i];
            // Each heading has text below it before the next one comes.
            if (places.TryGetValue(block.Text, out var place) && place > i && place > before + 1 && !block.Text.EndsWith('.'))
            {
                if (block.IsOpen) row.Add(block);
                before = place;
                continue;
            }

            Close(row);
            before = -1;
        }
    }

    /// <summary>The headings that the table of contents of an article lists; none before it has been found.</summary>
    internal static HashSet<string> HeadingsOf(List<Block> blocks) =>
        [.. blocks.Where(block => block.Rule == Rule).Select(block => block.Text)];

    private void Close(List<Block> row)
    {
        if (row.Count >= MinLines && row.Exists(block => block.WordCount >= MinHeadingWords))
            foreach (var block in row) block.Assign(BlockRole.Navigation, Name);
        row.Clear();
    }
}

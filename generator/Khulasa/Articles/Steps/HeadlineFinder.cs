using Khulasa.Text;

namespace Khulasa.Articles.Steps;

/// <summary>
/// Finds the headline: in a text capture among the lines before the text, on a page from its metadata and headings.
/// Lines of the body that repeat it are taken out.
/// </summary>
public sealed class HeadlineFinder : ICleaningStep
{
    private const int MinWords = 2;
    private const int MaxWords = 40;

    /// <inheritdoc/>
    public string Name => "headline";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        // A page's headline is known already: its place tells where to look for date and author.
        if (!draft.Capture.IsHtml) FindInLines(draft);
        if (draft.Title is { } title) DropRepetitions(draft, title.Value);
    }

    private void FindInLines(ArticleDraft draft)
    {
        var end = draft.FirstProse();
        Block? best = null;
        double bestScore = 0;
        for (var i = 0; i < end; i++)
        {
            var block = draft.Blocks[i];
            if (!block.IsOpen || block.Kind == BlockKind.ListItem) continue;
            var score = Score(block, i, end);
            if (score > bestScore) (best, bestScore) = (block, score);
        }

        if (best is null) return;
        best.Assign(BlockRole.Title, Name);
        draft.Title = new FieldValue<string>(best.Text.TrimEnd('.', ' '), "first line", best.Line <= 5 ? 0.9 : 0.7, best.Line);
        // What still stands before the headline belongs to the page, not to the article.
        foreach (var block in draft.Blocks.TakeWhile(block => block != best))
            if (block.IsOpen) block.Assign(BlockRole.Navigation, Name);
    }

    private static double Score(Block block, int index, int end)
    {
        var words = Prose.CountWords(block.Text);
        if (words is < MinWords or > MaxWords) return 0;
        var score = Math.Min(words, 10) + (block.Kind == BlockKind.Heading && block.Level == 1 ? 20 : 0);
        if (words < 4) score -= 2;
        if (block.Text.EndsWith('.') && !block.Text.EndsWith("..", StringComparison.Ordinal)) score -= 4;
        // Of two equal lines the earlier one; far above the text stand menus.
        return Math.Max(0.1, score) - (end - index > 30 ? 3 : 0) - index * 0.01;
    }

    private void DropRepetitions(ArticleDraft draft, string title)
    {
        var folded = TitleKey(title);
        if (folded.Length == 0) return;
        foreach (var block in draft.Open)
            if (block.Text.Length < title.Length + 40 && TitleKey(block.Text) == folded) block.Assign(BlockRole.Title, Name);
    }

    private static string TitleKey(string text) => string.Join(' ', Tokenizer.FoldedWords(text));
}

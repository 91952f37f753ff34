using Khulasa.Text;

namespace Khulasa.Articles.Steps;

/// <summary>
/// Takes lines out that repeat the headline, which is known by now: its place told where to look for date and author.
/// </summary>
public sealed class HeadlineRepeat : ICleaningStep
{
    /// <inheritdoc/>
    public string Name => "headline";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        if (draft.Title is { } title) DropRepetitions(draft, title.Value);
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

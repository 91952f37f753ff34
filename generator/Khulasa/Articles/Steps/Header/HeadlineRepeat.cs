using Khulasa.Text;

namespace Khulasa.Articles.Steps.Header;

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
            if (block.Text.Length < title.Length + 40 && TitleKey(block.Text) == folded || IsGreatHeading(block, draft))
                block.Assign(BlockRole.Title, Name);
    }

    // The first rank of headings is the page's, also where it says more than the headline: the section glued to it.
    private static bool IsGreatHeading(Block block, ArticleDraft draft) =>
        draft.Capture.IsHtml && block is { Kind: BlockKind.Heading, Level: 1 } && draft.Blocks.IndexOf(block) < draft.FirstProse();

    private static string TitleKey(string text) => string.Join(' ', Tokenizer.FoldedWords(text));
}

using Khulasa.Articles.Lines.Bylines;
using Khulasa.Articles.Metadata.Authors;

namespace Khulasa.Articles.Steps.Boxes;

/// <summary>
/// Drops the box about the author, and takes the name from it where the box gives a full one:
/// <c>Latest posts by عبده محمد (see all)</c> (capture 003). A name of one word is a login, not a byline (capture 001).
/// </summary>
public sealed class AuthorBox : ICleaningStep
{
    private const int MaxBoxWords = 60;

    /// <inheritdoc/>
    public string Name => "author box";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        foreach (var block in draft.Open.ToList())
        {
            if (Prose.CountWords(block.Text) > MaxBoxWords || draft.Rules.AuthorBoxes.MatchAnywhere(block.Text) is not { } cue) continue;
            // The cue opens its box; in the middle of a sentence it is only words.
            if (cue.Start > 40 && Prose.IsProse(block.Text)) continue;
            block.Assign(BlockRole.AuthorBox, Name);
            if (draft.Authors is null && ReadName(block.Text, draft.Rules) is { } name)
                draft.Authors = new FieldValue<IReadOnlyList<string>>([name], "author box", 0.8, block.Line);
        }

        if (!draft.Capture.IsHtml) CutPresented(draft);
    }

    // "Jane Doe" and "Jane Doe has kept bees since …" below the text; above it they may be its first words.
    private void CutPresented(ArticleDraft draft)
    {
        if (WriterBox.Presented(draft.Blocks, draft.Rules) is not { } writer || !IsBehindHalf(draft, writer.Index)) return;
        for (var i = writer.Index - 1; i <= writer.Index; i++)
            if (draft.Blocks[i].IsOpen) draft.Blocks[i].Assign(BlockRole.AuthorBox, Name);
    }

    private static bool IsBehindHalf(ArticleDraft draft, int index) =>
        Prose.WordsOf(draft.Blocks.Take(index - 1).Where(block => block.IsOpen)) > Prose.WordsOf(draft.Blocks.Skip(index).Where(block => block.IsOpen));

    private static string? ReadName(string text, CleaningRules rules)
    {
        if (rules.AuthorBoxNames.MatchStart(text) is not { } label) return null;
        var rest = text[label.End..].TrimStart(' ', ':', '-');
        var end = rest.AsSpan().IndexOfAny("(|[");
        return PersonName.Clean(end < 0 ? rest : rest[..end], rules);
    }
}

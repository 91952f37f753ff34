using System.Text.RegularExpressions;
using Khulasa.Articles.Lines.Bylines;

namespace Khulasa.Articles.Steps.Header;

/// <summary>
/// Drops the sentence below the byline of a text capture that says who the writer is: <c>Ms. Doe is a professor of law.</c>
/// </summary>
public sealed partial class NoteBelowByline : ICleaningStep
{
    private const int MaxWords = 40;
    private const int MaxLines = 2;

    /// <inheritdoc/>
    public string Name => "note below the byline";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        if (draft.Capture.IsHtml || draft.Authors is not { Line: > 0 } authors) return;
        var byline = draft.Blocks.FindIndex(block => block.Role == BlockRole.Byline && block.Line == authors.Line);
        // Behind the text the writer has a box. A name without a label may be that of whom the text is about.
        if (byline < 0
            || byline > draft.LastProse()
            || LineLabel.ReadAuthor(draft.Blocks[byline].Text, draft.Rules) is null && !NameSignature.IsBelowLabel(draft, byline))
        {
            return;
        }

        for (var i = byline + 1; i <= byline + MaxLines && i + 1 < draft.Blocks.Count; i++)
            if (draft.Blocks[i] is { IsOpen: true, WordCount: <= MaxWords } block
                && Prose.EndsAsStatement(block.Text)
                && authors.Value.Any(name => BeginsWithName(block.Text, name)))
            {
                block.Assign(BlockRole.AuthorBox, Name);
            }
    }

    // "Ms. Doe is …", "Jane Doe writes …"; a first sentence of a story about somebody else has another name.
    private static bool BeginsWithName(string text, string name)
    {
        var start = Form().Match(text).Length;
        var surname = Prose.LastWord(name);
        return Opens(text, 0, name) || start > 0 && (Opens(text, start, surname) || Opens(text, start, name));
    }

    private static bool Opens(string text, int start, string name) =>
        text.AsSpan(start).StartsWith(name, StringComparison.Ordinal)
        && start + name.Length + 1 < text.Length
        && text[start + name.Length] is ' ' or ','
        && !char.IsUpper(text[start + name.Length + 1]);

    [GeneratedRegex(@"^\p{Lu}\p{Ll}{1,4}\. ")]
    private static partial Regex Form();
}

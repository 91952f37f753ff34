using System.Text.RegularExpressions;

namespace Khulasa.Articles.Steps.Boxes;

/// <summary>
/// Drops posts of social networks: in a page the quotation with the signature <c>— Name (@handle) May 19, 2024</c>; in a
/// text capture the signature, also where the next sentence is glued to it (capture 001), and the line of the post
/// above it where that has a link of the network.
/// </summary>
public sealed partial class EmbeddedPost : ICleaningStep
{
    private const int MaxSignatureLetters = 200;

    /// <inheritdoc/>
    public string Name => "embedded post";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        if (draft.Capture.IsHtml) DropQuotes(draft);
        else DropLines(draft);
    }

    // The signature ends the quotation that a post is shown as until a script has drawn it.
    private void DropQuotes(ArticleDraft draft)
    {
        foreach (var signature in draft.Open.Where(block => block.Kind == BlockKind.Quote
            && block.LinkShare > 0
            && EndOfSignature(block.Text) >= block.Text.Length)
            .ToList())
        {
            var quote = signature.Container?.LocalName == "blockquote" ? signature.Container : signature.Container?.ParentElement;
            var first = draft.Blocks.IndexOf(signature);
            while (first > 0 && draft.Blocks[first - 1].Container is { } container && (container == quote || container.ParentElement == quote))
                first--;
            for (var i = first; draft.Blocks[i] != signature; i++) draft.Blocks[i].Assign(BlockRole.Related, Name);
            signature.Assign(BlockRole.Related, Name);
        }
    }

    private void DropLines(ArticleDraft draft)
    {
        Block? above = null;
        foreach (var block in draft.Open.ToList())
        {
            if (EndOfSignature(block.Text) is { } end)
            {
                if (end >= block.Text.Length) block.Assign(BlockRole.Related, Name);
                else block.CutStart(end);
                if (above is not null && Link().IsMatch(above.Text)) above.Assign(BlockRole.Related, Name);
            }

            above = block;
        }
    }

    private static int? EndOfSignature(string text)
    {
        if (text[0] is not ('—' or '–' or '-')) return null;
        var match = Signature().Match(text.Length > MaxSignatureLetters ? text[..MaxSignatureLetters] : text);
        return match.Success ? match.Length : null;
    }

    [GeneratedRegex(@"^[—–-]\s?[^()]{1,80}\(@\w{1,30}\)\s*(?:\p{L}+ \d{1,2}, \d{4}|\d{1,2} \p{L}+،? \d{4})?\s*")]
    private static partial Regex Signature();

    [GeneratedRegex(@"pic\.twitter\.com/|//t\.co/|pic\.x\.com/")]
    private static partial Regex Link();
}

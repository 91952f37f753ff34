using System.Text.RegularExpressions;

namespace Khulasa.Articles.Steps;

/// <summary>
/// Drops posts of social networks from text captures: the signature <c>— Name (@handle) May 19, 2024</c>, also where the
/// next sentence is glued to it (capture 001), and the line of the post above it where that has a link of the network.
/// </summary>
public sealed partial class EmbeddedPost : ICleaningStep
{
    private const int MaxSignatureLetters = 200;

    /// <inheritdoc/>
    public string Name => "embedded post";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        if (draft.Capture.IsHtml) return;
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

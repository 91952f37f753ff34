using System.Text.RegularExpressions;
using Khulasa.Articles.Lines;
using Khulasa.Text;

namespace Khulasa.Articles.Steps;

/// <summary>Drops whole lines that are buttons or headings of the page, and lines without any word.</summary>
public sealed partial class LabelCut : ICleaningStep
{
    private const int MaxWords = 8;

    /// <inheritdoc/>
    public string Name => "label";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        foreach (var block in draft.Open)
        {
            if (block.Kind == BlockKind.Code || block.Rows is not null || Prose.CountWords(block.Text) > MaxWords) continue;
            var words = Tokenizer.FoldedWords(block.Text);
            if (words.Count == 0 || IsAddress(block.Text) || LineCues.IsLabel(words, draft.Rules) || IsRowOfButtons(block.Text, draft.Rules)) block.Assign(BlockRole.Label, Name);
        }
    }

    // "ShareTweetEmail", "Share Close".
    private static bool IsRowOfButtons(string text, CleaningRules rules) =>
        Tokenizer.FoldedWords(Joint().Replace(text, " ")) is { Count: > 1 } words && words.TrueForAll(word => LineCues.IsLabel([word], rules) || rules.Networks.MatchWhole([word]) is not null);

    [GeneratedRegex(@"(?<=\p{Ll})(?=\p{Lu})")]
    private static partial Regex Joint();

    // The address of a picture or of the page itself, alone on its line.
    private static bool IsAddress(string text) =>
        !text.Contains(' ', StringComparison.Ordinal) && (text.StartsWith("http://", StringComparison.Ordinal) || text.StartsWith("https://", StringComparison.Ordinal));
}

using Khulasa.Text;

namespace Khulasa.Articles.Steps;

/// <summary>Drops whole lines that are buttons or headings of the page, and lines without any word.</summary>
public sealed class LabelCut : ICleaningStep
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
            if (words.Count == 0 || IsLabel(words, draft.Rules)) block.Assign(BlockRole.Label, Name);
        }
    }

    private static bool IsLabel(List<string> words, CleaningRules rules)
    {
        // A counter before or behind the words (3 تعليقات, Share 12) makes no difference.
        if (words.Count > 1 && words[0].All(char.IsAsciiDigit)) words = words[1..];
        else if (words.Count > 1 && words[^1].All(char.IsAsciiDigit)) words = words[..^1];
        return rules.Labels.MatchWhole(words) is not null;
    }
}

using Khulasa.Text;

namespace Khulasa.Articles.Steps;

/// <summary>Drops paragraphs that stand in the article twice, such as a pull quote; the first one stays.</summary>
public sealed class RepeatedText : ICleaningStep
{
    private const int MinWords = 6;

    /// <inheritdoc/>
    public string Name => "repeated";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var block in draft.Open)
        {
            if (block.Kind is BlockKind.Code or BlockKind.Table || Prose.CountWords(block.Text) < MinWords) continue;
            if (!seen.Add(string.Join(' ', Tokenizer.FoldedWords(block.Text)))) block.Assign(BlockRole.Repeated, Name);
        }
    }
}

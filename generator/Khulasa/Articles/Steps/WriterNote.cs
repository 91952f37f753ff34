using Khulasa.Articles.Lines;

namespace Khulasa.Articles.Steps;

/// <summary>
/// Drops what a page tells about the writer in a box beside its paragraphs, above or below them. Among the paragraphs
/// the same words are the article's own.
/// </summary>
public sealed class WriterNote : ICleaningStep
{
    private const int MaxWords = 120;
    private const int MaxParagraphsBeside = 2;
    private const double MinBodyShare = 0.5;

    /// <inheritdoc/>
    public string Name => "note about the writer";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        if (!draft.Capture.IsHtml) return;
        var boxes = draft.Open.Where(block => block.IsProse).GroupBy(block => block.Box).ToList();
        if (boxes.Count < 2 || boxes.Max(box => box.Count()) < boxes.Sum(box => box.Count()) * MinBodyShare) return;
        var names = AboutWriter.NamesOf(draft);
        foreach (var block in boxes.Where(box => box.Count() <= MaxParagraphsBeside).SelectMany(box => box))
            if (block.WordCount <= MaxWords && AboutWriter.Is(block.Text, names, draft.Rules)) block.Assign(BlockRole.AuthorBox, Name);
    }
}

using Khulasa.Articles.Lines.Bylines;

namespace Khulasa.Articles.Steps.Boxes;

/// <summary>
/// Drops what a page tells about the writer in a box beside its paragraphs, above or below them, or before the first
/// paragraph. Among the paragraphs the same words are the article's own.
/// </summary>
public sealed class WriterNote : ICleaningStep
{
    private const int MaxWords = 120;
    private const int MaxFirstWords = 20;
    private const int MaxParagraphsBeside = 2;
    private const int MinBodyParagraphs = 3;
    private const double MinBodyShare = 0.5;

    /// <inheritdoc/>
    public string Name => "note about the writer";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        if (!draft.Capture.IsHtml) return;
        var names = AboutWriter.NamesOf(draft);
        if (draft.Open.FirstOrDefault(block => block.IsProse) is { WordCount: <= MaxFirstWords } first
            && !first.Text.AsSpan().ContainsAny(',', '،')
            && AboutWriter.PresentsWriter(first.Text, names, draft.Rules))
        {
            first.Assign(BlockRole.AuthorBox, Name);
        }

        var boxes = draft.Open.Where(block => block.IsProse).GroupBy(block => block.Box).ToList();
        if (boxes.Count < 2) return;
        var body = boxes.MaxBy(box => box.Count())!; // there are two
        var isWhole = body.Count() >= boxes.Sum(box => box.Count()) * MinBodyShare;
        // Of a text that lies in several boxes, what stands between these is the text's own.
        var last = isWhole ? draft.Blocks.Count : body.Count() < MinBodyParagraphs ? 0 : draft.Blocks.IndexOf(body.First());
        var notes = boxes.Where(box => box != body && box.Count() <= MaxParagraphsBeside).SelectMany(box => box).ToHashSet();
        for (var i = 0; i < last; i++)
            if (draft.Blocks[i] is { WordCount: <= MaxWords } block
                && notes.Contains(block)
                && AboutWriter.Is(block.Text, names, draft.Rules)
                && (isWhole
                    || BeginsWithName(block.Text, names)
                    || i > 0 && block.Text.StartsWith(draft.Blocks[i - 1].Text, StringComparison.Ordinal)))
            {
                block.Assign(BlockRole.AuthorBox, Name);
            }
    }

    // "Jane writes …", where the page has named Jane Doe.
    private static bool BeginsWithName(string text, List<string> names)
    {
        var end = text.IndexOf(' ');
        return end > 0 && text[..end] is var first && names.Exists(name => name.Split(' ').Contains(first, StringComparer.Ordinal));
    }
}

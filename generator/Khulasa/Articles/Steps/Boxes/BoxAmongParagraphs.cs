using AngleSharp.Dom;
using Khulasa.Seeds;
using Khulasa.Text;

namespace Khulasa.Articles.Steps.Boxes;

/// <summary>
/// Drops small boxes among the paragraphs of a page that mark their paragraphs as such, whatever the boxes are called: the
/// lines of a player, a poll or a button, and what stands below the link of a teaser.
/// </summary>
public sealed class BoxAmongParagraphs : ICleaningStep
{
    private const int MinParagraphs = 3;
    private const double MinShare = 0.85;
    private const int MaxWords = 60;
    private const int MaxElements = 80;
    private const int MaxLevels = 8;
    private const int MinLinkWords = 4;

    private static readonly HashSet<string> TextNames = new(StringComparer.Ordinal)
        { "p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "dd", "blockquote", "pre", "table", "article", "main", "body" };

    private static readonly HashSet<string> Controls = new(StringComparer.Ordinal)
        { "iframe", "video", "audio", "button", "input", "select", "textarea", "form" };

    /// <inheritdoc/>
    public string Name => "box among the paragraphs";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        if (!draft.Capture.IsHtml || !MarksParagraphs(draft)) return;
        var boxes = draft.Open.Where(block => block is { Kind: BlockKind.Paragraph, Container: { } own } && !TextNames.Contains(own.LocalName))
            .GroupBy(block => BoxOf(block.Container!)) // asked before
            .ToList();
        foreach (var box in boxes)
            if (box.Key is { } element && IsOther(element, [.. box]))
                foreach (var block in box) block.Assign(BlockRole.Label, Name);
    }

    // Where paragraphs stand in elements of any name, a box says nothing.
    private static bool MarksParagraphs(ArticleDraft draft)
    {
        var paragraphs = draft.Open.Where(block => block.Kind == BlockKind.Paragraph).ToList();
        var marked = paragraphs.FindAll(block => block.Container?.LocalName == "p");
        return marked.Count >= MinParagraphs && marked.Sum(block => block.WordCount) >= paragraphs.Sum(block => block.WordCount) * MinShare;
    }

    // The largest element around a line that holds no paragraph; null when it holds too much to be looked at.
    private static IElement? BoxOf(IElement line)
    {
        IElement? box = null;
        for (var (above, i) = (line, 0); above is not null && i < MaxLevels && !TextNames.Contains(above.LocalName); above = above.ParentElement, i++)
        {
            var inside = TreeWalk.FirstBelow(above, MaxElements);
            if (inside.Count == MaxElements || inside.Exists(element => TextNames.Contains(element.LocalName))) break;
            box = above;
        }

        return box;
    }

    private static bool IsOther(IElement box, IReadOnlyList<Block> lines)
    {
        var words = lines.Sum(line => line.WordCount);
        if (words > MaxWords || lines.Any(line => line.Text.EndsWith(':'))) return false;
        var inside = TreeWalk.FirstBelow(box, MaxElements);
        if (inside.Exists(element => IsTeaserLink(element, lines))) return true;
        return inside.Exists(element => Controls.Contains(element.LocalName))
            && lines.Where(line => Prose.EndsAsStatement(line.Text)).Sum(line => line.WordCount) * 2 < words;
    }

    // A link that is no part of any line that is left, and as long as a headline.
    private static bool IsTeaserLink(IElement element, IReadOnlyList<Block> lines) =>
        element.LocalName == "a"
        && element.HasAttribute("href")
        && SpaceRepair.Apply(element.TextContent) is var text
        && Prose.CountWords(text) >= MinLinkWords
        && !lines.Any(line => line.Text.Contains(text, StringComparison.Ordinal));
}

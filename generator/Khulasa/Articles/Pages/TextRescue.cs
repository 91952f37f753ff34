using AngleSharp.Dom;

namespace Khulasa.Articles.Pages;

/// <summary>
/// Takes the article from the page's own data when the markup shows only its beginning: from embedded rich text, or
/// from the text that JSON-LD declares.
/// </summary>
internal static class TextRescue
{
    private const double MinGrowth = 1.8;
    private const double MinContained = 0.5;

    /// <summary>The paragraphs to use instead of what was found; null when what was found is as good.</summary>
    public static (List<Block> Blocks, string Origin)? Find(IDocument document, HashSet<int> found, IReadOnlyList<string> declared)
    {
        if (Accept(EmbeddedText.Read(document), found) is { } embedded) return (embedded, "embedded data");
        return Accept(declared, found) is { } stated ? (stated, "json-ld text") : null;
    }

    private static List<Block>? Accept(IReadOnlyList<string> paragraphs, HashSet<int> found)
    {
        if (paragraphs.Count == 0) return null;
        var shingles = Shingling.Of(paragraphs);
        if (shingles.Count < found.Count * MinGrowth || shingles.Count < 40) return null;
        if (found.Count(shingles.Contains) < found.Count * MinContained) return null;
        return [.. paragraphs.Select(paragraph => new Block { Kind = BlockKind.Paragraph, Runs = [new Run(paragraph)] })];
    }
}

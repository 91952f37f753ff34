using Khulasa.Seeds;

namespace Khulasa.Articles.Pages;

/// <summary>
/// Takes the article from the page's own data when the markup shows only its beginning: from embedded rich text, or
/// from the text that JSON-LD declares.
/// </summary>
internal static class TextRescue
{
    private const double MinGrowth = 1.8;
    private const double MinContained = 0.5;

    private const int MinShingles = 40;
    private const int MaxLineShingles = 24;

    // Looking into every script takes time; pages that show a whole article don't hide another one there.
    private const int MaxShownShingles = 150;

    /// <summary>The blocks to use instead of what was found; null when what was found is as good.</summary>
    /// <param name="page">The page.</param>
    /// <param name="found">Shingles of what was found; empty when the markup shows no text at all.</param>
    /// <param name="declared">The text that JSON-LD declares; null when it declares none.</param>
    public static (List<Block> Blocks, string Origin)? Find(Capture page, HashSet<int> found, string? declared)
    {
        var isMarkup = declared?.Contains('<', StringComparison.Ordinal) == true;
        if (Accept(OfText(EmbeddedText.Read(page, found.Count <= MaxShownShingles)), found) is { } embedded) return (embedded, "embedded data");
        if (declared is not null
            && !isMarkup
            && Accept(OfText(declared.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)), found) is { } stated)
        {
            return (stated, "json-ld text");
        }

        if (found.Count > MaxShownShingles) return null;
        return Accept(CarriedMarkup.Read(page.Document, isMarkup ? [declared!] : []), found) is { } carried
            ? (carried, "carried markup")
            : null; // markup is a text
    }

    private static List<Block>? Accept(List<Block> blocks, HashSet<int> found)
    {
        if (blocks.Count == 0) return null;
        var shingles = Shingling.Of(blocks.Select(block => block.Text));
        if (shingles.Count < found.Count * MinGrowth || shingles.Count < MinShingles) return null;
        // A line or two are not the beginning of the article, but what a page says below all of them.
        return found.Count > MaxLineShingles && found.Count(shingles.Contains) < found.Count * MinContained ? null : blocks;
    }

    private static List<Block> OfText(IEnumerable<string> paragraphs) =>
        [.. paragraphs.Select(paragraph => new Block { Kind = BlockKind.Paragraph, Runs = [new Run(paragraph)] })];
}

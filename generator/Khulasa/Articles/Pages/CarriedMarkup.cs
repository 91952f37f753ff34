using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Khulasa.Seeds;

namespace Khulasa.Articles.Pages;

/// <summary>
/// Reads an article out of markup that a page carries but does not show by itself: in a template, a frame, a part for
/// browsers without scripts, or a string in the data of its scripts.
/// </summary>
internal static partial class CarriedMarkup
{
    private const int MaxScriptLength = 4_000_000;
    private const int MinDataLength = 200;
    private const int MaxPieces = 40;
    private const int MaxNodes = 5000;
    private const int MaxPieceLetters = 1_000_000;
    private const int MaxLetters = 8_000_000;

    /// <summary>The blocks of the piece that holds most running text; empty when none holds any.</summary>
    /// <param name="document">The page.</param>
    /// <param name="declared">Texts of its metadata that are markup.</param>
    public static List<Block> Read(IDocument document, IEnumerable<string> declared)
    {
        List<Block> best = [];
        int most = 0, read = 0;
        foreach (var markup in declared.Concat(Parts(document)).Concat(Strings(document)).Take(MaxPieces))
        {
            // A part may stand in another one, and the whole of it is read again.
            if ((read += markup.Length) > MaxLetters) break;
            if (markup.Length > MaxPieceLetters) continue;
            if (HtmlCapture.Parse(markup, "utf-8").Document.Body is not { } body) continue;
            var blocks = BlockBuilder.Read(body, IsUnread);
            var letters = blocks.Where(block => Prose.IsProse(block.Text)).Sum(block => block.Text.Length);
            if (letters > most) (best, most) = (blocks, letters);
        }

        return best;
    }

    private static bool IsUnread(IElement element) =>
        element.LocalName is "script" or "style" or "nav" or "footer" or "aside" or "form" or "figure" or "svg" or "button";

    // Only what stands in no other such part: that one's markup has it.
    private static IEnumerable<string> Parts(IDocument document)
    {
        var walk = new TreeWalk(document);
        while (walk.MoveNext())
        {
            if (walk.Current is not IElement element) continue;
            if (element.LocalName is "noscript" or "template" or "iframe") walk.Skip();
            if (MarkupOf(element) is { } markup && markup.Contains("<p", StringComparison.OrdinalIgnoreCase)) yield return markup;
        }
    }

    // A shadow tree is what a template declares to be the inside of an element of its own.
    private static string? MarkupOf(IElement element) => element switch
    {
        IHtmlTemplateElement template => Written(template.Content),
        { LocalName: "noscript" } => Written(element),
        { LocalName: "iframe" } => element.GetAttribute("srcdoc"),
        { ShadowRoot: { } inside } => Written(inside),
        _ => null,
    };

    // Writing takes the square of the number of neighbours, and templates in templates are no nodes of theirs; no article
    // has so many of either.
    private static string? Written(INode node)
    {
        var walk = new TreeWalk(node);
        for (var i = 0; walk.MoveNext(); i++)
            if (i > MaxNodes || walk.Current is IHtmlTemplateElement) return null;
        return node.ChildNodes.ToHtml();
    }

    private static IEnumerable<string> Strings(IDocument document)
    {
        foreach (var text in Data(document))
        {
            if (text.Length is < MinDataLength or > MaxScriptLength
                || !text.Contains("p>", StringComparison.Ordinal) && !text.Contains("p\\u003", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            foreach (Match match in Literal().Matches(text))
                if (Unescape(match.Value) is { } markup) yield return markup;
        }
    }

    // Scripts, and what elements that scripts fill carry in their attributes: "data-props", "data-page".
    private static IEnumerable<string> Data(IDocument document) =>
        document.QuerySelectorAll("script:not([src])").Select(script => script.TextContent)
            .Concat(document.All.SelectMany(element => element.Attributes)
                .Select(attribute => attribute.Value)
                .Where(value => value.Length >= MinDataLength && value.AsSpan().TrimStart() is ['{' or '[', ..]));

    private static string? Unescape(string literal)
    {
        try
        {
            using var value = JsonDocument.Parse(HalfCharacters.Mend(literal));
            return value.RootElement.GetString();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    [GeneratedRegex("""
        "(?>[^"\\]|\\.){0,200}?(?:<|\\u003[cC])p(?:>|\\u003[eE]| )(?>[^"\\]|\\.){200,}"
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Literal();
}

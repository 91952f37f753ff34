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
    private const int MaxPieces = 40;

    /// <summary>The blocks of the piece that holds most running text; empty when none holds any.</summary>
    /// <param name="document">The page.</param>
    /// <param name="declared">Texts of its metadata that are markup.</param>
    public static List<Block> Read(IDocument document, IEnumerable<string> declared)
    {
        List<Block> best = [];
        var most = 0;
        foreach (var markup in declared.Concat(Parts(document)).Concat(Strings(document)).Take(MaxPieces))
        {
            if (HtmlCapture.Parse(markup, "utf-8").Document.Body is not { } body) continue;
            var blocks = BlockBuilder.Read(body, IsUnread);
            var letters = blocks.Where(block => Prose.IsProse(block.Text)).Sum(block => block.Text.Length);
            if (letters > most) (best, most) = (blocks, letters);
        }

        return best;
    }

    private static bool IsUnread(IElement element) => element.LocalName is "script" or "style" or "nav" or "footer" or "aside" or "form" or "figure" or "svg" or "button";

    private static IEnumerable<string> Parts(IDocument document)
    {
        foreach (var element in document.QuerySelectorAll("noscript, template, iframe[srcdoc]"))
        {
            var markup = element switch
            {
                IHtmlTemplateElement template => template.Content.ToHtml(),
                { LocalName: "iframe" } => element.GetAttribute("srcdoc") ?? "",
                _ => element.InnerHtml,
            };
            if (markup.Contains("<p", StringComparison.OrdinalIgnoreCase)) yield return markup;
        }

        // What a template declares to be the inside of an element of its own.
        foreach (var element in document.All)
            if (element.ShadowRoot is { } inside) yield return inside.ToHtml();
    }

    private static IEnumerable<string> Strings(IDocument document)
    {
        foreach (var script in document.QuerySelectorAll("script:not([src])"))
        {
            if (script.TextContent is not { Length: > 200 and < MaxScriptLength } text || !text.Contains("p>", StringComparison.Ordinal) && !text.Contains("p\\u003", StringComparison.OrdinalIgnoreCase)) continue;
            foreach (Match match in Literal().Matches(text))
                if (Unescape(match.Value) is { } markup) yield return markup;
        }
    }

    private static string? Unescape(string literal)
    {
        try
        {
            return JsonSerializer.Deserialize<string>(literal);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    [GeneratedRegex("""
        "(?>[^"\\]|\\.){0,200}?(?:<|\\u003[cC])p(?:>|\\u003[eE]| )(?>[^"\\]|\\.){200,}"
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Literal();
}

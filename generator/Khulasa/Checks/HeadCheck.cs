using AngleSharp.Html.Parser;
using Khulasa.Diagnostics;

namespace Khulasa.Checks;

/// <summary>
/// What browsers, search engines and cards need to find in a page's head (KH6106): the doctype, the charset within the first
/// kilobyte, a viewport that lets readers enlarge the text; and on pages for search engines a description and a card.
/// </summary>
public sealed class HeadCheck : IPageCheck
{
    // Browsers look no further for the charset (HTML, section 4.2.5.4).
    private const int CharsetBytes = 1024;
    private const string Advice = "templates/layouts/base.sbn-html and templates/partials/metadata.sbn-html have it";

    private static readonly string[] CardParts = ["og:type", "og:title", "og:url", "og:image", "og:site_name", "og:locale", "twitter:card"];

    /// <inheritdoc />
    public IEnumerable<Diagnostic> Check(PageMarkup page)
    {
        if (page.Tags.FirstOrDefault(tag => tag.Name == "head") is not { } head) return [];
        return Problems(page).Select(problem => page.Error(head, DiagnosticCodes.IncompleteHead, problem, Advice));
    }

    private static IEnumerable<string> Problems(PageMarkup page)
    {
        if (page.Tokens.All(token => token.Type != HtmlTokenType.Doctype))
            yield return "no <!doctype html>: browsers lay the page out as those of 1998 did";
        if (CharsetProblem(page) is { } charset) yield return charset;
        if (ViewportProblem(page.Meta("viewport")) is { } viewport) yield return viewport;
        if (page.IsForReadersOnly) yield break;
        if (string.IsNullOrWhiteSpace(page.Meta("description"))) yield return "the page has no description for search engines";
        foreach (var part in CardParts)
            if (string.IsNullOrWhiteSpace(page.Meta(part))) yield return $"the page has no {part} for the cards of shared links";
    }

    private static string? CharsetProblem(PageMarkup page)
    {
        var charset = page.Tags.FirstOrDefault(tag => tag.Name == "meta" && PageMarkup.Attribute(tag, "charset") is not null);
        if (charset is null) return "the page does not say its charset";
        if (!string.Equals(PageMarkup.Attribute(charset, "charset"), "utf-8", StringComparison.OrdinalIgnoreCase))
            return "the page's charset is not utf-8";
        return charset.Position.Position > CharsetBytes ? "the charset stands behind the first kilobyte, where browsers no longer look" : null;
    }

    private static string? ViewportProblem(string? viewport)
    {
        if (viewport is null || !viewport.Contains("width=device-width", StringComparison.Ordinal))
            return "no viewport of the device's width: phones shrink the page";
        return viewport.Contains("user-scalable=no", StringComparison.Ordinal) || viewport.Contains("maximum-scale", StringComparison.Ordinal)
            ? "the viewport forbids to enlarge the text"
            : null;
    }
}

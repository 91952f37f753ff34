using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using Khulasa.Diagnostics;

namespace Khulasa.Checks;

/// <summary>
/// Ids that stand twice on a page or that nothing can name (KH6103), images without a text in their place or without the size
/// that keeps it (KH6104), pages without a title (KH6105).
/// </summary>
public sealed class MarkupCheck : IPageCheck
{
    /// <inheritdoc />
    public IEnumerable<Diagnostic> Check(PageMarkup page)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        if (page.Tags.FirstOrDefault(tag => tag.Name == "head") is { } head && !HasTitle(page))
            yield return page.Error(head, DiagnosticCodes.PageWithoutTitle, "the page has no title", "say in <title> what it is about");
        foreach (var tag in page.Tags)
        {
            if (PageMarkup.Attribute(tag, "id") is { } id && !ids.Add(id))
                yield return page.Error(tag, DiagnosticCodes.DuplicateId, $"the id \"{id}\" stands twice on the page", "give one of them another");
            if (PageMarkup.Attribute(tag, "id") is { } name && (name.Length == 0 || name.Any(char.IsWhiteSpace)))
                yield return page.Error(
                    tag, DiagnosticCodes.DuplicateId, $"\"{name}\" is no id: it is empty or has blanks", "write letters, digits and hyphens");
            if (tag.Name == "img" && (PageMarkup.Attribute(tag, "width") is null || PageMarkup.Attribute(tag, "height") is null))
                yield return page.Error(
                    tag,
                    DiagnosticCodes.ImageWithoutText,
                    "an image without width and height: the text jumps when it is there",
                    "write its size in pixels");
            if (LacksText(tag))
                yield return page.Error(
                    tag, DiagnosticCodes.ImageWithoutText, "an image without alt", "say what it shows; alt=\"\" where it only decorates");
        }
    }

    private static bool HasTitle(PageMarkup page)
    {
        for (var i = 0; i + 1 < page.Tokens.Count; i++)
        {
            // The title element of a drawing is another; the page's own comes first.
            if (page.Tokens[i] is HtmlTagToken { Type: HtmlTokenType.StartTag, Name: "title" })
                return page.Tokens[i + 1].Type == HtmlTokenType.Character && !string.IsNullOrWhiteSpace(page.Tokens[i + 1].Data);
        }

        return false;
    }

    private static bool LacksText(HtmlTagToken tag) =>
        (tag.Name is "img" or "area" || (tag.Name == "input" && PageMarkup.Attribute(tag, "type") == "image"))
        && PageMarkup.Attribute(tag, "alt") is null;
}

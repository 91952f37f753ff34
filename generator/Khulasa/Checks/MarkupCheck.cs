using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using Khulasa.Diagnostics;

namespace Khulasa.Checks;

/// <summary>Ids that stand twice on a page (KH6103), images without a text in their place (KH6104), pages without a title (KH6105).</summary>
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
            if (LacksText(tag))
                yield return page.Error(tag, DiagnosticCodes.ImageWithoutText, "an image without alt", "say what it shows; alt=\"\" where it only decorates");
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
        (tag.Name is "img" or "area" || (tag.Name == "input" && PageMarkup.Attribute(tag, "type") == "image")) && PageMarkup.Attribute(tag, "alt") is null;
}

using AngleSharp.Html.Parser.Tokens;
using Khulasa.Diagnostics;

namespace Khulasa.Checks;

/// <summary>Ids that stand twice on a page (KH6103), images without a text in their place (KH6104).</summary>
public sealed class MarkupCheck : IPageCheck
{
    /// <inheritdoc />
    public IEnumerable<Diagnostic> Check(PageMarkup page)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var tag in page.Tags)
        {
            if (PageMarkup.Attribute(tag, "id") is { } id && !ids.Add(id))
                yield return page.Error(tag, DiagnosticCodes.DuplicateId, $"the id \"{id}\" stands twice on the page", "give one of them another");
            if (LacksText(tag))
                yield return page.Error(tag, DiagnosticCodes.ImageWithoutText, "an image without alt", "say what it shows; alt=\"\" where it only decorates");
        }
    }

    private static bool LacksText(HtmlTagToken tag) =>
        (tag.Name is "img" or "area" || (tag.Name == "input" && PageMarkup.Attribute(tag, "type") == "image")) && PageMarkup.Attribute(tag, "alt") is null;
}

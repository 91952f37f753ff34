using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using Khulasa.Diagnostics;

namespace Khulasa.Checks;

/// <summary>
/// Links, buttons, fields and frames that a screen reader has no name for (KH6108). What stands in a template element is
/// filled in by a script and not looked at.
/// </summary>
public sealed class NamedControlCheck : IPageCheck
{
    private const string Advice = "write a text into it, or say in aria-label what it does";

    /// <inheritdoc />
    public IEnumerable<Diagnostic> Check(PageMarkup page)
    {
        var labelled = page.Tags.Where(tag => tag.Name == "label")
            .Select(tag => PageMarkup.Attribute(tag, "for"))
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
        var (templates, labels) = (0, 0);
        for (var i = 0; i < page.Tokens.Count; i++)
        {
            if (page.Tokens[i] is not HtmlTagToken tag) continue;
            var step = tag.Type == HtmlTokenType.StartTag ? 1 : -1;
            if (tag.Name == "template") templates += step;
            if (tag.Name == "label") labels += step;
            if (step < 0 || templates > 0 || IsNamed(tag)) continue;
            if (IsFilled(tag) && !HasText(page, i)
                || IsField(tag) && labels == 0 && !labelled.Contains(PageMarkup.Attribute(tag, "id") ?? "")
                || tag.Name == "iframe")
                yield return page.Error(tag, DiagnosticCodes.NamelessControl, $"<{tag.Name}> has no name for those who do not see it", Advice);
        }
    }

    private static bool IsFilled(HtmlTagToken tag) => tag.Name == "button" || tag.Name == "a" && PageMarkup.Attribute(tag, "href") is not null;

    private static bool IsField(HtmlTagToken tag) => tag.Name is "select" or "textarea"
        || tag.Name == "input" && PageMarkup.Attribute(tag, "type") is not ("hidden" or "submit" or "button" or "reset" or "image");

    private static bool IsNamed(HtmlTagToken tag) =>
        tag.Attributes.Exists(attribute => attribute.Name is "aria-label" or "aria-labelledby" or "title"
            && !string.IsNullOrWhiteSpace(attribute.Value));

    private static bool HasText(PageMarkup page, int start)
    {
        var name = page.Tokens[start].Name;
        for (var i = start + 1; i < page.Tokens.Count; i++)
        {
            var token = page.Tokens[i];
            if (token.Type == HtmlTokenType.EndTag && token.Name == name) return false;
            if (token.Type == HtmlTokenType.Character && !string.IsNullOrWhiteSpace(token.Data)) return true;
            if (token is HtmlTagToken tag && (IsNamed(tag) || !string.IsNullOrWhiteSpace(PageMarkup.Attribute(tag, "alt")))) return true;
        }

        return false;
    }
}

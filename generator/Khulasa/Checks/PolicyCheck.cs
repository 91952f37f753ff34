using AngleSharp.Html.Parser.Tokens;
using Khulasa.Diagnostics;

namespace Khulasa.Checks;

/// <summary>
/// A page's Content-Security-Policy, the last line of defence should anything of a capture ever reach a page as markup:
/// its absence or weakness (KH6006), and what it stops the browser from running (KH6007).
/// </summary>
public sealed class PolicyCheck : IPageCheck
{
    private const string Advice =
        "the first tag behind the charset, as templates/layouts/base.sbn-html has it, with default-src 'none' and nothing but 'self' for the rest";

    // Types of scripts that browsers run (HTML, section 4.12.1); others, such as JSON-LD, are data.
    private static readonly string[] ScriptTypes = ["", "module", "text/javascript", "application/javascript", "text/ecmascript", "importmap",
        "speculationrules"];

    /// <inheritdoc />
    public IEnumerable<Diagnostic> Check(PageMarkup page)
    {
        var isGoverned = false;
        foreach (var tag in page.Tags)
        {
            if (IsPolicy(tag))
            {
                isGoverned = true;
                if (Weakness(PageMarkup.Attribute(tag, "content") ?? "") is { } weakness)
                    yield return page.Error(tag, DiagnosticCodes.WeakPolicy, $"the Content-Security-Policy {weakness}", Advice);
            }
            else if (!isGoverned && tag.Name is "script" or "link" or "style" or "body")
            {
                isGoverned = true;
                yield return page.Error(tag, DiagnosticCodes.WeakPolicy, "no Content-Security-Policy before what it is to govern", Advice);
            }

            if (Inline(tag) is { } inline)
                yield return page.Error(
                    tag, DiagnosticCodes.InlineCode, $"the policy of the page stops {inline}", "put it into a file of templates/assets/");
        }
    }

    private static bool IsPolicy(HtmlTagToken tag) =>
        tag.Name == "meta" && string.Equals(PageMarkup.Attribute(tag, "http-equiv"), "Content-Security-Policy", StringComparison.OrdinalIgnoreCase);

    private static string? Weakness(string policy)
    {
        var directives = policy.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(directive => directive.Split(' '))
            .ToList();
        if (directives.Find(directive => directive is ["default-src", "'none'"]) is null) return "lacks default-src 'none'";
        if (directives.Find(directive => directive is ["base-uri", "'none'"]) is null) return "lacks base-uri 'none'";
        return directives.SelectMany(directive => directive.Skip(1)).FirstOrDefault(source => source is not ("'none'" or "'self'")) is { } source
            ? $"allows {source}"
            : null;
    }

    private static string? Inline(HtmlTagToken tag)
    {
        if (tag.Name == "style") return "the style element";
        if (tag.Name == "script"
            && PageMarkup.Attribute(tag, "src") is null
            && ScriptTypes.Contains(PageMarkup.Attribute(tag, "type") ?? "", StringComparer.OrdinalIgnoreCase))
            return "the script in the page";
        foreach (var attribute in tag.Attributes)
        {
            if (attribute.Name == "style") return "the style attribute";
            if (attribute.Name.StartsWith("on", StringComparison.Ordinal)) return $"the handler {attribute.Name}";
        }

        return tag.Name == "a" && PageMarkup.Attribute(tag, "href")?.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) == true
            ? "the javascript: address"
            : null;
    }
}

using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using Khulasa.Diagnostics;

namespace Khulasa.Checks;

/// <summary>Elements that are never closed, and end tags that close nothing (KH6107): browsers then guess where they end.</summary>
public sealed class NestingCheck : IPageCheck
{
    private const string Advice = "close each element in the template that opens it";

    // Those that HTML lets end by themselves (section 13.1.2.4).
    private static readonly HashSet<string> Optional = new(
        ["html", "head", "body", "li", "dt", "dd", "p", "option", "optgroup", "thead", "tbody", "tfoot", "tr", "td", "th", "colgroup", "rt", "rp"],
        StringComparer.Ordinal);

    /// <inheritdoc />
    public IEnumerable<Diagnostic> Check(PageMarkup page)
    {
        var open = new List<HtmlTagToken>();
        foreach (var token in page.Tokens.OfType<HtmlTagToken>())
        {
            if (token.Type == HtmlTokenType.StartTag)
            {
                if (!token.IsSelfClosing && !PageMarkup.IsVoid(token.Name)) open.Add(token);
                continue;
            }

            var place = open.FindLastIndex(tag => tag.Name == token.Name);
            if (place < 0)
            {
                yield return page.Error(token, DiagnosticCodes.BrokenNesting, $"</{token.Name}> closes nothing", Advice);
                continue;
            }

            foreach (var left in Unclosed(open.Skip(place + 1))) yield return Never(page, left);
            open.RemoveRange(place, open.Count - place);
        }

        foreach (var left in Unclosed(open)) yield return Never(page, left);
    }

    private static IEnumerable<HtmlTagToken> Unclosed(IEnumerable<HtmlTagToken> tags) => tags.Where(tag => !Optional.Contains(tag.Name));

    private static Diagnostic Never(PageMarkup page, HtmlTagToken tag) =>
        page.Error(tag, DiagnosticCodes.BrokenNesting, $"<{tag.Name}> is not closed where what is around it ends", Advice);
}

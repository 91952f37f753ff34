using AngleSharp.Html.Parser.Tokens;
using Khulasa.Diagnostics;

namespace Khulasa.Checks;

/// <summary>Pages without one first heading and one main part, and headings that leave a level out (KH6109): who can't see a page goes by them.</summary>
public sealed class OutlineCheck : IPageCheck
{
    private const string Advice = "a page has one h1, in one main; headings go down one level at a time";

    /// <inheritdoc />
    public IEnumerable<Diagnostic> Check(PageMarkup page)
    {
        if (page.Tags.FirstOrDefault(tag => tag.Name == "body") is not { } body) yield break;
        foreach (var name in (string[])["h1", "main"])
        {
            var count = page.Tags.Count(tag => tag.Name == name);
            if (count != 1)
                yield return page.Error(
                    body, DiagnosticCodes.BrokenOutline, count == 0 ? $"the page has no {name}" : $"the page has {count} {name}", Advice);
        }

        var before = 0;
        foreach (var heading in page.Tags.Where(IsHeading))
        {
            var level = heading.Name[1] - '0';
            if (before > 0 && level > before + 1)
                yield return page.Error(heading, DiagnosticCodes.BrokenOutline, $"{heading.Name} follows h{before}", Advice);
            before = level;
        }
    }

    private static bool IsHeading(HtmlTagToken tag) => tag.Name is "h1" or "h2" or "h3" or "h4" or "h5" or "h6";
}

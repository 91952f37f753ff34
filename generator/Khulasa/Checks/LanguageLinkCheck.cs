using System.Collections.Concurrent;
using AngleSharp.Html.Parser.Tokens;
using Khulasa.Diagnostics;

namespace Khulasa.Checks;

/// <summary>
/// Pages that name another language's page which does not name them back, and pages that name others but not themselves
/// or no default (KH6004): search engines then ignore all of it.
/// </summary>
/// <param name="site">The site.</param>
public sealed class LanguageLinkCheck(BuiltSite site) : IPageCheck
{
    private const string Advice = "every language of a page names all of them, itself and x-default included";

    private readonly ConcurrentDictionary<string, IReadOnlyList<(string Lang, string File, SourceLocation Place)>> _named = new(StringComparer.Ordinal);

    /// <inheritdoc />
    public IEnumerable<Diagnostic> Check(PageMarkup page)
    {
        List<HtmlTagToken> links = [.. page.Tags.Where(tag => tag.Name == "link" && PageMarkup.Attribute(tag, "hreflang") is not null)];
        if (links.Count == 0) return [];
        List<(string Lang, string File, SourceLocation Place)> named = [.. links.Select(link => (
            PageMarkup.Attribute(link, "hreflang") ?? "",
            site.Follow(page.File, PageMarkup.Attribute(link, "href") ?? "").File ?? "",
            page.Place(link)))];
        _named[page.File] = named;
        return Missing(page, links[0], named);
    }

    /// <summary>What is wrong between pages; after every page was checked.</summary>
    public IEnumerable<Diagnostic> Finish() =>
        from page in _named
        from link in page.Value
        where link.File != page.Key && _named.TryGetValue(link.File, out var back) && back.All(other => other.File != page.Key)
        select Diagnostic.Error(
            DiagnosticCodes.OneSidedLanguages, link.Place, $"{link.File} is named as this page in \"{link.Lang}\" and does not name it back", Advice);

    private static IEnumerable<Diagnostic> Missing(
        PageMarkup page, HtmlTagToken first, List<(string Lang, string File, SourceLocation Place)> named)
    {
        if (named.All(link => link.File != page.File))
            yield return page.Error(first, DiagnosticCodes.OneSidedLanguages, "the page names other languages but not itself", Advice);
        if (named.All(link => link.Lang != "x-default"))
            yield return page.Error(first, DiagnosticCodes.OneSidedLanguages, "the page names no default for other languages", Advice);
    }
}

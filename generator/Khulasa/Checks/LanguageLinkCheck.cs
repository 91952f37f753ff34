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

    private const string Default = "x-default";

    private readonly ConcurrentDictionary<string, IReadOnlyList<(string Lang, string File, SourceLocation Place)>> _named = new(
        StringComparer.Ordinal);

    /// <inheritdoc />
    public IEnumerable<Diagnostic> Check(PageMarkup page)
    {
        List<HtmlTagToken> links = [.. page.Tags.Where(tag => tag.Name == "link" && PageMarkup.Attribute(tag, "hreflang") is not null)];
        if (links.Count == 0) return LacksAll(page);
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

    // The same page in the other language is where its address says.
    private IEnumerable<Diagnostic> LacksAll(PageMarkup page)
    {
        const string english = "en/";
        var other = page.File.StartsWith(english, StringComparison.Ordinal) ? page.File[english.Length..] : english + page.File;
        return !page.IsForReadersOnly && site.Has(other) && page.Tags.FirstOrDefault(tag => tag.Name == "head") is { } head
            ? [page.Error(head, DiagnosticCodes.OneSidedLanguages, $"the page does not name {other}, the same in the other language", Advice)]
            : [];
    }

    private static IEnumerable<Diagnostic> Missing(
        PageMarkup page, HtmlTagToken first, List<(string Lang, string File, SourceLocation Place)> named)
    {
        foreach (var again in named.GroupBy(link => link.Lang, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
            yield return page.Error(first, DiagnosticCodes.OneSidedLanguages, $"the page names two pages in \"{again.Key}\"", Advice);
        foreach (var link in page.Tags.Where(tag => tag.Name == "link"
            && PageMarkup.Attribute(tag, "hreflang") is not null
            && !FeedProblem.IsAddress(PageMarkup.Attribute(tag, "href"))))
            yield return page.Error(
                link, DiagnosticCodes.OneSidedLanguages, "search engines want the whole address of a page in another language", Advice);
        if (!named.Exists(link => link.File == page.File && link.Lang != Default))
            yield return page.Error(first, DiagnosticCodes.OneSidedLanguages, "the page names other languages but not itself", Advice);
        if (!named.Exists(link => link.Lang == Default))
            yield return page.Error(first, DiagnosticCodes.OneSidedLanguages, "the page names no default for other languages", Advice);
    }
}

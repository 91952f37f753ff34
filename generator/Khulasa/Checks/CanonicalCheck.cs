using System.Collections.Concurrent;
using AngleSharp.Html.Parser.Tokens;
using Khulasa.Diagnostics;

namespace Khulasa.Checks;

/// <summary>
/// Pages for search engines that do not name their own address as canonical, in full and once (KH6008); and a sitemap that
/// lacks one of them, or lists another page (KH6009). A page with <c>noindex</c> is not for them.
/// </summary>
/// <param name="site">The site.</param>
public sealed class CanonicalCheck(BuiltSite site) : IPageCheck
{
    private const string Advice = "print page.frame.canonical_url; a page that search engines should leave out says noindex";
    private const string SitemapAdvice = "build the site again; the generator writes the sitemap from its pages";

    private readonly ConcurrentDictionary<string, SourceLocation> _indexed = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, SourceLocation> _others = new(StringComparer.Ordinal);

    /// <inheritdoc />
    public IEnumerable<Diagnostic> Check(PageMarkup page)
    {
        if (page.Tags.FirstOrDefault(tag => tag.Name == "head") is not { } head) return [];
        (page.IsForReadersOnly ? _others : _indexed)[page.File] = page.Place(head);
        if (page.IsForReadersOnly) return [];
        List<HtmlTagToken> canonical = [.. page.Links("canonical")];
        if (canonical.Count == 0) return [page.Error(head, DiagnosticCodes.NotCanonical, "the page does not name its canonical address", Advice)];
        return canonical.Count > 1
            ? [page.Error(canonical[1], DiagnosticCodes.NotCanonical, "the page names two canonical addresses", Advice)]
            : Problem(page.File, PageMarkup.Attribute(canonical[0], "href") ?? "") is { } problem
            ? [page.Error(canonical[0], DiagnosticCodes.NotCanonical, problem, Advice)]
            : [];
    }

    /// <summary>What is wrong between the pages and the sitemaps; after every page was checked.</summary>
    /// <param name="listed">Addresses in the sitemaps of pages.</param>
    public IEnumerable<Diagnostic> Finish(IEnumerable<string> listed)
    {
        var files = listed.Select(address => site.Follow("", address).File).OfType<string>().ToHashSet(StringComparer.Ordinal);
        if (files.Count == 0) return [];
        return
        [
            .. _indexed.Where(page => !files.Contains(page.Key))
                .Select(page => Diagnostic.Error(DiagnosticCodes.SitemapGap, page.Value, "no sitemap lists the page", SitemapAdvice)),
            .. _others.Where(page => files.Contains(page.Key))
                .Select(page => Diagnostic.Error(
                    DiagnosticCodes.SitemapGap, page.Value, "the sitemap lists a page that search engines should leave out", SitemapAdvice)),
        ];
    }

    private string? Problem(string file, string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
            return $"the canonical address \"{address}\" is not a whole one";
        return site.Follow(file, address).File == file ? null : $"the page names another one, \"{address}\", as its canonical address";
    }
}

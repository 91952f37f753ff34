using System.Collections.Concurrent;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Html.Parser.Tokens;
using Khulasa.Diagnostics;

namespace Khulasa.Checks;

/// <summary>
/// Links that lead to no page (KH6001) or to no place on it (KH6002). Links to other sites are not followed: a check asks
/// nobody.
/// </summary>
/// <param name="site">The site.</param>
public sealed class LinkCheck(BuiltSite site) : IPageCheck
{
    private const string Advice = "correct the address; in templates, addresses of pages come from the views and of files from asset";

    private readonly ConcurrentDictionary<string, IReadOnlySet<string>> _ids = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<(string File, string Id, Diagnostic IfMissing)> _anchors = [];

    /// <inheritdoc />
    public IEnumerable<Diagnostic> Check(PageMarkup page)
    {
        _ids[page.File] = page.Tags.Select(tag => PageMarkup.Attribute(tag, "id")).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return page.Tags.SelectMany(tag => ((IEnumerable<string>)[.. Addresses(tag), .. References(tag)]).SelectMany(address => Follow(page, tag, address)));
    }

    /// <summary>Addresses in a feed, an outline or a sitemap; a file that is no XML is <see cref="FeedCheck"/>'s business.</summary>
    /// <param name="file">Path below the site's folder.</param>
    /// <param name="source">The file.</param>
    public IEnumerable<Diagnostic> Check(string file, SourceText source)
    {
        try
        {
            return [.. XmlAddresses(XDocument.Parse(source.Text, LoadOptions.SetLineInfo))
                .Where(address => !site.Follow(file, address.Value).IsFound)
                .Select(address => source.Error(DiagnosticCodes.BrokenLink, address.Place.LineNumber, address.Place.LinePosition, 1, Message(address.Value), Advice))];
        }
        catch (XmlException)
        {
            return [];
        }
    }

    /// <summary>Sitemaps that <c>robots.txt</c> names.</summary>
    /// <param name="file">Path below the site's folder.</param>
    /// <param name="source">The file.</param>
    public IEnumerable<Diagnostic> CheckRobots(string file, SourceText source)
    {
        const string sitemap = "Sitemap:";
        var lines = source.Text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith(sitemap, StringComparison.OrdinalIgnoreCase) && lines[i][sitemap.Length..].Trim() is var address && !site.Follow(file, address).IsFound)
                yield return source.Error(DiagnosticCodes.BrokenLink, i + 1, 1, lines[i].Length, Message(address), Advice);
        }
    }

    /// <summary>What is wrong with links from page to page; after every page was checked.</summary>
    public IEnumerable<Diagnostic> Finish() => _anchors
        .Where(anchor => _ids.TryGetValue(anchor.File, out var ids) && !ids.Contains(anchor.Id))
        .Select(anchor => anchor.IfMissing);

    private IEnumerable<Diagnostic> Follow(PageMarkup page, HtmlTagToken tag, string address)
    {
        var target = address.StartsWith('#')
            ? new BuiltSite.Target(page.File, address[1..], true, false)
            : site.Follow(page.File, address);
        if (!target.IsFound)
        {
            yield return page.Error(tag, DiagnosticCodes.BrokenLink, Message(address), Advice);
        }
        else if (target is { File: { } file, Fragment.Length: > 0 })
        {
            _anchors.Add((file, target.Fragment, Diagnostic.Error(
                DiagnosticCodes.BrokenAnchor, page.Place(tag), $"\"{address}\" leads to a place that its page does not have",
                $"nothing on {file} has the id \"{target.Fragment}\"")));
        }
    }

    private static string Message(string address) => $"\"{address}\" leads to no page of the site";

    private static IEnumerable<string> Addresses(HtmlTagToken tag)
    {
        if (tag.Name == "meta") return PageMarkup.Attribute(tag, "property") is "og:url" or "og:image" ? [PageMarkup.Attribute(tag, "content") ?? ""] : [];
        return tag.Attributes.Where(attribute => attribute.Name is "href" or "src" or "poster" or "action").Select(attribute => attribute.Value.Trim());
    }

    /// <summary>Elements of the same page that an element names by their ids, as links to them.</summary>
    private static IEnumerable<string> References(HtmlTagToken tag) => tag.Attributes
        .Where(attribute => attribute.Name is "aria-labelledby" or "aria-describedby" or "aria-controls" or "for")
        .SelectMany(attribute => attribute.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Select(id => "#" + id);

    private static IEnumerable<(string Value, IXmlLineInfo Place)> XmlAddresses(XDocument document) =>
    [
        .. document.Descendants().Where(element => element.Name.LocalName is "loc" or "link" or "icon" && element.Value.Length > 0)
            .Select(element => (element.Value, (IXmlLineInfo)element)),
        .. document.Descendants().Attributes().Where(attribute => attribute.Name.LocalName is "href" or "xmlUrl" or "htmlUrl")
            .Select(attribute => (attribute.Value, (IXmlLineInfo)attribute)),
    ];
}

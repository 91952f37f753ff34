using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.RegularExpressions;
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
public sealed partial class LinkCheck(BuiltSite site) : IPageCheck
{
    private const string Advice = "correct the address; in templates, addresses of pages come from the views and of files from asset";

    private readonly ConcurrentDictionary<string, IReadOnlySet<string>> _ids = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<(string File, string Id, Diagnostic IfMissing)> _anchors = [];

    /// <inheritdoc />
    public IEnumerable<Diagnostic> Check(PageMarkup page)
    {
        _ids[page.File] = page.Tags.Select(tag => PageMarkup.Attribute(tag, "id")).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return page.Tags.SelectMany(tag => ((IEnumerable<string>)[.. Addresses(tag), .. References(tag)])
            .SelectMany(address => Follow(page, tag, address)));
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
                .Select(address => source.Error(
                    DiagnosticCodes.BrokenLink, address.Place.LineNumber, address.Place.LinePosition, 1, Message(address.Value), Advice))];
        }
        catch (XmlException)
        {
            return [];
        }
    }

    /// <summary>Addresses in a JSON file; one that is no JSON is <see cref="JsonFileCheck"/>'s business.</summary>
    /// <param name="file">Path below the site's folder.</param>
    /// <param name="source">The file.</param>
    public IEnumerable<Diagnostic> CheckJson(string file, SourceText source)
    {
        try
        {
            using var document = JsonDocument.Parse(source.Text);
            return [.. JsonStrings.Addresses(document.RootElement).Where(address => !site.Follow(file, address).IsFound).Distinct()
                .Select(address => Diagnostic.Error(DiagnosticCodes.BrokenLink, new SourceLocation(source.Path, 1, 1), Message(address), Advice))];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    /// <summary>Files that a built stylesheet names.</summary>
    /// <param name="file">Path below the site's folder.</param>
    /// <param name="source">The sheet.</param>
    public IEnumerable<Diagnostic> CheckSheet(string file, SourceText source) => [.. Loads(file, source), .. Imports(file, source)];

    private IEnumerable<Diagnostic> Loads(string file, SourceText source) =>
        from declaration in CssDeclaration.Read(source.Text)
        from match in SheetAddress().Matches(declaration.Value)
        where !match.Groups[1].Value.StartsWith("data:", StringComparison.Ordinal)
            && !match.Groups[1].Value.StartsWith('#')
            && !site.Follow(file, match.Groups[1].Value).IsFound
        select source.Error(
            DiagnosticCodes.BrokenLink, declaration.Line, declaration.Column, declaration.Property.Length, Message(match.Groups[1].Value), Advice);

    // A part that the theme lacks stays an import; the page then has none of its styles.
    private IEnumerable<Diagnostic> Imports(string file, SourceText source) =>
        from line in source.Text.Split('\n').Index()
        from match in SheetImport().Matches(line.Item)
        where !site.Follow(file, match.Groups[1].Value).IsFound
        select source.Error(
            DiagnosticCodes.BrokenLink, line.Index + 1, match.Index + 1, match.Length, Message(match.Groups[1].Value), Advice);

    /// <summary>Sitemaps that <c>robots.txt</c> names.</summary>
    /// <param name="file">Path below the site's folder.</param>
    /// <param name="source">The file.</param>
    public IEnumerable<Diagnostic> CheckRobots(string file, SourceText source)
    {
        const string sitemap = "Sitemap:";
        var lines = source.Text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            // An address that is none is told by RequiredFilesCheck.
            if (lines[i].StartsWith(sitemap, StringComparison.OrdinalIgnoreCase)
                && lines[i][sitemap.Length..].Trim() is var address
                && !site.Follow(file, address).IsFound)
                yield return source.Error(DiagnosticCodes.BrokenLink, i + 1, 1, lines[i].Length, Message(address), Advice);
        }
    }

    /// <summary>What is wrong with links from page to page; after every page was checked.</summary>
    public IEnumerable<Diagnostic> Finish() => _anchors
        .Where(anchor => _ids.TryGetValue(anchor.File, out var ids) && !ids.Contains(anchor.Id))
        .Select(anchor => anchor.IfMissing);

    private IEnumerable<Diagnostic> Follow(PageMarkup page, HtmlTagToken tag, string address)
    {
        if (address.Length == 0)
        {
            yield return page.Error(tag, DiagnosticCodes.BrokenLink, "an address without anything in it", Advice);
            yield break;
        }

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
        if (tag.Name == "meta") return MetaAddresses(tag);
        return
        [
            .. tag.Attributes.Where(attribute => attribute.Name is "href" or "src" or "poster" or "action" or "formaction" or "data" or "cite"
                or "data-index" or "data-worker")
                .Select(attribute => attribute.Value.Trim()),
            .. (PageMarkup.Attribute(tag, "srcset") ?? "")
                .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(candidate => candidate.Split(' ')[0]),
        ];
    }

    private static IEnumerable<string> MetaAddresses(HtmlTagToken tag)
    {
        var content = PageMarkup.Attribute(tag, "content") ?? "";
        if ((PageMarkup.Attribute(tag, "property") ?? PageMarkup.Attribute(tag, "name")) is "og:url" or "og:image" or "twitter:image")
            return [content];
        return PageMarkup.Attribute(tag, "http-equiv") == "refresh"
            && content.IndexOf("url=", StringComparison.OrdinalIgnoreCase) is var place and >= 0
            ? [content[(place + 4)..].Trim('\'', '"', ' ')]
            : [];
    }

    /// <summary>Elements of the same page that an element names by their ids, as links to them.</summary>
    private static IEnumerable<string> References(HtmlTagToken tag) => tag.Attributes
        .Where(attribute => attribute.Name is "aria-labelledby" or "aria-describedby" or "aria-controls" or "aria-owns" or "aria-details" or "for"
            or "headers" or "list" or "form")
        .SelectMany(attribute => attribute.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Select(id => "#" + id);

    private static IEnumerable<(string Value, IXmlLineInfo Place)> XmlAddresses(XDocument document) =>
    [
        .. document.Descendants().Where(element => element.Name.LocalName is "loc" or "link" or "icon" && element.Value.Length > 0)
            .Select(element => (element.Value, (IXmlLineInfo)element)),
        .. document.Descendants().Attributes().Where(attribute => attribute.Name.LocalName is "href" or "xmlUrl" or "htmlUrl")
            .Select(attribute => (attribute.Value, (IXmlLineInfo)attribute)),
    ];

    [GeneratedRegex("""url\(\s*["']?([^"')\s]+)""")]
    private static partial Regex SheetAddress();

    [GeneratedRegex("""@import\s+(?:url\(\s*)?["']?([^"')\s;]+)""")]
    private static partial Regex SheetImport();
}

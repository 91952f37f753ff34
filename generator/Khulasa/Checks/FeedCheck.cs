using System.Xml;
using System.Xml.Linq;
using Khulasa.Diagnostics;

namespace Khulasa.Checks;

/// <summary>
/// XML files that are not well-formed (KH6301), and feeds, outlines and sitemaps without what their specifications require
/// (KH6302): RSS 2.0, Atom (RFC 4287), OPML 2.0, sitemaps.org.
/// </summary>
public static class FeedCheck
{
    private const int MaxAddresses = 50_000;
    private const string Advice = "see the templates in templates/feeds/; every theme's feeds carry it";

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>Looks through an XML file.</summary>
    public static IReadOnlyList<Diagnostic> Check(SourceText file)
    {
        try
        {
            var root = XDocument.Parse(file.Text, LoadOptions.SetLineInfo).Root!;
            return [.. Problems(root).Concat(Controls(root)).Select(problem => At(file, problem.Place, problem.Text))];
        }
        catch (XmlException error)
        {
            return [file.Error(DiagnosticCodes.MalformedFile, error.LineNumber, error.LinePosition, 1, $"no well-formed XML: {error.Message}", "escape the value that stands there")];
        }
    }

    private static IEnumerable<(XElement Place, string Text)> Problems(XElement root) => root.Name.LocalName switch
    {
        "rss" => Rss(root),
        "feed" => AtomFeed(root),
        "opml" => root.Descendants("outline").Where(IsFeedWithoutAddress).Select(outline => (outline, "a feed without xmlUrl")),
        "urlset" or "sitemapindex" => Addresses(root),
        _ => [],
    };

    private static IEnumerable<(XElement Place, string Text)> Rss(XElement root)
    {
        if (root.Element("channel") is not { } channel) return [(root, "an RSS feed without channel")];
        return
        [
            .. Lacking(channel, "title", "link", "description"),
            .. channel.Elements("item").Where(item => Lacking(item, "title").Any() && Lacking(item, "description").Any())
                .Select(item => (item, "an item with neither title nor description")),
            .. channel.Elements("item").SelectMany(item => Lacking(item, "link", "guid", "pubDate")),
            .. channel.Descendants("pubDate").Where(date => !MachineDates.IsRfc822(date.Value)).Select(date => (date, $"\"{date.Value}\" is no date of RFC 822")),
            .. Twice(channel.Elements("item").Elements("guid")),
        ];
    }

    private static IEnumerable<(XElement Place, string Text)> AtomFeed(XElement feed)
    {
        List<XElement> entries = [.. feed.Elements(Atom + "entry")];
        return
        [
            .. ((IEnumerable<XElement>)[feed, .. entries]).SelectMany(each => Lacking(each, Atom + "id", Atom + "title", Atom + "updated")),
            .. feed.Element(Atom + "author") is null ? entries.SelectMany(entry => Lacking(entry, Atom + "author")) : [],
            .. feed.Descendants(Atom + "author").SelectMany(author => Lacking(author, Atom + "name")),
            .. entries.Where(entry => entry.Element(Atom + "content") is null && entry.Elements(Atom + "link").All(IsNotAlternate))
                .Select(entry => (entry, "an entry with neither content nor a link to it")),
            .. feed.Descendants().Where(each => each.Name == Atom + "updated" || each.Name == Atom + "published")
                .Where(date => !MachineDates.IsRfc3339(date.Value)).Select(date => (date, $"\"{date.Value}\" is no date of RFC 3339")),
            .. Twice(entries.Elements(Atom + "id")),
        ];
    }

    private static IEnumerable<(XElement Place, string Text)> Addresses(XElement root)
    {
        List<XElement> entries = [.. root.Elements()];
        return
        [
            .. entries.Count > MaxAddresses ? [(root, "more than 50,000 addresses")] : (IEnumerable<(XElement Place, string Text)>)[],
            .. entries.SelectMany(entry => Lacking(entry, Sitemap + "loc")),
            .. entries.Elements(Sitemap + "loc").Where(loc => !Uri.IsWellFormedUriString(loc.Value, UriKind.Absolute)).Select(loc => (loc, $"\"{loc.Value}\" is no absolute address")),
            .. Twice(entries.Elements(Sitemap + "loc")),
        ];
    }

    private static IEnumerable<(XElement Place, string Text)> Lacking(XElement parent, params XName[] names) => names
        .Where(name => string.IsNullOrWhiteSpace(parent.Element(name)?.Value))
        .Select(name => (parent, $"<{parent.Name.LocalName}> without <{name.LocalName}>"));

    private static IEnumerable<(XElement Place, string Text)> Twice(IEnumerable<XElement> elements) => elements
        .GroupBy(element => element.Value, StringComparer.Ordinal)
        .SelectMany(group => group.Skip(1))
        .Select(element => (element, $"\"{element.Value}\" stands twice"));

    private static IEnumerable<(XElement Place, string Text)> Controls(XElement root) => root.Descendants()
        .Where(element => !element.HasElements && BidiCheck.ControlProblem(element.Value) is not null)
        .Select(element => (element, BidiCheck.ControlProblem(element.Value)!));

    private static bool IsNotAlternate(XElement link) => (string?)link.Attribute("rel") is not (null or "alternate");

    private static bool IsFeedWithoutAddress(XElement outline) =>
        (string?)outline.Attribute("type") == "rss" && string.IsNullOrEmpty((string?)outline.Attribute("xmlUrl"));

    private static Diagnostic At(SourceText file, IXmlLineInfo place, string problem) =>
        file.Error(DiagnosticCodes.IncompleteFeed, place.LineNumber, place.LinePosition, 1, problem, Advice);
}

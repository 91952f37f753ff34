using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Khulasa.Checks;

/// <summary>Sitemaps, sitemaps.org; their languages, which must name one another; and those of news.</summary>
internal static partial class SitemapRules
{
    private const int MaxAddresses = 50_000;

    /// <summary>Its namespace.</summary>
    public static readonly XNamespace Space = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static readonly XNamespace News = "http://www.google.com/schemas/sitemap-news/0.9";
    private static readonly XName Link = XNamespace.Get("http://www.w3.org/1999/xhtml") + "link";

    /// <summary>The addresses of pages in a sitemap; none in one of news or of sitemaps, or in another file.</summary>
    public static IReadOnlyList<string> Listed(XElement root) =>
        root.Name == Space + "urlset" && !root.Descendants(News + "news").Any() ? [.. root.Elements().Select(Location)] : [];

    /// <summary>What a sitemap lacks.</summary>
    public static IEnumerable<FeedProblem> Check(XElement root)
    {
        if (root.Name.Namespace != Space) return [new(root, $"a sitemap without xmlns=\"{Space}\"")];
        List<XElement> entries = [.. root.Elements()];
        return
        [
            .. entries.Count > MaxAddresses ? (FeedProblem[])[new(root, "more than 50,000 addresses")] : [],
            .. entries.SelectMany(entry => FeedProblem.Lacking(entry, Space + "loc")),
            .. FeedProblem.NoAddress(entries.Elements(Space + "loc")),
            .. entries.Elements(Space + "lastmod")
                .Where(date => !W3CDate().IsMatch(date.Value))
                .Select(date => new FeedProblem(date, $"\"{date.Value}\" is no date of W3C")),
            .. FeedProblem.Twice(entries.Elements(Space + "loc")),
            .. Languages(entries),
            .. root.Descendants(News + "news").SelectMany(OfNews),
        ];
    }

    private static IEnumerable<FeedProblem> OfNews(XElement news) =>
    [
        .. FeedProblem.Lacking(news, News + "publication", News + "publication_date", News + "title"),
        .. news.Elements(News + "publication").SelectMany(each => FeedProblem.Lacking(each, News + "name", News + "language")),
    ];

    private static IEnumerable<FeedProblem> Languages(List<XElement> entries)
    {
        var named = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var entry in entries) named[Location(entry)] = [.. entry.Elements(Link).Select(Address)];
        foreach (var entry in entries.Where(entry => entry.Element(Link) is not null))
        {
            if (!named[Location(entry)].Contains(Location(entry))) yield return new(entry, "the page names other languages but not itself");
            if (entry.Elements(Link).All(link => (string?)link.Attribute("hreflang") != "x-default"))
                yield return new(entry, "the page names no default for other languages");
            foreach (var link in entry.Elements(Link)
                .Where(link => named.TryGetValue(Address(link), out var back) && !back.Contains(Location(entry))))
                yield return new(link, $"{Address(link)} does not name this page back");
        }
    }

    private static string Location(XElement entry) => entry.Element(Space + "loc")?.Value ?? "";

    private static string Address(XElement link) => (string?)link.Attribute("href") ?? "";

    [GeneratedRegex(@"^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?)?)?$")]
    private static partial Regex W3CDate();
}

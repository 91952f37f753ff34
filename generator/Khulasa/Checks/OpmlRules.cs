using System.Xml.Linq;

namespace Khulasa.Checks;

/// <summary>OPML 2.0, as lists of feeds are written in it.</summary>
internal static class OpmlRules
{
    /// <summary>What an outline lacks.</summary>
    public static IEnumerable<FeedProblem> Check(XElement root) =>
    [
        .. root.Attribute("version") is null ? (FeedProblem[])[new(root, "<opml> without version")] : [],
        .. root.Element("head") is null || root.Element("body") is null ? (FeedProblem[])[new(root, "<opml> without head or body")] : [],
        .. Outlines(root, "text").Select(outline => new FeedProblem(outline, "an outline without text")),
        .. Outlines(root, "xmlUrl")
            .Where(outline => (string?)outline.Attribute("type") == "rss")
            .Select(outline => new FeedProblem(outline, "a feed without xmlUrl")),
    ];

    private static IEnumerable<XElement> Outlines(XElement root, string lacking) =>
        root.Descendants("outline").Where(outline => string.IsNullOrWhiteSpace((string?)outline.Attribute(lacking)));
}

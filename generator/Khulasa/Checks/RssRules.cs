using System.Xml.Linq;

namespace Khulasa.Checks;

/// <summary>RSS 2.0, and of the RSS Advisory Board's best practices the link to itself and the language.</summary>
internal static class RssRules
{
    /// <summary>What a feed lacks.</summary>
    public static IEnumerable<FeedProblem> Check(XElement root)
    {
        if (root.Element("channel") is not { } channel) return [new(root, "an RSS feed without channel")];
        List<XElement> items = [.. channel.Elements("item")];
        return
        [
            .. (string?)root.Attribute("version") == "2.0" ? [] : (FeedProblem[])[new(root, "<rss> without version=\"2.0\"")],
            .. FeedProblem.Lacking(channel, "title", "link", "description", "language"),
            .. channel.Elements(AtomRules.Space + "link").Any(link => (string?)link.Attribute("rel") == "self")
                ? []
                : (FeedProblem[])[new(channel, "<channel> without <atom:link rel=\"self\">")],
            .. items.Where(item => FeedProblem.Lacking(item, "title").Any() && FeedProblem.Lacking(item, "description").Any())
                .Select(item => new FeedProblem(item, "an item with neither title nor description")),
            .. items.SelectMany(item => FeedProblem.Lacking(item, "link", "guid", "pubDate")),
            .. channel.Descendants()
                .Where(each => each.Name == "pubDate" || each.Name == "lastBuildDate")
                .Where(date => date.Value.Length > 0 && !MachineDates.IsRfc822(date.Value))
                .Select(date => new FeedProblem(date, $"\"{date.Value}\" is no date of RFC 822")),
            .. FeedProblem.NoAddress([channel.Element("link") ?? channel, .. items.Elements("link"), .. items.Elements("guid").Where(IsPermalink)]),
            .. channel.Descendants("enclosure").Where(each => ((string[])["url", "length", "type"]).Any(name => each.Attribute(name) is null))
                .Select(each => new FeedProblem(each, "an enclosure without url, length or type")),
            .. FeedProblem.Twice(items.Elements("guid")),
        ];
    }

    private static bool IsPermalink(XElement guid) => (string?)guid.Attribute("isPermaLink") != "false";
}

using System.Xml.Linq;

namespace Khulasa.Checks;

/// <summary>Atom, RFC 4287: what it requires, and the link to itself that it recommends (section 4.1.1).</summary>
internal static class AtomRules
{
    /// <summary>Its namespace.</summary>
    public static readonly XNamespace Space = "http://www.w3.org/2005/Atom";

    private static readonly XName[] Addresses = [Space + "id", Space + "icon", Space + "logo", Space + "uri"];
    private static readonly XName[] Dates = [Space + "updated", Space + "published"];

    /// <summary>What a feed lacks.</summary>
    public static IEnumerable<FeedProblem> Check(XElement feed)
    {
        if (feed.Name.Namespace != Space) return [new(feed, $"a feed without xmlns=\"{Space}\"")];
        List<XElement> entries = [.. feed.Elements(Space + "entry")];
        return
        [
            .. ((IEnumerable<XElement>)[feed, .. entries])
                .SelectMany(each => FeedProblem.Lacking(each, Space + "id", Space + "title", Space + "updated")),
            .. feed.Attribute(XNamespace.Xml + "lang") is null ? (FeedProblem[])[new(feed, "<feed> without xml:lang")] : [],
            .. feed.Elements(Space + "link").Any(link => (string?)link.Attribute("rel") == "self")
                ? []
                : (FeedProblem[])[new(feed, "<feed> without <link rel=\"self\">")],
            .. feed.Element(Space + "author") is null ? entries.SelectMany(entry => FeedProblem.Lacking(entry, Space + "author")) : [],
            .. feed.Descendants(Space + "author").SelectMany(author => FeedProblem.Lacking(author, Space + "name")),
            .. entries.Where(LacksContent).Select(entry => new FeedProblem(entry, "an entry with neither content nor a link to it")),
            .. feed.Descendants(Space + "link")
                .Where(link => !FeedProblem.IsAddress((string?)link.Attribute("href")))
                .Select(link => new FeedProblem(link, "a link without an absolute href")),
            .. FeedProblem.NoAddress(feed.Descendants().Where(each => Addresses.Contains(each.Name))),
            .. feed.Descendants(Space + "category")
                .Where(each => string.IsNullOrEmpty((string?)each.Attribute("term")))
                .Select(each => new FeedProblem(each, "a category without term")),
            .. feed.Descendants().Where(each => Dates.Contains(each.Name) && each.Value.Length > 0 && !MachineDates.IsRfc3339(each.Value))
                .Select(date => new FeedProblem(date, $"\"{date.Value}\" is no date of RFC 3339")),
            .. FeedProblem.Twice(entries.Elements(Space + "id")),
        ];
    }

    private static bool LacksContent(XElement entry) =>
        entry.Element(Space + "content") is null
        && entry.Elements(Space + "link").All(link => (string?)link.Attribute("rel") is not (null or "alternate"));
}

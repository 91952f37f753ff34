using System.Xml.Linq;

namespace Khulasa.Checks;

/// <summary>What an element of a feed, outline or sitemap lacks.</summary>
/// <param name="Place">The element.</param>
/// <param name="Text">What is wrong, for people.</param>
internal readonly record struct FeedProblem(XElement Place, string Text)
{
    /// <summary>Elements that a parent needs and does not have, or has without a text.</summary>
    public static IEnumerable<FeedProblem> Lacking(XElement parent, params XName[] names) => names
        .Where(name => string.IsNullOrWhiteSpace(parent.Element(name)?.Value))
        .Select(name => new FeedProblem(parent, $"<{parent.Name.LocalName}> without <{name.LocalName}>"));

    /// <summary>Elements whose text an element before them has.</summary>
    public static IEnumerable<FeedProblem> Twice(IEnumerable<XElement> elements) => elements
        .GroupBy(element => element.Value, StringComparer.Ordinal)
        .SelectMany(group => group.Skip(1))
        .Select(element => new FeedProblem(element, $"\"{element.Value}\" stands twice"));

    /// <summary>Elements whose text is no whole address.</summary>
    public static IEnumerable<FeedProblem> NoAddress(IEnumerable<XElement> elements) => elements
        .Where(element => element.Value.Length > 0 && !IsAddress(element.Value))
        .Select(element => new FeedProblem(element, $"\"{element.Value}\" is no absolute address"));

    /// <summary>True for a whole address.</summary>
    public static bool IsAddress(string? text) => Uri.IsWellFormedUriString(text, UriKind.Absolute);
}

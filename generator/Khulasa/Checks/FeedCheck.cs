using System.Xml;
using System.Xml.Linq;
using Khulasa.Diagnostics;

namespace Khulasa.Checks;

/// <summary>
/// XML files that are not well-formed (KH6301), direction characters in them that do not balance (KH6102), and feeds,
/// outlines and sitemaps without what their specifications require (KH6302): see <see cref="RssRules"/>,
/// <see cref="AtomRules"/>, <see cref="OpmlRules"/> and <see cref="SitemapRules"/>.
/// </summary>
public static class FeedCheck
{
    private const string Advice = "see the templates in templates/feeds/; every theme's feeds carry it";
    private const string ControlAdvice = "isolate with U+2068 and U+2069 around the whole text";

    /// <summary>Looks through an XML file.</summary>
    public static IReadOnlyList<Diagnostic> Check(SourceText file) => Check(file, out _);

    /// <summary>The same, and the addresses of pages that it lists as a sitemap.</summary>
    public static IReadOnlyList<Diagnostic> Check(SourceText file, out IReadOnlyList<string> listed)
    {
        listed = [];
        try
        {
            var root = XDocument.Parse(file.Text, LoadOptions.SetLineInfo).Root!;
            listed = SitemapRules.Listed(root);
            return
            [
                .. Problems(root).Select(problem => At(file, DiagnosticCodes.IncompleteFeed, problem.Place, problem.Text, Advice)),
                .. Controls(root).Select(problem => At(file, DiagnosticCodes.UnbalancedIsolates, problem.Place, problem.Text, ControlAdvice)),
            ];
        }
        catch (XmlException error)
        {
            return [file.Error(
                DiagnosticCodes.MalformedFile,
                error.LineNumber,
                error.LinePosition,
                1,
                $"no well-formed XML: {error.Message}",
                "escape the value that stands there")];
        }
    }

    private static IEnumerable<FeedProblem> Problems(XElement root) => root.Name.LocalName switch
    {
        "rss" => RssRules.Check(root),
        "feed" => AtomRules.Check(root),
        "opml" => OpmlRules.Check(root),
        "urlset" or "sitemapindex" => SitemapRules.Check(root),
        _ => [],
    };

    private static IEnumerable<FeedProblem> Controls(XElement root) =>
        from element in root.DescendantsAndSelf()
        from text in element.Attributes().Select(attribute => attribute.Value).Append(element.HasElements ? "" : element.Value)
        let problem = BidiCheck.ControlProblem(text)
        where problem is not null
        select new FeedProblem(element, problem);

    private static Diagnostic At(SourceText file, string code, IXmlLineInfo place, string problem, string advice) =>
        file.Error(code, place.LineNumber, place.LinePosition, 1, problem, advice);
}

using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Khulasa.Seeds;

/// <summary>Parses HTML captures: no scripts, no styles, nothing loaded, bounded depth.</summary>
public static class HtmlCapture
{
    // Nobody reacts to attributes here, and nobody asked to react costs a tenth of the parser's time.
    private static readonly IConfiguration Configuration = AngleSharp.Configuration.Default.Without<IAttributeObserver>();

    /// <summary>Parses a page. Broken markup gives the document that a browser would make of it.</summary>
    /// <param name="html">The page.</param>
    /// <param name="charset">How it was decoded, for the report.</param>
    /// <param name="keepsLines">True to remember the line of each element, which costs time and memory: for <c>explain</c>.</param>
    public static Capture Parse(string html, string charset, bool keepsLines = false)
    {
        var parser = new HtmlParser(
            new HtmlParserOptions { IsScripting = false, IsKeepingSourceReferences = keepsLines }, BrowsingContext.New(Configuration));
        return new Capture { Document = parser.ParseDocument(MarkupLimiter.Limit(html)), IsHtml = true, Charset = charset };
    }
}

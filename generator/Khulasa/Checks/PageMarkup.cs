using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;
using Khulasa.Diagnostics;

namespace Khulasa.Checks;

/// <summary>A built page as its tokens, each with its place: enough for the checks, and far quicker than a document.</summary>
public sealed class PageMarkup
{
    private static readonly HashSet<string> Void =
        new(
            ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr", "path", "rect", "circle"],
            StringComparer.Ordinal);

    /// <summary>Reads a page.</summary>
    /// <param name="file">Path below the site's folder.</param>
    /// <param name="source">The page.</param>
    public PageMarkup(string file, SourceText source)
    {
        (File, Source) = (file, source);
        Tokens = Read(source.Text);
        Tags = [.. Tokens.OfType<HtmlTagToken>().Where(token => token.Type == HtmlTokenType.StartTag)];
    }

    /// <summary>Path below the site's folder.</summary>
    public string File { get; }

    /// <summary>The page as diagnostics show it.</summary>
    public SourceText Source { get; }

    /// <summary>Everything in it, in order.</summary>
    public IReadOnlyList<HtmlToken> Tokens { get; }

    /// <summary>Its start tags.</summary>
    public IReadOnlyList<HtmlTagToken> Tags { get; }

    /// <summary>An error at a token.</summary>
    public Diagnostic Error(HtmlToken token, string code, string message, string advice) =>
        Source.Error(code, token.Position.Line, token.Position.Column, 1, message, advice);

    /// <summary>A place without the text of its line, for problems that are kept in case.</summary>
    public SourceLocation Place(HtmlToken token) => new(Source.Path, token.Position.Line, token.Position.Column);

    /// <summary>The value of an attribute; null where the tag does not have it.</summary>
    public static string? Attribute(HtmlTagToken tag, string name)
    {
        foreach (var attribute in tag.Attributes)
        {
            if (attribute.Name == name) return attribute.Value;
        }

        return null;
    }

    /// <summary>True for a page that search engines are told to leave out.</summary>
    public bool IsForReadersOnly => Meta("robots")?.Contains("noindex", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>What a meta element of the page says; null where there is none of that name or property.</summary>
    public string? Meta(string name) => Tags
        .Where(tag => tag.Name == "meta" && (Attribute(tag, "name") == name || Attribute(tag, "property") == name))
        .Select(tag => Attribute(tag, "content"))
        .FirstOrDefault();

    /// <summary>The link elements of a relation.</summary>
    public IEnumerable<HtmlTagToken> Links(string relation) => Tags.Where(tag => tag.Name == "link" && Attribute(tag, "rel") == relation);

    /// <summary>True for an element that has no end tag.</summary>
    public static bool IsVoid(string name) => Void.Contains(name);

    private static List<HtmlToken> Read(string text)
    {
        var tokens = new List<HtmlToken>();
        using var source = new TextSource(text);
        using var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.Resolver);
        for (var token = tokenizer.Get(); token.Type != HtmlTokenType.EndOfFile; token = tokenizer.Get())
        {
            tokens.Add(token);

            // What the text after a tag is, a parser tells its tokenizer (HTML, section 13.2.6).
            if (token.Type == HtmlTokenType.StartTag) tokenizer.State = StateAfter(token.Name, tokenizer.State);
        }

        return tokens;
    }

    private static HtmlParseMode StateAfter(string tag, HtmlParseMode state) => tag switch
    {
        "script" => HtmlParseMode.Script,
        "style" or "xmp" or "iframe" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
        "title" or "textarea" => HtmlParseMode.RCData,
        _ => state,
    };
}

using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Khulasa.Benchmarks;

/// <summary>The visible text of a whole page, menus and all, as somebody would save it to a text file.</summary>
internal sealed partial class PlainText
{
    private static readonly HashSet<string> Invisible = new(StringComparer.Ordinal)
    {
        "script", "style", "noscript", "template", "svg", "select", "textarea", "iframe", "object", "head", "audio", "video", "canvas", "datalist",
    };

    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "div", "dl", "dt", "fieldset", "figcaption",
        "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "li", "main", "nav", "ol", "p", "pre",
        "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul", "option",
    };

    private readonly StringBuilder _text = new();
    private readonly PlainTextForm _form;

    private PlainText(PlainTextForm form) => _form = form;

    public static string Of(IDocument document, PlainTextForm form)
    {
        var text = new PlainText(form);
        if (document.Body is { } body) text.Walk(body);
        return BlankLines().Replace(text._text.ToString(), "\n\n").Trim();
    }

    private void Walk(INode root)
    {
        foreach (var node in root.ChildNodes)
        {
            if (node is IText text) Add(text.Data);
            else if (node is IElement element && !IsHidden(element)) Walk(element);
        }
    }

    private void Walk(IElement element)
    {
        if (_form != PlainTextForm.InnerText)
        {
            Walk((INode)element);
            return;
        }

        var ends = element.LocalName == "p" ? 2 : Blocks.Contains(element.LocalName) ? 1 : 0;
        Break(ends);
        if (element.LocalName == "br") _text.Append('\n');
        Walk((INode)element);
        Break(ends);
        if (element.LocalName is "td" or "th") _text.Append('\t');
    }

    private void Add(string data)
    {
        if (_form == PlainTextForm.Nodes)
        {
            if (!string.IsNullOrWhiteSpace(data)) _text.Append(Spaces().Replace(data, " ").Trim()).Append('\n');
        }
        else if (_form == PlainTextForm.Glued) _text.Append(SpacesInLine().Replace(data, " "));
        else AddFolded(data);
    }

    private void AddFolded(string data)
    {
        foreach (var c in data)
        {
            if (!char.IsWhiteSpace(c)) _text.Append(c);
            else if (_text.Length > 0 && !char.IsWhiteSpace(_text[^1])) _text.Append(' ');
        }
    }

    // At least so many line ends stand between two blocks; none at the beginning.
    private void Break(int ends)
    {
        if (ends == 0 || _text.Length == 0) return;
        while (_text.Length > 0 && _text[^1] == ' ') _text.Length--;
        var found = 0;
        while (found < ends && found < _text.Length && _text[^(found + 1)] == '\n') found++;
        _text.Append('\n', ends - found);
    }

    private static bool IsHidden(IElement element) =>
        Invisible.Contains(element.LocalName) || element.HasAttribute("hidden")
        || element.GetAttribute("style") is { } style && NotShown().IsMatch(style);

    [GeneratedRegex(@"display\s*:\s*none|visibility\s*:\s*hidden", RegexOptions.IgnoreCase)]
    private static partial Regex NotShown();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"[^\S\n]+")]
    private static partial Regex SpacesInLine();

    [GeneratedRegex(@"\s*\n\s*\n\s*")]
    private static partial Regex BlankLines();
}

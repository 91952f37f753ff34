using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Khulasa.Text;

namespace Khulasa.Seeds;

/// <summary>Turns a text capture into a document with one element a line.</summary>
public static partial class TextCapture
{
    private const int MaxLines = 50_000;

    /// <summary>
    /// Parses a text capture. Lines marked as Markdown lists, headings or bold text become <c>li</c>, <c>h2</c> and
    /// <c>strong</c>; everything else is text of a <c>p</c>, never markup.
    /// </summary>
    /// <param name="text">The capture.</param>
    /// <param name="charset">How it was decoded, for the report.</param>
    public static Capture Parse(string text, string charset)
    {
        var lines = SplitLines(text);
        var document = new HtmlParser().ParseDocument("<!doctype html><title></title><body></body>");
        // Short lines of such a language have no letter that tells it.
        if (PersianLanguages.Of(text) is { } language) document.DocumentElement.SetAttribute("lang", language);
        var gap = false;
        for (var i = 0; i < lines.Count && i < MaxLines; i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i]))
            {
                gap = true;
                continue;
            }

            var line = WithoutLinks(lines[i]);
            if (string.IsNullOrWhiteSpace(line)) continue;
            var element = MakeElement(document, line);
            element.SetAttribute(Capture.LineAttribute, (i + 1).ToString(CultureInfo.InvariantCulture));
            if (gap) element.SetAttribute(Capture.GapAttribute, "");
            document.Body?.AppendChild(element);
            gap = false;
        }

        return new Capture { Document = document, IsHtml = false, Charset = charset, Lines = lines };
    }

    // Tools that turn pages into Markdown leave pictures and addresses in the middle of sentences.
    private static string WithoutLinks(string line) =>
        line.Contains("](", StringComparison.Ordinal) ? MarkdownLink().Replace(MarkdownPicture().Replace(line, ""), "$1") : line;

    [GeneratedRegex(@"!\[[^\[\]]{0,500}\]\([^()\s]{1,2000}(?:\s+""[^""]{0,300}"")?\)")]
    private static partial Regex MarkdownPicture();

    [GeneratedRegex(@"\[([^\[\]]{0,500})\]\((?:https?://|/|#|mailto:)[^()\s]{0,2000}(?:\s+""[^""]{0,300}"")?\)")]
    private static partial Regex MarkdownLink();

    private static List<string> SplitLines(string text)
    {
        var lines = new List<string>();
        foreach (var line in text.AsSpan().EnumerateLines()) lines.Add(line.ToString());
        return lines;
    }

    private static IElement MakeElement(IDocument document, string line)
    {
        var trimmed = line.Trim();
        if (trimmed.Length > 2 && trimmed[0] is '-' or '*' or '•' && trimmed[1] == ' ') return Fill(document, "li", trimmed[2..]);
        if (trimmed.StartsWith("### ", StringComparison.Ordinal)) return Fill(document, "h3", trimmed[4..]);
        if (trimmed.StartsWith("## ", StringComparison.Ordinal)) return Fill(document, "h2", trimmed[3..]);
        if (trimmed.StartsWith("# ", StringComparison.Ordinal)) return Fill(document, "h1", trimmed[2..]);
        return Fill(document, "p", trimmed);
    }

    private static IElement Fill(IDocument document, string name, string text)
    {
        var element = document.CreateElement(name);
        var parts = text.Split("**");
        // An odd number of marks is a mistake or a footnote; then none of them means bold.
        var isBalanced = parts.Length % 2 == 1;
        if (!isBalanced) parts = [text];
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Length == 0) continue;
            if (i % 2 == 0)
            {
                element.AppendChild(document.CreateTextNode(parts[i]));
                continue;
            }

            var strong = document.CreateElement("strong");
            strong.TextContent = parts[i];
            element.AppendChild(strong);
        }

        return element;
    }
}

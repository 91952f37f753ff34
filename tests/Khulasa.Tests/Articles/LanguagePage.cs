using System.Net;
using System.Text;

namespace Khulasa.Tests.Articles;

/// <summary>
/// A made-up page with all that surrounds an article, as HTML whose names tell nothing and as the plain text of the whole
/// page. Its file has what is known of the article, then a line for each part of the page: a sign, and texts with bars between.
/// </summary>
/// <param name="Fields">What is known of the article.</param>
/// <param name="Html">The page.</param>
/// <param name="Text">Its text, a line for each part.</param>
/// <param name="Body">The paragraphs of the article.</param>
internal sealed record LanguagePage(IReadOnlyDictionary<string, string> Fields, string Html, string Text, IReadOnlyList<string> Body)
{
    private const string Separator = "===";

    public static LanguagePage Read(string path)
    {
        var lines = File.ReadAllLines(path).Where(line => line.Length > 2).ToList();
        var border = lines.IndexOf(Separator);
        var fields = lines.Take(border).Select(line => line.Split(": ", 2)).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        var parts = lines.Skip(border + 1).Select(line => (Sign: line[0], Texts: line[2..].Split(" | "))).ToList();
        var html = new StringBuilder($"<!doctype html><html lang={Path.GetFileNameWithoutExtension(path).Split('-')[0]}><head><meta charset=utf-8></head><body><div><div>");
        foreach (var (sign, texts) in parts) html.Append(Element(sign, Array.ConvertAll(texts, text => WebUtility.HtmlEncode(text))));
        return new LanguagePage(
            fields, html.Append("</div></div></body></html>").ToString(), string.Join('\n', parts.SelectMany(part => Lines(part.Sign, part.Texts))), [.. parts.Where(part => part.Sign == '+').Select(part => part.Texts[0])]);
    }

    private static string Element(char sign, string[] texts) => sign switch
    {
        // Sections, and what is at the end of the page
        'n' => $"</div><ul>{Links("<li>", texts)}</ul><div>",
        // The headline
        '=' => $"<h1>{texts[0]}</h1>",
        // Who wrote it, and when
        'i' => $"<div>{string.Concat(texts.Select(text => $"<span>{text}</span> "))}</div>",
        // Buttons to share it
        's' => $"<div>{Links("", texts)}</div>",
        '+' => $"<p>{texts[0]}</p>",
        // The way to another article: what leads to it, and its headline
        '>' => $"<p>{texts[0]} <a href='/other'>{texts[1]}</a></p>",
        // Keywords: what stands before them, and they
        '#' => $"<div>{texts[0]} {Links("", texts[1..])}</div>",
        // The letter to readers: heading, praise, button
        '@' => $"<div><h3>{texts[0]}</h3><p>{texts[1]}</p><input type=text><button>{texts[2]}</button></div>",
        // Other articles: heading and headlines
        'm' => $"</div><div><h3>{texts[0]}</h3><ul>{Links("<li>", texts[1..])}</ul></div><div>",
        // The heading of the comments
        'c' => $"</div><div><h3>{texts[0]}</h3>",
        // A comment: who, what, and buttons
        ':' => $"<div><b>{texts[0]}</b><p>{texts[1]}</p>{Links("", texts[2..])}</div>",
        // Small print
        '.' => $"</div><div><small>{texts[0]}</small></div><div>",
        _ => throw new InvalidDataException($"no part of a page has the sign {sign}"),
    };

    private static string[] Lines(char sign, string[] texts) => sign is '>' or '#' ? [$"{texts[0]} {string.Join(", ", texts[1..])}"] : texts;

    private static string Links(string before, IEnumerable<string> texts) => string.Concat(texts.Select((text, index) => $"{before}<a href='/{index}'>{text}</a> "));
}

using System.Net;
using System.Text.Json;
using Khulasa.Seeds;

namespace Khulasa.Articles.Metadata.Declared;

/// <summary>Reads the JSON-LD of a page, graph form, references and arrays included; what is broken is left out.</summary>
internal static class JsonLdReader
{
    private const string MediaType = "application/ld+json";
    private const int MaxScriptLength = 2_000_000;

    public static void Read(Capture page, PageMetadata metadata)
    {
        var documents = new List<JsonDocument>();
        foreach (var text in Texts(page))
            if (text.Length is not (0 or > MaxScriptLength)) documents.AddRange(Parse(text));

        // All scripts together: an article of one may name its author by a reference into another.
        var graph = new JsonLdGraph(documents.Select(json => json.RootElement));
        new JsonLdFacts(graph, metadata).Read(page);
        foreach (var json in documents) json.Dispose();
    }

    private static IEnumerable<string> Texts(Capture page)
    {
        foreach (var script in page.Named("script"))
            if (script.GetAttribute("type") is { } type && type.Trim().StartsWith(MediaType, StringComparison.OrdinalIgnoreCase))
                yield return script.TextContent;
        // Frameworks that set metadata by name and value make tags of it: <meta name="script:ld+json" content="{…}">.
        foreach (var tag in page.Named("meta"))
            if (tag.GetAttribute("content") is { } text
                && text is ['{', ..] or ['[', '{', ..]
                && text.Contains("\"@type\"", StringComparison.Ordinal))
            {
                yield return text;
            }
    }

    private static IReadOnlyList<JsonDocument> Parse(string text)
    {
        text = text.Trim().TrimEnd(';');
        if (text.StartsWith("<!--", StringComparison.Ordinal)) text = text[4..].Replace("-->", "", StringComparison.Ordinal);
        text = text.Replace("/*<![CDATA[*/", "", StringComparison.Ordinal).Replace("/*]]>*/", "", StringComparison.Ordinal)
            .Replace("//<![CDATA[", "", StringComparison.Ordinal).Replace("//]]>", "", StringComparison.Ordinal)
            .Replace("<![CDATA[", "", StringComparison.Ordinal).Replace("]]>", "", StringComparison.Ordinal);
        // Some templates escape it as if it were text of the page.
        if (text.StartsWith("{&quot;", StringComparison.Ordinal) || text.StartsWith("[{&quot;", StringComparison.Ordinal))
            text = WebUtility.HtmlDecode(text);
        return JsonRepair.Parse(text);
    }
}

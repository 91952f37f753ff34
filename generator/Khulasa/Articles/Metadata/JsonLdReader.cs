using System.Net;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;

namespace Khulasa.Articles.Metadata;

/// <summary>Reads the JSON-LD of a page, graph form, references and arrays included; what is broken is left out.</summary>
internal static class JsonLdReader
{
    private const string MediaType = "application/ld+json";
    private const int MaxScriptLength = 2_000_000;

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 128 };

    public static void Read(IDocument document, PageMetadata metadata)
    {
        var documents = new List<JsonDocument>();
        foreach (var text in Texts(document))
            if (text.Length is not (0 or > MaxScriptLength) && Parse(text) is { } json) documents.Add(json);

        // All scripts together: an article of one may name its author by a reference into another.
        var graph = new JsonLdGraph(documents.Select(json => json.RootElement));
        new JsonLdFacts(graph, metadata).Read(document);
        foreach (var json in documents) json.Dispose();
    }

    private static IEnumerable<string> Texts(IDocument document)
    {
        foreach (var script in document.QuerySelectorAll("script[type]"))
            if (script.GetAttribute("type")!.Trim().StartsWith(MediaType, StringComparison.OrdinalIgnoreCase)) yield return script.TextContent; // the selector asks for it
        // Frameworks that set metadata by name and value make tags of it: <meta name="script:ld+json" content="{…}">.
        foreach (var tag in document.QuerySelectorAll("meta[content^='{'], meta[content^='[{']"))
            if (tag.GetAttribute("content") is { } text && text.Contains("\"@type\"", StringComparison.Ordinal)) yield return text;
    }

    private static JsonDocument? Parse(string text)
    {
        text = text.Trim().TrimEnd(';');
        if (text.StartsWith("<!--", StringComparison.Ordinal)) text = text[4..].Replace("-->", "", StringComparison.Ordinal);
        text = text.Replace("/*<![CDATA[*/", "", StringComparison.Ordinal).Replace("/*]]>*/", "", StringComparison.Ordinal)
            .Replace("//<![CDATA[", "", StringComparison.Ordinal).Replace("//]]>", "", StringComparison.Ordinal)
            .Replace("<![CDATA[", "", StringComparison.Ordinal).Replace("]]>", "", StringComparison.Ordinal);
        // Some templates escape it as if it were text of the page.
        if (text.StartsWith("{&quot;", StringComparison.Ordinal) || text.StartsWith("[{&quot;", StringComparison.Ordinal)) text = WebUtility.HtmlDecode(text);
        return TryParse(text) ?? TryParse(WithoutLineBreaks(text));
    }

    private static JsonDocument? TryParse(string text)
    {
        try
        {
            return JsonDocument.Parse(text, Lenient);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // The usual mistake: line breaks and tabs inside a string.
    private static string WithoutLineBreaks(string text)
    {
        var result = new StringBuilder(text);
        for (var i = 0; i < result.Length; i++)
            if (char.IsControl(result[i])) result[i] = ' ';
        return result.ToString();
    }
}

using System.Net;
using System.Text;
using System.Text.Json;
using Khulasa.Seeds;

namespace Khulasa.Articles.Metadata;

/// <summary>Reads the JSON-LD of a page, graph form, references and arrays included; what is broken is left out.</summary>
internal static class JsonLdReader
{
    private const string MediaType = "application/ld+json";
    private const int MaxScriptLength = 2_000_000;

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 128 };

    public static void Read(Capture page, PageMetadata metadata)
    {
        var documents = new List<JsonDocument>();
        foreach (var text in Texts(page))
            if (text.Length is not (0 or > MaxScriptLength) && Parse(text) is { } json) documents.Add(json);

        // All scripts together: an article of one may name its author by a reference into another.
        var graph = new JsonLdGraph(documents.Select(json => json.RootElement));
        new JsonLdFacts(graph, metadata).Read(page);
        foreach (var json in documents) json.Dispose();
    }

    private static IEnumerable<string> Texts(Capture page)
    {
        foreach (var script in page.Named("script"))
            if (script.GetAttribute("type") is { } type && type.Trim().StartsWith(MediaType, StringComparison.OrdinalIgnoreCase)) yield return script.TextContent;
        // Frameworks that set metadata by name and value make tags of it: <meta name="script:ld+json" content="{…}">.
        foreach (var tag in page.Named("meta"))
            if (tag.GetAttribute("content") is { } text && text is ['{', ..] or ['[', '{', ..] && text.Contains("\"@type\"", StringComparison.Ordinal)) yield return text;
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

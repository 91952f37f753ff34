using System.Text;
using System.Text.Json;
using AngleSharp.Dom;

namespace Khulasa.Articles;

/// <summary>Reads the JSON-LD of a page, graph form and arrays included; what is broken is left out.</summary>
internal static class JsonLdReader
{
    private const int MaxScriptLength = 2_000_000;
    private const int MaxObjects = 2000;

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 128 };

    public static void Read(IDocument document, PageMetadata metadata)
    {
        foreach (var script in document.QuerySelectorAll("script[type='application/ld+json']"))
        {
            var text = script.TextContent;
            if (text.Length is 0 or > MaxScriptLength || Parse(text) is not { } json) continue;
            using (json) ReadObjects(json.RootElement, metadata);
        }
    }

    private static JsonDocument? Parse(string text)
    {
        text = text.Trim().TrimEnd(';');
        if (text.StartsWith("<!--", StringComparison.Ordinal)) text = text[4..].Replace("-->", "", StringComparison.Ordinal);
        text = text.Replace("/*<![CDATA[*/", "", StringComparison.Ordinal).Replace("/*]]>*/", "", StringComparison.Ordinal)
            .Replace("//<![CDATA[", "", StringComparison.Ordinal).Replace("//]]>", "", StringComparison.Ordinal);
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

    private static void ReadObjects(JsonElement root, PageMetadata metadata)
    {
        var waiting = new Queue<JsonElement>();
        var pages = new List<JsonElement>();
        waiting.Enqueue(root);
        for (var count = 0; waiting.Count > 0 && count < MaxObjects; count++)
        {
            var element = waiting.Dequeue();
            if (element.ValueKind == JsonValueKind.Array)
                foreach (var item in element.EnumerateArray()) waiting.Enqueue(item);
            if (element.ValueKind != JsonValueKind.Object) continue;
            if (IsArticle(element)) ReadArticle(element, metadata);
            else if (Texts(element, "@type").Any(type => type.EndsWith("Page", StringComparison.Ordinal))) pages.Add(element);
            foreach (var name in (ReadOnlySpan<string>)["@graph", "mainEntity", "mainEntityOfPage", "hasPart"])
                if (element.TryGetProperty(name, out var part)) waiting.Enqueue(part);
        }

        // What is said of the page is said of its article where nothing is said of the article itself.
        foreach (var page in pages)
        {
            Add(metadata.Published, page, "datePublished");
            Add(metadata.Modified, page, "dateModified");
        }
    }

    private static bool IsArticle(JsonElement element)
    {
        foreach (var type in Texts(element, "@type"))
            if (type.EndsWith("Article", StringComparison.OrdinalIgnoreCase) || type.EndsWith("Posting", StringComparison.OrdinalIgnoreCase)
                || type.EndsWith("Report", StringComparison.OrdinalIgnoreCase) || type.EndsWith("Review", StringComparison.OrdinalIgnoreCase)
                || type is "Recipe" or "HowTo")
                return true;
        return false;
    }

    private static void ReadArticle(JsonElement article, PageMetadata metadata)
    {
        Add(metadata.Titles, article, "headline", "name");
        Add(metadata.Published, article, "datePublished", "dateCreated");
        Add(metadata.Modified, article, "dateModified");
        Add(metadata.Authors, article, "author", "creator");
        Add(metadata.Sources, article, "publisher", "sourceOrganization");
        Add(metadata.Sections, article, "articleSection");
        Add(metadata.Languages, article, "inLanguage");
        Add(metadata.Descriptions, article, "description");
        Add(metadata.Bodies, article, "articleBody", "text");
        foreach (var keyword in Texts(article, "keywords").SelectMany(text => text.Split(',', '،')))
            if (keyword.Trim() is { Length: > 0 } trimmed) metadata.Keywords.Add(new MetadataValue(trimmed, "json-ld"));
    }

    private static void Add(List<MetadataValue> values, JsonElement element, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            var before = values.Count;
            foreach (var text in Texts(element, name)) values.Add(new MetadataValue(System.Net.WebUtility.HtmlDecode(System.Net.WebUtility.HtmlDecode(text)), "json-ld"));
            if (values.Count > before) return;
        }
    }

    // A value is a string, an object with a name, or a list of either.
    private static IEnumerable<string> Texts(JsonElement element, string name)
    {
        if (!element.TryGetProperty(name, out var value)) yield break;
        var items = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToArray() : [value];
        foreach (var item in items)
        {
            var text = item.ValueKind == JsonValueKind.Object && item.TryGetProperty("name", out var named) ? named : item;
            if (text.ValueKind == JsonValueKind.Array && text.GetArrayLength() > 0) text = text[0];
            if (text.ValueKind == JsonValueKind.String && text.GetString()?.Trim() is { Length: > 0 } found) yield return found;
        }
    }
}

using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using Khulasa.Seeds;
using Khulasa.Text;

namespace Khulasa.Articles.Pages;

/// <summary>
/// Reads the paragraphs of an article out of the data that a page carries for its own scripts: rich text as a tree of
/// nodes that say they are paragraphs. Some pages show two paragraphs and hold the rest there.
/// </summary>
internal static class EmbeddedText
{
    private const int MaxScriptLength = 4_000_000;
    private const int MaxDepth = 100;
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = MaxDepth };

    /// <summary>The paragraphs of the script that holds most text; empty when none holds any.</summary>
    public static List<string> Read(Capture page)
    {
        List<string> best = [];
        foreach (var script in page.Named("script"))
        {
            if (script.GetAttribute("type") != "application/json") continue;
            var text = script.TextContent;
            // Cheap to see, and most scripts have none.
            if (text.Length is < 500 or > MaxScriptLength || !text.Contains("\"paragraph\"", StringComparison.Ordinal)) continue;
            var paragraphs = Parse(text);
            if (paragraphs.Sum(paragraph => paragraph.Length) > best.Sum(paragraph => paragraph.Length)) best = paragraphs;
        }

        return best;
    }

    private static List<string> Parse(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(HalfCharacters.Mend(text), Options);
            var paragraphs = new List<string>();
            Collect(json.RootElement, paragraphs);
            return paragraphs;
        }
        catch (JsonException)
        {
            return [];
        }
    }

    // The parser has bounded the depth, so this can't run away.
    private static void Collect(JsonElement element, List<string> paragraphs)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray()) Collect(item, paragraphs);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            if (IsParagraph(element)) AddParagraph(element, paragraphs);
            else foreach (var property in element.EnumerateObject()) Collect(property.Value, paragraphs);
        }
    }

    private static bool IsParagraph(JsonElement element)
    {
        foreach (var name in (ReadOnlySpan<string>)["type", "nodeType", "_type"])
            if (element.TryGetProperty(name, out var type) && type.ValueKind == JsonValueKind.String && type.GetString() == "paragraph") return true;
        return false;
    }

    private static void AddParagraph(JsonElement element, List<string> paragraphs)
    {
        var text = new StringBuilder();
        AppendText(element, text);
        var paragraph = SpaceRepair.Apply(text.ToString());
        if (paragraph.Length > 0 && !paragraph.Contains('<', StringComparison.Ordinal) && !paragraphs.Contains(paragraph)) paragraphs.Add(paragraph);
    }

    private static void AppendText(JsonElement element, StringBuilder text)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray()) AppendText(item, text);
            return;
        }

        if (element.ValueKind != JsonValueKind.Object) return;
        foreach (var property in element.EnumerateObject())
        {
            if (property.Value.ValueKind == JsonValueKind.String && property.Name is "value" or "text") text.Append(property.Value.GetString());
            else AppendText(property.Value, text);
        }
    }
}

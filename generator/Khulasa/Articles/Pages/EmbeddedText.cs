using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Khulasa.Text;
using Capture = Khulasa.Seeds.Capture;

namespace Khulasa.Articles.Pages;

/// <summary>
/// Reads the paragraphs of an article out of the data that a page carries for its own scripts: rich text as a tree of
/// nodes that say they are paragraphs, or a row of nodes that say they are text and hold it as markup. Some pages show
/// two paragraphs and hold the rest there.
/// </summary>
internal static partial class EmbeddedText
{
    private const int MaxScriptLength = 4_000_000;
    private const int MaxDepth = 100;
    private const int MaxStarts = 4;
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = MaxDepth };
    private static readonly JsonReaderOptions ReaderOptions = new() { MaxDepth = MaxDepth };

    /// <summary>The paragraphs of the script that holds most text; empty when none holds any.</summary>
    /// <param name="page">The page.</param>
    /// <param name="isShort">True for a page that shows little: what its scripts set is then looked into as well.</param>
    public static List<string> Read(Capture page, bool isShort)
    {
        List<string> best = [];
        foreach (var script in page.Named("script"))
        {
            var isData = script.GetAttribute("type") == "application/json";
            if (!isData && !isShort) continue;
            var text = script.TextContent;
            // Cheap to see, and most scripts have none.
            if (text.Length is < 500 or > MaxScriptLength || MarkOf(text) is not (var mark and >= 0)) continue;
            var paragraphs = isData ? Parse(text) : ParseState(text, mark);
            if (paragraphs.Sum(paragraph => paragraph.Length) > best.Sum(paragraph => paragraph.Length)) best = paragraphs;
        }

        return best;
    }

    private static int MarkOf(string text) =>
        text.IndexOf("\"paragraph\"", StringComparison.Ordinal) is var paragraph and >= 0
            ? paragraph
            : text.IndexOf("\"type\":\"text\"", StringComparison.Ordinal);

    private static List<string> Parse(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(HalfCharacters.Mend(text), Options);
            return ParagraphsOf(json);
        }
        catch (JsonException)
        {
            return [];
        }
    }

    // "window.state = {…};": what a script sets before the first node, and whatever it says behind it.
    private static List<string> ParseState(string text, int mark)
    {
        var starts = Setting().Matches(text[..mark]);
        for (var i = starts.Count - 1; i >= Math.Max(0, starts.Count - MaxStarts); i--)
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(HalfCharacters.Mend(text[(starts[i].Index + starts[i].Length - 1)..])), ReaderOptions);
            try
            {
                if (!JsonDocument.TryParseValue(ref reader, out var json)) continue;
                using (json)
                    if (ParagraphsOf(json) is { Count: > 0 } paragraphs) return paragraphs;
            }
            catch (JsonException)
            {
                // What a script sets need not be data.
            }
        }

        return [];
    }

    private static List<string> ParagraphsOf(JsonDocument json)
    {
        var paragraphs = new OrderedDictionary<string, bool>(StringComparer.Ordinal);
        Collect(json.RootElement, paragraphs);
        return [.. paragraphs.Keys];
    }

    // The parser has bounded the depth, so this can't run away.
    private static void Collect(JsonElement element, OrderedDictionary<string, bool> paragraphs)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray()) Collect(item, paragraphs);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            if (IsOfType(element, "paragraph")) AddParagraph(element, paragraphs);
            else if (IsOfType(element, "text") && element.TryGetProperty("content", out var content) && content.ValueKind == JsonValueKind.String)
                Add(WebUtility.HtmlDecode(Tag().Replace(content.GetString()!, "")), paragraphs); // a string
            else foreach (var property in element.EnumerateObject()) Collect(property.Value, paragraphs);
        }
    }

    private static bool IsOfType(JsonElement element, string wanted)
    {
        foreach (var name in (ReadOnlySpan<string>)["type", "nodeType", "_type"])
            if (element.TryGetProperty(name, out var type) && type.ValueKind == JsonValueKind.String && type.GetString() == wanted) return true;
        return false;
    }

    private static void AddParagraph(JsonElement element, OrderedDictionary<string, bool> paragraphs)
    {
        var text = new StringBuilder();
        AppendText(element, text);
        Add(text.ToString(), paragraphs);
    }

    private static void Add(string text, OrderedDictionary<string, bool> paragraphs)
    {
        var paragraph = SpaceRepair.Apply(text);
        if (paragraph.Length > 0 && !paragraph.Contains('<', StringComparison.Ordinal)) paragraphs.TryAdd(paragraph, true);
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

    [GeneratedRegex(@"=\s?\{")]
    private static partial Regex Setting();

    [GeneratedRegex("<[^<>]{1,2000}>")]
    private static partial Regex Tag();
}

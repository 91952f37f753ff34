using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace Khulasa.Rendering.StructuredData;

/// <summary>Writes JSON-LD for a data block of an HTML page.</summary>
internal static class JsonLd
{
    // Arabic stays readable. This encoder still writes < > & ' + and U+2028 as \u escapes, so no text can end the
    // script element that it stands in.
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>An object of a type of schema.org; properties without a value are left out.</summary>
    public static JsonObject Node(string type, params ReadOnlySpan<(string Name, JsonNode? Value)> properties)
    {
        var node = new JsonObject { ["@type"] = type };
        foreach (var (name, value) in properties)
        {
            if (value is not null) node.Add(name, value);
        }

        return node;
    }

    /// <summary>A reference to an object that is described elsewhere.</summary>
    public static JsonObject Reference(string id) => new() { ["@id"] = id };

    /// <summary>A list; null when it is empty.</summary>
    public static JsonArray? List(IEnumerable<JsonNode> items)
    {
        var list = new JsonArray([.. items]);
        return list.Count == 0 ? null : list;
    }

    /// <summary>A text alone, in quotes.</summary>
    public static Markup Value(string? text) => new(text is null ? "null" : JsonValue.Create(text).ToJsonString(Options));

    /// <summary>Objects in one document.</summary>
    public static Markup Graph(IEnumerable<JsonObject> nodes) => new(new JsonObject
    {
        ["@context"] = "https://schema.org",
        ["@graph"] = List(nodes),
    }.ToJsonString(Options));
}

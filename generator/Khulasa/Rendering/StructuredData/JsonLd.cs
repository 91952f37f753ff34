using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Khulasa.Rendering.StructuredData;

/// <summary>Writes JSON-LD for a data block of an HTML page. What has no value is left out, with its name.</summary>
internal static class JsonLd
{
    // One for each thread: every page has such a block.
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _buffer;

    // Arabic stays readable. This encoder still writes < > & ' + and U+2028 as \u escapes, so no text can end the
    // script element that it stands in.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Objects in one document.</summary>
    /// <param name="writeNodes">Writes them, one behind the other.</param>
    public static Markup Graph(Action<Utf8JsonWriter> writeNodes) => Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteStartArray("@graph");
        writeNodes(json);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>A text alone, in quotes.</summary>
    public static Markup Value(string? text) => Write(json => json.WriteStringValue(text));

    /// <summary>Begins an object of a type of schema.org; ended by <see cref="Utf8JsonWriter.WriteEndObject"/>.</summary>
    public static void StartNode(this Utf8JsonWriter json, string type)
    {
        json.WriteStartObject();
        json.WriteString("@type", type);
    }

    /// <summary>Begins an object that is the value of a property.</summary>
    public static void StartNode(this Utf8JsonWriter json, string name, string type)
    {
        json.WritePropertyName(name);
        json.StartNode(type);
    }

    /// <summary>Writes a text.</summary>
    public static void Text(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null) json.WriteString(name, value);
    }

    /// <summary>Writes an object that has only a name.</summary>
    public static void Named(this Utf8JsonWriter json, string name, string type, string? value)
    {
        if (value is null) return;
        json.StartNode(name, type);
        json.WriteString("name", value);
        json.WriteEndObject();
    }

    /// <summary>Writes a reference to an object that is described elsewhere.</summary>
    public static void Reference(this Utf8JsonWriter json, string name, string id)
    {
        json.WriteStartObject(name);
        json.WriteString("@id", id);
        json.WriteEndObject();
    }

    /// <summary>Writes a list.</summary>
    public static void List<T>(this Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<T, int> writeItem)
    {
        if (items.Count == 0) return;
        json.WriteStartArray(name);
        for (var i = 0; i < items.Count; i++) writeItem(items[i], i);
        json.WriteEndArray();
    }

    private static Markup Write(Action<Utf8JsonWriter> write)
    {
        var bytes = _buffer ??= new ArrayBufferWriter<byte>();
        bytes.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(bytes, Options)) write(json);
        return new Markup(Encoding.UTF8.GetString(bytes.WrittenSpan));
    }
}

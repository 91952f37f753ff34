using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Khulasa.Diagnostics;

/// <summary>An object of JSON Lines, as commands print them for programs.</summary>
internal static class JsonLine
{
    // Arabic stays readable; the result is never placed in HTML.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one.</summary>
    /// <param name="writeMembers">Writes its members.</param>
    /// <returns>The object, and LF.</returns>
    public static string Write(Action<Utf8JsonWriter> writeMembers)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            writeMembers(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length) + "\n";
    }
}

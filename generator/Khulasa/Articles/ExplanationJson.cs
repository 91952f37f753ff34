using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Khulasa.Diagnostics;

namespace Khulasa.Articles;

/// <summary>Tells every decision about a capture as one JSON object, nothing shortened.</summary>
public static class ExplanationJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    /// <summary>The report, ending with LF.</summary>
    /// <param name="article">The article.</param>
    /// <param name="path">How the report names the capture; null where it need not.</param>
    public static string Write(Article article, string? path = null)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            if (path is not null) json.WriteString("file", path);
            json.WriteString("charset", article.Charset);
            json.WriteString("content", article.ContentOrigin);
            json.WriteNumber("confidence", article.Confidence);
            WriteFields(json, article);
            WritePruned(json, article);
            WriteBlocks(json, article);
            WriteFindings(json, article);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private static void WriteFields(Utf8JsonWriter json, Article article)
    {
        json.WriteStartObject("fields");
        Field(json, "title", article.Title, value => value);
        Field(json, "working_title", article.WorkingTitle, value => value);
        Field(json, "date", article.Date, value => value.ToString());
        Field(json, "updated", article.Updated, value => value.ToString());
        Field(json, "author", article.Authors, value => string.Join("; ", value));
        Field(json, "source", article.Source, value => value);
        Field(json, "place", article.Place, value => value);
        Field(json, "language", article.Language, value => value);
        Field(json, "address", article.Address, value => value);
        Field(json, "image", article.Image, value => value);
        Field(json, "caption", article.ImageCaption, value => value);
        Field(json, "tags", article.Keywords, value => string.Join("; ", value));
        json.WriteEndObject();
        WriteList(json, "tags", article.Tags);
        WriteList(json, "summary", article.Summary);
    }

    private static void Field<T>(Utf8JsonWriter json, string name, FieldValue<T>? field, Func<T, string> show)
    {
        if (field is null) return;
        json.WriteStartObject(name);
        json.WriteString("value", show(field.Value));
        json.WriteString("origin", field.Origin);
        json.WriteNumber("confidence", field.Confidence);
        if (field.Line > 0) json.WriteNumber("line", field.Line);
        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, string name, IReadOnlyList<string> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items) json.WriteStringValue(item);
        json.WriteEndArray();
    }

    private static void WritePruned(Utf8JsonWriter json, Article article)
    {
        json.WriteStartArray("pruned");
        foreach (var part in article.Pruned)
        {
            json.WriteStartObject();
            if (part.Line > 0) json.WriteNumber("line", part.Line);
            json.WriteString("element", part.Element);
            json.WriteString("rule", part.Rule);
            json.WriteString("text", part.Excerpt);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteBlocks(Utf8JsonWriter json, Article article)
    {
        json.WriteStartArray("blocks");
        foreach (var block in article.Blocks)
        {
            json.WriteStartObject();
            if (block.Line > 0) json.WriteNumber("line", block.Line);
            json.WriteBoolean("kept", block.IsKept);
            json.WriteString("kind", block.Kind.ToString());
            json.WriteString("role", block.IsOpen ? "Body" : block.Role.ToString());
            if (block.Rule is not null) json.WriteString("rule", block.Rule);
            json.WriteString("text", block.Picture?.Text ?? block.Text);
            if (block.Picture is { } picture) json.WriteString("picture", picture.Address);
            if (block.CutText.Count > 0) WriteList(json, "cut", block.CutText);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFindings(Utf8JsonWriter json, Article article)
    {
        json.WriteStartArray("findings");
        foreach (var finding in article.Findings)
        {
            json.WriteStartObject();
            if (finding.Location.Line > 0) json.WriteNumber("line", finding.Location.Line);
            json.WriteString("severity", DiagnosticText.SeverityWord(finding.Severity));
            json.WriteString("code", finding.Code);
            json.WriteString("message", finding.Message);
            if (finding.Advice is not null) json.WriteString("advice", finding.Advice);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}

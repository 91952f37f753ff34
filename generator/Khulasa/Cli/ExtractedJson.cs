using System.Text.Json;
using Khulasa.Articles;
using Khulasa.Diagnostics;

namespace Khulasa.Cli;

/// <summary>Writes an extracted page as one line of JSON.</summary>
internal static class ExtractedJson
{
    public static string Write(ExtractedPage page) => JsonLine.Write(json =>
    {
        json.WriteString("file", page.File);
        if (page.Article is { } article) WriteArticle(json, article);
        else json.WriteString("error", page.Error);
    });

    private static void WriteArticle(Utf8JsonWriter json, Article article)
    {
        WriteText(json, "title", article.Title?.Value);
        if (article.Date is { Value.IsFullDay: true } date) json.WriteString("date", date.Value.ToString());
        WriteText(json, "author", article.Authors is { } authors ? string.Join(", ", authors.Value) : null);
        WriteText(json, "source", article.Source?.Value);
        WriteText(json, "place", article.Place?.Value);
        WriteText(json, "language", article.Language?.Value);
        if (article.Tags.Count > 0)
        {
            json.WriteStartArray("tags");
            foreach (var tag in article.Tags) json.WriteStringValue(tag);
            json.WriteEndArray();
        }

        json.WriteString("text", article.Text);
        json.WriteNumber("confidence", article.Confidence);
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value)) json.WriteString(name, value);
    }
}

using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Khulasa.Rendering.Views;

namespace Khulasa.Output;

/// <summary>Writes a feed as JSON Feed 1.1 (jsonfeed.org).</summary>
public static class JsonFeed
{
    // The file is never placed inside HTML, so Arabic may stay readable instead of becoming \u escapes.
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes a feed.</summary>
    /// <param name="feed">The feed.</param>
    /// <param name="to">Takes its UTF-8.</param>
    public static void Write(FeedView feed, IBufferWriter<byte> to)
    {
        using (var json = new Utf8JsonWriter(to, Options))
        {
            json.WriteStartObject();
            json.WriteString("version", "https://jsonfeed.org/version/1.1");
            json.WriteString("title", feed.Title.Value);
            json.WriteString("home_page_url", feed.PageUrl);
            json.WriteString("feed_url", feed.JsonUrl);
            json.WriteString("description", feed.Description.Value);
            json.WriteString("language", feed.Lang);
            json.WriteStartArray("items");
            foreach (var item in feed.Items) WriteItem(json, item);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        to.Write("\n"u8);
    }

    private static void WriteItem(Utf8JsonWriter json, FeedItemView item)
    {
        json.WriteStartObject();
        json.WriteString("id", item.Url);
        json.WriteString("url", item.Url);
        if (item.OriginalUrl is { } original) json.WriteString("external_url", original.Value);
        json.WriteString("title", item.Title.Value);
        json.WriteString("content_text", item.Summary.Value.Length > 0 ? item.Summary.Value : item.Title.Value);
        json.WriteString("date_published", item.PublishedIso);
        json.WriteString("date_modified", item.UpdatedIso);
        json.WriteString("language", item.Lang);
        WriteAuthors(json, item);
        json.WriteStartArray("tags");
        foreach (var topic in item.Topics) json.WriteStringValue(topic.Value);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteAuthors(Utf8JsonWriter json, FeedItemView item)
    {
        if ((item.Author ?? item.Outlet) is not { } author) return;
        json.WriteStartArray("authors");
        json.WriteStartObject();
        json.WriteString("name", author.Value);
        json.WriteEndObject();
        json.WriteEndArray();
    }
}

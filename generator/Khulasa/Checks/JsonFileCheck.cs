using System.Text.Json;
using Khulasa.Diagnostics;

namespace Khulasa.Checks;

/// <summary>
/// JSON files that are none (KH6301), and JSON Feeds and web manifests without what their specifications require (KH6302):
/// jsonfeed.org 1.1, W3C Web Application Manifest.
/// </summary>
public static class JsonFileCheck
{
    private const string Advice = "its specification requires it";

    /// <summary>Looks through a JSON file.</summary>
    public static IReadOnlyList<Diagnostic> Check(SourceText file)
    {
        try
        {
            using var document = JsonDocument.Parse(file.Text);
            return [.. Problems(Path.GetFileName(file.Path), document.RootElement)
                .Select(problem => Diagnostic.Error(DiagnosticCodes.IncompleteFeed, new SourceLocation(file.Path), problem, Advice))];
        }
        catch (JsonException error)
        {
            var line = (int)(error.LineNumber ?? 0) + 1;
            return [file.Error(DiagnosticCodes.MalformedFile, line, (int)(error.BytePositionInLine ?? 0) + 1, 1, "no well-formed JSON", "look at the value before this place")];
        }
    }

    private static IEnumerable<string> Problems(string name, JsonElement root) => name switch
    {
        "feed.json" => Feed(root),
        "manifest.webmanifest" => Manifest(root),
        _ => [],
    };

    private static IEnumerable<string> Feed(JsonElement feed)
    {
        if (!Text(feed, "version").StartsWith("https://jsonfeed.org/version/1", StringComparison.Ordinal)) yield return "a JSON Feed without its version";
        if (Text(feed, "title").Length == 0) yield return "a feed without title";
        if (!feed.TryGetProperty("items", out var items) || items.ValueKind != JsonValueKind.Array)
        {
            yield return "a feed without items";
            yield break;
        }

        var i = 0;
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in items.EnumerateArray())
        {
            if (Text(item, "id").Length == 0) yield return $"items[{i}] has no id";
            else if (!ids.Add(Text(item, "id"))) yield return $"items[{i}] has the id of another item";
            if (Text(item, "content_text").Length == 0 && Text(item, "content_html").Length == 0) yield return $"items[{i}] has no content";
            foreach (var date in (string[])[Text(item, "date_published"), Text(item, "date_modified")])
            {
                if (date.Length > 0 && !MachineDates.IsRfc3339(date)) yield return $"items[{i}] has \"{date}\", which is no date of RFC 3339";
            }

            if (BidiCheck.ControlProblem(Text(item, "title")) is { } problem) yield return $"items[{i}] has {problem} in its title";
            i++;
        }
    }

    private static IEnumerable<string> Manifest(JsonElement manifest)
    {
        if (Text(manifest, "name").Length == 0) yield return "a manifest without name";
        if (Text(manifest, "start_url").Length == 0) yield return "a manifest without start_url";
        var sizes = manifest.TryGetProperty("icons", out var icons) && icons.ValueKind == JsonValueKind.Array
            ? icons.EnumerateArray().Select(icon => Text(icon, "sizes")).ToList()
            : [];
        foreach (var size in (string[])["192x192", "512x512"])
        {
            if (!sizes.Contains(size)) yield return $"a manifest without an icon of {size}";
        }
    }

    private static string Text(JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String ? member.GetString() ?? "" : "";
}

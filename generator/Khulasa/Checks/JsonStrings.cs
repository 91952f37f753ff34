using System.Text.Json;

namespace Khulasa.Checks;

/// <summary>Reads strings of JSON values.</summary>
internal static class JsonStrings
{
    // Members that hold the address of a page or a file, in feeds, manifests, JSON-LD and the site's own indexes.
    private static readonly HashSet<string> AddressNames =
        new(
            ["url", "home_page_url", "feed_url", "next_url", "icon", "favicon", "image", "banner_image", "src", "start_url", "item", "href"],
            StringComparer.Ordinal);

    /// <summary>All strings of a value, each with the name of the member that holds it.</summary>
    public static IEnumerable<(string Name, string Value)> Of(JsonElement value, string name = "the file") => value.ValueKind switch
    {
        JsonValueKind.String => [(name, value.GetString() ?? "")],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(item => Of(item, name)),
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => Of(member.Value, member.Name)),
        _ => [],
    };

    /// <summary>Those that are addresses.</summary>
    public static IEnumerable<string> Addresses(JsonElement value) =>
        Of(value).Where(text => AddressNames.Contains(text.Name)).Select(text => text.Value);

    /// <summary>A member that is a string; empty where there is none.</summary>
    public static string Member(JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String
            ? member.GetString() ?? ""
            : "";

    /// <summary>The items of a member that is a list; null where there is none.</summary>
    public static IReadOnlyList<JsonElement>? List(JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.Array
            ? [.. member.EnumerateArray()]
            : null;
}

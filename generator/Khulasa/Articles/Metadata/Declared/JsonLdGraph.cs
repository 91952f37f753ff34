using System.Text.Json;

namespace Khulasa.Articles.Metadata.Declared;

/// <summary>The objects of a page's JSON-LD, and what each reference among them means.</summary>
internal sealed class JsonLdGraph
{
    private const int MaxObjects = 2000;

    private readonly Dictionary<string, JsonElement> _byId = new(StringComparer.Ordinal);

    public JsonLdGraph(IEnumerable<JsonElement> roots)
    {
        var waiting = new Queue<JsonElement>(roots);
        for (var count = 0; waiting.Count > 0 && count < MaxObjects; count++)
        {
            var element = waiting.Dequeue();
            if (element.ValueKind == JsonValueKind.Array)
                foreach (var item in element.EnumerateArray()) waiting.Enqueue(item);
            if (element.ValueKind != JsonValueKind.Object) continue;
            Add(element);
            foreach (var name in (ReadOnlySpan<string>)["@graph", "mainEntity", "mainEntityOfPage", "hasPart", "author"])
                if (element.TryGetProperty(name, out var part)) waiting.Enqueue(part);
        }
    }

    /// <summary>Articles, in order.</summary>
    public List<JsonElement> Articles { get; } = [];

    /// <summary>Pages, in order.</summary>
    public List<JsonElement> Pages { get; } = [];

    /// <summary>Videos, recordings and works of no kind, in order: what the page is about, or what stands beside it.</summary>
    public List<JsonElement> Works { get; } = [];

    /// <summary>The texts of a property: a string, the name of an object or of what it refers to, or a list of these.</summary>
    public IEnumerable<(string Text, bool IsOrganization)> Texts(JsonElement element, string name)
    {
        if (!element.TryGetProperty(name, out var value)) yield break;
        foreach (var item in Items(value))
        {
            var target = Resolve(item);
            // Some pages write all names into one person.
            foreach (var one in Items(NameOf(target)))
                if (one.ValueKind == JsonValueKind.String && one.GetString()?.Trim() is { Length: > 0 } found)
                    yield return (found, IsOrganization(target));
            if (WholeName(target) is { } whole) yield return (whole, false);
        }
    }

    // Templates that set a list into a list leave one inside the other.
    private static IEnumerable<JsonElement> Items(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Array) return [value];
        return value.EnumerateArray().SelectMany(item => item.ValueKind == JsonValueKind.Array ? item.EnumerateArray().ToArray() : [item]);
    }

    // A value may be written with its type beside it: {"@type": "Date", "@value": "2024-03-04"}.
    private static JsonElement NameOf(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object && (element.TryGetProperty("name", out var name) || element.TryGetProperty("@value", out name))
            ? name
            : element;

    // A person may have the halves of the name alone.
    private static string? WholeName(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object
        && !element.TryGetProperty("name", out _)
        && Text(element, "givenName") is { } given
        && Text(element, "familyName") is { } family
            ? $"{given} {family}"
            : null;

    /// <summary>Address and caption of an article's first image; null when it names none.</summary>
    public (string Address, string? Caption)? Image(JsonElement article)
    {
        if (!article.TryGetProperty("image", out var value) && !article.TryGetProperty("thumbnailUrl", out value)) return null;
        if (value.ValueKind == JsonValueKind.Array) value = value.EnumerateArray().FirstOrDefault();
        var image = Resolve(value);
        if (image.ValueKind == JsonValueKind.String) return image.GetString() is { Length: > 0 } address ? (address, null) : null;
        return (Text(image, "url") ?? Text(image, "contentUrl")) is { } found ? (found, Text(image, "caption")) : null;
    }

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.String
        && value.GetString()?.Trim() is { Length: > 0 } text
            ? text
            : null;

    private void Add(JsonElement element)
    {
        if (element.TryGetProperty("@id", out var id)
            && id.ValueKind == JsonValueKind.String
            && (element.TryGetProperty("name", out _) || Types(element).Contains("ImageObject") && element.TryGetProperty("url", out _)))
        {
            _byId.TryAdd(id.GetString() ?? "", element);
        }

        var types = Types(element);
        if (types.Exists(IsArticle)) Articles.Add(element);
        else if (types.Exists(type => type.EndsWith("Page", StringComparison.Ordinal))) Pages.Add(element);
        else if (types.Exists(type => type is "VideoObject" or "AudioObject" or "PodcastEpisode" or "CreativeWork")) Works.Add(element);
    }

    private JsonElement Resolve(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object
        && !element.TryGetProperty("name", out _)
        && !element.TryGetProperty("url", out _)
        && element.TryGetProperty("@id", out var id)
        && id.ValueKind == JsonValueKind.String
        && _byId.TryGetValue(id.GetString() ?? "", out var target) ? target : element;

    private static bool IsOrganization(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object) return false;
        var types = Types(element);
        return !types.Contains("Person")
            && types.Exists(type => type.EndsWith("Organization", StringComparison.Ordinal) || type is "Corporation" or "WebSite");
    }

    private static List<string> Types(JsonElement element)
    {
        if (!element.TryGetProperty("@type", out var type)) return [];
        if (type.ValueKind == JsonValueKind.String) return [type.GetString() ?? ""];
        return type.ValueKind == JsonValueKind.Array
            ? [.. type.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString() ?? "")]
            : [];
    }

    private static bool IsArticle(string type) =>
        type.EndsWith("Article", StringComparison.OrdinalIgnoreCase) || type.EndsWith("Posting", StringComparison.OrdinalIgnoreCase)
        || type.EndsWith("Report", StringComparison.OrdinalIgnoreCase) || type.EndsWith("Review", StringComparison.OrdinalIgnoreCase)
        || type is "Recipe" or "HowTo";
}

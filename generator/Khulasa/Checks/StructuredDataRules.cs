using System.Globalization;
using System.Text.Json;

namespace Khulasa.Checks;

/// <summary>What schema.org, and search engines that read it, need of the types that pages use.</summary>
internal static class StructuredDataRules
{
    private const string Context = "schema.org";

    // Objects that only point to another one, or stand within an article, may be short.
    private static readonly Dictionary<string, string[]> RequiredAtTop = new(StringComparer.Ordinal)
    {
        ["NewsArticle"] = ["headline", "inLanguage", "publisher", "url"],
        ["CollectionPage"] = ["name", "url", "inLanguage"],
        ["WebSite"] = ["name", "url"],
    };

    private static readonly Dictionary<string, string[]> RequiredAnywhere = new(StringComparer.Ordinal)
    {
        ["ItemList"] = ["itemListElement"],
        ["BreadcrumbList"] = ["itemListElement"],
        ["ListItem"] = ["position"],
        ["Person"] = ["name"],
        ["Organization"] = ["name"],
        ["NewsMediaOrganization"] = ["name"],
    };

    private static readonly string[] DateNames = ["datePublished", "dateModified", "dateCreated"];
    private static readonly string[] DateForms = ["yyyy", "yyyy-MM", "yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm:ssK"];

    /// <summary>What JSON-LD lacks.</summary>
    /// <param name="root">The value.</param>
    /// <param name="language">Language of the page; null when that is unknown.</param>
    /// <param name="headlineLanguage">Language of its headline, in which an article is that nobody translated; null when that is unknown.</param>
    public static IReadOnlyList<string> Check(JsonElement root, string? language, string? headlineLanguage)
    {
        List<string> problems = [];
        if (!JsonStrings.Member(root, "@context").Contains(Context, StringComparison.Ordinal)) problems.Add("JSON-LD without @context");
        Walk(root, isTop: true, type => type == "NewsArticle" ? headlineLanguage : language, problems);
        return problems;
    }

    private static void Walk(JsonElement value, bool isTop, Func<string, string?> language, List<string> problems)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray()) Walk(item, isTop, language, problems);
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            problems.AddRange(OfObject(value, isTop, language));
            foreach (var member in value.EnumerateObject()) Walk(member.Value, member.Name == "@graph", language, problems);
        }
    }

    private static IEnumerable<string> OfObject(JsonElement value, bool isTop, Func<string, string?> language)
    {
        var type = JsonStrings.Member(value, "@type");
        if (isTop && type.Length == 0 && !value.TryGetProperty("@graph", out _)) yield return "an object without @type";
        if (value.TryGetProperty("@id", out _) && !isTop && value.EnumerateObject().Count() <= 2) yield break;
        foreach (var member in RequiredAnywhere.GetValueOrDefault(type, []).Concat(isTop ? RequiredAtTop.GetValueOrDefault(type, []) : []))
            if (!value.TryGetProperty(member, out var given)
                || given.ValueKind == JsonValueKind.String && string.IsNullOrWhiteSpace(given.GetString()))
            {
                yield return $"{type} without {member}";
            }
        if (type == "BreadcrumbList") foreach (var problem in OfTrail(value)) yield return problem;
        if (isTop && language(type) is { } meant && JsonStrings.Member(value, "inLanguage") is { Length: > 0 } said && said != meant)
            yield return $"{type} in \"{said}\" on a page in \"{meant}\"";
        foreach (var name in DateNames)
            if (JsonStrings.Member(value, name) is { Length: > 0 } date
                && !DateTimeOffset.TryParseExact(date, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            {
                yield return $"{name} \"{date}\" is no date of ISO 8601";
            }
    }

    private static IEnumerable<string> OfTrail(JsonElement trail)
    {
        var steps = JsonStrings.List(trail, "itemListElement") ?? [];
        for (var i = 0; i < steps.Count; i++)
        {
            if (JsonStrings.Member(steps[i], "name").Length == 0) yield return $"step {i + 1} of the trail has no name";
            if (i < steps.Count - 1 && !steps[i].TryGetProperty("item", out _)) yield return $"step {i + 1} of the trail has no item";
            if (steps[i].TryGetProperty("position", out var position) && (!position.TryGetInt32(out var number) || number != i + 1))
                yield return $"step {i + 1} of the trail has another position";
        }
    }
}

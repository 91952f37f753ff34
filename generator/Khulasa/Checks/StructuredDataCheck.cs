using System.Text.Json;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using Khulasa.Diagnostics;

namespace Khulasa.Checks;

/// <summary>JSON-LD that is no JSON (KH6301) or lacks what its type needs (KH6303), and pages for search engines without any.</summary>
public sealed class StructuredDataCheck : IPageCheck
{
    private const string Advice = "schema.org says what each type needs; structured_data writes it for a page";

    private static readonly Dictionary<string, string[]> Required = new(StringComparer.Ordinal)
    {
        ["NewsArticle"] = ["headline", "inLanguage", "publisher", "url"],
        ["CollectionPage"] = ["name", "url", "inLanguage"],
        ["WebSite"] = ["name", "url"],
        ["ItemList"] = ["itemListElement"],
        ["BreadcrumbList"] = ["itemListElement"],
        ["ListItem"] = ["position"],
    };

    /// <inheritdoc />
    public IEnumerable<Diagnostic> Check(PageMarkup page)
    {
        var found = false;
        for (var i = 0; i < page.Tokens.Count; i++)
        {
            if (page.Tokens[i] is not HtmlTagToken { Type: HtmlTokenType.StartTag, Name: "script" } tag || PageMarkup.Attribute(tag, "type") != "application/ld+json") continue;
            found = true;
            var text = i + 1 < page.Tokens.Count && page.Tokens[i + 1].Type == HtmlTokenType.Character ? page.Tokens[i + 1].Data : "";
            foreach (var problem in Problems(page, tag, text)) yield return problem;
        }

        if (!found && page.Tags.FirstOrDefault(IsCanonical) is { } canonical)
            yield return page.Error(canonical, DiagnosticCodes.IncompleteStructuredData, "a page for search engines without JSON-LD", Advice);
    }

    private static bool IsCanonical(HtmlTagToken tag) => tag.Name == "link" && PageMarkup.Attribute(tag, "rel") == "canonical";

    private static List<Diagnostic> Problems(PageMarkup page, HtmlTagToken tag, string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            var root = document.RootElement;
            List<string> problems = [];
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("@context", out _)) problems.Add("JSON-LD without @context");
            Walk(root, isTop: true, problems);
            return problems.ConvertAll(problem => page.Error(tag, DiagnosticCodes.IncompleteStructuredData, problem, Advice));
        }
        catch (JsonException error)
        {
            return [page.Error(tag, DiagnosticCodes.MalformedFile, $"JSON-LD that is no JSON: {error.Message}", "structured_data writes it for a page")];
        }
    }

    /// <summary>Objects that only point to another one, or stand within an article, may be short; lists and their items may not.</summary>
    private static void Walk(JsonElement value, bool isTop, List<string> problems)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray()) Walk(item, isTop, problems);
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            var type = value.TryGetProperty("@type", out var name) && name.ValueKind == JsonValueKind.String ? name.GetString() ?? "" : "";
            if (Required.TryGetValue(type, out var members) && (isTop || type is "ItemList" or "ListItem"))
                problems.AddRange(members.Where(member => !value.TryGetProperty(member, out _)).Select(member => $"{type} without {member}"));
            foreach (var member in value.EnumerateObject()) Walk(member.Value, member.Name == "@graph", problems);
        }
    }
}

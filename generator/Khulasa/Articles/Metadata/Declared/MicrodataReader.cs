using AngleSharp.Dom;
using Khulasa.Seeds;
using Khulasa.Text;

namespace Khulasa.Articles.Metadata.Declared;

/// <summary>
/// Reads the microdata of the page's own article, <c>itemscope</c>, <c>itemtype</c> and <c>itemprop</c>, or what RDFa says
/// in the same words: <c>typeof</c>, <c>property</c>, and <c>rel</c> for what is an item of its own.
/// </summary>
internal static class MicrodataReader
{
    private const string Origin = "microdata";
    private const int MaxScopes = 30;
    private const int MaxProperties = 400;
    private const int MaxLength = 1000;

    /// <summary>Adds what the article's properties say, behind what is known already.</summary>
    public static void Read(Capture page, PageMetadata metadata)
    {
        if (Own(page) is not { } scope) return;
        foreach (var element in scope.QuerySelectorAll("[itemprop], [property], [rel]").Take(MaxProperties))
        {
            // Properties of an item inside belong to that item: the name of the author is not that of the article.
            if (PropertiesOf(element) is not { } names || ScopeOf(element) != scope || Value(element) is not { } value) continue;
            foreach (var name in names.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                Add(metadata, WithoutPrefix(name), new MetadataValue(value, Origin) { IsOrganization = IsOrganization(element) });
        }
    }

    // The only article, or the one that holds the headline; others are teasers.
    private static IElement? Own(Capture page)
    {
        var scopes = page.Elements.Where(IsArticle).Take(MaxScopes).ToList();
        return scopes is [var only] ? only : scopes.Find(scope => scope.QuerySelector("h1") is not null);
    }

    private static bool IsArticle(IElement scope) =>
        scope.Attributes.Length > 0 && IsScope(scope) && TypesOf(scope) is { } types
        && types.Split(' ')
            .Any(type => type.EndsWith("Article", StringComparison.Ordinal)
                || type.EndsWith("Posting", StringComparison.Ordinal)
                || type.EndsWith("Report", StringComparison.Ordinal));

    private static bool IsScope(IElement element) => element.HasAttribute("itemscope") || element.HasAttribute("typeof");

    private static string? TypesOf(IElement scope) => (scope.GetAttribute("itemtype") ?? scope.GetAttribute("typeof"))?.Trim();

    // Links have relations of their own, which tell nothing about what they show.
    private static string? PropertiesOf(IElement element) =>
        element.GetAttribute("itemprop")
        ?? element.GetAttribute("property")
        ?? (element.LocalName is "a" or "link" ? null : element.GetAttribute("rel"));

    private static string WithoutPrefix(string name) => name.StartsWith("schema:", StringComparison.Ordinal) ? name[7..] : name;

    private static IElement? ScopeOf(IElement element)
    {
        var above = element.ParentElement;
        while (above is not null && !IsScope(above)) above = above.ParentElement;
        return above;
    }

    private static bool IsOrganization(IElement element) => TypesOf(element)?.EndsWith("Organization", StringComparison.Ordinal) == true;

    private static string? Value(IElement element)
    {
        if (IsScope(element))
            return element.QuerySelector("[itemprop=name], [property='name'], [property='schema:name']") is { } name
                ? Plain(name)
                : element.QuerySelector("[itemprop=url], [itemprop=contentUrl]") is { } url ? Plain(url) : null;
        return Plain(element);
    }

    private static string? Plain(IElement element)
    {
        var value = element.GetAttribute("content") ?? element.GetAttribute("datetime")
            ?? (element.LocalName switch { "img" => element.GetAttribute("src"), "link" => element.GetAttribute("href"), _ => element.TextContent });
        return value is not null && SpaceRepair.Apply(value).Trim() is { Length: > 1 and < MaxLength } text ? text : null;
    }

    private static void Add(PageMetadata metadata, string name, MetadataValue value)
    {
        var field = name switch
        {
            "headline" => metadata.Titles,
            "datePublished" => metadata.Published,
            "dateModified" => metadata.Modified,
            "author" or "creator" => metadata.Authors,
            "publisher" => metadata.Sources,
            "articleSection" => metadata.Sections,
            "description" => metadata.Descriptions,
            "inLanguage" => metadata.Languages,
            "image" => metadata.Images,
            "dateline" or "locationCreated" or "contentLocation" => metadata.Places,
            _ => null,
        };
        field?.Add(value);
        if (name == "keywords")
            metadata.Keywords.AddRange(value.Value.Split([',', '،'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(keyword => value with { Value = keyword }));
    }
}

using System.Text.Json;
using Khulasa.Content;
using Khulasa.Model;
using Khulasa.Rendering;

namespace Khulasa.Output;

/// <summary>Articles as <see cref="SiteIndex"/> lists them.</summary>
/// <param name="arabic">The edition at the root.</param>
/// <param name="english">The other edition.</param>
internal sealed class SiteIndexArticles(Edition arabic, Edition english)
{
    /// <summary>Writes the member <c>articles</c>.</summary>
    public void WriteList(Utf8JsonWriter json, IReadOnlyList<SiteArticle> articles)
    {
        json.WriteStartArray("articles");
        foreach (var article in articles) Write(json, article);
        json.WriteEndArray();
    }

    private void Write(Utf8JsonWriter json, SiteArticle article)
    {
        var content = article.Content;
        json.WriteStartObject();
        json.WriteString("slug", content.Slug);
        json.WriteBoth("url", arabic.Canonical(article.Path), english.Canonical(article.Path));
        json.WriteBoth("title", content.Title, content.TitleEn);
        if (content.Date is { } date) json.WriteString("date", date.ToString());
        if (content.Updated is { } updated) json.WriteString("updated", updated.ToString());
        if (content.Source is { } source) WriteSource(json, article.Outlet, source);
        json.WriteStrings("topics", article.Topics.Select(topic => topic.Slug));
        json.WriteStrings("entities", article.Entities.Select(entity => entity.Slug));
        json.WriteEndObject();
    }

    private static void WriteSource(Utf8JsonWriter json, Outlet? outlet, ArticleSource source)
    {
        json.WriteStartObject("source");
        if (outlet is not null) json.WriteString("outlet", outlet.Slug);
        if ((outlet?.Name ?? source.Name ?? source.NameEn) is { } name) json.WriteBoth("name", name, outlet?.NameEn ?? source.NameEn);
        if (source.Url is { } url) json.WriteString("url", url);
        json.WriteEndObject();
    }
}

/// <summary>Shapes that the index uses throughout.</summary>
internal static class SiteIndexJson
{
    /// <summary>A text in both languages; without <c>en</c> where there is none.</summary>
    public static void WriteBoth(this Utf8JsonWriter json, string name, string arabic, string? english)
    {
        json.WriteStartObject(name);
        json.WriteString("ar", arabic);
        if (english is not null) json.WriteString("en", english);
        json.WriteEndObject();
    }

    /// <summary>A list of texts.</summary>
    public static void WriteStrings(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }
}

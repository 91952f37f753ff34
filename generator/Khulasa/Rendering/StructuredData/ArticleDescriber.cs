using System.Text.Json;
using Khulasa.Model;
using Khulasa.Rendering.Views;

namespace Khulasa.Rendering.StructuredData;

/// <summary>
/// Describes article pages. The digest publishes them and has written none of them: author and outlet belong to the
/// original that a page is based on.
/// </summary>
/// <param name="edition">The edition.</param>
internal sealed class ArticleDescriber(Edition edition)
{
    /// <summary>Writes the article of a page.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="page">The page.</param>
    /// <param name="siteId">Identity of the site it is part of.</param>
    public void Write(Utf8JsonWriter json, ArticlePage page, string siteId)
    {
        json.StartNode("NewsArticle");
        json.Text("@id", ArticleId(page, edition.Language));
        json.Text("url", page.Frame.CanonicalUrl);
        json.Text("headline", page.Title.Text.Value);
        json.Text("inLanguage", page.Title.Lang);
        json.Text("datePublished", page.Date?.ToString());
        json.Text("dateModified", page.Updated?.ToString());
        json.Text("dateline", page.Place?.Text.Value);
        json.List("about", page.Topics, (topic, _) => WriteTopic(json, topic));
        json.Reference("isPartOf", siteId);
        json.Publisher("publisher", edition);
        WriteOriginal(json, page);
        WriteTranslation(json, page);
        json.WriteEndObject();
    }

    /// <summary>The publication that the page is based on; nothing for an article that was written here.</summary>
    private void WriteOriginal(Utf8JsonWriter json, ArticlePage page)
    {
        if (page is { OriginalUrl: null, Outlet: null, Author: null, SeedFile: null }) return;
        json.StartNode("isBasedOn", "NewsArticle");
        json.Text("url", page.OriginalUrl?.Value);
        json.Text("inLanguage", (edition.Language.IsArabic ? page.Title : page.OtherTitle ?? page.Title).Lang);
        json.Text("datePublished", page.Date?.ToString());
        json.Named("author", "Person", page.Author?.Text.Value);
        json.Named("publisher", "NewsMediaOrganization", page.Outlet?.Label.Text.Value);
        json.WriteEndObject();
    }

    private void WriteTranslation(Utf8JsonWriter json, ArticlePage page)
    {
        if (edition.Language.IsArabic)
        {
            if (page.OtherTitle is not null) json.Reference("workTranslation", ArticleId(page, Language.English));
            return;
        }

        if (!page.IsTranslated) return;
        json.Reference("translationOfWork", ArticleId(page, Language.Arabic));
        if (page.Translation is not { } translation) return;
        if (translation.Engine is { } engine) json.Named("translator", "Organization", engine.Value);
        else json.Publisher("translator", edition);
    }

    private void WriteTopic(Utf8JsonWriter json, LinkView topic)
    {
        json.StartNode("Thing");
        json.Text("name", topic.Label.Text.Value);
        json.Text("url", topic.Url is { } url ? edition.Urls.Absolute(url) : null);
        json.WriteEndObject();
    }

    private static string ArticleId(ArticlePage page, Language language) =>
        page.Frame.Alternates.First(alternate => alternate.Lang == language.Code).Url + "#article";
}

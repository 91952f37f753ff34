using System.Text.Json.Nodes;
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
    /// <summary>The article of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="siteId">Identity of the site it is part of.</param>
    public JsonObject Describe(ArticlePage page, string siteId)
    {
        var isTranslation = !edition.Language.IsArabic && page.IsTranslated;
        return JsonLd.Node(
            "NewsArticle",
            ("@id", ArticleId(page, edition.Language)),
            ("url", page.Frame.CanonicalUrl),
            ("headline", page.Title.Text.Value),
            ("inLanguage", page.Title.Lang),
            ("datePublished", page.Date?.ToString()),
            ("dateModified", page.Updated?.ToString()),
            ("dateline", page.Place?.Text.Value),
            ("about", JsonLd.List(page.Topics.Select(Topic))),
            ("isPartOf", JsonLd.Reference(siteId)),
            ("publisher", edition.Publisher()),
            ("isBasedOn", Original(page)),
            ("translationOfWork", isTranslation ? JsonLd.Reference(ArticleId(page, Language.Arabic)) : null),
            ("translator", isTranslation && page.Translation is { } translation ? Translator(translation) : null),
            ("workTranslation", edition.Language.IsArabic && page.OtherTitle is not null ? JsonLd.Reference(ArticleId(page, Language.English)) : null));
    }

    /// <summary>The publication that the page is based on; null for an article that was written here.</summary>
    private static JsonObject? Original(ArticlePage page)
    {
        if (page is { OriginalUrl: null, Outlet: null, Author: null, SeedFile: null }) return null;
        return JsonLd.Node(
            "NewsArticle",
            ("url", page.OriginalUrl?.Value),
            ("inLanguage", Language.Arabic.Code),
            ("datePublished", page.Date?.ToString()),
            ("author", page.Author is { } author ? JsonLd.Node("Person", ("name", author.Text.Value)) : null),
            ("publisher", page.Outlet is { } outlet ? JsonLd.Node("NewsMediaOrganization", ("name", outlet.Label.Text.Value)) : null));
    }

    private JsonObject Translator(TranslationView translation) => translation.Engine is { } engine
        ? JsonLd.Node("Organization", ("name", engine.Value))
        : edition.Publisher();

    private JsonObject Topic(LinkView topic) => JsonLd.Node(
        "Thing", ("name", topic.Label.Text.Value), ("url", topic.Url is { } url ? edition.Urls.Absolute(url) : null));

    private static string ArticleId(ArticlePage page, Language language) =>
        page.Frame.Alternates.First(alternate => alternate.Lang == language.Code).Url + "#article";
}

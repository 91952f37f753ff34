namespace Khulasa.Articles.Metadata.Declared;

/// <summary>
/// What each name of a meta tag states. Names are compared by their letters and digits alone, because templates write
/// <c>published-date</c>, <c>publishedDate</c> and <c>article:published_time</c> as they like.
/// </summary>
internal static class MetaTagNames
{
    private static readonly HashSet<string> Published = Keys(
        "article:published_time", "og:published_time", "og:article:published_time", "published_time", "datePublished", "parsely-pub-date",
        "sailthru.date", "publication_date",
        "publish-date", "pubdate", "date.published", "published", "published-date", "published_at", "publishtime", "cxenseparse:recs:publishtime",
        "dc.date.issued", "dcterms.issued",
        "dcterms.created", "dc.date.created", "dcterms.date", "dc.date", "date", "article.published", "article.created", "article_date_original",
        "originalpublicationdate",
        "original-publish-date", "dateCreated", "citation_publication_date", "citation_online_date", "citation_date", "publicationdate",
        "article:publicationdate",
        "article.first-published", "firstpublished", "first-published", "DCSext.articleFirstPublished", "og:pubdate", "rnews:datePublished",
        "dateofpublication",
        "story.published", "publish_date", "article:published", "article_published", "gtm-publish-date", "bt:pubdate", "date-published",
        "blogpost:published",
        "og:release_date", "article:post_date", "dc.date.published", "article:publish_date", "pub_date", "last-published", "article:create_time");

    private static readonly HashSet<string> Modified = Keys(
        "article:modified_time", "og:updated_time", "og:modified_time", "dateModified", "last-modified", "modified_time", "modified",
        "modified-time", "lastmod", "dcterms.modified",
        "dc.date.modified", "article.updated", "updated_time", "update_date", "revised", "last_updated", "article:updated_time");

    // Houses put a prefix of their own before these: vr:published_time, rbpubdate, analytics.articleDate.
    private static readonly string[] PublishedEndings =
    [
        "publishedtime", "publishedat", "publisheddate", "publishedon", "datepublished", "publishdate", "publishtime", "publishingdate",
        "publicationdate", "publicationtime",
        "pubdate", "articledate", "newsdate", "storydate", "postdate", "dateposted", "displaydate", "releasedate", "creationdate", "createddate",
        "datecreated", "dateissued",
    ];

    private static readonly HashSet<string> LoosePublished = Keys(
        "ptime", "pdate", "created", "issued", "dcterms.available", "swiftype-published", "cre_date", "first_published");

    private static readonly HashSet<string> Titles = Keys(
        "og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "dcterms.title", "title", "citation_title");

    private static readonly HashSet<string> Authors = Keys(
        "author", "article:author", "article:author_name", "og:author", "og:article:author", "parsely-author", "sailthru.author", "dc.creator",
        "dcterms.creator", "dc.author", "byl", "byline",
        "citation_author", "authors", "article.author", "article_author", "cXenseParse:author", "rbauthors", "creator", "DCSext.author",
        "author_name", "authorname", "news:author", "article:authors");

    private static readonly HashSet<string> Sources = Keys(
        "og:site_name", "application-name", "dc.publisher", "dcterms.publisher", "citation_journal_title", "publisher");

    private static readonly HashSet<string> Languages = Keys("og:locale", "language", "dc.language", "dcterms.language", "content-language");

    private static readonly HashSet<string> Descriptions = Keys("og:description", "description", "twitter:description", "dc.description");

    private static readonly HashSet<string> Images = Keys("og:image", "twitter:image", "og:image:url", "twitter:image:src");

    /// <summary>Names of tags that hold keywords.</summary>
    public static IReadOnlySet<string> Lists { get; } = Keys("keywords", "news_keywords", "article:tag", "parsely-tags", "sailthru.tags");

    /// <summary>True for the origin of a day that does not say whether it is that of publication.</summary>
    public static bool IsVague(string origin) => Key(origin) is "metadcdate" or "metadate" or "metadctermsdate";

    /// <summary>
    /// True for the origin of a change that blogs state on all their pages: of those that have appeared on some day they
    /// state that too, and of the others the last change says nothing.
    /// </summary>
    public static bool IsOfAnyPage(string origin) => Key(origin) is "metaarticlemodifiedtime" or "metaogupdatedtime";

    /// <summary>True for the origin of a day that sites and search engines agree on; other tags may mean any stage of the work.</summary>
    public static bool IsCommon(string origin) =>
        Key(origin) is "jsonld" or "microdata" or "metaarticlepublishedtime" or "metadatepublished" or "metapubdate" || IsVague(origin);

    /// <summary>A name as names are compared.</summary>
    public static string Key(string name) => string.Concat(name.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();

    /// <summary>The statements that a tag of such a name adds to; null when it says nothing of use.</summary>
    public static List<MetadataValue>? FieldOf(string key, PageMetadata metadata)
    {
        if (Published.Contains(key)) return metadata.Published;
        if (Modified.Contains(key)) return metadata.Modified;
        if (Titles.Contains(key)) return metadata.Titles;
        if (Authors.Contains(key)) return metadata.Authors;
        if (Sources.Contains(key)) return metadata.Sources;
        if (Languages.Contains(key)) return metadata.Languages;
        if (Descriptions.Contains(key)) return metadata.Descriptions;
        if (Images.Contains(key)) return metadata.Images;
        return key is "articlesection" ? metadata.Sections : null;
    }

    /// <summary>
    /// True for a name that most likely tells when the article appeared, though no standard and no usual tool has it; not
    /// when a picture, video or anything else inside the article did.
    /// </summary>
    public static bool IsLoosePublished(string key) =>
        LoosePublished.Contains(key)
        || !key.Contains("video", StringComparison.Ordinal) && PublishedEndings.Any(ending => key.EndsWith(ending, StringComparison.Ordinal));

    private static HashSet<string> Keys(params string[] names) => names.Select(Key).ToHashSet(StringComparer.Ordinal);
}

using AngleSharp.Dom;

namespace Khulasa.Articles;

/// <summary>Reads meta tags, Open Graph and the few link and title elements that say the same things.</summary>
internal static class MetaTagReader
{
    private const int MaxLength = 1000;

    // What each name of a meta tag states, most trusted first within a field.
    private static readonly Dictionary<string, Func<PageMetadata, List<MetadataValue>>> Fields = new(StringComparer.OrdinalIgnoreCase)
    {
        ["og:title"] = metadata => metadata.Titles,
        ["twitter:title"] = metadata => metadata.Titles,
        ["parsely-title"] = metadata => metadata.Titles,
        ["sailthru.title"] = metadata => metadata.Titles,
        ["dc.title"] = metadata => metadata.Titles,
        ["dcterms.title"] = metadata => metadata.Titles,
        ["title"] = metadata => metadata.Titles,
        ["article:published_time"] = metadata => metadata.Published,
        ["og:published_time"] = metadata => metadata.Published,
        ["og:article:published_time"] = metadata => metadata.Published,
        ["datePublished"] = metadata => metadata.Published,
        ["parsely-pub-date"] = metadata => metadata.Published,
        ["sailthru.date"] = metadata => metadata.Published,
        ["publication_date"] = metadata => metadata.Published,
        ["publish-date"] = metadata => metadata.Published,
        ["publishdate"] = metadata => metadata.Published,
        ["pubdate"] = metadata => metadata.Published,
        ["date.published"] = metadata => metadata.Published,
        ["cxenseparse:recs:publishtime"] = metadata => metadata.Published,
        ["dc.date.issued"] = metadata => metadata.Published,
        ["dcterms.created"] = metadata => metadata.Published,
        ["dcterms.date"] = metadata => metadata.Published,
        ["dc.date"] = metadata => metadata.Published,
        ["date"] = metadata => metadata.Published,
        ["article.published"] = metadata => metadata.Published,
        ["article.created"] = metadata => metadata.Published,
        ["dateCreated"] = metadata => metadata.Published,
        ["citation_publication_date"] = metadata => metadata.Published,
        ["article:modified_time"] = metadata => metadata.Modified,
        ["og:updated_time"] = metadata => metadata.Modified,
        ["dateModified"] = metadata => metadata.Modified,
        ["last-modified"] = metadata => metadata.Modified,
        ["author"] = metadata => metadata.Authors,
        ["article:author"] = metadata => metadata.Authors,
        ["parsely-author"] = metadata => metadata.Authors,
        ["sailthru.author"] = metadata => metadata.Authors,
        ["dc.creator"] = metadata => metadata.Authors,
        ["dcterms.creator"] = metadata => metadata.Authors,
        ["byl"] = metadata => metadata.Authors,
        ["citation_author"] = metadata => metadata.Authors,
        ["og:site_name"] = metadata => metadata.Sources,
        ["application-name"] = metadata => metadata.Sources,
        ["dc.publisher"] = metadata => metadata.Sources,
        ["og:locale"] = metadata => metadata.Languages,
        ["language"] = metadata => metadata.Languages,
        ["dc.language"] = metadata => metadata.Languages,
        ["content-language"] = metadata => metadata.Languages,
        ["article:section"] = metadata => metadata.Sections,
        ["og:description"] = metadata => metadata.Descriptions,
        ["description"] = metadata => metadata.Descriptions,
        ["twitter:description"] = metadata => metadata.Descriptions,
        ["og:url"] = metadata => metadata.Addresses,
        ["og:image"] = metadata => metadata.Images,
        ["twitter:image"] = metadata => metadata.Images,
    };

    private static readonly HashSet<string> ListTags = new(StringComparer.OrdinalIgnoreCase)
        { "keywords", "news_keywords", "article:tag", "parsely-tags", "sailthru.tags" };

    public static void Read(IDocument document, PageMetadata metadata)
    {
        if (document.DocumentElement?.GetAttribute("lang") is { Length: > 0 } language) metadata.Languages.Add(new MetadataValue(language, "html lang"));
        if (document.QuerySelector("link[rel=canonical]")?.GetAttribute("href") is { } address) AddAddress(metadata, address, "canonical");
        string? label = null;
        foreach (var tag in document.QuerySelectorAll("meta"))
        {
            ReadCardLabel(metadata, tag, ref label);
            var name = tag.GetAttribute("property") ?? tag.GetAttribute("name") ?? tag.GetAttribute("itemprop") ?? tag.GetAttribute("http-equiv");
            var content = tag.GetAttribute("content")?.Trim();
            if (name is null || string.IsNullOrEmpty(content) || content.Length > MaxLength) continue;
            Add(metadata, name.Trim(), content);
        }

        if (document.QuerySelector("head > title, title")?.TextContent.Trim() is { Length: > 0 } title) metadata.Titles.Add(new MetadataValue(title, "title element"));
    }

    // Cards state their facts in pairs: twitter:label1 "Written by", twitter:data1 "…".
    private static void ReadCardLabel(PageMetadata metadata, IElement tag, ref string? label)
    {
        var name = tag.GetAttribute("name") ?? tag.GetAttribute("property");
        if (name is null || !name.StartsWith("twitter:", StringComparison.OrdinalIgnoreCase)) return;
        if (name.StartsWith("twitter:label", StringComparison.OrdinalIgnoreCase)) label = tag.GetAttribute("content");
        else if (name.StartsWith("twitter:data", StringComparison.OrdinalIgnoreCase) && label is not null && tag.GetAttribute("content") is { Length: > 1 and < 100 } value)
        {
            if (CleaningRules.Default.AuthorLabels.MatchWhole(label) is not null) metadata.Authors.Add(new MetadataValue(value, "meta twitter card"));
            label = null;
        }
    }

    private static void Add(PageMetadata metadata, string name, string content)
    {
        if (ListTags.Contains(name))
            foreach (var keyword in content.Split([',', '،', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                metadata.Keywords.Add(new MetadataValue(keyword, "meta " + name));
        else if (name is "og:url") AddAddress(metadata, content, "meta og:url");
        else if (Fields.TryGetValue(name, out var field)) field(metadata).Add(new MetadataValue(content, "meta " + name));
    }

    private static void AddAddress(PageMetadata metadata, string address, string origin)
    {
        if (Uri.TryCreate(address.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")
            metadata.Addresses.Add(new MetadataValue(uri.AbsoluteUri, origin));
    }
}

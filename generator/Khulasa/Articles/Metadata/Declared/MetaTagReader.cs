using Khulasa.Seeds;

namespace Khulasa.Articles.Metadata.Declared;

/// <summary>Reads meta tags, Open Graph and the few link and title elements that say the same things.</summary>
internal static class MetaTagReader
{
    private const int MaxLength = 1000;

    /// <summary>Adds what the tags of a page say.</summary>
    public static void Read(Capture page, PageMetadata metadata)
    {
        if (page.Document.DocumentElement?.GetAttribute("lang") is { Length: > 0 } language)
            metadata.Languages.Add(new MetadataValue(language, "html lang"));
        if (page.Named("link").FirstOrDefault(link => link.GetAttribute("rel") == "canonical")?.GetAttribute("href") is { } address)
            AddAddress(metadata, address, "canonical");
        var loose = new List<MetadataValue>();
        var labels = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var tag in page.Named("meta"))
        {
            // What is said inside the body is said of the part it stands in; ShownDates and ShownAuthors look at that.
            if (tag.HasAttribute("itemprop") && tag.ParentElement?.LocalName is not ("head" or "html" or "body" or "article" or "main")) continue;
            var name = tag.GetAttribute("property") ?? tag.GetAttribute("name") ?? tag.GetAttribute("itemprop") ?? tag.GetAttribute("http-equiv");
            var content = tag.GetAttribute("content")?.Trim();
            if (name is null || string.IsNullOrEmpty(content) || content.Length > MaxLength) continue;
            Add(metadata, loose, name.Trim(), content);
            if (name.StartsWith("twitter:", StringComparison.OrdinalIgnoreCase)) labels[name.Trim()] = content;
        }

        // Whatever has one of the usual names comes first, in any order of the tags.
        metadata.Published.AddRange(loose);
        AddLabelled(metadata, labels);
        if (page.Named("title").FirstOrDefault()?.TextContent.Trim() is { Length: > 0 } title)
            metadata.Titles.Add(new MetadataValue(title, "title element"));
    }

    private static void Add(PageMetadata metadata, List<MetadataValue> loose, string name, string content)
    {
        var key = MetaTagNames.Key(name);
        if (MetaTagNames.Lists.Contains(key))
            foreach (var keyword in content.Split([',', '،', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                metadata.Keywords.Add(new MetadataValue(keyword, "meta " + name));
        else if (key is "ogurl") AddAddress(metadata, content, "meta og:url");
        else if (MetaTagNames.FieldOf(key, metadata) is { } field) field.Add(new MetadataValue(content, "meta " + name));
        else if (MetaTagNames.IsLoosePublished(key)) loose.Add(new MetadataValue(content, "meta " + name));
    }

    // Twitter's cards carry a label and a value in two tags: "Written by" and the name.
    private static void AddLabelled(PageMetadata metadata, Dictionary<string, string> tags)
    {
        foreach (var number in (ReadOnlySpan<string>)["1", "2"])
        {
            if (!tags.TryGetValue("twitter:label" + number, out var label) || !tags.TryGetValue("twitter:data" + number, out var value)) continue;
            if (value.Length is > 1 and < 100 && CleaningRules.Default.AuthorLabels.MatchWhole(label) is not null)
                metadata.Authors.Add(new MetadataValue(value, "meta twitter:data" + number));
        }
    }

    private static void AddAddress(PageMetadata metadata, string address, string origin)
    {
        if (Uri.TryCreate(address.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")
            metadata.Addresses.Add(new MetadataValue(uri.AbsoluteUri, origin));
    }
}

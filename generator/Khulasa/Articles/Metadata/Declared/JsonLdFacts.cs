using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Khulasa.Text;
using Capture = Khulasa.Seeds.Capture;

namespace Khulasa.Articles.Metadata.Declared;

/// <summary>Takes the facts of the page's own article out of its JSON-LD.</summary>
internal sealed partial class JsonLdFacts(JsonLdGraph graph, PageMetadata metadata)
{
    private const string Origin = "json-ld";

    /// <summary>Adds the facts to the metadata.</summary>
    public void Read(Capture page)
    {
        foreach (var article in Own(page)) ReadArticle(article);

        // What is said of the page is said of its article where nothing is said of the article itself.
        foreach (var told in graph.Pages)
        {
            Add(metadata.Published, told, "datePublished");
            Add(metadata.Modified, told, "dateModified");
            if (metadata.Authors.Count == 0) Add(metadata.Authors, told, "author", "creator");
            if (metadata.Sources.Count == 0) Add(metadata.Sources, told, "publisher");
        }
    }

    // A page may list other articles in the same way; its own one has the page's title. A video of that name is all there is
    // to say of a page that shows one.
    private List<JsonElement> Own(Capture page)
    {
        if (graph.Articles.Count == 1) return graph.Articles;
        var title = Tokenizer.FoldedLetters(page.Document.Title
            ?? "") + " " + Tokenizer.FoldedLetters(page.Named("meta")
                .FirstOrDefault(tag => tag.GetAttribute("property") == "og:title")?.GetAttribute("content")
                ?? "");
        if (graph.Articles.Count == 0) return graph.Works.FindAll(IsNamed);
        var own = graph.Articles.FindAll(IsNamed);
        return own.Count > 0 ? own : graph.Articles;

        bool IsNamed(JsonElement article) =>
            Names(article).Any(name => Tokenizer.FoldedLetters(name) is { Length: > 8 } letters && title.Contains(letters, StringComparison.Ordinal));
    }

    private IEnumerable<string> Names(JsonElement article) =>
        graph.Texts(article, "headline").Concat(graph.Texts(article, "name")).Select(item => WebUtility.HtmlDecode(item.Text));

    private void ReadArticle(JsonElement article)
    {
        Add(metadata.Titles, article, "headline", "name");
        Add(metadata.Published, article, "datePublished", "dateCreated", "uploadDate");
        Add(metadata.Modified, article, "dateModified");
        ReadAuthors(article);
        Add(metadata.Sources, article, "publisher", "sourceOrganization");
        Add(metadata.Sections, article, "articleSection");
        Add(metadata.Languages, article, "inLanguage");
        Add(metadata.Places, article, "dateline", "locationCreated");
        Add(metadata.Descriptions, article, "description");
        Add(metadata.Bodies, article, "articleBody", "text");
        if (graph.Image(article) is { } image) AddImage(image);
        foreach (var keyword in graph.Texts(article, "keywords").SelectMany(item => item.Text.Split(',', '،')))
            if (keyword.Trim() is { Length: > 0 } trimmed) metadata.Keywords.Add(new MetadataValue(trimmed, Origin));
    }

    private void AddImage((string Address, string? Caption) image)
    {
        metadata.Images.Add(new MetadataValue(image.Address, Origin));
        if (image.Caption is { } caption) AddValue(metadata.Captions, caption, false);
    }

    // Some pages name only the first author as author and all of them as creators.
    private void ReadAuthors(JsonElement article)
    {
        var authors = graph.Texts(article, "author").ToList();
        var creators = graph.Texts(article, "creator").ToList();
        if (creators.Count > authors.Count && authors.TrueForAll(author => creators.Exists(creator => creator.Text == author.Text)))
            authors = creators;
        foreach (var (text, isOrganization) in authors) AddValue(metadata.Authors, text, isOrganization);
    }

    private void Add(List<MetadataValue> values, JsonElement element, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            var before = values.Count;
            foreach (var (text, isOrganization) in graph.Texts(element, name)) AddValue(values, text, isOrganization);
            if (values.Count > before) return;
        }
    }

    private void AddValue(List<MetadataValue> values, string text, bool isOrganization)
    {
        var decoded = WebUtility.HtmlDecode(WebUtility.HtmlDecode(text));
        var value = values == metadata.Bodies ? decoded : Tags().Replace(decoded, "").Trim();
        if (value.Length > 0) values.Add(new MetadataValue(value, Origin) { IsOrganization = isOrganization });
    }

    // Names and headlines come with their links and italics; only a whole text keeps its markup, which tells its paragraphs.
    [GeneratedRegex("</?(?:a|abbr|b|br|cite|em|font|i|mark|small|span|strong|sub|sup|u)(?:\\s[^<>]*)?/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Tags();
}

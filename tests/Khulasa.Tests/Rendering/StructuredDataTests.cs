using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;
using Khulasa.Rendering;
using Khulasa.Tests.Support;

namespace Khulasa.Tests.Rendering;

/// <summary>What programs read in a page, and that nothing in it can break out of its place.</summary>
public class StructuredDataTests
{
    private const string Translated = """
        ---
        title: "خبر"
        title_en: "News"
        slug: translated
        date: 2024-09
        updated: 2024-10-02
        author: "سارة علي"
        source: { name: "الأمة", name_en: "The Nation", url: "https://nation.example/1" }
        summary: ["جملة."]
        summary_en: ["A sentence."]
        translation: { by: editor, status: reviewed }
        ---
        نص.
        """;

    [Fact]
    public void Author_and_outlet_belong_to_the_original_and_the_digest_only_publishes()
    {
        using var project = Build(("translated", Translated));

        var article = Node(project, "articles/2024/09/translated/", "NewsArticle");

        Assert.Null(article["author"]);
        Assert.Equal("خُلاصة", Text(article["publisher"]!, "name"));
        Assert.Equal("2024-09", Text(article, "datePublished"));
        Assert.Equal("2024-10-02", Text(article, "dateModified"));
        Assert.Equal("ar", Text(article, "inLanguage"));
        var original = article["isBasedOn"]!;
        Assert.Equal("https://nation.example/1", Text(original, "url"));
        Assert.Equal("سارة علي", Text(original["author"]!, "name"));
        Assert.Equal("الأمة", Text(original["publisher"]!, "name"));
    }

    [Fact]
    public void Translation_names_the_work_it_translates_and_who_did_it()
    {
        using var project = Build(("translated", Translated));

        var arabic = Node(project, "articles/2024/09/translated/", "NewsArticle");
        var english = Node(project, "en/articles/2024/09/translated/", "NewsArticle");

        Assert.Equal("en", Text(english, "inLanguage"));
        Assert.Equal("News", Text(english, "headline"));
        Assert.Equal(Text(arabic, "@id"), Text(english["translationOfWork"]!, "@id"));
        Assert.Equal(Text(english, "@id"), Text(arabic["workTranslation"]!, "@id"));
        Assert.Equal(Text(arabic["publisher"]!, "@id"), Text(english["translator"]!, "@id"));
        Assert.Null(arabic["translationOfWork"]);
    }

    [Fact]
    public void Page_that_waits_for_its_translation_does_not_claim_to_be_one()
    {
        using var project = Build(("waiting", "---\ntitle: \"خبر\"\nslug: waiting\n---\nنص.\n"));

        var article = Node(project, "en/articles/undated/waiting/", "NewsArticle");

        Assert.Equal("ar", Text(article, "inLanguage"));
        Assert.Null(article["translationOfWork"]);
        Assert.Null(article["datePublished"]);
        Assert.Null(article["isBasedOn"]);
    }

    [Fact]
    public void Machine_translation_names_the_engine()
    {
        var text = Translated.Replace("by: editor, status: reviewed", "by: libre, status: draft", StringComparison.Ordinal);
        using var project = Build(("translated", text));

        Assert.Equal("libre", Text(Node(project, "en/articles/2024/09/translated/", "NewsArticle")["translator"]!, "name"));
    }

    [Fact]
    public void Text_that_looks_like_markup_stays_inside_its_string()
    {
        const string title = "</script><script>alert(1)</script><!-- ]]>";
        using var project = Build(("attack", $"---\ntitle: \"{title}\"\nslug: attack\ndate: 2024-09-01\n---\nنص.\n"));

        var html = project.Built("articles/2024/09/attack/index.html");

        Assert.Equal(title, Text(Node(project, "articles/2024/09/attack/", "NewsArticle"), "headline"));
        Assert.Single(new HtmlParser().ParseDocument(html).QuerySelectorAll("script:not([src])"));
        Assert.Equal("\"\\u2028 \\u003C/ خبر\"", TemplateFunctions.Json(new PlainText("\u2028 </ خبر")).ToString());
    }

    [Fact]
    public void List_names_its_articles_in_its_order_and_the_way_to_it()
    {
        using var project = Build(
            ("old", "---\ntitle: \"قديم\"\nslug: old\ndate: 2024-09-01\ntopics: [economy]\n---\nنص.\n"),
            ("new", "---\ntitle: \"جديد\"\nslug: new\ndate: 2024-09-02\ntopics: [economy]\n---\nنص.\n"));

        var list = Node(project, "topics/economy/", "CollectionPage")["mainEntity"]!;
        var trail = Node(project, "topics/economy/", "BreadcrumbList");

        Assert.Equal(
            ["https://example.org/articles/2024/09/new/", "https://example.org/articles/2024/09/old/"],
            list["itemListElement"]!.AsArray().Select(item => Text(item!, "url")));
        Assert.Equal(
            ["https://example.org/", "https://example.org/topics/", "https://example.org/topics/economy/"],
            trail["itemListElement"]!.AsArray().Select(item => Text(item!, "item")));
    }

    [Fact]
    public void Name_with_quotes_is_one_string_in_the_manifest()
    {
        using var project = TestProject.WithArticles();
        project.Write("content/site.yaml", "title: { ar: \"خُلاصة\", en: 'The \"Digest\" & Co' }\n");
        project.Build("https://example.org/repo/");

        var manifest = JsonNode.Parse(project.Built("en/manifest.webmanifest"))!;

        Assert.Equal("The \"Digest\" & Co", Text(manifest, "short_name"));
        Assert.Equal("The \"Digest\" & Co · خُلاصة", Text(manifest, "name"));
        Assert.Equal("/repo/en/", Text(manifest, "start_url"));
        Assert.All(manifest["icons"]!.AsArray(), icon =>
            Assert.True(File.Exists(Path.Combine(project.Output, Text(icon!, "src").Replace("/repo/", "", StringComparison.Ordinal).Split('?')[0]))));
    }

    private static TestProject Build(params (string Slug, string Text)[] articles)
    {
        var project = TestProject.WithArticles(
            [.. articles.Select(article => ($"content/articles/2024/09/{article.Slug}.md", article.Text + "\n"))]);
        project.Write("content/topics.yaml", "- slug: economy\n  name: \"الاقتصاد\"\n  name_en: \"Economy\"\n");
        Assert.True(project.Build().IsPublished);
        return project;
    }

    /// <summary>The object of a type in the JSON-LD of a page.</summary>
    private static JsonNode Node(TestProject project, string path, string type)
    {
        var page = new HtmlParser().ParseDocument(project.Built(path + "index.html"));
        var data = JsonNode.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent)!;
        return data["@graph"]!.AsArray().Single(node => Text(node!, "@type") == type)!;
    }

    private static string Text(JsonNode node, string name) => node[name]!.GetValue<string>();
}

using System.Text;
using System.Xml.Linq;
using Khulasa.Content;
using Khulasa.Model;
using Khulasa.Output;
using Khulasa.Rendering;
using Khulasa.Tests.Support;

namespace Khulasa.Tests.Output;

public class SitemapTests
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace News = "http://www.google.com/schemas/sitemap-news/0.9";

    [Fact]
    public void Sitemap_of_one_file_stays_one()
    {
        var files = Plan(pages: 100);

        Assert.Equal(["sitemap.xml"], files.Keys);
        Assert.Equal(200, files["sitemap.xml"].Descendants(Sitemap + "loc").Count());
    }

    [Fact]
    public void Sitemap_beyond_the_limit_is_an_index_of_parts_that_together_hold_every_address_once()
    {
        var files = Plan(pages: 25_001);

        string[] names = [.. Enumerable.Range(1, files.Count - 1).Select(number => $"sitemap-{number}.xml")];
        Assert.InRange(names.Length, 2, 50);
        Assert.Equal(["sitemap.xml", .. names], files.Keys);
        Assert.Equal(
            names.Select(name => "https://example.org/repo/" + name),
            files["sitemap.xml"].Root!.Elements(Sitemap + "sitemap").Select(part => part.Element(Sitemap + "loc")!.Value));
        var parts = files.Values.Skip(1).Select(part => part.Root!.Elements(Sitemap + "url").Select(url => url.Element(Sitemap + "loc")!.Value).ToList()).ToList();
        Assert.All(parts, part => Assert.InRange(part.Count, 1, 50_000));
        Assert.Equal(50_002, parts.SelectMany(part => part).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void News_sitemap_holds_the_newest_day_and_two_before_it_in_languages_with_a_headline()
    {
        using var project = TestProject.WithArticles(
            ("content/articles/2024/09/a.md", "---\ntitle: \"الأحدث\"\ntitle_en: \"Newest\"\nslug: a\ndate: 2024-09-03\n---\nنص.\n"),
            ("content/articles/2024/09/b.md", "---\ntitle: \"قبله بيومين\"\nslug: b\ndate: 2024-09-01\n---\nنص.\n"),
            ("content/articles/2024/08/c.md", "---\ntitle: \"أقدم\"\nslug: c\ndate: 2024-08-31\n---\nنص.\n"),
            ("content/articles/2024/09/d.md", "---\ntitle: \"بلا يوم\"\nslug: d\ndate: 2024-09\n---\nنص.\n"));
        project.Build();

        var news = XDocument.Parse(project.Built("sitemap-news.xml"));

        Assert.Equal(["الأحدث", "Newest", "قبله بيومين"], news.Descendants(News + "title").Select(title => title.Value));
        Assert.Equal(["ar", "en", "ar"], news.Descendants(News + "language").Select(language => language.Value));
        Assert.Contains("Sitemap: https://example.org/sitemap-news.xml\n", project.Built("robots.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void Site_without_dated_articles_has_no_news_sitemap()
    {
        using var project = TestProject.WithArticles(("content/articles/undated/a.md", "---\ntitle: \"خبر\"\nslug: a\n---\nنص.\n"));
        project.Build();

        Assert.False(File.Exists(Path.Combine(project.Output, "sitemap-news.xml")));
        Assert.DoesNotContain("news", project.Built("robots.txt"), StringComparison.Ordinal);
    }

    private static Dictionary<string, XDocument> Plan(int pages)
    {
        using var project = TestProject.WithArticles();
        var theme = Theme.Read(project.Root);
        var site = SiteBuilder.Build(ContentReader.Read(project.Root));
        var urls = new SiteUrl("https://example.org/repo/");
        var editions = Edition.All(site, urls, theme.Strings);
        var renderer = new PageRenderer(editions[0], theme.Templates, new AssetCatalog(urls, theme.Assets));
        return new SitemapFiles(editions, renderer, new Shown(site, theme, urls))
            .Files([.. Enumerable.Range(0, pages).Select(i => new PageAddress($"articles/{i}/"))])
            .ToDictionary(file => file.File, file => XDocument.Parse(Encoding.UTF8.GetString(file.Bytes())));
    }
}

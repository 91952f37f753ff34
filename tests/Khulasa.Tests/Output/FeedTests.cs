using System.Text.Json.Nodes;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Khulasa.Tests.Support;

namespace Khulasa.Tests.Output;

public class FeedTests
{
    private static readonly string SiteFolder = Repository.PathOf("site");

    [Fact]
    public void Outlets_and_stories_have_feeds_newest_first_that_their_pages_announce()
    {
        foreach (var folder in (string[])["outlets/al-masalah", "stories/baghdad-coalition-ties", "en/stories/baghdad-coalition-ties"])
        {
            var page = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(SiteFolder, folder, "index.html")));
            var items = JsonNode.Parse(File.ReadAllText(Path.Combine(SiteFolder, folder, "feed.json")))!["items"]!.AsArray();

            Assert.NotNull(page.QuerySelector($"link[rel=alternate][href$='{folder}/feed.xml']"));
            var dates = items.Select(item => (string)item!["date_published"]!).ToList();
            Assert.NotEmpty(dates);
            Assert.Equal(dates.OrderDescending(StringComparer.Ordinal), dates);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("en/")]
    public void Page_and_outline_of_feeds_name_every_feed_of_their_language(string prefix)
    {
        var folder = Path.Combine(SiteFolder, prefix);
        var feeds = FolderComparison.FilesBelow(folder)
            .Where(file => Path.GetFileName(file) is "feed.xml" && (prefix.Length > 0 || !file.StartsWith("en/", StringComparison.Ordinal)))
            .Select(file => $"/khulasa/{prefix}{file}").ToList();

        var page = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(folder, "feeds/index.html")));
        var outline = XDocument.Load(Path.Combine(folder, "feeds.opml"));

        Assert.Equal(feeds, page.QuerySelectorAll("main a[href$='feed.xml']").Select(link => link.GetAttribute("href")!).Order(StringComparer.Ordinal));
        Assert.Equal(
            feeds.Select(feed => "https://example.github.io" + feed),
            outline.Descendants("outline").Select(each => each.Attribute("xmlUrl")?.Value).OfType<string>().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Feed_item_leads_to_the_original_too()
    {
        const string text = "---\ntitle: \"خبر\"\nslug: first\ndate: 2024-09-01\nsource: { url: \"https://nation.example/1\" }\n---\nنص.\n";
        using var project = TestProject.WithArticles(("content/articles/2024/09/first.md", text));
        project.Build();

        var item = JsonNode.Parse(project.Built("feed.json"))!["items"]![0]!;

        Assert.Equal("https://example.org/articles/2024/09/first/", (string)item["url"]!);
        Assert.Equal("https://nation.example/1", (string)item["external_url"]!);
    }
}

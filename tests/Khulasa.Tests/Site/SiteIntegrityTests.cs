using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Khulasa.Tests.Support;

namespace Khulasa.Tests.Site;

/// <summary>What must hold on every page of the committed site.</summary>
public class SiteIntegrityTests
{
    private const string BasePath = "/khulasa/";
    private const string Host = "https://example.github.io";

    private static readonly string SiteFolder = Repository.PathOf("site");
    private static readonly HashSet<string> Files = FolderComparison.FilesBelow(SiteFolder).ToHashSet(StringComparer.Ordinal);

    private static readonly IReadOnlyDictionary<string, IDocument> Pages = Files
        .Where(file => file.EndsWith(".html", StringComparison.Ordinal))
        .ToDictionary(file => file, file => (IDocument)new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(SiteFolder, file))), StringComparer.Ordinal);

    [Fact]
    public void Every_link_leads_to_a_page_and_an_anchor_that_exist()
    {
        var broken = from page in Pages
                     from element in page.Value.QuerySelectorAll("[href], [src]")
                     let address = element.GetAttribute("href") ?? element.GetAttribute("src") ?? ""
                     where !element.Matches("[rel~=external]") && !Exists(page.Key, address)
                     select $"{page.Key}: {address}";

        Assert.Empty(broken);
    }

    [Fact]
    public void Languages_of_a_page_name_each_other()
    {
        var oneSided = from page in Pages
                       from link in page.Value.QuerySelectorAll("link[hreflang]")
                       let other = Pages[FileOf(link.GetAttribute("href")!)]
                       let back = other.QuerySelectorAll("link[hreflang]").Select(each => each.GetAttribute("href"))
                       where !back.Contains(page.Value.QuerySelector("link[rel=canonical]")?.GetAttribute("href"))
                       select $"{page.Key} names {link.GetAttribute("href")}, which does not name it";

        Assert.Empty(oneSided);
    }

    [Fact]
    public void Every_page_says_its_language_and_direction()
    {
        Assert.All(Pages, page =>
        {
            var isEnglish = page.Key.StartsWith("en/", StringComparison.Ordinal);
            Assert.Equal(isEnglish ? "en" : "ar", page.Value.DocumentElement.GetAttribute("lang"));
            Assert.Equal(isEnglish ? "ltr" : "rtl", page.Value.DocumentElement.GetAttribute("dir"));
            Assert.All(page.Value.QuerySelectorAll("body [lang]"), element => Assert.NotNull(element.GetAttribute("dir")));
        });
    }

    [Fact]
    public void Headings_descend_one_level_at_a_time()
    {
        Assert.All(Pages, page =>
        {
            var levels = page.Value.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToList();
            Assert.Equal(1, levels.Count(level => level == 1));
            Assert.Equal(1, levels[0]);
            Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, page.Key));
        });
    }

    [Fact]
    public void Ids_are_unique_within_a_page()
    {
        Assert.All(Pages, page =>
        {
            var ids = page.Value.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
            Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        });
    }

    [Fact]
    public void Machine_readable_files_are_well_formed_and_say_when_their_newest_item_changed()
    {
        foreach (var file in Files.Where(file => file.EndsWith(".xml", StringComparison.Ordinal)))
            Assert.NotNull(XDocument.Load(Path.Combine(SiteFolder, file)).Root);
        foreach (var file in Files.Where(file => Path.GetFileName(file) == "feed.json"))
        {
            using var feed = JsonDocument.Parse(File.ReadAllText(Path.Combine(SiteFolder, file)));
            Assert.All(feed.RootElement.GetProperty("items").EnumerateArray(), item =>
                Assert.True(Exists(file, item.GetProperty("url").GetString()!)));
        }

        XNamespace atom = "http://www.w3.org/2005/Atom";
        Assert.Equal("2024-09-12T00:00:00Z", XDocument.Load(Path.Combine(SiteFolder, "atom.xml")).Root!.Element(atom + "updated")!.Value);
    }

    [Fact]
    public void Pages_are_light_enough_for_a_weak_connection()
    {
        long Bytes(string file) => new FileInfo(Path.Combine(SiteFolder, file)).Length;
        var articles = Pages.Keys.Where(file => file.Contains("articles/", StringComparison.Ordinal)).Select(Bytes).Order().ToList();

        Assert.InRange(articles[articles.Count / 2], 1, 40_000);
        Assert.InRange(Bytes("index.html"), 1, 60_000);
        Assert.InRange(Bytes("assets/css/site.css"), 1, 15_000);
    }

    [Fact]
    public void Sitemap_lists_every_page_but_those_in_place_of_others()
    {
        XNamespace sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

        var listed = XDocument.Load(Path.Combine(SiteFolder, "sitemap.xml")).Descendants(sitemap + "loc").Select(loc => FileOf(loc.Value));

        Assert.Equal(Pages.Keys.Where(file => file is not ("404.html" or "offline.html")).Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    private static bool Exists(string from, string address)
    {
        var (path, fragment) = address.Split('#') is [var before, var after] ? (before, after) : (address, "");
        var file = path.Length == 0 ? from : FileOf(path);
        return Files.Contains(file) && (fragment.Length == 0 || Pages[file].GetElementById(fragment) is not null);
    }

    private static string FileOf(string address)
    {
        var path = address.Replace(Host, "", StringComparison.Ordinal).Split('?')[0];
        if (!path.StartsWith(BasePath, StringComparison.Ordinal)) return path;
        var file = path[BasePath.Length..];
        return file.Length == 0 || file.EndsWith('/') ? file + "index.html" : file;
    }
}

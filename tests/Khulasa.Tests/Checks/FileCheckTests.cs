using Khulasa.Checks;
using Khulasa.Diagnostics;

namespace Khulasa.Tests.Checks;

/// <summary>Checks of stylesheets, templates, feeds and weights.</summary>
public class FileCheckTests
{
    [Theory]
    [InlineData("p { margin-left: 1px }", "1:5 KH6201")]
    [InlineData("/* a: b; */\np {\n  color: red;\n  left: 0;\n}", "4:3 KH6201")]
    [InlineData("@media print { p { border-top-right-radius: 1px; } }", "1:20 KH6201")]
    [InlineData("p { text-align: left }", "1:5 KH6201")]
    [InlineData("p { float: right; }", "1:5 KH6201")]
    [InlineData("p { padding: 0 1px 0 2px }", "1:5 KH6201")]
    [InlineData("p { direction: rtl }", "1:5 KH6202")]
    [InlineData("p { letter-spacing: 1px }", "1:5 KH6202")]
    [InlineData("em { font-style: italic }", "1:6 KH6202")]
    [InlineData("p { text-align: justify }", "1:5 KH6202")]
    [InlineData("h2:not(:lang(en)) { text-transform: uppercase }", "1:21 KH6202")]
    [InlineData("@import url(https://fonts.example/x.css);", "1:1 KH6003")]
    [InlineData("p { background: url(\"//cdn.example/x.png\") }", "1:5 KH6003")]
    public void Style_that_breaks_a_direction_is_found(string css, string expected) => Assert.Equal([expected], Shown(CssCheck.Check(Text(css))));

    [Theory]
    [InlineData("p { margin-inline-start: 1px; text-align: start; padding: 0 1px 0 1px; inset: 0 auto }")]
    [InlineData(":root { --left: left; } a::before { content: \"left: 0; } p { margin-left: 1px\" }")]
    [InlineData(".x:lang(en) { letter-spacing: 1px; font-style: italic } [lang=\"en\"] em { text-transform: uppercase }")]
    [InlineData("em { font-style: normal; letter-spacing: 0; text-transform: none }")]
    [InlineData("p { background: url(/x.svg) } a::after { unicode-bidi: isolate }")]
    public void Style_for_both_directions_is_left_alone(string css) => Assert.Empty(CssCheck.Check(Text(css)));

    [Theory]
    [InlineData("<p>\n<a href=\"/topics/\">", "2:4 KH6005")]
    [InlineData("<img src='/x.png'>", "1:6 KH6005")]
    [InlineData("a { background: url(/x.png) }", "1:17 KH6005")]
    public void Address_from_the_root_of_the_host_is_found_in_templates(string template, string expected) =>
        Assert.Equal([expected], Shown(TemplateCheck.Check(Text(template))));

    [Theory]
    [InlineData("<a href=\"{{ page.url }}\"><a href=\"https://example.org/\"><a href=\"#main\"> 1 / 2")]
    public void Address_from_a_view_is_left_alone(string template) => Assert.Empty(TemplateCheck.Check(Text(template)));

    private const string Rss = "<rss version='2.0' xmlns:atom='http://www.w3.org/2005/Atom'><channel><link>https://a.example/</link><description>c</description><language>ar</language><atom:link rel='self' href='https://a.example/f'/>";
    private const string RssItem = "<item><title>d</title><link>https://a.example/e</link><guid>https://a.example/e</guid>";
    private const string Atom = "<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='ar'><link rel='self' href='https://a.example/f'/><id>https://a.example/</id><title>b</title>";

    [Theory]
    [InlineData("<rss><channel>", "KH6301")]
    [InlineData(Rss + "</channel></rss>", "KH6302")]
    [InlineData(Rss + "<title>a</title>" + RssItem + "<pubDate>2024-09-01</pubDate></item></channel></rss>", "KH6302")]
    [InlineData(Rss + "<title>a</title>" + RssItem + "</item></channel></rss>", "KH6302")]
    [InlineData(Atom + "</feed>", "KH6302")]
    [InlineData(Atom + "<updated>2024-09-01</updated></feed>", "KH6302")]
    [InlineData("<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>/a/</loc></url></urlset>", "KH6302")]
    [InlineData("<opml version='2.0'><head/><body><outline type='rss' text='x'/></body></opml>", "KH6302")]
    [InlineData("<opml version='2.0'><head><title>\u2068x</title></head><body/></opml>", "KH6102")]
    public void Incomplete_feed_is_found(string xml, string code) => Assert.Equal([code], FeedCheck.Check(Text(xml)).Select(found => found.Code));

    [Fact]
    public void Whole_feed_is_left_alone()
    {
        Assert.Empty(FeedCheck.Check(Text(Rss + "<title>a</title>" + RssItem + "<pubDate>Sun, 01 Sep 2024 00:00:00 +0000</pubDate></item></channel></rss>")));
        Assert.Empty(FeedCheck.Check(Text(
            Atom + "<updated>2024-09-01T00:00:00Z</updated><author><name>c</name></author>" +
            "<entry><id>https://a.example/d</id><title>e</title><updated>2024-09-01T00:00:00Z</updated><link href='https://a.example/d'/></entry></feed>")));
    }

    [Fact]
    public void Address_in_a_feed_or_sitemap_that_leads_to_nothing_is_found()
    {
        var check = new LinkCheck(new BuiltSite(new HashSet<string>(["a/index.html"], StringComparer.Ordinal), new Uri("https://example.org/repo/")));

        Assert.Equal(["2:2 KH6001", "3:10 KH6001"], Shown(check.Check("sitemap.xml", Text(
            "<urlset><loc>https://example.org/repo/a/</loc>\n<loc>https://example.org/repo/b/</loc>\n<outline xmlUrl='https://example.org/repo/c/' htmlUrl='https://other.example/'/></urlset>"))));
        Assert.Empty(check.Check("feed.xml", Text("<rss><link>https://example.org/repo/a/</link><link href='/repo/a/'/><description>no address</description></rss>")));
        Assert.Empty(check.Check("feed.xml", Text("<rss>")));
        Assert.Equal(["3:1 KH6001"], Shown(check.CheckRobots("robots.txt", Text("User-agent: *\nSitemap: https://example.org/repo/a/\nSitemap: https://example.org/repo/b.xml\n"))));
    }

    private const string Feed = "{\"version\":\"https://jsonfeed.org/version/1.1\",\"language\":\"ar\",\"home_page_url\":\"https://a.example/\",\"feed_url\":\"https://a.example/feed.json\",";
    private const string Manifest = "{\"name\":\"a\",\"short_name\":\"a\",\"start_url\":\"/\",\"scope\":\"/\",\"lang\":\"ar\",\"dir\":\"rtl\",\"display\":\"browser\",";

    [Theory]
    [InlineData("site/a.json", "{\n\"a\": }", "KH6301")]
    [InlineData("site/a.json", "{\"a\": [\"\u2068\"]}", "KH6102")]
    [InlineData("site/feed.json", Feed + "\"title\":\"a\",\"items\":[{\"id\":\"b\"}]}", "KH6302")]
    [InlineData("site/feed.json", Feed + "\"items\":[]}", "KH6302")]
    [InlineData("site/feed.json", Feed + "\"title\":\"a\"}", "KH6302")]
    [InlineData("site/feed.json", Feed + "\"title\":\"a\",\"items\":[{\"id\":\"b\",\"content_text\":\"c\"},{\"id\":\"b\",\"content_text\":\"d\"}]}", "KH6302")]
    [InlineData("site/manifest.webmanifest", Manifest + "\"icons\":[{\"src\":\"a\",\"sizes\":\"512x512\"}]}", "KH6302")]
    public void Incomplete_json_is_found(string path, string json, string code) =>
        Assert.Equal([code], JsonFileCheck.Check(new SourceText(path, json)).Select(found => found.Code));

    [Fact]
    public void Whole_json_is_left_alone()
    {
        Assert.Empty(JsonFileCheck.Check(new SourceText("site/feed.json", Feed + "\"title\":\"a\",\"items\":[{\"id\":\"b\",\"content_text\":\"c\",\"date_published\":\"2024-09-01T00:00:00Z\"}]}")));
        Assert.Empty(JsonFileCheck.Check(new SourceText("site/manifest.webmanifest", Manifest + "\"icons\":[{\"src\":\"a\",\"sizes\":\"192x192 512x512\"}]}")));
    }

    [Fact]
    public void Heavy_files_are_found_and_one_long_article_or_list_is_only_a_warning()
    {
        const int kilobyte = 1024;

        Assert.Empty(Weigh(("articles/a/index.html", 40 * kilobyte), ("index.html", 60 * kilobyte), ("assets/site.css", 15 * kilobyte), ("sitemap.xml", 9000 * kilobyte)));
        Assert.Equal([Severity.Warning], Weigh(("articles/a/index.html", 1), ("articles/b/index.html", 1), ("articles/c/index.html", (40 * kilobyte) + 1)));
        Assert.Equal([Severity.Warning, Severity.Error], Weigh(("topics/index.html", 61 * kilobyte), ("topics/a/index.html", 121 * kilobyte)));
        Assert.Contains(Severity.Error, Weigh(("articles/a/index.html", 1), ("articles/b/index.html", 41 * kilobyte), ("en/articles/c/index.html", 42 * kilobyte)));
        Assert.Equal([Severity.Error, Severity.Error], Weigh(("en/index.html", 61 * kilobyte), ("assets/site.css", 16 * kilobyte)));
    }

    private static IEnumerable<Severity> Weigh(params (string File, int Bytes)[] files) =>
        WeightCheck.Check([.. files.Select(file => (file.File, "site/" + file.File, (long)file.Bytes))]).Select(found => found.Severity);

    private static IEnumerable<string> Shown(IEnumerable<Diagnostic> found) =>
        found.Select(diagnostic => $"{diagnostic.Location.Line}:{diagnostic.Location.Column} {diagnostic.Code}");

    private static SourceText Text(string text) => new("site/file", text);
}

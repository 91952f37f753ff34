using Khulasa.Pipeline;
using Khulasa.Tests.Support;

namespace Khulasa.Tests.Checks;

/// <summary>One fault at a time is planted in a whole built site; <c>khulasa check</c> must name it, and nothing without it.</summary>
public sealed class PlantedFaultTests(PlantedFaultTests.BuiltProject built) : IClassFixture<PlantedFaultTests.BuiltProject>
{
    private const string Article = "articles/2024/09/a/index.html";
    private const string English = "en/articles/2024/09/a/index.html";

    [Fact]
    public void Site_without_a_fault_has_nothing_to_correct() => Assert.Empty(built.Check().Select(found => found.Headline));

    [Theory]
    [InlineData("KH6001", "index.html", "</main>", "<a href=\"/repo/nowhere/\">x</a></main>")]
    [InlineData("KH6001", "index.html", "</main>", "<a href=\"/topics/\">outside the base path</a></main>")]
    [InlineData("KH6001", "index.html", "</main>", "<a href=\"\">x</a></main>")]
    [InlineData("KH6001", "index.html", "</main>", "<img src=\"/repo/none.png\" alt=\"\" width=\"1\" height=\"1\"></main>")]
    [InlineData("KH6001", "index.html", "</main>", "<img src=\"/repo/assets/icons/icon.svg\" srcset=\"/repo/none.png 2x\" alt=\"\" width=\"1\" height=\"1\"></main>")]
    [InlineData("KH6001", "index.html", "</main>", "<object data=\"/repo/none.svg\"></object></main>")]
    [InlineData("KH6001", Article, "assets/css/site.css", "assets/css/none.css")]
    [InlineData("KH6001", Article, "assets/js/offline.js", "assets/js/none.js")]
    [InlineData("KH6001", Article, "data-worker=\"/repo/sw.js\"", "data-worker=\"/repo/none.js\"")]
    [InlineData("KH6001", Article, "share.png", "none.png")]
    [InlineData("KH6001", Article, "\"item\":\"https://example.org/repo/\"", "\"item\":\"https://example.org/repo/none/\"")]
    [InlineData("KH6001", "feed.xml", "<guid", "<link>https://example.org/repo/none/</link><guid")]
    [InlineData("KH6001", "feed.json", "\"feed_url\":\"https://example.org/repo/feed.json\"", "\"feed_url\":\"https://example.org/repo/none.json\"")]
    [InlineData("KH6001", "manifest.webmanifest", "icons/icon-192.png", "icons/none.png")]
    [InlineData("KH6001", "sitemap.xml", "<loc>https://example.org/repo/</loc>", "<loc>https://example.org/repo/none/</loc>")]
    [InlineData("KH6001", "robots.txt", "sitemap.xml", "none.xml")]
    [InlineData("KH6001", "assets/css/site.css", "body", "a{background:url(none.png)}body")]
    [InlineData("KH6001", "assets/css/site.css", "body", "@import \"none.css\";body")]
    [InlineData("KH6001", "assets/css/site.css", "body", "@import url(none.css);body")]
    [InlineData("KH6002", "index.html", "</main>", "<a href=\"#none\">x</a></main>")]
    [InlineData("KH6002", "index.html", "</main>", "<a href=\"/repo/articles/2024/09/a/#none\">x</a></main>")]
    [InlineData("KH6002", "index.html", "</main>", "<section aria-labelledby=\"none\"></section></main>")]
    public void Broken_link_is_found(string code, string file, string from, string to) => Assert.Contains(code, built.CodesWith(file, from, to));

    [Theory]
    [InlineData("KH6101", Article, "<html lang=\"ar\" dir=\"rtl\">", "<html dir=\"rtl\">")]
    [InlineData("KH6101", Article, "<html lang=\"ar\" dir=\"rtl\">", "<html lang=\"ar\">")]
    [InlineData("KH6101", Article, "<html lang=\"ar\" dir=\"rtl\">", "<html lang=\"ar\" dir=\"ltr\">")]
    [InlineData("KH6101", Article, "<html lang=\"ar\" dir=\"rtl\">", "<html lang=\"arabic language\" dir=\"rtl\">")]
    [InlineData("KH6101", English, "<html lang=\"en\" dir=\"ltr\">", "<html lang=\"ar\" dir=\"rtl\">")]
    [InlineData("KH6101", Article, "</main>", "<p lang=\"en\">News</p></main>")]
    [InlineData("KH6101", Article, "</main>", "<p>News from Baghdad and Washington</p></main>")]
    [InlineData("KH6101", English, "</main>", "<p>خبر من بغداد</p></main>")]
    [InlineData("KH6102", Article, "</main>", "<p>\u2068خبر</p></main>")]
    [InlineData("KH6102", Article, "</main>", "<p>خبر&#x2069;</p></main>")]
    [InlineData("KH6102", Article, "</main>", "<p title=\"\u2067خبر\">خبر</p></main>")]
    [InlineData("KH6102", Article, "</main>", "<p>\u202Bخبر\u202C</p></main>")]
    [InlineData("KH6102", Article, "\"headline\":\"", "\"headline\":\"\u2068")]
    [InlineData("KH6102", "feed.xml", "<title>", "<title>\u2068")]
    [InlineData("KH6102", "feeds.opml", "text=\"", "text=\"\u2068")]
    [InlineData("KH6102", "feed.json", "\"title\":\"", "\"title\":\"\u2069")]
    [InlineData("KH6102", "index.json", "\":\"", "\":\"\u2068")]
    public void Wrong_language_or_direction_is_found(string code, string file, string from, string to) => Assert.Contains(code, built.CodesWith(file, from, to));

    [Theory]
    [InlineData("KH6103", Article, "</main>", "<p id=\"main\">خبر</p></main>")]
    [InlineData("KH6103", Article, "</main>", "<p id=\"two words\">خبر</p></main>")]
    [InlineData("KH6104", Article, "</main>", "<img src=\"/repo/assets/icons/icon.svg\" width=\"1\" height=\"1\"></main>")]
    [InlineData("KH6104", Article, "</main>", "<img src=\"/repo/assets/icons/icon.svg\" alt=\"\"></main>")]
    [InlineData("KH6105", Article, "<title>", "<title></title><title>")]
    [InlineData("KH6106", Article, "<!doctype html>", "")]
    [InlineData("KH6106", Article, "<meta charset=\"utf-8\">", "")]
    [InlineData("KH6106", Article, "width=device-width", "width=980")]
    [InlineData("KH6106", Article, "initial-scale=1", "initial-scale=1, user-scalable=no")]
    [InlineData("KH6106", Article, "name=\"description\"", "name=\"other\"")]
    [InlineData("KH6106", Article, "og:title", "og:other")]
    [InlineData("KH6107", Article, "</main>", "<div><p>خبر</p></main>")]
    [InlineData("KH6107", Article, "</main>", "</section></main>")]
    [InlineData("KH6108", Article, "</main>", "<a href=\"/repo/\"></a></main>")]
    [InlineData("KH6108", Article, "</main>", "<button type=\"button\"></button></main>")]
    [InlineData("KH6108", Article, "</main>", "<form><input name=\"q\"></form></main>")]
    [InlineData("KH6109", Article, "</main>", "<h1>خبر</h1></main>")]
    [InlineData("KH6109", Article, "</main>", "<h5>خبر</h5></main>")]
    [InlineData("KH6109", Article, "id=\"main\"", "id=\"main\"><main")]
    public void Broken_markup_is_found(string code, string file, string from, string to) => Assert.Contains(code, built.CodesWith(file, from, to));

    [Theory]
    [InlineData("KH6003", Article, "</head>", "<script src=\"https://cdn.example/a.js\"></script></head>")]
    [InlineData("KH6003", Article, "</head>", "<link rel=\"preconnect\" href=\"https://fonts.example\"></head>")]
    [InlineData("KH6003", Article, "</main>", "<iframe title=\"x\" src=\"https://video.example/\"></iframe></main>")]
    [InlineData("KH6003", "assets/css/site.css", "body", "@import url(https://fonts.example/a.css);body")]
    [InlineData("KH6003", "assets/js/search.js", "const ", "fetch('https://count.example/');const ")]
    [InlineData("KH6006", Article, "http-equiv=\"Content-Security-Policy\"", "name=\"policy\"")]
    [InlineData("KH6007", Article, "</main>", "<script>alert(1)</script></main>")]
    [InlineData("KH6007", Article, "</main>", "<p style=\"color: red\">خبر</p></main>")]
    [InlineData("KH6201", "assets/css/site.css", "body", "p{margin-left:1px}body")]
    [InlineData("KH6201", "assets/css/site.css", "body", "p{border-radius:1px 0 0 1px}body")]
    [InlineData("KH6201", "assets/css/site.css", "body", "p{background-position:left top}body")]
    [InlineData("KH6202", "assets/css/site.css", "body", "p{direction:rtl}body")]
    [InlineData("KH6202", "assets/css/site.css", "body", "p{font:italic 1rem serif}body")]
    [InlineData("KH6202", "assets/css/site.css", "body", "p{font-variant-ligatures:none}body")]
    public void Foreign_load_and_harmful_style_are_found(string code, string file, string from, string to) => Assert.Contains(code, built.CodesWith(file, from, to));

    [Theory]
    [InlineData("KH6004", Article, "hreflang=\"x-default\"", "hreflang=\"fr\"")]
    [InlineData("KH6004", Article, "rel=\"alternate\" hreflang=\"ar\"", "rel=\"other\" data-lang=\"ar\"")]
    [InlineData("KH6004", English, "hreflang=\"ar\" href=\"https://example.org/repo/articles/2024/09/a/\"", "hreflang=\"ar\" href=\"https://example.org/repo/\"")]
    [InlineData("KH6004", Article, "hreflang=\"en\" href=\"https://example.org/repo/", "hreflang=\"en\" href=\"/repo/")]
    [InlineData("KH6004", Article, "hreflang=\"en\" href", "hreflang=\"ar\" href")]
    [InlineData("KH6008", Article, "rel=\"canonical\"", "rel=\"bookmark\"")]
    [InlineData("KH6008", "index.html", "rel=\"canonical\"", "rel=\"bookmark\"")]
    [InlineData("KH6008", Article, "rel=\"canonical\" href=\"https://example.org/repo/articles/2024/09/a/\"", "rel=\"canonical\" href=\"https://example.org/repo/\"")]
    [InlineData("KH6008", Article, "rel=\"canonical\" href=\"https://example.org", "rel=\"canonical\" href=\"")]
    [InlineData("KH6009", "sitemap.xml", "<loc>https://example.org/repo/articles/2024/09/a/</loc>", "<loc>https://example.org/repo/404.html</loc>")]
    [InlineData("KH6010", "robots.txt", "Allow: /", "Disallow: /")]
    [InlineData("KH6010", "robots.txt", "Sitemap: ", "# ")]
    [InlineData("KH6010", "robots.txt", "User-agent: *", "")]
    [InlineData("KH6010", "robots.txt", "https://example.org/repo/", "/repo/")]
    [InlineData("KH6302", "sitemap.xml", "hreflang=\"x-default\"", "hreflang=\"fr\"")]
    [InlineData("KH6302", "sitemap.xml", "<lastmod>2024-09-01", "<lastmod>1 September 2024")]
    [InlineData("KH6302", "sitemap.xml", "<loc>https://example.org/repo/", "<loc>/repo/")]
    public void What_search_engines_would_stumble_over_is_found(string code, string file, string from, string to) => Assert.Contains(code, built.CodesWith(file, from, to));

    [Theory]
    [InlineData("KH6301", "feed.xml", "</channel>", "")]
    [InlineData("KH6302", "feed.xml", " version=\"2.0\"", "")]
    [InlineData("KH6302", "feed.xml", "<language>ar</language>", "")]
    [InlineData("KH6302", "feed.xml", "rel=\"self\"", "rel=\"related\"")]
    [InlineData("KH6302", "feed.xml", "<guid isPermaLink=\"true\">", "<guid isPermaLink=\"true\">a:")]
    [InlineData("KH6302", "feed.xml", "<pubDate>Sun, ", "<pubDate>")]
    [InlineData("KH6302", "atom.xml", "<link rel=\"self\"", "<link rel=\"related\"")]
    [InlineData("KH6302", "atom.xml", "<id>https://example.org/repo/</id>", "")]
    [InlineData("KH6302", "atom.xml", "<updated>2024", "<updated>x")]
    [InlineData("KH6302", "atom.xml", " xml:lang=\"ar\"", "")]
    [InlineData("KH6302", "atom.xml", "xmlns=\"http://www.w3.org/2005/Atom\"", "")]
    [InlineData("KH6302", "atom.xml", "<author><name>", "<author><name></name><name>")]
    [InlineData("KH6302", "feed.json", "\"language\":\"ar\",", "")]
    [InlineData("KH6302", "feed.json", "\"home_page_url\"", "\"home\"")]
    [InlineData("KH6302", "feed.json", "\"id\"", "\"no\"")]
    [InlineData("KH6302", "feed.json", "\"content_text\"", "\"text\"")]
    [InlineData("KH6302", "feed.json", "T00:00:00Z", "")]
    [InlineData("KH6302", "feeds.opml", " xmlUrl=", " url=")]
    [InlineData("KH6302", "feeds.opml", " version=\"2.0\"", "")]
    [InlineData("KH6302", "manifest.webmanifest", "\"name\"", "\"no\"")]
    [InlineData("KH6302", "manifest.webmanifest", "\"display\"", "\"no\"")]
    [InlineData("KH6302", "manifest.webmanifest", "\"dir\"", "\"no\"")]
    [InlineData("KH6302", "manifest.webmanifest", "\"start_url\": \"/repo/\"", "\"start_url\": \"/\"")]
    [InlineData("KH6302", "manifest.webmanifest", "192x192", "191x191")]
    [InlineData("KH6302", "sitemap-news.xml", "<news:language>ar</news:language>", "")]
    [InlineData("KH6303", Article, "\"headline\":", "\"title\":")]
    [InlineData("KH6303", Article, "\"publisher\":", "\"printer\":")]
    [InlineData("KH6303", Article, "\"inLanguage\":\"ar\"", "\"inLanguage\":\"en\"")]
    [InlineData("KH6303", Article, "\"datePublished\":\"2024-09-01\"", "\"datePublished\":\"1 September\"")]
    [InlineData("KH6303", Article, "\"@context\":\"https://schema.org\"", "\"@context\":\"https://other.example\"")]
    [InlineData("KH6303", Article, "\"position\":1", "\"position\":7")]
    [InlineData("KH6303", Article, "type=\"application/ld+json\"", "type=\"application/json\"")]
    [InlineData("KH6301", Article, "{\"@context\"", "{@context")]
    public void Incomplete_machine_readable_part_is_found(string code, string file, string from, string to) => Assert.Contains(code, built.CodesWith(file, from, to));

    [Theory]
    [InlineData("404.html")]
    [InlineData("robots.txt")]
    [InlineData("sitemap.xml")]
    [InlineData("atom.xml")]
    [InlineData("en/feed.json")]
    [InlineData("manifest.webmanifest")]
    [InlineData("sw.js")]
    [InlineData(".nojekyll")]
    public void Missing_file_is_found(string file) => Assert.Contains("KH6010", built.CodesWithout(file));

    [Theory]
    [InlineData("index.html", "</main>", 61 * 1024)]
    [InlineData(Article, "</main>", 81 * 1024)]
    [InlineData("assets/css/site.css", "body", 16 * 1024)]
    [InlineData("assets/js/search.js", "const ", 31 * 1024)]
    public void Weight_over_budget_is_found(string file, string before, int bytes) =>
        Assert.Contains("KH6401", built.CodesWith(file, before, new string(' ', bytes) + before));

    [Theory]
    [InlineData("partials/own.sbn-html", "<a href=\"/topics/\">")]
    [InlineData("partials/own.sbn-html", "<img src=/a.png>")]
    [InlineData("partials/own.sbn-html", "<meta property=\"og:image\" content=\"/a.png\">")]
    [InlineData("feeds/own.sbn-xml", "<loc>/topics/</loc>")]
    [InlineData("feeds/own.sbn-json", "{ \"start_url\": \"/\" }")]
    [InlineData("assets/js/own.js", "fetch('/index.json')")]
    [InlineData("assets/css/own.css", "a { background: url('/a.png') }")]
    public void Root_link_in_a_template_is_found(string file, string text) => Assert.Contains("KH6005", built.CodesWithTemplate(file, text));

    /// <summary>A small site under a base path.</summary>
    public sealed class BuiltProject : IDisposable
    {
        private readonly TestProject _project = TestProject.WithArticles(
            ("content/articles/2024/09/a.md", Text("خبر من بغداد", "News from Baghdad", "a", "2024-09-01")),
            ("content/articles/2024/09/b.md", Text("خبر من البصرة", "News from Basra", "b", "2024-09-02")))
            .Write("content/topics.yaml", "- { slug: iraq, name: \"العراق\", name_en: \"Iraq\", keywords: [\"بغداد\"] }\n");

        /// <summary>Builds it.</summary>
        public BuiltProject() => _project.Build("https://example.org/repo/");

        /// <summary>What is wrong.</summary>
        public IReadOnlyCollection<Khulasa.Diagnostics.Diagnostic> Check() => SiteCheck.Run(_project.Root, _project.Output);

        /// <summary>Codes of what is wrong with a text of a built file changed.</summary>
        public IEnumerable<string> CodesWith(string file, string from, string to)
        {
            var text = _project.Built(file);
            Assert.Contains(from, text, StringComparison.Ordinal);
            var place = text.IndexOf(from, StringComparison.Ordinal);
            return Codes(() => _project.Write("site/" + file, text[..place] + to + text[(place + from.Length)..]), () => _project.Write("site/" + file, text));
        }

        /// <summary>Codes of what is wrong without a file.</summary>
        public IEnumerable<string> CodesWithout(string file)
        {
            var bytes = File.ReadAllBytes(Path.Combine(_project.Output, file));
            return Codes(() => File.Delete(Path.Combine(_project.Output, file)), () => _project.Write("site/" + file, bytes));
        }

        /// <summary>Codes of what is wrong with one more file in the theme.</summary>
        public IEnumerable<string> CodesWithTemplate(string file, string text) =>
            Codes(() => _project.Write("templates/" + file, text), () => File.Delete(Path.Combine(_project.Root, "templates", file)));

        /// <inheritdoc />
        public void Dispose() => _project.Dispose();

        private List<string> Codes(Action plant, Action heal)
        {
            plant();
            try
            {
                return [.. Check().Select(found => found.Code)];
            }
            finally
            {
                heal();
            }
        }

        private static string Text(string title, string english, string slug, string date) =>
            $"---\ntitle: \"{title}\"\ntitle_en: \"{english}\"\nslug: {slug}\ndate: {date}\nsource: {{ name: \"واع\", url: \"https://news.example/{slug}\" }}\ntopics: [iraq]\n" +
            "summary: [\"جملة واحدة عن الخبر.\"]\nsummary_en: [\"One sentence on the news.\"]\n---\nنص الخبر من بغداد.\n";
    }
}

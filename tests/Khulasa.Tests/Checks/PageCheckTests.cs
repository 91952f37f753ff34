using Khulasa.Checks;
using Khulasa.Diagnostics;

namespace Khulasa.Tests.Checks;

/// <summary>Each check with pages that it must report, at their places, and pages that it must leave alone.</summary>
public class PageCheckTests
{
    private const string Policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self'; base-uri 'none'\">";

    private static readonly BuiltSite Site = new(
        new HashSet<string>(["index.html", "en/index.html", "topics/a/index.html", "assets/css/site.css"], StringComparer.Ordinal),
        new Uri("https://example.org/repo/"));

    [Theory]
    [InlineData("<a href=\"/repo/topics/b/\">", "1:1 KH6001")]
    [InlineData("<p>\n<a href=\"/topics/a/\">", "2:1 KH6001")]
    [InlineData("<a href=\"https://example.org/repo/nothing/\">", "1:1 KH6001")]
    [InlineData("<img src=\"x.png\" alt=\"\">", "1:1 KH6001")]
    [InlineData("<a href=\"#nowhere\">", "1:1 KH6002")]
    [InlineData("<a href=\"/repo/topics/a/#there\">", "1:1 KH6002")]
    [InlineData("<h2 id=\"a\">\n<section aria-labelledby=\"a b\">", "2:1 KH6002")]
    public void Link_to_nothing_is_found(string html, string expected) => Assert.Equal([expected], Links(html));

    [Theory]
    [InlineData("<a href=\"/repo/topics/a/\"><a href=\"../repo/en/\"><a href=\"https://example.org/repo/\"><link href=\"/repo/assets/css/site.css?v=1\">")]
    [InlineData("<p id=\"here\"><a href=\"#here\"><a href=\"/repo/topics/a/#here\"><a href=\"mailto:a@example.org\"><a href=\"https://other.example/x/\">")]
    [InlineData("<a href=\"https://example.org/another-site/\">")]
    public void Link_to_something_is_left_alone(string html) => Assert.Empty(Links(html));

    [Theory]
    [InlineData("<script src=\"https://cdn.example/x.js\">")]
    [InlineData("<link rel=\"preload stylesheet\" href=\"//cdn.example/x.css\">")]
    [InlineData("<img alt=\"\" srcset=\"/repo/a.png 1x, https://cdn.example/b.png 2x\">")]
    [InlineData("<form action=\"https://other.example/\">")]
    [InlineData("<iframe src=\"https://other.example/\">")]
    public void Load_from_another_host_is_found(string html) => Assert.Equal(["1:1 KH6003"], Codes(new OffSiteCheck(Site), html));

    [Fact]
    public void Own_files_and_links_for_readers_are_no_loads() => Assert.Empty(Codes(
        new OffSiteCheck(Site),
        "<link rel=\"canonical\" href=\"https://other.example/\"><link rel=\"stylesheet\" href=\"https://example.org/repo/assets/css/site.css\"><a href=\"https://other.example/\">"));

    [Theory]
    [InlineData("<meta charset=\"utf-8\">\n<link rel=\"icon\" href=\"x\">", "2:1 KH6006")]
    [InlineData("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'self'; base-uri 'none'\">", "1:1 KH6006")]
    [InlineData("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; base-uri 'none'; script-src 'unsafe-inline'\">", "1:1 KH6006")]
    [InlineData(Policy + "\n<script>1</script>", "2:1 KH6007")]
    [InlineData(Policy + "\n<script type=\"module\">1</script>", "2:1 KH6007")]
    [InlineData(Policy + "\n<style>p { }</style>", "2:1 KH6007")]
    [InlineData(Policy + "<p>\n<b style=\"\">", "2:1 KH6007")]
    [InlineData(Policy + "<p>\n<b onclick=\"x()\">", "2:1 KH6007")]
    [InlineData(Policy + "<p>\n<a href=\" JavaScript:x()\">", "2:1 KH6007")]
    public void Weak_policy_and_what_a_strict_one_stops_are_found(string html, string expected) => Assert.Equal([expected], Codes(new PolicyCheck(), html));

    [Fact]
    public void Files_of_the_site_and_data_are_within_the_policy() => Assert.Empty(Codes(
        new PolicyCheck(), Policy + "<script src=\"/repo/a.js\" type=\"module\"></script><script type=\"application/ld+json\">{}</script><link rel=\"stylesheet\" href=\"/repo/a.css\"><p lang=\"ar\">"));

    [Theory]
    [InlineData("<html>", "1:1 KH6101")]
    [InlineData("<html lang=\"ar\">", "1:1 KH6101")]
    [InlineData("<html lang=\"ar\" dir=\"ltr\">", "1:1 KH6101")]
    [InlineData("<html lang=\"ar\" dir=\"rtl\"><p>خبر</p>\n<p lang=\"en\">News</p>", "2:1 KH6101")]
    [InlineData("<html lang=\"ar\" dir=\"rtl\"><p>\u2068بلا نهاية</p>", "1:30 KH6102")]
    [InlineData("<html lang=\"ar\" dir=\"rtl\"><p title=\"\u2069\">", "1:27 KH6102")]
    [InlineData("<html lang=\"ar\" dir=\"rtl\"><p>\u202Bخبر\u202C</p>", "1:30 KH6102")]
    public void Missing_language_and_stray_direction_marks_are_found(string html, string expected) => Assert.Equal([expected], Codes(new BidiCheck(), html));

    [Theory]
    [InlineData("<html lang=\"ar\" dir=\"rtl\"><p lang=\"en\" dir=\"ltr\">News</p><bdi lang=\"fr\" dir=\"auto\">x</bdi><a hreflang=\"en\" title=\"\u2068NATO\u2069 و\u2067خبر\u2069\">")]
    public void Said_languages_and_balanced_isolates_are_left_alone(string html) => Assert.Empty(Codes(new BidiCheck(), html));

    [Theory]
    [InlineData("<html lang=\"en\" dir=\"ltr\"><h3><a href=\"x\">خبر من بغداد</a></h3>", "1:31 KH6101")]
    [InlineData("<html lang=\"ar\" dir=\"rtl\">\n<p>News from Baghdad and Washington</p>", "2:1 KH6101")]
    [InlineData("<html lang=\"en\" dir=\"ltr\"><p>News<br>of</p><div lang=\"ar\" dir=\"rtl\"><p>خبر</p></div><p>خبر</p>", "1:85 KH6101")]
    public void Fragment_in_the_other_script_without_its_language_is_found(string html, string expected) =>
        Assert.Equal([expected], Codes(new FragmentLanguageCheck(), html));

    [Theory]
    [InlineData("<html lang=\"ar\" dir=\"rtl\"><p>نشرته <a href=\"x\">The New York Times Magazine</a> أمس</p><li>NATO</li><code>dotnet run --project generator</code>")]
    [InlineData("<html lang=\"ar\" dir=\"rtl\"><p><bdi>The New York Times Magazine</bdi></p><p lang=\"en\" dir=\"ltr\">News from Baghdad and Washington</p>")]
    [InlineData("<html lang=\"en\" dir=\"ltr\"><p>He said <bdi lang=\"ar\" dir=\"rtl\">نعم</bdi></p><p>The word نعم means yes</p>")]
    public void Name_in_a_sentence_and_marked_fragment_are_left_alone(string html) => Assert.Empty(Codes(new FragmentLanguageCheck(), html));

    [Theory]
    [InlineData("<head></head>", "1:1 KH6105")]
    [InlineData("<head><title> </title></head>", "1:1 KH6105")]
    public void Page_without_a_title_is_found(string html, string expected) => Assert.Equal([expected], Codes(new MarkupCheck(), html));

    [Fact]
    public void Double_ids_and_images_without_text_are_found()
    {
        Assert.Equal(["2:1 KH6103", "3:1 KH6104"], Codes(new MarkupCheck(), "<p id=\"a\">\n<p id=\"a\">\n<img src=\"x\" width=\"1\" height=\"1\">"));
        Assert.Empty(Codes(new MarkupCheck(), "<p id=\"a\"><p id=\"b\"><img src=\"x\" alt=\"\" width=\"1\" height=\"1\"><!-- <p id=\"a\"> -->"));
    }

    [Theory]
    [InlineData("{", "KH6301")]
    [InlineData("{\"@graph\":[]}", "KH6303")]
    [InlineData("{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"x\",\"url\":\"/repo/\",\"publisher\":{}}]}", "KH6303")]
    [InlineData("{\"@context\":\"https://schema.org\",\"@type\":\"BreadcrumbList\",\"itemListElement\":[{\"@type\":\"ListItem\",\"name\":\"x\"}]}", "KH6303")]
    public void Incomplete_structured_data_is_found(string json, string code) =>
        Assert.Equal(["1:1 " + code], Codes(new StructuredDataCheck(Site), $"<script type=\"application/ld+json\">{json}</script>"));

    [Fact]
    public void Whole_structured_data_is_left_alone_and_its_absence_is_found()
    {
        const string json = """{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"a","url":"/repo/","inLanguage":"ar","publisher":{},"isBasedOn":{"@type":"NewsArticle"}}]}""";

        Assert.Empty(Codes(new StructuredDataCheck(Site), $"<link rel=\"canonical\"><script type=\"application/ld+json\">{json}</script>"));
        Assert.Equal(["1:1 KH6303"], Codes(new StructuredDataCheck(Site), "<link rel=\"canonical\"><script>1</script>"));
        Assert.Empty(Codes(new StructuredDataCheck(Site), "<p>"));
    }

    [Fact]
    public void Languages_that_do_not_name_each_other_are_found()
    {
        const string both = "<link hreflang=\"ar\" href=\"https://example.org/repo/\"><link hreflang=\"en\" href=\"https://example.org/repo/en/\"><link hreflang=\"x-default\" href=\"https://example.org/repo/\">";
        const string alone = "<link hreflang=\"en\" href=\"https://example.org/repo/en/\"><link hreflang=\"x-default\" href=\"https://example.org/repo/en/\">";

        Assert.Empty(Languages(both, both));
        Assert.Equal(["site/index.html KH6004"], Languages(both, alone));
        Assert.Equal(["site/en/index.html KH6004"], Languages(both, both.Replace("x-default", "fr", StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Languages(string arabic, string english)
    {
        var check = new LanguageLinkCheck(Site);
        List<Diagnostic> found = [.. check.Check(Page("index.html", arabic)), .. check.Check(Page("en/index.html", english)), .. check.Finish()];
        return found.Select(diagnostic => $"{diagnostic.Location.Path} {diagnostic.Code}").Distinct();
    }

    private static IEnumerable<string> Links(string html)
    {
        var check = new LinkCheck(Site);
        List<Diagnostic> found = [.. check.Check(Page("index.html", html)), .. check.Check(Page("topics/a/index.html", "<p id=\"here\">")), .. check.Finish()];
        return Shown(found);
    }

    private static IEnumerable<string> Codes(IPageCheck check, string html) => Shown(check.Check(Page("index.html", html)));

    private static IEnumerable<string> Shown(IEnumerable<Diagnostic> found) =>
        found.Select(diagnostic => $"{diagnostic.Location.Line}:{diagnostic.Location.Column} {diagnostic.Code}");

    private static PageMarkup Page(string file, string html) => new(file, new SourceText("site/" + file, html));
}

using System.Globalization;
using System.Text.Json.Nodes;
using Khulasa.Diagnostics;
using Khulasa.Pipeline;
using Khulasa.Tests.Stories;
using Khulasa.Tests.Support;

namespace Khulasa.Tests.Site;

/// <summary>The command over whole sites.</summary>
public class SiteCheckTests
{
    [Fact]
    public void Project_s_own_site_has_nothing_to_correct() =>
        Assert.Empty(SiteCheck.Run(Repository.Root, Repository.PathOf("site")).Select(found => found.Headline));

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("https://example.org/repo/")]
    public void Built_site_passes_wherever_it_is_published(string baseUrl)
    {
        using var project = TestProject.WithArticles(("content/articles/2024/09/a.md", "---\ntitle: \"خبر\"\nslug: a\ndate: 2024-09-01\n---\nنص.\n"));
        project.Build(baseUrl);

        Assert.Equal(0, CommandLine.Khulasa("check", "--root", project.Root).ExitCode);
    }

    [Fact]
    public void Site_of_many_stories_translated_in_part_has_nothing_to_correct()
    {
        CorpusArticle[] articles = [.. StoryCorpus.Articles, .. StoryCorpus.OtherArticles, .. StoryCorpus.ThirdArticles];
        using var project = TestProject.WithArticles([.. articles.Select((article, i) => ($"content/articles/{article.Date.Year}/a{i}.md", Write(article, i)))]);

        var built = project.Build();

        Assert.Empty(built.Diagnostics.Where(found => found.Severity == Severity.Error).Select(found => found.Headline));
        Assert.Empty(SiteCheck.Run(project.Root, project.Output).Select(found => found.Headline));
    }

    [Fact]
    public void Every_problem_is_told_at_its_place_and_the_exit_code_is_1()
    {
        using var project = TestProject.WithArticles(("content/articles/2024/09/a.md", "---\ntitle: \"خبر\"\nslug: a\ndate: 2024-09-01\n---\nنص.\n"));
        project.Build();
        project
            .Write("site/page/index.html", "<html lang=\"ar\" dir=\"rtl\">\n<a href=\"/nowhere/\">x</a>\n<a href=\"/#nothing\">y</a>")
            .Write("site/feed.xml", "<rss>")
            .Write("templates/assets/css/site.css", "p { margin-left: 0 }")
            .Write("site/assets/css/site.css", "p { margin-left: 0 }")
            .Write("templates/partials/own.sbn-html", "<a href=\"/topics/\">");

        var run = CommandLine.Khulasa("check", "--root", project.Root, "--format", "json");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            [
                "site/feed.xml:1 KH6301",
                "site/page/index.html:2 KH6001",
                "site/page/index.html:3 KH6002",
                "templates/assets/css/site.css:1 KH6201",
                "templates/partials/own.sbn-html:1 KH6005",
            ],
            run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!)
                .Select(found => $"{found["file"]}:{found["line"]} {found["code"]}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Project_that_was_never_built_is_told_to_build()
    {
        using var project = TestProject.WithArticles();

        var run = CommandLine.Khulasa("check", "--root", project.Root);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("site:1:1: error KH6000", run.Error, StringComparison.Ordinal);
    }

    // Two of three are translated; the day is left out of some dates, the month of others.
    private static string Write(CorpusArticle article, int number)
    {
        var day = article.Date.ToString();
        var date = number % 7 == 0 ? day[..7] : number % 11 == 0 ? day[..4] : day;
        var english = number % 3 == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"title_en: \"Report {number}\"\nsummary_en: [\"A sentence.\"]\n");
        return $"---\ntitle: {Quoted(article.Title)}\n{english}slug: a{number}\ndate: {date}\nsource: {{ name: {Quoted(article.Outlet)} }}\nsummary: [{Quoted(article.Paragraphs[0])}]\n---\n{string.Join("\n\n", article.Paragraphs)}\n";
    }

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}

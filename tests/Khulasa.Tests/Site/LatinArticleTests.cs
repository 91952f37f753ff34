using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Khulasa.Diagnostics;
using Khulasa.Pipeline;
using Khulasa.Tests.Support;

namespace Khulasa.Tests.Site;

/// <summary>An article that was captured in English says so wherever it stands, though its place is that of an Arabic one.</summary>
public class LatinArticleTests
{
    private const string Captured = """
        ---
        title: "A new bridge for the town by the river"
        slug: bridge
        date: 2024-09-01
        source: { name: "The Evening Post and Gazette", url: "https://example.org/bridge" }
        author: "Jane Doe of the Evening Post"
        topics: [economy]
        summary: ["The council agreed to rebuild the old bridge.", "Work begins in the spring of the year."]
        ---
        The council agreed to rebuild the old bridge.

        Work begins in the spring of the year.
        """;

    [Fact]
    public void Every_fragment_has_its_language()
    {
        using var project = Build();

        Assert.DoesNotContain(SiteCheck.Run(project.Root, project.Output), found => found.Code == DiagnosticCodes.MissingLanguage);
    }

    [Theory]
    [InlineData("index.html", ".entry h3 a")]
    [InlineData("index.html", ".entry [lang=ar] p[lang]")]
    [InlineData("topics/economy/index.html", ".brief h3 a")]
    [InlineData("topics/economy/index.html", ".brief p")]
    [InlineData("articles/2024/09/bridge/index.html", "h1")]
    [InlineData("articles/2024/09/bridge/index.html", ".summary ul")]
    [InlineData("articles/2024/09/bridge/index.html", ".body p")]
    public void Arabic_page_says_what_is_English(string file, string selector)
    {
        using var project = Build();

        var element = Parse(project, file).QuerySelector(selector)!;

        Assert.Equal(("en", "ltr"), (element.GetAttribute("lang"), element.GetAttribute("dir")));
    }

    [Fact]
    public void English_page_takes_nothing_English_for_Arabic()
    {
        using var project = Build();

        var page = Parse(project, "en/articles/2024/09/bridge/index.html");

        Assert.Null(page.QuerySelector("h1")!.GetAttribute("lang"));
        Assert.DoesNotContain(page.QuerySelectorAll("main [lang=ar]"), element => element.TextContent.Contains("bridge", StringComparison.Ordinal));
    }

    [Fact]
    public void Programs_are_told_the_language_of_the_original()
    {
        using var project = Build();

        Assert.Contains("\"inLanguage\":\"en\",\"datePublished\"", project.Built("articles/2024/09/bridge/index.html"), StringComparison.Ordinal);
    }

    private static TestProject Build()
    {
        var project = TestProject.WithArticles(("content/articles/2024/09/bridge.md", Captured));
        Assert.True(project.Build().IsPublished);
        return project;
    }

    private static IDocument Parse(TestProject project, string file) => new HtmlParser().ParseDocument(project.Built(file));
}

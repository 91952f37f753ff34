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
    [InlineData("index.html", ".entry [lang=en]:has(p)")]
    [InlineData("topics/economy/index.html", ".brief h3 a")]
    [InlineData("articles/2024/09/bridge/index.html", "h1")]
    [InlineData("articles/2024/09/bridge/index.html", ".summary ul")]
    [InlineData("articles/2024/09/bridge/index.html", ".body p")]
    public void Arabic_page_says_what_is_English(string file, string selector)
    {
        using var project = Build();

        var element = Parse(project, file).QuerySelector(selector)!;

        Assert.Equal(("en", "ltr"), (element.GetAttribute("lang"), element.GetAttribute("dir")));
    }

    [Theory]
    [InlineData("index.html", ".entry .side:first-child .note", "لم تُترجم بعد.")]
    [InlineData("topics/economy/index.html", ".brief .note", "لم تُترجم بعد")]
    [InlineData("articles/2024/09/bridge/index.html", ".note", "لم تُترجم بعد")]
    [InlineData("en/index.html", ".entry .side:first-child .note", null)]
    [InlineData("en/topics/economy/index.html", ".brief .note", null)]
    [InlineData("en/articles/2024/09/bridge/index.html", ".note", null)]
    public void Only_the_Arabic_edition_waits_for_a_translation(string file, string selector, string? note)
    {
        using var project = Build();

        Assert.Equal(note, Parse(project, file).QuerySelector(selector)?.TextContent);
    }

    [Theory]
    [InlineData("en/index.html", ".entry .side:first-child p")]
    [InlineData("en/topics/economy/index.html", ".brief p")]
    [InlineData("en/articles/2024/09/bridge/index.html", ".body")]
    [InlineData("en/feed.xml", "item description")]
    public void English_edition_shows_what_was_captured(string file, string selector)
    {
        using var project = Build();

        Assert.Contains("The council agreed to rebuild the old bridge.", Parse(project, file).QuerySelector(selector)!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Arabic_article_under_a_name_in_Latin_letters_is_not_in_English()
    {
        using var project = Build(Captured
            .Replace("The council agreed to rebuild the old bridge.", "وافق المجلس على إعادة بناء الجسر القديم.", StringComparison.Ordinal)
            .Replace("A new bridge for the town by the river", "BBC", StringComparison.Ordinal));

        Assert.Null(Parse(project, "articles/2024/09/bridge/index.html").QuerySelector(".note"));
        Assert.NotNull(Parse(project, "en/articles/2024/09/bridge/index.html").QuerySelector(".note"));
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

    private static TestProject Build(string article = Captured)
    {
        var project = TestProject.WithArticles(("content/articles/2024/09/bridge.md", article));
        Assert.True(project.Build().IsPublished);
        return project;
    }

    private static IDocument Parse(TestProject project, string file) => new HtmlParser().ParseDocument(project.Built(file));
}

using Khulasa.Tests.Support;

namespace Khulasa.Tests.Site;

public class SmallestSiteTests
{
    [Fact]
    public void Articles_and_a_title_are_enough()
    {
        using var project = TestProject.WithArticles(
            ("content/articles/2024/09/first.md", "---\ntitle: \"خبر أول\"\nslug: first\ndate: 2024-09-01\ntopics: [economy]\n---\nنص الخبر.\n"),
            ("content/articles/undated/second.md", "---\ntitle: \"خبر بلا تاريخ\"\nslug: second\n---\nنص.\n"));
        project.Write("content/site.yaml", "title: \"خُلاصة\"\n");

        var result = project.Build();

        Assert.Empty(result.Diagnostics);
        Assert.Contains("خبر أول", project.Built("index.html"), StringComparison.Ordinal);
        Assert.Contains("خبر أول", project.Built("topics/economy/index.html"), StringComparison.Ordinal);
        Assert.Contains("خبر بلا تاريخ", project.Built("dates/undated/index.html"), StringComparison.Ordinal);
        Assert.Contains("lang=\"en\"", project.Built("en/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Site_without_articles_still_has_a_front_page()
    {
        using var project = TestProject.WithArticles();

        var result = project.Build();

        Assert.Empty(result.Diagnostics);
        Assert.Contains("لا مواد منشورة بعد", project.Built("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Drafts_are_not_published()
    {
        using var project = TestProject.WithArticles(
            ("content/articles/2024/09/secret.md", "---\ntitle: \"مسودة\"\nslug: secret\ndate: 2024-09-01\ndraft: true\n---\nنص.\n"));

        project.Build();

        Assert.DoesNotContain("مسودة", project.Built("index.html"), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(project.Output, "articles")));
    }

    [Fact]
    public void Lists_are_cut_into_pages_counted_from_the_oldest()
    {
        using var project = Days(5);

        project.Build();

        Assert.Contains("خبر 5", project.Built("index.html"), StringComparison.Ordinal);
        Assert.Contains("خبر 4", project.Built("page/2/index.html"), StringComparison.Ordinal);
        Assert.Contains("خبر 1", project.Built("en/page/1/index.html"), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(project.Output, "page/3")));
        Assert.Contains("خبر 1", project.Built("dates/2024/09/page/1/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Numbered_pages_keep_every_byte_as_newer_articles_come()
    {
        using var small = Days(6);
        using var grown = Days(9);

        small.Build();
        grown.Build();

        // The last numbered page names the front as what comes after it, so it changes once more when it has a successor.
        Assert.Equal(["page/1", "page/2"], Pages(small));
        Assert.Equal(["page/1", "page/2", "page/3", "page/4"], Pages(grown));
        foreach (var list in new[] { "", "en/", "dates/2024/09/", "en/dates/2024/09/" })
            Assert.Equal(small.Built(list + "page/1/index.html"), grown.Built(list + "page/1/index.html"));
    }

    private static TestProject Days(int count) => TestProject
        .WithArticles([.. Enumerable.Range(1, count).Select(day => (
            $"content/articles/2024/09/day-{day}.md",
            $"---\ntitle: \"خبر {day}\"\nslug: day-{day}\ndate: 2024-09-0{day}\n---\nنص.\n"))])
        .Write("content/site.yaml", "title: \"خُلاصة\"\npage_size: 2\n");

    private static IEnumerable<string> Pages(TestProject project) => Directory
        .EnumerateDirectories(Path.Combine(project.Output, "page"))
        .Select(folder => "page/" + Path.GetFileName(folder))
        .Order(StringComparer.Ordinal);
}

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
    public void Lists_are_cut_into_pages()
    {
        using var project = TestProject.WithArticles([.. Enumerable.Range(1, 5).Select(day => (
            $"content/articles/2024/09/day-{day}.md",
            $"---\ntitle: \"خبر {day}\"\nslug: day-{day}\ndate: 2024-09-0{day}\n---\nنص.\n"))]);
        project.Write("content/site.yaml", "title: \"خُلاصة\"\npage_size: 2\n");

        project.Build();

        Assert.Contains("خبر 5", project.Built("index.html"), StringComparison.Ordinal);
        Assert.Contains("خبر 3", project.Built("page/2/index.html"), StringComparison.Ordinal);
        Assert.Contains("خبر 1", project.Built("en/page/3/index.html"), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(project.Output, "page/4")));
        Assert.Contains("خبر 1", project.Built("dates/2024/09/page/3/index.html"), StringComparison.Ordinal);
    }
}

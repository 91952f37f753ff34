using Khulasa.Tests.Support;

namespace Khulasa.Tests.Site;

/// <summary>A maintainer's bad day: everything is reported at once, at its place, and the site stays as it was.</summary>
public class BadInputTests
{
    private const string Good = "---\ntitle: \"خبر\"\nslug: good\ndate: 2024-09-01\n---\nنص.\n";

    [Fact]
    public void Every_problem_is_reported_in_one_run_and_the_site_is_left_alone()
    {
        using var project = TestProject.WithArticles(("content/articles/2024/09/good.md", Good));
        project.Build();
        var before = project.Built("index.html");
        project
            .Write("content/topics.yaml", "- slug: coalition\n  name: \"التحالف\"\n  name_en: \"Coalition\"\n")
            .Write("content/articles/2024/09/broken.md", "---\ntitle: \"بلا نهاية\nslug: broken\n---\nنص.\n")
            .Write("content/articles/2024/09/untitled.md", "---\nslug: untitled\ndate: 2024-09-02\n---\nنص.\n")
            .Write("content/articles/2024/09/topic.md", "---\ntitle: \"أ\"\nslug: topic\ndate: 2024-09-02\ntopics: [coalitoin]\n---\nنص.\n")
            .Write("content/articles/2024/09/key.md", "---\ntitle: \"أ\"\nslug: key\ndate: 2024-09-02\nauther: \"ب\"\n---\nنص.\n")
            .Write("content/articles/2024/09/twin.md", "---\ntitle: \"أ\"\nslug: good\ndate: 2024-09-02\n---\nنص.\n")
            .Write("content/articles/2024/02/day.md", "---\ntitle: \"أ\"\nslug: day\ndate: 2024-02-31\n---\nنص.\n")
            .Write("templates/partials/extra.sbn-html", "<p>\n{{ if }}</p>\n")
            .Write("templates/pages/search.sbn-html", "<p>\n{{ include 'partials/trem.sbn-html' }}</p>\n");

        var run = CommandLine.Khulasa("build", "--root", project.Root);

        Assert.Equal(1, run.ExitCode);
        Assert.All(
            [
                "content/articles/2024/09/broken.md:2:8: error KH2001",
                "content/articles/2024/09/untitled.md:2:1: error KH2102",
                "content/articles/2024/09/topic.md:5:10: error KH2104",
                "did you mean \"coalition\"?",
                "content/articles/2024/09/key.md:5:1: error KH2101",
                "did you mean \"author\"?",
                "error KH2105",
                "content/articles/2024/02/day.md:4:7: error KH2107",
                "templates/partials/extra.sbn-html:2:",
                "error KH4001",
                "templates/pages/search.sbn-html:2:",
                "error KH4003",
            ],
            expected => Assert.Contains(expected, run.Error, StringComparison.Ordinal));
        Assert.Equal(before, project.Built("index.html"));
        Assert.Empty(Directory.EnumerateDirectories(project.Root, ".site*"));
    }

    [Fact]
    public void Every_mistake_in_the_theme_is_reported_in_one_run()
    {
        using var project = TestProject.WithArticles(("content/articles/2024/09/good.md", Good));
        project
            .Write("templates/layouts/base.sbn-html", "{{ tt 'nav.skip' }}\n{{ asset 'icons/icn.svg' }}\n{{ include page.template }}\n")
            .Write("templates/pages/search.sbn-html", "{{ page.titel }}\n{{ t 'nav.hoem' }}\n");

        var run = CommandLine.Khulasa("build", "--root", project.Root);

        Assert.Equal(1, run.ExitCode);
        Assert.All(
            [
                "templates/layouts/base.sbn-html:1:4: error KH4002",
                "templates/layouts/base.sbn-html:2:",
                "no file \"icons/icn.svg\"",
                "templates/pages/search.sbn-html:1:9: error KH4002",
                "templates/pages/search.sbn-html:2:",
                "no text \"nav.hoem\"",
            ],
            expected => Assert.Contains(expected, run.Error, StringComparison.Ordinal));
    }

    [Fact]
    public void Keep_going_leaves_out_the_broken_article_and_publishes_the_rest()
    {
        using var project = TestProject.WithArticles(
            ("content/articles/2024/09/good.md", Good),
            ("content/articles/2024/09/untitled.md", "---\nslug: untitled\n---\nنص.\n"));

        var run = CommandLine.Khulasa("build", "--root", project.Root, "--keep-going");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("untitled.md", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(project.Output, "articles/2024/09/good/index.html")));
        Assert.False(Directory.Exists(Path.Combine(project.Output, "articles/undated")));
    }

    [Theory]
    [InlineData("content")]
    [InlineData(".")]
    [InlineData("templates/out")]
    public void Output_that_would_replace_sources_is_refused(string output)
    {
        using var project = TestProject.WithArticles(("content/articles/2024/09/good.md", Good));

        var run = CommandLine.Khulasa("build", "--root", project.Root, "--output", Path.Combine(project.Root, output));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("KH5002", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(project.Root, "content/articles/2024/09/good.md")));
    }

    [Fact]
    public void Folder_of_somebody_else_is_not_replaced()
    {
        using var project = TestProject.WithArticles(("content/articles/2024/09/good.md", Good));
        project.Write("photos/cat.txt", "a cat");

        var run = CommandLine.Khulasa("build", "--root", project.Root, "--output", Path.Combine(project.Root, "photos"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("KH5001", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(project.Root, "photos/cat.txt")));
    }

    [Theory]
    [InlineData("bild")]
    [InlineData("build", "--base-url", "example.org")]
    [InlineData("build", "--root", "/nowhere/at/all")]
    [InlineData("extract", "--root", ".")]
    [InlineData("explain", "--all")]
    [InlineData("import", "-f")]
    public void Wrong_usage_exits_with_2(params string[] arguments)
    {
        Assert.Equal(2, CommandLine.Khulasa(arguments).ExitCode);
    }
}

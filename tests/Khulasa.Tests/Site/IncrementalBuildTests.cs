using Khulasa.Diagnostics;
using Khulasa.Pipeline;
using Khulasa.Tests.Support;

namespace Khulasa.Tests.Site;

/// <summary>A build that remembers makes the same site, and says the same, as one that begins from nothing.</summary>
public class IncrementalBuildTests
{
    private const string One = "content/articles/2024/09/one.md";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void After_any_edits_the_site_equals_a_fresh_build(int seed)
    {
        const int Steps = 30;
        using var project = new TestProject();
        using var other = new TestProject();
        var fresh = Path.Combine(other.Root, "fresh");
        var edits = new RandomEdits(project, seed);
        Build(project, project.Output);
        var history = new List<string>();
        var published = 0;
        for (var step = 0; step < Steps; step++)
        {
            history.Add(edits.Next());

            var result = Build(project, project.Output);

            var expected = Build(project, fresh, isClean: true);
            var steps = $"seed {seed}, after: {string.Join(", ", history)}";
            Assert.True(expected.IsPublished == result.IsPublished, steps);
            Assert.True(Text(expected) == Text(result), $"{steps}\n--- expected\n{Text(expected)}--- actual\n{Text(result)}");
            var difference = expected.IsPublished ? FolderComparison.FirstDifference(fresh, project.Output) : null;
            Assert.True(difference is null, $"{steps}\n{difference}");
            published += expected.IsPublished ? 1 : 0;
        }

        Assert.True(published >= Steps / 6, "enough of the edits must be such as can be published");
    }

    [Theory]
    [InlineData("a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/deep.md", "KH2005")]
    [InlineData("stray.txt", "KH2116")]
    [InlineData(".hidden/two.md")]
    [InlineData("2024/09/two.md~")]
    public void What_lies_where_no_article_may_be_is_none_after_another_article_was_edited_either(string file, params string[] codes)
    {
        using var project = TestProject.WithArticles((One, Article("one")), ("content/articles/" + file, Article("two")));
        foreach (var folder in Directory.EnumerateDirectories(project.Root, "*", SearchOption.AllDirectories)) Directory.SetLastWriteTimeUtc(folder, DateTime.UnixEpoch);
        var first = project.Build(keepGoing: true);

        project.Write(One, Article("one") + "more\n");
        var second = project.Build(keepGoing: true);

        Assert.True(first.IsPublished && second.IsPublished);
        Assert.Equal(codes, second.Diagnostics.Select(each => each.Code));
        Assert.Equal(Text(first), Text(second));
        Assert.Equal(1, second.Articles);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_first_edit_after_a_whole_build_begins_with_a_copy_of_the_site(bool isReplaced)
    {
        using var project = TestProject.WithArticles((One, Article("one")), ("content/articles/2024/09/two.md", Article("two")));
        if (isReplaced)
        {
            Assert.True(Build(project, project.Output).IsPublished);
            File.Delete(Path.Combine(project.Root, "content/articles/2024/09/two.md"));
        }

        var begunAt = DateTime.UtcNow;
        Assert.True(Build(project, project.Output, isClean: true).IsPublished);
        var builtAt = DateTime.UtcNow;

        Assert.True(Edit(project, "more\n").IsPublished);

        Assert.InRange(File.GetLastWriteTimeUtc(Path.Combine(project.Output, "404.html")), begunAt.AddSeconds(-1), builtAt);
        AssertIsFresh(project);
    }

    [Fact]
    public void The_first_edit_after_a_whole_build_makes_what_somebody_has_changed_in_the_site_again()
    {
        using var project = TestProject.WithArticles((One, Article("one")), ("content/articles/2024/09/two.md", Article("two")));
        Assert.True(Build(project, project.Output).IsPublished);
        File.AppendAllText(Path.Combine(project.Output, "topics/index.html"), "by hand");
        File.Delete(Path.Combine(project.Output, "articles/2024/09/two/index.html"));
        File.WriteAllText(Path.Combine(project.Output, "stray.html"), "by hand");

        Assert.True(Edit(project, "more\n").IsPublished);

        AssertIsFresh(project);
    }

    [Fact]
    public void A_first_edit_that_can_not_be_published_leaves_no_half_made_site_to_the_next_one()
    {
        using var project = TestProject.WithArticles((One, Article("one")), ("content/articles/2024/09/two.md", Article("two")));
        Assert.True(Build(project, project.Output).IsPublished);
        project.Write(One, "---\ntitle: \n");
        Assert.False(Build(project, project.Output).IsPublished);
        Assert.Empty(Directory.EnumerateDirectories(Path.Combine(project.Root, ".khulasa"), "next", SearchOption.AllDirectories));

        var result = Edit(project, "more\n");

        Assert.True(result.IsPublished);
        Assert.True(result.Timings?.FilesMade < result.Files, "most files are carried over");
        AssertIsFresh(project);
    }

    private static BuildResult Edit(TestProject project, string more)
    {
        project.Write(One, Article("one") + more);
        return Build(project, project.Output);
    }

    private static void AssertIsFresh(TestProject project)
    {
        using var other = new TestProject();
        var fresh = Path.Combine(other.Root, "fresh");
        Assert.True(Build(project, fresh, isClean: true).IsPublished);
        Assert.Null(FolderComparison.FirstDifference(fresh, project.Output));
    }

    private static string Article(string slug) => $"---\ntitle: \"عنوان {slug}\"\nslug: {slug}\ndate: 2024-09-01\nsource: {{ name: \"ب\", url: \"https://example.org/\" }}\nsummary: [\"جملة.\"]\n---\nنص.\n";

    private static BuildResult Build(TestProject project, string output, bool isClean = false) =>
        SiteBuild.Run(new BuildRequest { Root = project.Root, Output = output, IsClean = isClean });

    private static string Text(BuildResult result)
    {
        using var writer = new StringWriter();
        Reporter.Write(writer, result.Diagnostics);
        return writer.ToString();
    }
}

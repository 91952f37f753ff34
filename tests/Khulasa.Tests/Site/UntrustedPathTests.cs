using Khulasa.Diagnostics;
using Khulasa.Pipeline;
using Khulasa.Tests.Support;

namespace Khulasa.Tests.Site;

/// <summary>No link, circle, or name of a file leads a build out of its project, or over what it is made from.</summary>
public class UntrustedPathTests
{
    [Theory]
    [InlineData("content/articles/2024/09/passwd.md")]
    [InlineData("content/articles/2024/09/circle", "..")]
    [InlineData("content/articles/2024/09/nowhere.md", "nothing-there")]
    [InlineData("content/topics.yaml")]
    [InlineData("seeds/passwd.txt")]
    [InlineData("seeds/self.txt", "self.txt")]
    [InlineData("templates/partials/passwd.sbn-html")]
    [InlineData("templates/partials/circle", "..")]
    [InlineData("templates/assets/passwd.txt")]
    [InlineData("templates/assets/circle", "..")]
    public void A_link_is_refused_by_name(string path, string? target = null)
    {
        // Links need a privilege there.
        if (OperatingSystem.IsWindows()) return;
        using var project = Project();
        project.Write("outside/secret.txt", "قال الوزير إن كلمة السر هي سر لا يعرفه أحد غيره في كل المجالات.");
        Link(project, path, target ?? Path.Combine(project.Root, "outside/secret.txt"));

        var result = Build(project);

        var problem = Assert.Single(result.Diagnostics, each => each.Severity == Severity.Error);
        Assert.Equal((DiagnosticCodes.LinkedFile, path), (problem.Code, problem.Location.Path));
        Assert.NotNull(problem.Advice);
        Assert.False(result.IsPublished);
    }

    [Fact]
    public void A_link_in_the_place_of_an_article_is_not_replaced_by_its_seed()
    {
        // Links need a privilege there.
        if (OperatingSystem.IsWindows()) return;
        using var project = new TestProject();
        TestProject.CopyFolder(Repository.PathOf("content"), Path.Combine(project.Root, "content"));
        TestProject.CopyFolder(Repository.PathOf("seeds"), Path.Combine(project.Root, "seeds"));
        const string path = "content/articles/2024/01/coalition-withdrawal-timetable.md";
        File.Move(Path.Combine(project.Root, path), Path.Combine(project.Root, "elsewhere.md"));
        Link(project, path, Path.Combine(project.Root, "elsewhere.md"));

        var result = Build(project);
        var import = CommandLine.Khulasa(["import", "--root", project.Root]);

        Assert.Equal((DiagnosticCodes.LinkedFile, path), Assert.Single(
            result.Diagnostics.Where(each => each.Severity == Severity.Error).Select(each => (each.Code, each.Location.Path))));
        Assert.NotNull(new FileInfo(Path.Combine(project.Root, path)).LinkTarget);
        Assert.Equal(1, import.ExitCode);
        Assert.Contains("KH2118", import.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_output_that_is_a_link_is_refused_and_what_it_leads_to_is_left_alone()
    {
        // Links need a privilege there.
        if (OperatingSystem.IsWindows()) return;
        using var project = Project();
        project.Write("elsewhere/.nojekyll", "");
        Link(project, "site", "elsewhere");

        var result = Build(project);

        Assert.Equal(DiagnosticCodes.OutputNotWritable, Assert.Single(result.Diagnostics).Code);
        Assert.Equal([".nojekyll"], FolderComparison.FilesBelow(Path.Combine(project.Root, "elsewhere")));
    }

    [Fact]
    public void An_output_that_a_link_leads_into_the_sources_is_refused()
    {
        // Links need a privilege there.
        if (OperatingSystem.IsWindows()) return;
        using var project = Project();
        Link(project, "way", "content");

        var result = SiteBuild.Run(new BuildRequest { Root = project.Root, Output = Path.Combine(project.Root, "way/site") });

        Assert.Equal(DiagnosticCodes.OutputOverlapsSource, Assert.Single(result.Diagnostics).Code);
        Assert.False(Directory.Exists(Path.Combine(project.Root, "content/site")));
    }

    [Fact]
    public void A_pipe_is_no_file_and_keeps_nobody_waiting()
    {
        if (!OperatingSystem.IsLinux()) return;
        using var project = Project();
        System.Diagnostics.Process.Start("mkfifo", Path.Combine(project.Root, "content/articles/2024/09/pipe.md")).WaitForExit();

        var result = Build(project);

        Assert.Contains(result.Diagnostics, each => each.Code == DiagnosticCodes.UnreadableFile && each.Location.Path.EndsWith("pipe.md", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("templates/assets/aux.txt")]
    [InlineData("templates/assets/com1.tar.gz")]
    [InlineData("templates/assets/dot.")]
    [InlineData("templates/assets/icons/ICON.svg")]
    public void A_name_that_not_every_system_can_have_is_refused(string path)
    {
        using var project = Project();
        project.Write(path, "x");
        // Where the disk itself can't tell the names apart there is nothing to refuse.
        if (!FolderComparison.FilesBelow(project.Root).Contains(path)) return;

        var result = Build(project);

        Assert.Contains(result.Diagnostics, each => each.Code == DiagnosticCodes.ThemeFileName);
        Assert.False(result.IsPublished);
    }

    [Fact]
    public void Names_that_differ_only_in_how_an_accent_is_written_are_refused()
    {
        using var project = Project();
        project.Write("templates/assets/caf\u00E9.txt", "x").Write("templates/assets/cafe\u0301.txt", "y");
        if (FolderComparison.FilesBelow(Path.Combine(project.Root, "templates/assets")).Count(file => file.StartsWith("caf", StringComparison.Ordinal)) < 2) return;

        Assert.Contains(Build(project).Diagnostics, each => each.Code == DiagnosticCodes.ThemeFileName);
    }

    private static TestProject Project() =>
        TestProject.WithArticles(("content/articles/2024/09/good.md", "---\ntitle: \"خبر\"\nslug: good\ndate: 2024-09-01\n---\nنص.\n"));

    private static BuildResult Build(TestProject project) => SiteBuild.Run(new BuildRequest
    {
        Root = project.Root, Output = project.Output, BaseUrl = "https://example.org/", ImportNewSeeds = true,
    });

    private static void Link(TestProject project, string path, string target)
    {
        var full = Path.Combine(project.Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.CreateSymbolicLink(full, target);
    }
}

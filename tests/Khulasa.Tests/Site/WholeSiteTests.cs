using Khulasa.Diagnostics;
using Khulasa.Pipeline;
using Khulasa.Tests.Support;

namespace Khulasa.Tests.Site;

/// <summary>Small sites whose every file is known: <c>Cases/&lt;case&gt;/in</c> must build to <c>expected</c>.</summary>
public class WholeSiteTests
{
    private static readonly string CasesFolder = Repository.PathOf("tests", "Khulasa.Tests", "Cases");

    public static TheoryData<string> Cases =>
        [.. Directory.EnumerateDirectories(CasesFolder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Case_builds_to_exactly_the_expected_files(string name)
    {
        using var project = new TestProject();
        TestProject.CopyFolder(Path.Combine(CasesFolder, name, "in"), project.Root);

        var result = project.Build();

        Assert.True(result.IsPublished);
        // The theme's files are the same for every site.
        Directory.Delete(Path.Combine(project.Output, "assets"), recursive: true);
        var expected = Path.Combine(CasesFolder, name, "expected");
        WriteDiagnostics(project, result);
        if (Environment.GetEnvironmentVariable("KHULASA_ACCEPT") == "1") Accept(project.Output, expected);
        var difference = FolderComparison.FirstDifference(expected, project.Output);
        Assert.True(difference is null, $"{difference}\nWhen this is meant, run the tests with KHULASA_ACCEPT=1 and read the diff.");
    }

    [Fact]
    public void Committed_site_equals_a_fresh_build()
    {
        using var project = new TestProject();
        TestProject.CopyFolder(Repository.PathOf("content"), Path.Combine(project.Root, "content"));
        TestProject.CopyFolder(Repository.PathOf("seeds"), Path.Combine(project.Root, "seeds"));

        var run = CommandLine.Khulasa("build", "--root", project.Root);

        Assert.Equal("", run.Output);
        Assert.Equal(0, run.ExitCode);
        var difference = FolderComparison.FirstDifference(project.Output, Repository.PathOf("site"));
        Assert.True(difference is null, $"site/ is not what content/ and templates/ build: {difference}\nBuild it and commit it with its cause.");
    }

    /// <summary>What the command prints is part of what is expected; most cases print nothing.</summary>
    private static void WriteDiagnostics(TestProject project, BuildResult result)
    {
        if (result.Diagnostics.Count == 0) return;
        using var writer = new StringWriter();
        Reporter.Write(writer, result.Diagnostics);
        File.WriteAllText(Path.Combine(project.Output, "diagnostics.txt"), writer.ToString());
    }

    private static void Accept(string built, string expected)
    {
        if (Directory.Exists(expected)) Directory.Delete(expected, recursive: true);
        TestProject.CopyFolder(built, expected);
    }
}

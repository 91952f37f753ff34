using Khulasa.Pipeline;
using Khulasa.Tests.Support;

namespace Khulasa.Tests.Importing;

/// <summary>What lies among the captures and is not imported is named; what belongs there, or is nobody's business, is not.</summary>
public class StraySeedsTests
{
    [Theory]
    [InlineData("page.pdf", "the file is not read")]
    [InlineData("page.docx", "the file is not read")]
    [InlineData("page", "the file is not read")]
    [InlineData("a.yml", "the file is not read")]
    [InlineData("b.yaml", "the sidecar has no capture")]
    [InlineData("2024/page.html", "the folder is not read")]
    [InlineData("page_files/picture.png", "the folder is not read")]
    public void Names_what_is_not_imported(string path, string message)
    {
        using var project = WithCapture().Write($"seeds/{path}", "slug: b\n");

        var stray = Assert.Single(Build(project).Diagnostics, found => found.Code == "KH1005");

        Assert.Equal(($"seeds/{path.Split('/')[0]}", message), (stray.Location.Path, stray.Message));
    }

    [Theory]
    [InlineData("a.yaml")]
    [InlineData("a_files/picture.png")]
    [InlineData("a-Dateien/picture.png")]
    [InlineData("README.md")]
    [InlineData(".gitkeep")]
    [InlineData("a.html~")]
    public void Says_nothing_of_what_belongs_there(string path)
    {
        using var project = WithCapture().Write($"seeds/{path}", "slug: b\n");

        Assert.DoesNotContain(Build(project).Diagnostics, found => found.Code == "KH1005");
    }

    [Fact]
    public void Is_said_again_by_a_build_without_changes()
    {
        using var project = WithCapture().Write("seeds/page.pdf", "x");
        Build(project);
        Build(project);

        Assert.Contains(Build(project).Diagnostics, found => found.Code == "KH1005");
    }

    private static BuildResult Build(TestProject project) => SiteBuild.Run(new BuildRequest
    {
        Root = project.Root, Output = project.Output, BaseUrl = "https://example.org/", ImportNewSeeds = true,
    });

    private static TestProject WithCapture() => TestProject.WithArticles()
        .Write("seeds/a.txt", "عنوان الخبر الذي كتبه المحرر\n01 سبتمبر 2024\nقال الوزير أمس إن بلاده ترحب بالتعاون مع دول الجوار في كل المجالات.\n");
}

using System.Text;
using Khulasa.Tests.Support;

namespace Khulasa.Tests.Site;

public class DeterminismTests
{
    [Theory]
    [InlineData("Asia/Baghdad", "ar_SA.UTF-8")]
    [InlineData("Pacific/Kiritimati", "tr_TR.UTF-8")]
    [InlineData("America/Anchorage", "fa_IR.UTF-8")]
    public void Site_is_the_same_in_every_time_zone_and_culture(string timeZone, string culture)
    {
        using var here = Copy();
        using var there = Copy();

        var first = CommandLine.Khulasa("build", "--root", here.Root);
        var environment = new Dictionary<string, string> { ["TZ"] = timeZone, ["LANG"] = culture, ["LC_ALL"] = culture };
        var second = CommandLine.Khulasa(environment, "build", "--root", there.Root);

        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        Assert.Null(FolderComparison.FirstDifference(here.Output, there.Output));
    }

    [Theory]
    [InlineData("Asia/Baghdad", "ar_SA.UTF-8", "1")]
    [InlineData("America/Anchorage", "tr_TR.UTF-8", "7")]
    public void Captures_become_the_same_site_on_every_machine(string timeZone, string culture, string cores)
    {
        using var here = Captures(files => files);
        using var there = Captures(files => files.Reverse());

        var first = CommandLine.Khulasa("build", "--root", here.Root);
        var environment = new Dictionary<string, string> { ["TZ"] = timeZone, ["LANG"] = culture, ["LC_ALL"] = culture, ["DOTNET_PROCESSOR_COUNT"] = cores };
        var second = CommandLine.Khulasa(environment, "build", "--root", there.Root);

        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        Assert.Null(FolderComparison.FirstDifference(Path.Combine(here.Root, "content"), Path.Combine(there.Root, "content")));
        Assert.Null(FolderComparison.FirstDifference(here.Output, there.Output));
        Assert.Equal(first.Error, second.Error);
    }

    [Fact]
    public void Moving_the_site_below_a_folder_changes_only_the_prefix()
    {
        using var project = Copy();

        project.Build("https://example.org/");
        var atRoot = Read(project.Output);
        project.Build("https://example.org/repo/");
        var below = Read(project.Output);

        Assert.Equal(atRoot.Keys, below.Keys);
        foreach (var (file, text) in below)
        {
            var moved = text.Replace("https://example.org/repo/", "https://example.org/").Replace("\"/repo/", "\"/");
            Assert.Equal(atRoot[file], moved);
        }
    }

    [Fact]
    public void Arabic_can_be_normalised()
    {
        // Fails when InvariantGlobalization is switched on: normalisation then leaves Arabic as it was, without a word.
        Assert.Equal("\u0644\u0627", "\uFEFB".Normalize(NormalizationForm.FormKC));
    }

    private static TestProject Copy()
    {
        var project = new TestProject();
        TestProject.CopyFolder(Repository.PathOf("content"), Path.Combine(project.Root, "content"));
        return project;
    }

    /// <summary>The captures and lists of the project without its articles, written to disk in an order of their own.</summary>
    private static TestProject Captures(Func<IEnumerable<string>, IEnumerable<string>> order)
    {
        var project = new TestProject();
        string[] folders = ["content", "seeds"];
        foreach (var path in order(folders.SelectMany(folder => FolderComparison.FilesBelow(Repository.PathOf(folder)).Select(file => $"{folder}/{file}"))))
        {
            if (!path.StartsWith("content/articles/", StringComparison.Ordinal)) project.Write(path, File.ReadAllBytes(Repository.PathOf(path)));
        }

        return project;
    }

    private static SortedDictionary<string, string> Read(string folder) => new(
        FolderComparison.FilesBelow(folder).ToDictionary(file => file, file => File.ReadAllText(Path.Combine(folder, file))),
        StringComparer.Ordinal);
}

using Khulasa.Tests.Support;

namespace Khulasa.Tests.Site;

/// <summary>What maintainers run: <c>build.ps1</c> on a checkout of its own.</summary>
public sealed class BuildScriptTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("khulasa-script-").FullName;

    private string Script => Path.Combine(_root, "build.ps1");

    private string Library => Path.Combine(_root, ".khulasa", "command", "khulasa.dll");

    [SkippableFact]
    public void The_script_builds_checks_and_fails_where_the_command_does()
    {
        PowerShell.Require();
        CheckOut();

        var built = PowerShell.Run(Script);
        Assert.True(built.ExitCode == 0, built.Output);
        Assert.Null(FolderComparison.FirstDifference(Repository.PathOf("site"), Path.Combine(_root, "site")));
        var published = File.GetLastWriteTimeUtc(Library);

        File.WriteAllText(Path.Combine(_root, "content", "articles", "broken.md"), "no front matter");
        var broken = PowerShell.Run(Script);
        Assert.Equal(1, broken.ExitCode);
        Assert.Contains("content/articles/broken.md:1:1", broken.Output, StringComparison.Ordinal);

        File.Delete(Path.Combine(_root, "content", "articles", "broken.md"));
        var moved = PowerShell.Run(Script, "-BaseUrl", "https://example.org/news/", "-Output", "public", "-Clean", "-Check");
        Assert.True(moved.ExitCode == 0, moved.Output);
        Assert.Contains("https://example.org/news/", File.ReadAllText(Path.Combine(_root, "public", "index.html")), StringComparison.Ordinal);
        Assert.Null(FolderComparison.FirstDifference(Repository.PathOf("site"), Path.Combine(_root, "site")));

        // A command that nobody has changed is not made again: that takes a minute.
        Assert.Equal(published, File.GetLastWriteTimeUtc(Library));
    }

    /// <inheritdoc />
    public void Dispose() => Directory.Delete(_root, recursive: true);

    // Without what builds leave there; the site is for the script to make.
    private void CheckOut()
    {
        foreach (var file in (string[])["build.ps1", "global.json", "Directory.Build.props", "Directory.Packages.props"])
            File.Copy(Repository.PathOf(file), Path.Combine(_root, file));
        foreach (var folder in (string[])["generator", "templates", "content", "seeds"])
        {
            foreach (var path in FolderComparison.FilesBelow(Repository.PathOf(folder)))
            {
                if (path.Split('/').Any(part => part is "bin" or "obj")) continue;
                var target = Path.Combine(_root, folder, path);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(Repository.PathOf(folder, path), target);
            }
        }
    }
}

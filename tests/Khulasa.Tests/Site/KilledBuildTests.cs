using System.Diagnostics;
using Khulasa.Tests.Support;

namespace Khulasa.Tests.Site;

/// <summary>A build that is killed leaves the old site or the new one, whole, and nothing for anybody to clear away.</summary>
public class KilledBuildTests
{
    private const int Kills = 12;
    private const int Articles = 30;

    [Fact]
    public void Killed_at_any_moment_the_site_is_the_old_or_the_new_one_and_the_next_build_succeeds()
    {
        using var project = new TestProject();
        using var copies = new TestProject();
        var (old, fresh) = (Path.Combine(copies.Root, "old"), Path.Combine(copies.Root, "fresh"));
        WriteArticles(project, 0);
        Assert.Equal(0, CommandLine.Khulasa("build", "--root", project.Root).ExitCode);
        var watch = Stopwatch.StartNew();
        WriteArticles(project, 1);
        Assert.Equal(0, CommandLine.Khulasa("build", "--root", project.Root, "--clean").ExitCode);
        var length = watch.Elapsed;
        for (var kill = 0; kill < Kills; kill++)
        {
            Replace(old, project.Output);
            WriteArticles(project, kill + 2);
            if (kill % 3 == 0) project.Write($"seeds/s{kill}.txt", $"عنوان الخبر رقم {kill}\n01 سبتمبر 2024\nقال الوزير أمس إن بلاده ترحب بالتعاون مع دول الجوار في كل المجالات.\n");

            // The first half of a build is the start of the program.
            CommandLine.KillKhulasa(length * (0.4 + (0.7 * kill / Kills)), "build", "--root", project.Root);

            var isOld = FolderComparison.FirstDifference(old, project.Output) is null;
            Replace(old, project.Output);
            var next = CommandLine.Khulasa("build", "--root", project.Root);
            Assert.True(next.ExitCode == 0, next.Error);
            Assert.True(isOld || FolderComparison.FirstDifference(project.Output, old) is null, $"kill {kill} left a mixture: {FolderComparison.FirstDifference(project.Output, old)}");
            Assert.Equal(["content", "seeds", "site", "templates"], Directory.EnumerateFileSystemEntries(project.Root).Select(Path.GetFileName).Where(name => name != ".khulasa").Order(StringComparer.Ordinal));
            Assert.Empty(Directory.EnumerateFiles(Path.Combine(project.Root, "content"), "*.tmp", SearchOption.AllDirectories));
        }

        Assert.Equal(0, CommandLine.Khulasa("build", "--root", project.Root, "--clean", "--output", fresh).ExitCode);
        Assert.Null(FolderComparison.FirstDifference(fresh, project.Output));
    }

    private static void WriteArticles(TestProject project, int edition)
    {
        project.Write("content/site.yaml", $"title: {{ ar: \"خُلاصة {edition}\", en: \"Khulasa {edition}\" }}\n");
        for (var i = 0; i < Articles; i++)
            project.Write($"content/articles/2024/09/a{i}.md", $"---\ntitle: \"خبر {i} {edition}\"\nslug: a{i}\ndate: 2024-09-{(i % 28) + 1:D2}\n---\nنص الخبر {edition}.\n");
    }

    private static void Replace(string copy, string folder)
    {
        if (Directory.Exists(copy)) Directory.Delete(copy, recursive: true);
        TestProject.CopyFolder(folder, copy);
    }
}

using Khulasa.Tests.Support;

namespace Khulasa.Tests.Importing;

/// <summary>The parts of an import, wherever they run, make together what one import makes.</summary>
public class ShardTests
{
    private const int Parts = 4;

    [Fact]
    public void Parts_on_machines_of_their_own_make_together_what_one_run_makes()
    {
        using var whole = Project();
        using var union = new TestProject();
        Assert.Equal(0, Import(whole).ExitCode);

        for (var part = Parts; part >= 1; part--)
        {
            using var machine = Project();
            Assert.Equal(0, Import(machine, "--shard", $"{part}/{Parts}").ExitCode);
            foreach (var file in FolderComparison.FilesBelow(Articles(machine)))
                Assert.False(File.Exists(Path.Combine(Articles(union), file)), $"{file} is made by two parts");
            TestProject.CopyFolder(Articles(machine), Articles(union));
        }

        Assert.Null(FolderComparison.FirstDifference(Articles(whole), Articles(union)));
        Assert.Equal(40, FolderComparison.FilesBelow(Articles(union)).Count);
    }

    [Fact]
    public void Parts_in_one_folder_leave_articles_that_a_later_import_may_renew()
    {
        using var project = Project();
        for (var part = 1; part <= Parts; part++) Import(project, "--shard", $"{part}/{Parts}");
        for (var i = 0; i < 40; i++) project.Write($"seeds/{i:D2}.txt", Capture(i) + "وأضاف الوزير أن الاجتماع المقبل يعقد في بغداد قبل نهاية العام الحالي.\n");

        var again = Import(project);

        Assert.Contains("40 imported", again.Error, StringComparison.Ordinal);
        Assert.Equal(40, FolderComparison.FilesBelow(Articles(project)).Count);
    }

    private static string Articles(TestProject project) => Path.Combine(project.Root, "content/articles");

    private static CommandLine.Run Import(TestProject project, params string[] more) => CommandLine.Khulasa(["import", "--root", project.Root, .. more]);

    // Two headlines for all, and sidecars that want the same slug: what would collide does.
    private static TestProject Project()
    {
        var project = TestProject.WithArticles();
        for (var i = 0; i < 40; i++) project.Write($"seeds/{i:D2}.txt", Capture(i));
        for (var i = 0; i < 40; i += 5) project.Write($"seeds/{i:D2}.yaml", i % 2 == 0 ? "slug: wanted-by-all\n" : "title_en: Wanted by all\n");
        return project;
    }

    private static string Capture(int i) =>
        $"عنوان الخبر الذي كتبه المحرر {(i % 2 == 0 ? "اليوم" : "أمس")}\n01 سبتمبر 2024\nقال الوزير أمس إن بلاده ترحب بالتعاون مع دول الجوار في كل المجالات، وذلك في لقاء رقم {i}.\n";
}

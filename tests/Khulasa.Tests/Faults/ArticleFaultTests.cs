using Khulasa.Diagnostics;
using Khulasa.Tests.Support;

namespace Khulasa.Tests.Faults;

/// <summary>Everything that can be wrong with an article, all at once: each is named at its place, and the site stays whole.</summary>
public class ArticleFaultTests
{
    private static readonly IReadOnlyList<FaultFile> Faults = FaultFile.ReadAll("articles.faults");

    [Fact]
    public void Every_fault_is_named_at_its_place_in_one_run_and_the_site_is_left_alone()
    {
        using var project = Project();
        project.Build();
        var before = project.Built("index.html");
        WriteFaults(project);

        var result = project.Build();

        Assert.False(result.IsPublished);
        Assert.Equal(before, project.Built("index.html"));
        Assert.Empty(Faults.Where(fault => !IsNamed(fault, result.Diagnostics)).Select(fault => Missing(fault, result.Diagnostics)));
        Assert.All(result.Diagnostics, diagnostic => Assert.Matches("^[^\n]+:[1-9][0-9]*:[1-9][0-9]*: (error|warning|note) KH[0-9]{4}: [^\n]+$", diagnostic.Headline));
    }

    [Fact]
    public void With_keep_going_the_broken_articles_are_left_out_and_the_rest_is_published()
    {
        using var project = Project();
        WriteFaults(project);

        var result = project.Build(keepGoing: true);

        Assert.True(result.IsPublished);
        Assert.True(File.Exists(Path.Combine(project.Output, "articles/2024/09/good/index.html")));
        Assert.True(File.Exists(Path.Combine(project.Output, "articles/2024/09/isolate/index.html")));
        Assert.False(Directory.Exists(Path.Combine(project.Output, "articles/2024/09/topic-unknown")));
        Assert.Empty(Faults.Where(fault => !IsNamed(fault, result.Diagnostics)).Select(fault => fault.Name));
    }

    private static TestProject Project() => TestProject.WithArticles(("content/articles/2024/09/good.md", "---\ntitle: \"خبر\"\nslug: good\ndate: 2024-09-01\n---\nنص.\n"))
        .Write("content/topics.yaml", "- slug: coalition\n  name: \"التحالف\"\n  name_en: \"Coalition\"\n")
        .Write("content/entities.yaml", "- slug: iraq\n  kind: place\n  name: \"العراق\"\n  name_en: \"Iraq\"\n");

    private static void WriteFaults(TestProject project)
    {
        foreach (var fault in Faults) project.Write(fault.Path, fault.Bytes);
    }

    private static bool IsNamed(FaultFile fault, IEnumerable<Diagnostic> found) => found.Any(diagnostic =>
        diagnostic.Code == fault.Code && diagnostic.Location.Path == fault.Path
        && (fault.Place.Length == 0 || diagnostic.Location.ToString() == $"{fault.Path}:{fault.Place}"));

    private static string Missing(FaultFile fault, IEnumerable<Diagnostic> found) =>
        $"{fault.Name}: expected {fault.Place} {fault.Code}, found {string.Join("; ", found.Where(each => each.Location.Path == fault.Path).Select(each => each.Headline))}";
}

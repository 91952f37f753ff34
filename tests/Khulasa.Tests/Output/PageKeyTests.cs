using Khulasa.Content;
using Khulasa.Model;
using Khulasa.Output;
using Khulasa.Rendering;
using Khulasa.Tests.Support;

namespace Khulasa.Tests.Output;

/// <summary>A file whose key is the same has the same bytes; and an edit changes the keys of few files.</summary>
public class PageKeyTests
{
    private const string Article = "content/articles/2024/09/baghdad-coalition-ties.md";

    [Theory]
    [InlineData(Article, "title: ", "title: \"عنوان آخر\"\nplace: ", 135)]
    [InlineData(Article, "\n---\n", "\n---\nفقرة جديدة.\n\n", 135)]
    [InlineData(Article, "date: 2024-09", "date: 2023-08", 1000)]
    [InlineData(Article, "\nsummary:", "\nsummary_en: [\"A sentence.\"]\nother:", 1000)]
    [InlineData("content/topics.yaml", "name_en: \"", "name_en: \"New ", 1000)]
    [InlineData("content/entities.yaml", "name_en: \"", "name_en: \"New ", 1000)]
    [InlineData("content/site.yaml", "page_size: 20", "page_size: 3", 1000)]
    [InlineData("content/site.yaml", "hijri: true", "hijri: false", 1000)]
    [InlineData("templates/partials/footer.sbn-html", "<footer", "<hr><footer", 1000)]
    [InlineData("templates/assets/css/tokens.css", "color", "colour", 1000)]
    public void Files_with_the_same_key_have_the_same_bytes(string file, string text, string replacement, int mostChanges)
    {
        using var project = new TestProject();
        TestProject.CopyFolder(Repository.PathOf("content"), Path.Combine(project.Root, "content"));
        var before = Plan(project).ToDictionary(planned => planned.File, planned => (planned.Key, Bytes: planned.Bytes()));
        var path = Path.Combine(project.Root, file);
        var source = File.ReadAllText(path);
        var place = source.IndexOf(text, StringComparison.Ordinal);
        File.WriteAllText(path, string.Concat(source.AsSpan(0, place), replacement, source.AsSpan(place + text.Length)));

        var after = Plan(project);

        var same = after.Where(planned => before.TryGetValue(planned.File, out var old) && old.Key == planned.Key).ToList();
        Assert.All(same, planned => Assert.True(planned.Bytes().SequenceEqual(before[planned.File].Bytes), planned.File));
        Assert.InRange(after.Count - same.Count, 1, mostChanges);
    }

    private static IReadOnlyList<PlannedFile> Plan(TestProject project)
    {
        var site = SiteBuilder.Build(ContentReader.Read(project.Root));
        return new SitePlan(site, Theme.Read(project.Root), new SiteUrl(site.Settings.BaseUrl)).Files;
    }
}

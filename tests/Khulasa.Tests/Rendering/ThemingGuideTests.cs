using System.Text.RegularExpressions;
using Khulasa.Content;
using Khulasa.Model;
using Khulasa.Rendering;
using Khulasa.Tests.Support;
using Scriban.Runtime;

namespace Khulasa.Tests.Rendering;

/// <summary>What the guide for theme authors says is so.</summary>
public class ThemingGuideTests
{
    private static readonly string Guide = File.ReadAllText(Repository.PathOf("templates", "README.md"));

    [Fact]
    public void Reference_tells_every_value_that_templates_receive()
    {
        var path = Repository.PathOf("templates", "REFERENCE.md");
        var reference = new TemplateReference().Write();
        if (Environment.GetEnvironmentVariable("KHULASA_ACCEPT") == "1") File.WriteAllText(path, reference);

        Assert.True(
            reference == File.ReadAllText(path),
            "templates/REFERENCE.md is not what the views say. Run the tests with KHULASA_ACCEPT=1 and read the diff.");
    }

    [Fact]
    public void Every_member_in_the_reference_is_explained() =>
        Assert.DoesNotMatch(new Regex(@"\|\s*\|$", RegexOptions.Multiline), new TemplateReference().Write().Replace("|---|---|---|", "", StringComparison.Ordinal));

    [Fact]
    public void Guide_explains_every_function_and_no_other()
    {
        using var project = TestProject.WithArticles();
        var theme = Theme.Read(project.Root);
        var urls = new SiteUrl("https://example.org/");
        var edition = Edition.All(SiteBuilder.Build(ContentReader.Read(project.Root)), urls, theme.Strings)[0];
        var functions = new ScriptObject();
        new TemplateFunctions(edition, new AssetCatalog(urls, theme.Assets)).ImportInto(functions);

        var explained = Regex.Matches(Guide, @"^\| `(\w+)[^`]*` \|", RegexOptions.Multiline).Select(match => match.Groups[1].Value);

        Assert.Equal(functions.Keys.Order(StringComparer.Ordinal), explained.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Partial_and_text_of_the_guide_s_example_appear_on_every_page()
    {
        using var project = TestProject.WithArticles(("content/articles/2024/09/a.md", "---\ntitle: \"خبر\"\nslug: a\ndate: 2024-09-01\n---\nنص.\n"));
        var partial = Example("html", "colophon");
        project.Write("templates/partials/footer.sbn-html", partial);
        foreach (var language in (string[])["ar", "en"])
        {
            var path = Path.Combine(project.Root, $"templates/strings/{language}.yaml");
            File.WriteAllText(path, Regex.Replace(File.ReadAllText(path), "^footer:\n", "footer:\n  contact: \"{0}…\"\n", RegexOptions.Multiline));
        }

        Assert.Empty(project.Build().Diagnostics);
        Assert.Contains("<bdi>خُلاصة</bdi>…", project.Built("articles/2024/09/a/index.html"), StringComparison.Ordinal);
        Assert.Contains("<bdi>Khulasa</bdi>…", project.Built("en/index.html"), StringComparison.Ordinal);
    }

    /// <summary>The block of code in the guide that holds a word.</summary>
    private static string Example(string language, string word) => Regex.Matches(Guide, $"```{language}\n(.*?)```", RegexOptions.Singleline)
        .Select(match => match.Groups[1].Value).Single(block => block.Contains(word, StringComparison.Ordinal));
}

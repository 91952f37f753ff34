using Khulasa.Diagnostics;
using Khulasa.Tests.Support;

namespace Khulasa.Tests.Faults;

/// <summary>Templates that never end, or try to fill the memory, end at their limits with a place and a cause.</summary>
[Collection(Alone.Name)]
public class ThemeFaultTests
{
    private const string Template = "templates/pages/not-found.sbn-html";

    [Theory]
    [InlineData("{{ while true }}x{{ end }}", "limit")]
    [InlineData("{{ for i in 1..2000000000 }}x{{ end }}", "LoopLimit")]
    [InlineData("{{ func f; f; end; f }}", "limit")]
    [InlineData("{{ x = 'aaaaaaaaaa'; for i in 1..60; x = x + x; end; x }}", "limit")]
    [InlineData("{{ 'abc' * 2000000000 }}", "limit")]
    [InlineData("{{ 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' | regex.match '^(a+)+$' }}", "timed out")]
    [InlineData("{{ include '../../../../etc/passwd' }}", "no template")]
    [InlineData("{{ include '/etc/passwd' }}", "no template")]
    public void A_template_ends_at_its_limits(string text, string message)
    {
        using var project = TestProject.WithArticles().Write(Template, text);
        var watch = new CpuWatch();

        var result = project.Build();

        Assert.False(result.IsPublished);
        Assert.Contains(result.Diagnostics, each => each.Location.Path == Template && each.Location.Line == 1 && each.Message.Contains(message, StringComparison.Ordinal));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), watch.Elapsed.ToString());
    }

    [Theory]
    [InlineData("{{ while true }}x{{ end }}")]
    [InlineData("{{ x = 'aaaaaaaaaa'; for i in 1..60; x = x + x; end; x }}")]
    [InlineData("{{ x = []; for i in 1..60; x = x + (1..1000000); end; x.size }}")]
    public void What_goes_beyond_a_limit_on_one_page_is_not_tried_on_the_others(string text)
    {
        using var project = TestProject.WithArticles();
        const string layout = "templates/layouts/base.sbn-html";
        project.Write(layout, text + File.ReadAllText(Path.Combine(project.Root, layout)));
        var watch = new CpuWatch();

        var problem = Assert.Single(project.Build().Diagnostics, each => each.Severity == Severity.Error);

        Assert.StartsWith("Exceeding", problem.Message, StringComparison.Ordinal);
        Assert.Equal((layout, 1), (problem.Location.Path, problem.Location.Line));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), watch.Elapsed.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("site: \"x\n")]
    [InlineData("\0\0")]
    [InlineData(null)]
    public void A_broken_table_of_texts_is_one_problem(string? text)
    {
        using var project = TestProject.WithArticles();
        const string path = "templates/strings/ar.yaml";
        if (text is null) File.Delete(Path.Combine(project.Root, path));
        else project.Write(path, text);

        var result = project.Build();

        Assert.False(result.IsPublished);
        Assert.Equal(path, Assert.Single(result.Diagnostics, each => each.Severity == Severity.Error).Location.Path);
    }

    [Fact]
    public void A_theme_that_is_not_there_is_a_problem()
    {
        using var project = TestProject.WithArticles();
        Directory.Delete(Path.Combine(project.Root, "templates"), recursive: true);

        var result = project.Build();

        Assert.False(result.IsPublished);
        Assert.Contains(result.Diagnostics, each => each.Severity == Severity.Error && each.Location.Path.StartsWith("templates/", StringComparison.Ordinal));
    }

    [Fact]
    public void Templates_that_include_one_another_are_named_with_the_whole_circle()
    {
        using var project = TestProject.WithArticles()
            .Write(Template, "{{ include 'partials/a.sbn-html' }}")
            .Write("templates/partials/a.sbn-html", "{{ include 'partials/b.sbn-html' }}")
            .Write("templates/partials/b.sbn-html", "{{ include \"partials/a.sbn-html\" }}");

        var problem = Assert.Single(project.Build().Diagnostics, each => each.Severity == Severity.Error);

        Assert.Contains("partials/a.sbn-html → partials/b.sbn-html → partials/a.sbn-html", problem.Advice, StringComparison.Ordinal);
    }

    [Fact]
    public void Seeded_damage_to_templates_ends_in_a_page_or_in_problems_with_places()
    {
        var random = new Random(20240903);
        string[] pieces = ["{{", "}}", "{{~", "end", "for x in page", "if", "else", "|", "(", ")", "[", "]", "'", "\"", "$", ".", "func", "include", "1..9", "??", "\0", "\u202E", "page.title", "while", "do", "ret", "{", "}", "#", "`", "\\"];
        var good = File.ReadAllText(Repository.PathOf("templates/pages/list.sbn-html"));
        for (var round = 0; round < 40; round++)
        {
            var text = good;
            for (var i = random.Next(1, 4); i > 0; i--) text = text.Insert(random.Next(text.Length), pieces[random.Next(pieces.Length)]);
            using var project = TestProject.WithArticles().Write("templates/pages/list.sbn-html", text);

            var result = project.Build();

            Assert.True(result.IsPublished || result.Diagnostics.Any(each => each.Severity == Severity.Error), text);
            Assert.All(result.Diagnostics, each => Assert.True(each.Location.Line >= 0 && each.Message.Length > 0));
        }
    }
}

using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Tests;

/// <summary>
/// Every Cases/AREA/NAME.txt rendered is NAME.out. Messages of the parser, or of the error that ended the page, are the
/// output where there is no other. KHULASA_ACCEPT=1 writes the files: read the difference before committing it.
/// </summary>
public sealed class CaseTests
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "Cases");

    public static TheoryData<string> Names =>
        [.. Directory.EnumerateFiles(Root, "*.txt", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Root, path)[..^4]).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Case_renders_as_expected(string name)
    {
        var input = File.ReadAllText(Path.Combine(Root, name + ".txt"));
        var expectedPath = Path.Combine(Root, name + ".out");

        var actual = Render(input);

        if (Environment.GetEnvironmentVariable("KHULASA_ACCEPT") == "1") File.WriteAllText(SourcePath(name + ".out"), actual);
        else Assert.Equal(File.ReadAllText(expectedPath), actual, ignoreLineEndingDifferences: false);
    }

    private static string Render(string input)
    {
        var template = Template.Parse(input, "text");
        if (template.HasErrors) return string.Join('\n', template.Messages) + "\n";
        var context = new TemplateContext { NewLine = "\n", TemplateLoader = new FolderLoader(Path.Combine(Root, "..", "Partials")) };
        try
        {
            return template.Render(context);
        }
        catch (ScriptRuntimeException e)
        {
            return e.Message.ReplaceLineEndings("\n") + "\n";
        }
    }

    private static string SourcePath(string name) => Path.Combine(AppContext.BaseDirectory, "../../../Cases", name);
}

using System.CommandLine;
using System.Text;
using Khulasa.Articles;
using Khulasa.Content;
using Khulasa.Diagnostics;
using Khulasa.Importing;
using Khulasa.Seeds;

namespace Khulasa.Cli;

/// <summary><c>khulasa explain</c>: what was kept, cut and guessed in a capture, and by which rule.</summary>
public static class ExplainCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var path = new Argument<string>("PATH") { Description = "A capture" };
        var root = new Option<string?>("--root") { Description = "The folder that holds content/ with its lists of names and phrases" };
        var format = new Option<string>("--format") { Description = "text or json", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("explain", "Tells what was kept, cut and guessed in a capture, and by which rule") { path, root, format };
        command.SetAction(result => Run(result.GetValue(path) ?? "", ProjectRoot.Find(result.GetValue(root)), result.GetValue(format) == "json"));
        return command;
    }

    private static int Run(string path, string root, bool isJson)
    {
        var findings = new List<Diagnostic>();
        var rules = ImportCommand.ReadRules(root, findings);
        var reading = SeedReader.Read(path, RootPath.Display(root, path));
        if (reading.File is not { } seed)
        {
            DiagnosticPrinter.Print(Console.Error, reading.Problem is { } problem ? [problem] : []);
            return 1;
        }

        var article = new ArticleCleaner(rules, SeedIndex.Read(root).Names).Clean(CaptureReader.Read(seed), seed.Path);
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };
        output.Write(isJson ? ExplanationJson.Write(article) : ExplanationText.Write(article));
        DiagnosticPrinter.Print(Console.Error, findings);
        return 0;
    }
}

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
        var root = ProjectRoot.Option();
        var format = new Option<string>("--format") { Description = "text or json", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("explain", "Tells what was kept, cut and guessed in a capture, and by which rule") { path, root, format };
        command.SetAction(result => Run(result.GetValue(path) ?? "", ProjectRoot.Find(result.GetValue(root)), result.GetValue(format) == "json"));
        return command;
    }

    private static int Run(string path, string root, bool isJson)
    {
        var findings = new List<Diagnostic>();
        var rules = CleaningRulesReader.Read(root, findings);
        var reading = SeedReader.Read(path, RootPath.Display(root, path));
        if (reading.Problem is { } problem) findings.Add(problem);
        if (reading.File is { } seed)
        {
            var lists = SiteContentReader.Read(root);
            var names = new KnownNames(lists.Topics, lists.Entities, lists.Outlets);
            var article = new ArticleCleaner(rules, names).Clean(CaptureReader.Read(seed), seed.Path);
            using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };
            output.Write(isJson ? ExplanationJson.Write(article) : ExplanationText.Write(article));
        }

        ConsoleReporter.Write(findings);
        return reading.File is null ? ExitCode.InputProblem : ExitCode.Fine;
    }
}

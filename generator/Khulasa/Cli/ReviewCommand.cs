using System.CommandLine;
using Khulasa.Content;
using Khulasa.Diagnostics;
using Khulasa.Reviewing;

namespace Khulasa.Cli;

/// <summary><c>khulasa review</c>: what waits for a person.</summary>
public static class ReviewCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var root = ProjectRoot.Option();
        var format = new FormatOption();
        var command = new Command("review", "Lists the articles that wait for a person, and what for.") { root, format };
        command.SetAction(result => Run(ProjectRoot.Find(result.GetValue(root)), format.IsJson(result)));
        return command;
    }

    private static int Run(string root, bool isJson)
    {
        var content = ContentReader.Read(root);
        var entries = ReviewList.Of(content);
        using (var output = StandardOutput.Open())
            output.Write(isJson ? ReviewReport.Json(entries) : ReviewReport.Text(entries));
        // An article with errors is in no list: it waits as well.
        Diagnostic[] errors = [.. content.Diagnostics.Where(finding => finding.Severity == Severity.Error)];
        ConsoleReporter.Write(errors);
        return errors.Length > 0 ? ExitCode.InputProblem : ExitCode.Fine;
    }
}

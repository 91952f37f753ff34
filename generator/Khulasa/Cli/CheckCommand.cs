using System.CommandLine;
using Khulasa.Diagnostics;
using Khulasa.Pipeline;

namespace Khulasa.Cli;

/// <summary><c>khulasa check</c>: what is wrong with the built site and its templates, found without a browser.</summary>
public static class CheckCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var root = ProjectRoot.Option();
        var output = new Option<DirectoryInfo?>("--output", "-o") { Description = "Folder of the built site. Default: ROOT/site.", HelpName = "DIR" };
        var format = new FormatOption();
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Print problems only." };
        var command = new Command("check", "Checks the built site: links, markup, direction, feeds, weight.") { root, output, format, quiet };
        command.SetAction(result => Run(
            ProjectRoot.Find(result.GetValue(root)), result.GetValue(output), format.IsJson(result), result.GetValue(quiet)));
        return command;
    }

    private static int Run(string root, DirectoryInfo? output, bool isJson, bool isQuiet)
    {
        var found = SiteCheck.Run(root, Path.TrimEndingDirectorySeparator(output?.FullName ?? Path.Combine(root, "site")));
        if (isJson)
        {
            using var writer = StandardOutput.Open();
            JsonReporter.Write(writer, found);
        }
        else
        {
            ConsoleReporter.Write(found);
            if (found.Count == 0 && !isQuiet) Console.Error.WriteLine("Nothing to correct.");
        }

        return found.Any(diagnostic => diagnostic.Severity == Severity.Error) ? ExitCode.InputProblem : ExitCode.Fine;
    }
}

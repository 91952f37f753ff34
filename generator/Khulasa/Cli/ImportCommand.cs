using System.CommandLine;
using Khulasa.Content;
using Khulasa.Diagnostics;
using Khulasa.Importing;
using Khulasa.Pipeline;

namespace Khulasa.Cli;

/// <summary><c>khulasa import</c>: seeds to content files.</summary>
public static class ImportCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Description = "Captures or folders of captures; default: seeds/", Arity = ArgumentArity.ZeroOrMore }
            .RefusingOptions();
        var root = ProjectRoot.Option();
        var force = new Option<bool>("--force") { Description = "Import again although the seed did not change; files that a person changed stay" };
        var shard = new Option<string?>("--shard") { Description = "K/N: only the K-th of N parts, by the seeds' names" };
        var quiet = new Option<bool>("--quiet") { Description = "Print problems only" };
        shard.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && Shard.Parse(text) is null) result.AddError("--shard must be K/N, such as 1/4");
        });
        var command = new Command("import", "Cleans captures in seeds/ into content/articles/") { paths, root, force, shard, quiet };
        command.SetAction(result => Run(
            result.GetValue(paths) ?? [], ProjectRoot.Find(result.GetValue(root)), result.GetValue(force),
            result.GetValue(shard) is { } text ? Shard.Parse(text) : null, result.GetValue(quiet)));
        return command;
    }

    private static int Run(string[] paths, string root, bool isForced, Shard? shard, bool isQuiet)
    {
        var content = ContentReader.Read(root);
        if (content.HidingArticles.ToList() is { Count: > 0 } problems)
        {
            ConsoleReporter.Write(problems);
            return ExitCode.InputProblem;
        }

        var request = new ImportRequest { Paths = paths.Length > 0 ? paths : null, Shard = shard, IsForced = isForced };
        var result = SeedImport.Run(root, content, request);
        ConsoleReporter.Write(result.Findings);
        if (!isQuiet) foreach (var path in result.Written) Console.Out.WriteLine(path);
        if (!isQuiet) Console.Error.WriteLine($"{result.Written.Count} imported, {result.Unchanged} unchanged");
        return result.Findings.Any(finding => finding.Severity == Severity.Error) ? ExitCode.InputProblem : ExitCode.Fine;
    }
}

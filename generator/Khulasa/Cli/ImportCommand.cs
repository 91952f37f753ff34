using System.CommandLine;
using Khulasa.Articles;
using Khulasa.Content;
using Khulasa.Diagnostics;
using Khulasa.Importing;

namespace Khulasa.Cli;

/// <summary><c>khulasa import</c>: seeds to content files.</summary>
public static class ImportCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Description = "Captures or folders of captures; default: seeds/", Arity = ArgumentArity.ZeroOrMore };
        var root = new Option<string?>("--root") { Description = "The folder that holds seeds/, content/ and templates/" };
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
        var findings = new List<Diagnostic>();
        var rules = ReadRules(root, findings);
        var content = SeedIndex.Read(root);
        var seeds = Path.Combine(root, "seeds");
        var files = CaptureFiles.List(paths.Length > 0 ? paths : Directory.Exists(seeds) ? [seeds] : []);
        if (shard is not null) files = [.. files.Where(file => shard.Holds(Path.GetFileName(file)))];
        var result = new Importer(root, rules, content.Names, content.BySeed, content.Slugs).Import(files, isForced);
        findings.AddRange(result.Findings);
        DiagnosticPrinter.Print(Console.Error, findings);
        if (!isQuiet) foreach (var path in result.Written) Console.Out.WriteLine(path);
        if (!isQuiet) Console.Error.WriteLine($"{result.Written.Count} imported, {result.Unchanged} unchanged");
        return findings.Exists(finding => finding.Severity == Severity.Error) ? 1 : 0;
    }

    internal static CleaningRules ReadRules(string root, List<Diagnostic> findings)
    {
        var path = Path.Combine(root, "content", "cleaning.yaml");
        return File.Exists(path) ? CleaningRules.Load(File.ReadAllText(path), "content/cleaning.yaml", findings) : CleaningRules.Default;
    }
}

using System.CommandLine;
using System.Globalization;
using Khulasa.Diagnostics;
using Khulasa.Pipeline;

namespace Khulasa.Cli;

/// <summary><c>khulasa [build]</c>: import of new seeds, then content → site.</summary>
public sealed class BuildCommand
{
    private readonly BuildOptions _options = new();

    private readonly Option<bool> _clean = new("--clean") { Description = "Forget what earlier builds have kept and begin anew." };

    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Print problems only." };

    private readonly Option<bool> _timings = new("--timings") { Description = "Print how long each step took." };

    /// <summary>The command under its own name.</summary>
    public static Command Create() => new BuildCommand().AddTo(new Command("build", "Import new seeds, then build the site."));

    /// <summary>Gives a command the options and the action of a build.</summary>
    public T AddTo<T>(T command) where T : Command
    {
        foreach (var option in (Option[])[.. _options.All, _clean, _quiet, _timings]) command.Options.Add(option);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult arguments)
    {
        var result = SiteBuild.Run(_options.Read(arguments) with { IsClean = arguments.GetValue(_clean) });
        ConsoleReporter.Write(result.Diagnostics);
        if (arguments.GetValue(_timings)) TimingsTable.Write(result);
        if (!result.IsPublished)
        {
            Console.Error.WriteLine("The site was left as it was.");
            return ExitCode.InputProblem;
        }

        if (!arguments.GetValue(_quiet)) Console.Error.WriteLine(Summary(result));
        return result.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error) ? ExitCode.InputProblem : ExitCode.Fine;
    }

    private static string Summary(BuildResult result) => string.Create(
        CultureInfo.InvariantCulture,
        $"Built {result.Articles:N0} articles: {result.Files:N0} files, {result.Bytes / 1024.0:N0} KB.");
}

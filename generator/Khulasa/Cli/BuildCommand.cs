using System.CommandLine;
using System.Globalization;
using Khulasa.Diagnostics;
using Khulasa.Pipeline;

namespace Khulasa.Cli;

/// <summary><c>khulasa [build]</c>: import of new seeds, then content → site.</summary>
public sealed class BuildCommand
{
    private readonly Option<DirectoryInfo?> _root = ProjectRoot.Option();

    private readonly Option<DirectoryInfo?> _output = new("--output", "-o")
    {
        Description = "Folder to write the site to. Default: ROOT/site.",
        HelpName = "DIR",
    };

    private readonly Option<string?> _baseUrl = new("--base-url")
    {
        Description = "Address that the site is published under. Default: base_url of content/site.yaml.",
        HelpName = "URL",
    };

    private readonly Option<bool> _clean = new("--clean") { Description = "Forget what earlier builds have kept and begin anew." };

    private readonly Option<bool> _keepGoing = new("--keep-going") { Description = "Leave out articles with errors and publish the rest." };

    private readonly Option<bool> _noImport = new("--no-import") { Description = "Do not import new seeds first." };

    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Print problems only." };

    private readonly Option<bool> _timings = new("--timings") { Description = "Print how long each step took." };

    /// <summary>The command under its own name.</summary>
    public static Command Create() => new BuildCommand().AddTo(new Command("build", "Import new seeds, then build the site."));

    /// <summary>Gives a command the options and the action of a build.</summary>
    public T AddTo<T>(T command) where T : Command
    {
        foreach (var option in (Option[])[_root, _output, _baseUrl, _clean, _keepGoing, _noImport, _quiet, _timings]) command.Options.Add(option);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult arguments)
    {
        var root = ProjectRoot.Find(arguments.GetValue(_root));
        var result = SiteBuild.Run(new BuildRequest
        {
            Root = root,
            Output = Path.TrimEndingDirectorySeparator(arguments.GetValue(_output)?.FullName ?? Path.Combine(root, "site")),
            BaseUrl = CheckedBaseUrl(arguments.GetValue(_baseUrl)),
            IsClean = arguments.GetValue(_clean),
            KeepGoing = arguments.GetValue(_keepGoing),
            ImportNewSeeds = !arguments.GetValue(_noImport),
        });

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

    private static string? CheckedBaseUrl(string? text)
    {
        if (text is null) return null;
        return Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https")
            ? text
            : throw new UsageException($"--base-url must be an http or https address such as https://example.org/news/, not \"{text}\"");
    }

    private static string Summary(BuildResult result) => string.Create(
        CultureInfo.InvariantCulture,
        $"Built {result.Articles:N0} articles: {result.Files:N0} files, {result.Bytes / 1024.0:N0} KB.");
}

using System.CommandLine;
using Khulasa.Pipeline;

namespace Khulasa.Cli;

/// <summary>What to build and how, for every command that builds.</summary>
internal sealed class BuildOptions
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

    private readonly Option<bool> _keepGoing = new("--keep-going") { Description = "Leave out articles with errors and publish the rest." };

    private readonly Option<bool> _noImport = new("--no-import") { Description = "Do not import new seeds first." };

    /// <summary>The options, in the order of the help.</summary>
    public IEnumerable<Option> All => [_root, _output, _baseUrl, _keepGoing, _noImport];

    /// <summary>What they ask for.</summary>
    /// <exception cref="UsageException">There is no project, or the address is none.</exception>
    public BuildRequest Read(ParseResult arguments)
    {
        var root = ProjectRoot.Find(arguments.GetValue(_root));
        return new BuildRequest
        {
            Root = root,
            Output = Path.TrimEndingDirectorySeparator(arguments.GetValue(_output)?.FullName ?? Path.Combine(root, "site")),
            BaseUrl = CheckedBaseUrl(arguments.GetValue(_baseUrl)),
            KeepGoing = arguments.GetValue(_keepGoing),
            ImportNewSeeds = !arguments.GetValue(_noImport),
        };
    }

    private static string? CheckedBaseUrl(string? text)
    {
        if (text is null) return null;
        return Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https")
            ? text
            : throw new UsageException($"--base-url must be an http or https address such as https://example.org/news/, not \"{text}\"");
    }
}

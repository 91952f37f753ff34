using System.Collections.Concurrent;
using System.Text;
using Khulasa.Checks;
using Khulasa.Diagnostics;
using Khulasa.Importing;

namespace Khulasa.Pipeline;

/// <summary>The checks of a built site and of the templates it is built from; reads every file once, on all cores.</summary>
public sealed class SiteCheck
{
    private const string Css = ".css";
    private const string Robots = "robots.txt";
    private const string TemplatesFolder = "templates";

    private readonly string _root;
    private readonly string _output;
    private readonly IReadOnlyList<(string File, long Bytes)> _files;
    private readonly LinkCheck _links;
    private readonly LanguageLinkCheck _languages;
    private readonly CanonicalCheck _canonical;
    private readonly IReadOnlyList<IPageCheck> _pageChecks;
    private readonly ConcurrentBag<Diagnostic> _found = [];
    private readonly ConcurrentBag<string> _listed = [];

    private SiteCheck(string root, string output, Uri address)
    {
        (_root, _output) = (root, output);
        _files = [.. new DirectoryInfo(output).EnumerateFiles("*", SearchOption.AllDirectories)
            .Select(file => (Relative(output, file.FullName), file.Length))
            .OrderBy(file => file.Item1, StringComparer.Ordinal)];
        var site = new BuiltSite(_files.Select(file => file.File).ToHashSet(StringComparer.Ordinal), address);
        (_links, _languages) = (new LinkCheck(site), new LanguageLinkCheck(site));
        _canonical = new CanonicalCheck(site);
        _pageChecks =
        [
            _links, _languages, _canonical, new HeadCheck(), new OffSiteCheck(site), new PolicyCheck(), new BidiCheck(), new FragmentLanguageCheck(),
            new MarkupCheck(), new NestingCheck(), new NamedControlCheck(), new OutlineCheck(), new StructuredDataCheck(site),
        ];
    }

    /// <summary>What is wrong with a site.</summary>
    /// <param name="root">Full path of the project.</param>
    /// <param name="output">Full path of the built site.</param>
    public static IReadOnlyCollection<Diagnostic> Run(string root, string output)
    {
        if (!File.Exists(Path.Combine(output, "index.html")))
            return [Diagnostic.Error(
                DiagnosticCodes.NotBuilt,
                new SourceLocation(RootPath.Display(root, output)),
                "there is no built site",
                "run khulasa build first, or name its folder with --output")];
        var check = new SiteCheck(root, output, SiteAddress(output));
        check.Run();
        return check._found;
    }

    private void Run()
    {
        foreach (var template in Templates())
        {
            Add(TemplateCheck.Check(template));
            if (template.Path.EndsWith(Css, StringComparison.Ordinal)) Add(CssCheck.Check(template));
        }

        // What is told of a sheet of the theme is not told again of the built one that its parts are joined to.
        var told = _found.Select(diagnostic => diagnostic.Message).ToHashSet(StringComparer.Ordinal);
        Parallel.ForEach(Partitioner.Create(_files, EnumerablePartitionerOptions.NoBuffering), file => Add(CheckFile(file.File, told)));
        Add(_links.Finish());
        Add(_languages.Finish());
        Add(_canonical.Finish(_listed));
        Add(RequiredFilesCheck.Check(_files.Select(file => file.File).ToHashSet(StringComparer.Ordinal), RootPath.Display(_root, _output)));
        Add(WeightCheck.Check([.. _files.Select(file => (file.File, Display(file.File), file.Bytes))]));
    }

    private IEnumerable<Diagnostic> CheckFile(string file, HashSet<string> told) => Path.GetExtension(file) switch
    {
        ".html" => CheckPage(new PageMarkup(file, Read(file))),
        ".xml" or ".opml" => CheckXml(file, Read(file)),
        ".json" or ".webmanifest" => CheckJson(file, Read(file)),
        ".txt" when file == Robots => CheckRobots(Read(file)),
        Css => CheckSheet(file, Read(file)).Where(problem => !told.Contains(problem.Message)),
        ".js" => OffSiteCheck.CheckScript(Read(file)),
        _ => [],
    };

    private List<Diagnostic> CheckPage(PageMarkup page) => [.. _pageChecks.SelectMany(check => check.Check(page))];

    private IEnumerable<Diagnostic> CheckXml(string file, SourceText source)
    {
        var found = FeedCheck.Check(source, out var listed);
        foreach (var address in listed) _listed.Add(address);
        return [.. found, .. _links.Check(file, source)];
    }

    private IEnumerable<Diagnostic> CheckJson(string file, SourceText source) => [.. JsonFileCheck.Check(source), .. _links.CheckJson(file, source)];

    private IEnumerable<Diagnostic> CheckRobots(SourceText source) => [.. RequiredFilesCheck.CheckRobots(source), .. _links.CheckRobots(
        Robots, source)];

    private IEnumerable<Diagnostic> CheckSheet(string file, SourceText source) => [.. CssCheck.Check(source), .. _links.CheckSheet(file, source)];

    private void Add(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics) _found.Add(diagnostic);
    }

    private SourceText Read(string file) => new(Display(file), File.ReadAllText(Path.Combine(_output, file), Encoding.UTF8));

    private string Display(string file) => RootPath.Display(_root, Path.Combine(_output, file));

    /// <summary>The theme's templates, stylesheets and scripts.</summary>
    private IEnumerable<SourceText> Templates()
    {
        var folder = Path.Combine(_root, TemplatesFolder);
        return !Directory.Exists(folder)
            ? []
            : Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(path => Path.GetExtension(path) is ".sbn-html" or ".sbn-xml" or ".sbn-json" or ".js" or Css)
                .Order(StringComparer.Ordinal)
                .Select(path => new SourceText(RootPath.Display(_root, path), File.ReadAllText(path, Encoding.UTF8)));
    }

    private static Uri SiteAddress(string output)
    {
        PageMarkup? Page(string file) => Text(file) is { } text ? new PageMarkup(file, new SourceText(file, text)) : null;
        string? Text(string file) => Path.Combine(output, file) is var path && File.Exists(path) ? File.ReadAllText(path, Encoding.UTF8) : null;
        return PublishedAddress.Of(Page("index.html")!, Page("en/index.html"), Text(Robots));
    }

    private static string Relative(string folder, string path) => Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');
}

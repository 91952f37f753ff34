using System.Collections.Concurrent;
using System.Text;
using Khulasa.Checks;
using Khulasa.Content;
using Khulasa.Diagnostics;
using Khulasa.Importing;

namespace Khulasa.Pipeline;

/// <summary>The checks of a built site and of the templates it is built from; reads every file once, on all cores.</summary>
public sealed class SiteCheck
{
    private const string Css = ".css";
    private const string TemplatesFolder = "templates";

    private readonly string _root;
    private readonly string _output;
    private readonly IReadOnlyList<(string File, long Bytes)> _files;
    private readonly LinkCheck _links;
    private readonly LanguageLinkCheck _languages;
    private readonly IReadOnlyList<IPageCheck> _pageChecks;
    private readonly ConcurrentBag<Diagnostic> _found = [];

    private SiteCheck(string root, string output, Uri address)
    {
        (_root, _output) = (root, output);
        _files = [.. new DirectoryInfo(output).EnumerateFiles("*", SearchOption.AllDirectories)
            .Select(file => (Relative(output, file.FullName), file.Length))
            .OrderBy(file => file.Item1, StringComparer.Ordinal)];
        var site = new BuiltSite(_files.Select(file => file.File).ToHashSet(StringComparer.Ordinal), address);
        (_links, _languages) = (new LinkCheck(site), new LanguageLinkCheck(site));
        _pageChecks = [_links, _languages, new OffSiteCheck(site), new PolicyCheck(), new BidiCheck(), new FragmentLanguageCheck(), new MarkupCheck(), new StructuredDataCheck()];
    }

    /// <summary>What is wrong with a site.</summary>
    /// <param name="root">Full path of the project.</param>
    /// <param name="output">Full path of the built site.</param>
    public static IReadOnlyCollection<Diagnostic> Run(string root, string output)
    {
        if (!File.Exists(Path.Combine(output, "index.html")))
            return [Diagnostic.Error(DiagnosticCodes.NotBuilt, new SourceLocation(RootPath.Display(root, output)), "there is no built site", "run khulasa build first, or name its folder with --output")];
        var check = new SiteCheck(root, output, SiteAddress(output));
        check.Run();
        return check._found;
    }

    private void Run()
    {
        Parallel.ForEach(Partitioner.Create(_files, EnumerablePartitionerOptions.NoBuffering), file => Add(CheckFile(file.File)));
        Add(_links.Finish());
        Add(_languages.Finish());
        Add(WeightCheck.Check([.. _files.Select(file => (file.File, Display(file.File), file.Bytes))]));
        foreach (var template in Templates())
        {
            Add(TemplateCheck.Check(template));
            if (template.Path.EndsWith(Css, StringComparison.Ordinal)) Add(CssCheck.Check(template));
        }
    }

    private IEnumerable<Diagnostic> CheckFile(string file) => Path.GetExtension(file) switch
    {
        ".html" => CheckPage(new PageMarkup(file, Read(file))),
        ".xml" or ".opml" => CheckXml(file, Read(file)),
        ".json" or ".webmanifest" => JsonFileCheck.Check(Read(file)),
        ".txt" when file == "robots.txt" => _links.CheckRobots(file, Read(file)),
        Css when !File.Exists(Path.Combine(_root, TemplatesFolder, file)) => CssCheck.Check(Read(file)),
        _ => [],
    };

    private List<Diagnostic> CheckPage(PageMarkup page) => [.. _pageChecks.SelectMany(check => check.Check(page))];

    private IEnumerable<Diagnostic> CheckXml(string file, SourceText source) => [.. FeedCheck.Check(source), .. _links.Check(file, source)];

    private void Add(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics) _found.Add(diagnostic);
    }

    private SourceText Read(string file) => new(Display(file), File.ReadAllText(Path.Combine(_output, file), Encoding.UTF8));

    private string Display(string file) => RootPath.Display(_root, Path.Combine(_output, file));

    /// <summary>The theme's templates and stylesheets; a sheet is checked where it is written, not where its parts are joined.</summary>
    private IEnumerable<SourceText> Templates()
    {
        var folder = Path.Combine(_root, TemplatesFolder);
        return !Directory.Exists(folder)
            ? []
            : Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(path => Path.GetExtension(path) is ".sbn-html" or ".sbn-xml" or ".sbn-json" or Css)
                .Order(StringComparer.Ordinal)
                .Select(path => new SourceText(RootPath.Display(_root, path), File.ReadAllText(path, Encoding.UTF8)));
    }

    /// <summary>Where the site says it is published; a page without a canonical address is taken for one at the root of a host.</summary>
    private static Uri SiteAddress(string output)
    {
        var front = new PageMarkup("index.html", new SourceText("index.html", File.ReadAllText(Path.Combine(output, "index.html"), Encoding.UTF8)));
        var canonical = front.Tags.FirstOrDefault(tag => tag.Name == "link" && PageMarkup.Attribute(tag, "rel") == "canonical");
        return canonical is not null && Uri.TryCreate(PageMarkup.Attribute(canonical, "href"), UriKind.Absolute, out var address)
            ? address
            : new Uri("http://localhost/");
    }

    private static string Relative(string folder, string path) => Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');
}

using Khulasa.Content;
using Khulasa.Diagnostics;
using Khulasa.Digests;
using Khulasa.Model;

namespace Khulasa.Rendering;

/// <summary>The look of the site: everything under <c>templates/</c>, read once.</summary>
/// <param name="Templates">Parsed templates.</param>
/// <param name="Strings">Words of the user interface, by language.</param>
/// <param name="Assets">Bytes of stylesheets and icons, by path below <c>assets/</c>.</param>
/// <param name="Diagnostics">What is wrong with any of them.</param>
public sealed record Theme(
    TemplateSet Templates,
    Func<Language, StringTable> Strings,
    IReadOnlyDictionary<string, byte[]> Assets,
    IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Digest of all files of the theme: another one for any change of a template, text or asset.</summary>
    public required Digest Digest { get; init; }

    private const string Folder = "templates";
    private const string AssetFolder = "assets/";

    /// <summary>Reads the theme under a project root.</summary>
    public static Theme Read(string root)
    {
        var diagnostics = new List<Diagnostic>();
        var files = ThemeFiles.Read(root, Folder, diagnostics);
        var templates = new TemplateSet(Sources(files, diagnostics));
        var strings = StringTableReader.Read(root, diagnostics);
        var assets = files.Where(file => file.Path.StartsWith(AssetFolder, StringComparison.Ordinal))
            .ToDictionary(file => file.Path[AssetFolder.Length..], file => file.Bytes, StringComparer.Ordinal);
        return new Theme(templates, strings, PublishedScript.Publish(StylesheetBundle.Publish(assets)), [.. diagnostics, .. templates.Diagnostics]) { Digest = DigestOf(
            files) };
    }

    private static Dictionary<string, string> Sources(IReadOnlyList<ThemeFile> files, List<Diagnostic> diagnostics)
    {
        var sources = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (path, bytes) in files.Where(file => IsTemplate(file.Path)))
        {
            if (SourceFileReader.Decode($"{Folder}/{path}", bytes, text => text.ToString(), diagnostics) is { } source) sources.Add(path, source);
        }

        return sources;
    }

    private static Digest DigestOf(IReadOnlyList<ThemeFile> files)
    {
        var all = new DigestCombiner();
        // What is written about the theme is no part of it.
        foreach (var (path, bytes) in files.Where(file => Path.GetExtension(file.Path) != ".md"))
        {
            all.Add(Digest.Of(path));
            all.Add(Digest.Of(bytes));
        }

        return all.ToDigest();
    }

    private static bool IsTemplate(string path) => Path.GetExtension(path) is ".sbn-html" or ".sbn-xml" or ".sbn-json";
}

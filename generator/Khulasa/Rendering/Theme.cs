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

    private const int MaxTemplateBytes = 1 << 20;
    private const string Folder = "templates";

    /// <summary>Reads the theme under a project root.</summary>
    public static Theme Read(string root)
    {
        var diagnostics = new List<Diagnostic>();
        var folder = Path.Combine(root, Folder);
        var sources = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in FilesBelow(folder).Where(IsTemplate))
        {
            if (SourceFileReader.Read(root, $"{Folder}/{path}", MaxTemplateBytes, diagnostics) is { } source) sources.Add(path, source.Text);
        }

        var templates = new TemplateSet(sources);
        var strings = StringTableReader.Read(root, diagnostics);
        var assets = Path.Combine(folder, "assets");
        var files = FilesBelow(assets).ToDictionary(path => path, path => File.ReadAllBytes(Path.Combine(assets, path)), StringComparer.Ordinal);
        return new Theme(templates, strings, StylesheetBundle.Publish(files), [.. diagnostics, .. templates.Diagnostics]) { Digest = DigestOf(folder) };
    }

    private static Digest DigestOf(string folder)
    {
        var builder = new DigestBuilder();
        // What is written about the theme is no part of it.
        foreach (var path in FilesBelow(folder).Where(path => Path.GetExtension(path) != ".md"))
        {
            builder.Add(path);
            builder.Add(Digest.Of(File.ReadAllBytes(Path.Combine(folder, path))));
        }

        return builder.ToDigest();
    }

    private static bool IsTemplate(string path) => Path.GetExtension(path) is ".sbn-html" or ".sbn-xml" or ".sbn-json";

    /// <summary>Paths of all files below a folder, with <c>/</c>, in ordinal order; hidden files stay out.</summary>
    private static IEnumerable<string> FilesBelow(string folder) => !Directory.Exists(folder)
        ? []
        : Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(path => !path.Split('/').Any(part => part.StartsWith('.')))
            .Order(StringComparer.Ordinal);
}

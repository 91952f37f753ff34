using System.Text;
using System.Text.RegularExpressions;

namespace Khulasa.Rendering;

/// <summary>
/// Stylesheets as they are published: <c>@import "part.css";</c> lines give way to the parts they name, so that a page asks
/// for one file while the theme keeps several, and comments and spare white space go. A rule stays a line, for reviews.
/// </summary>
internal static partial class StylesheetBundle
{
    /// <summary>The files with stylesheets joined and tightened; parts are gone as files of their own.</summary>
    /// <param name="files">Bytes by path below <c>assets/</c>.</param>
    public static Dictionary<string, byte[]> Publish(IReadOnlyDictionary<string, byte[]> files)
    {
        var published = new Dictionary<string, byte[]>(files, StringComparer.Ordinal);
        var parts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in files.Keys.Where(path => path.EndsWith(".css", StringComparison.Ordinal)))
        {
            var folder = path[..(path.LastIndexOf('/') + 1)];
            var joined = Import().Replace(Encoding.UTF8.GetString(files[path]), import =>
            {
                // An import of a file that is not there is the browser's business, as in any stylesheet.
                if (!files.TryGetValue(folder + import.Groups["file"].Value, out var part)) return import.Value;
                parts.Add(folder + import.Groups["file"].Value);
                return Encoding.UTF8.GetString(part);
            });
            published[path] = Encoding.UTF8.GetBytes(Tighten(joined));
        }

        foreach (var part in parts) published.Remove(part);
        return published;
    }

    private static string Tighten(string css) => Spare().Replace(css, match => match.Value switch
    {
        ['"', ..] => match.Value,
        ['/', ..] => "",
        [':', ..] => ":",
        ['0', ..] => ".",
        var space => space.Trim() switch { "" => " ", "}" => "}\n", var mark => mark },
    }).Replace(";}", "}", StringComparison.Ordinal).TrimStart();

    [GeneratedRegex("""^@import "(?<file>[^"\n]+)";\n?""", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Import();

    // Strings, which stay as they are; comments; white space around marks, after a colon, and elsewhere; the 0 of 0.5.
    [GeneratedRegex("""
        "[^"\n]*"|/\*.*?\*/|\s*[{};,>]\s*|:\s+|\s+|(?<![\d.])0\.(?=\d)
        """, RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Spare();
}

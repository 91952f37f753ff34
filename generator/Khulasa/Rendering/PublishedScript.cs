using System.Text;
using System.Text.RegularExpressions;

namespace Khulasa.Rendering;

/// <summary>
/// Scripts as they are published: without comments, indentation and the blanks around marks; a line stays a line, for reviews.
/// Names stay too. What is hard to tell apart is left as it is: the rest of a line from a stroke on, which may open an
/// expression or divide, and a script with a text of several lines.
/// </summary>
internal static partial class PublishedScript
{
    private const string Extension = ".js";

    /// <summary>The files with scripts tightened.</summary>
    /// <param name="files">Bytes by path below <c>assets/</c>.</param>
    public static Dictionary<string, byte[]> Publish(IReadOnlyDictionary<string, byte[]> files)
    {
        var published = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var (path, bytes) in files) published[path] = path.EndsWith(Extension, StringComparison.Ordinal) ? Tighten(bytes) : bytes;
        return published;
    }

    private static byte[] Tighten(byte[] script)
    {
        var text = Encoding.UTF8.GetString(script).ReplaceLineEndings("\n");
        string[] lines = [.. Comments().Replace(text, "").Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];
        return lines.Any(IsOpen)
            ? script
            : Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => Spare().Replace(line, "${mark}${kept}") + "\n")));
    }

    // A text goes on in the next line, or a comment between other things does.
    private static bool IsOpen(string line) =>
        line.Count(c => c == '`') % 2 == 1 || line.EndsWith('\\') || line.Contains("/*", StringComparison.Ordinal);

    // Comments that have their lines for themselves.
    [GeneratedRegex(@"^[ \t]*(?://.*|/\*(?:(?!\*/)[\s\S])*\*/[ \t]*)$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Comments();

    // Texts; everything from a stroke on, and from a text on that holds another one; white space around marks.
    [GeneratedRegex("""
        (?<kept>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`\\$]*(?:\$\{[^`{}]*\}[^`\\$]*)*`|[/`'"].*)|\s*(?<mark>[=!]==?|[<>]=|=>|&&|\|\||\?\?|[{}()[\];,:?=&|])\s*
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Spare();
}

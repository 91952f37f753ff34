using Khulasa.Diagnostics;

namespace Khulasa.Checks;

/// <summary>
/// Files that a published site needs and that no page may name (KH6010): what a host answers with, what search engines ask
/// for; and a robots.txt (RFC 9309) that keeps them out or names no sitemap.
/// </summary>
public static class RequiredFilesCheck
{
    private const string Robots = "robots.txt";
    private const string Advice = "build the site again; a theme may change these files but not leave them out";

    private static readonly string[] Required =
        ["404.html", Robots, "sitemap.xml", "feed.xml", "atom.xml", "feed.json", "en/feed.xml", "en/atom.xml", "en/feed.json", "en/index.html",
         "index.json", "manifest.webmanifest", "sw.js", "offline.html", ".nojekyll"];

    /// <summary>What a site lacks.</summary>
    /// <param name="files">Paths below the site's folder.</param>
    /// <param name="folder">The site's folder as people know it.</param>
    public static IEnumerable<Diagnostic> Check(IReadOnlySet<string> files, string folder) => Required
        .Where(file => !files.Contains(file))
        .Select(file => Diagnostic.Error(DiagnosticCodes.MissingFile, new SourceLocation($"{folder}/{file}"), "the site lacks this file", Advice));

    /// <summary>What is wrong with robots.txt.</summary>
    public static IEnumerable<Diagnostic> CheckRobots(SourceText robots)
    {
        var lines = robots.Text.Split('\n').Select(line => line.Split('#')[0].Trim()).ToList();
        if (!lines.Exists(line => Value(line, "User-agent") is not null)) yield return Error(robots, 1, "no User-agent: search engines read no rule");
        if (!lines.Exists(line => Value(line, "Sitemap")?.EndsWith("/sitemap.xml", StringComparison.Ordinal) == true))
            yield return Error(robots, 1, "no Sitemap of all pages: search engines have to find them by links");
        for (var i = 0; i < lines.Count; i++)
        {
            if (Value(lines[i], "Disallow") is "/" or "/*") yield return Error(robots, i + 1, "search engines are kept out of the whole site");
            if (Value(lines[i], "Sitemap") is { } sitemap && !Uri.IsWellFormedUriString(sitemap, UriKind.Absolute))
                yield return Error(robots, i + 1, $"\"{sitemap}\" is not a whole address");
        }
    }

    private static string? Value(string line, string name) =>
        line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase) ? line[(name.Length + 1)..].Trim() : null;

    private static Diagnostic Error(SourceText robots, int line, string problem) =>
        robots.Error(DiagnosticCodes.MissingFile, line, 1, robots.Line(line)?.Length ?? 1, problem, Advice);
}

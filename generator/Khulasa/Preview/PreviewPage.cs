using System.Net;

namespace Khulasa.Preview;

/// <summary>What a preview adds to pages on their way to the browser; the files stay as they are.</summary>
internal static class PreviewPage
{
    /// <summary>Address of the script that loads a page again; no site has it.</summary>
    public const string Script = "/.khulasa/reload.js";

    /// <summary>Address of the builds that it follows.</summary>
    public const string Builds = "/.khulasa/builds";

    private const string End = "</body>";

    /// <summary>The script.</summary>
    public static string ScriptText { get; } = ReadScript();

    /// <summary>A page with the script.</summary>
    /// <param name="html">The page.</param>
    /// <param name="version">Version of the site that it is of.</param>
    public static string WithScript(string html, string version)
    {
        var end = html.LastIndexOf(End, StringComparison.Ordinal);
        return html.Insert(end < 0 ? html.Length : end, $"<script src=\"{Script}\" data-builds=\"{Builds}\" data-version=\"{version}\"></script>\n");
    }

    /// <summary>The page in the place of a site that was never built.</summary>
    /// <param name="problems">What keeps it from being built.</param>
    public static string OfNoSite(string? problems) =>
        $"""
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><title>Khulasa</title></head>
        <body>
        <h1>There is no site yet</h1>
        <pre>{WebUtility.HtmlEncode(problems)}</pre>
        </body>
        </html>

        """;

    private static string ReadScript()
    {
        using var script = new StreamReader(typeof(PreviewPage).Assembly.GetManifestResourceStream("Khulasa.Preview.reload.js")!); // built in
        return script.ReadToEnd();
    }
}

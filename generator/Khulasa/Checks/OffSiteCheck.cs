using System.Text.RegularExpressions;
using AngleSharp.Html.Parser.Tokens;
using Khulasa.Diagnostics;

namespace Khulasa.Checks;

/// <summary>What a page would load from, or send to, another host (KH6003). Links that a reader may follow are no loads.</summary>
/// <param name="site">The site.</param>
public sealed partial class OffSiteCheck(BuiltSite site) : IPageCheck
{
    private static readonly string[] LoadingRelations =
        ["stylesheet", "icon", "apple-touch-icon", "manifest", "preload", "modulepreload", "prefetch", "preconnect", "dns-prefetch"];

    /// <inheritdoc />
    public IEnumerable<Diagnostic> Check(PageMarkup page) =>
        from tag in page.Tags
        from address in Loads(tag)
        where site.Follow(page.File, address).IsOffSite
        select page.Error(
            tag, DiagnosticCodes.OffSiteLoad, $"the page asks another host for \"{address}\"",
            "put the file into templates/assets/; readers' addresses are nobody else's business");

    /// <summary>What a script asks another host for, as far as its text says it.</summary>
    public static IEnumerable<Diagnostic> CheckScript(SourceText script)
    {
        var lines = script.Text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
            foreach (Match match in ScriptLoad().Matches(lines[i]))
                yield return script.Error(
                    DiagnosticCodes.OffSiteLoad,
                    i + 1,
                    match.Index + 1,
                    match.Length,
                    "the script asks another host",
                    "put the file into templates/assets/");
    }

    private static IEnumerable<string> Loads(HtmlTagToken tag) => tag.Name switch
    {
        "a" or "area" => [],
        "link" => (PageMarkup.Attribute(tag, "rel") ?? "").Split(' ').Intersect(LoadingRelations, StringComparer.OrdinalIgnoreCase).Any()
            ? Values(tag, "href")
            : [],
        "form" => Values(tag, "action"),
        "object" => Values(tag, "data"),
        "use" or "image" => Values(tag, "href", "xlink:href"),
        _ => [.. Values(tag, "src", "poster", "formaction"), .. Values(tag, "srcset").SelectMany(Candidates)],
    };

    private static IEnumerable<string> Values(HtmlTagToken tag, params string[] names) =>
        names.Select(name => PageMarkup.Attribute(tag, name)?.Trim()).OfType<string>();

    private static IEnumerable<string> Candidates(string srcset) =>
        srcset.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(candidate => candidate.Split(' ')[0]);

    [GeneratedRegex("""\b(?:(?:fetch|import|importScripts|sendBeacon|WebSocket|EventSource)\(\s*|from\s+|import\s+)["'`](?:https?:|wss?:)?//""")]
    private static partial Regex ScriptLoad();
}

using System.Text.RegularExpressions;
using Khulasa.Diagnostics;

namespace Khulasa.Checks;

/// <summary>Addresses that a template, stylesheet or script writes from the host's root (KH6005): they break where the site lies in a folder.</summary>
public static partial class TemplateCheck
{
    /// <summary>Looks through a template, stylesheet or script.</summary>
    public static IEnumerable<Diagnostic> Check(SourceText template)
    {
        var lines = template.Text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            foreach (Match match in RootLink().Matches(lines[i]))
            {
                yield return template.Error(
                    DiagnosticCodes.RootLink, i + 1, match.Index + 1, match.Length, "an address from the root of the host",
                    "pages have their addresses in the views, href makes others, asset those of the theme's files");
            }
        }
    }

    // Attributes of markup, url() of a sheet, members of a manifest, elements of a feed, and what a script asks for.
    [GeneratedRegex("""
        (?:
          \b(?:href|src|srcset|action|formaction|poster|cite|data-[\w-]+|content)\s*=\s*["']?
        | \burl\(\s*["']?
        | "(?:start_url|scope|src|url|id)"\s*:\s*"
        | <(?:link|loc|id|url|guid|icon|logo)(?:\s[^>]*)?>
        | \b(?:fetch|import|register|URL|open|match|add)\(\s*["'`]
        | \bfrom\s+["']
        )/(?![/*])
        """, RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex RootLink();
}

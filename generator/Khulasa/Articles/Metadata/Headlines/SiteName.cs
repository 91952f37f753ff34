using Khulasa.Articles.Metadata.Authors;
using Khulasa.Text;

namespace Khulasa.Articles.Metadata.Headlines;

/// <summary>Takes the name of the site off a title: <c>Headline | Site</c>.</summary>
internal static class SiteName
{
    /// <summary>What stands between a section and a headline.</summary>
    public const string SectionBar = " | ";

    private const int MaxSiteWords = 5;
    private const int MinHeadlineWords = 4;
    private const int MaxTitle = 400;
    private const int MinWideHeadline = 10;
    private const int MaxWideSite = 6;
    private static readonly char[] WideBorders = ['-', '_', '|', '\uFF0D', '\uFF5C'];
    private static readonly string[] Bars = [" | ", " « ", " » ", " :: ", ":: ", " ‹ ", " › ", " · ", " • ", " ~ ", "｜", " // ", "|"];
    private static readonly string[] Dashes = [" - ", " – ", " — ", "_", " / ", " > ", " < ", " \\ "];

    /// <summary>The title without the site's name at either end.</summary>
    /// <param name="title">The title.</param>
    /// <param name="siteNames">Names of the site that the page states; may be empty.</param>
    /// <param name="shownNames">What the page shows as its name, folded to letters: no more than the whole of it counts.</param>
    public static string Remove(string title, IReadOnlyList<string> siteNames, IReadOnlySet<string> shownNames)
    {
        for (var round = 0; round < 3; round++)
        {
            var shorter = RemoveOnce(title, text => IsSite(text, siteNames) || shownNames.Contains(Tokenizer.FoldedLetters(text)));
            if (shorter == title) break;
            title = shorter;
        }

        return title.Trim();
    }

    /// <summary>True for a title of several parts, of which one may be the site's name.</summary>
    public static bool HasBorder(string title) => Bars.Concat(Dashes).Append("• ").Any(border => title.Contains(border, StringComparison.Ordinal));

    /// <summary>The parts of a title between its borders, one or several together, that are long enough for a headline.</summary>
    public static IEnumerable<string> Parts(string title)
    {
        if (title.Length > MaxTitle) yield break;
        foreach (var border in Bars.Concat(Dashes))
        {
            int first = title.IndexOf(border, StringComparison.Ordinal), last = title.LastIndexOf(border, StringComparison.Ordinal);
            if (first < 0) continue;
            foreach (var part in (string[])[title[..last], title[(first + border.Length)..], .. title.Split(border)])
                if (Prose.CountWords(part) >= MinHeadlineWords) yield return part.Trim();
        }
    }

    private static string RemoveOnce(string title, Func<string, bool> isSite)
    {
        // "The Quay: Headline"; behind a colon stands a part of the headline more often than a site.
        if (title.IndexOf(": ", StringComparison.Ordinal) is var colon and > 0 && isSite(title[..colon].Trim())) return title[(colon + 2)..].Trim();
        if (title.EndsWith(')') && title.LastIndexOf(" (", StringComparison.Ordinal) is var bracket and > 0 && isSite(title[(bracket + 2)..^1]))
            return title[..bracket].TrimEnd();
        if (WithoutWideSite(title) is { } wide) return wide;
        foreach (var separator in Bars.Concat(Dashes))
        {
            var at = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (at <= 0) continue;
            var (head, tail) = (title[..at].Trim(), title[(at + separator.Length)..].Trim());
            if (isSite(tail) || Bars.Contains(separator) && IsShorter(tail, head)) return head;
            var first = title.IndexOf(separator, StringComparison.Ordinal);
            if (isSite(title[..first].Trim())) return title[(first + separator.Length)..].Trim();
        }

        return title;
    }

    // "\u9898\u76EE-\u65B0\u534E\u7F51": Chinese titles have the site behind a bare sign.
    private static string? WithoutWideSite(string title)
    {
        var at = title.LastIndexOfAny(WideBorders);
        if (at < MinWideHeadline || title.Length - at - 1 > MaxWideSite || !PersonName.IsWide(title[(at + 1)..].Trim())) return null;
        return title[..at].TrimEnd([' ', .. WideBorders]);
    }

    private static bool IsSite(string text, IReadOnlyList<string> siteNames)
    {
        var folded = Tokenizer.FoldedLetters(text);
        if (folded.Length == 0) return false;
        return siteNames.Any(name => Tokenizer.FoldedLetters(name) is { Length: > 1 } site
            && (site == folded
                || site.Length > 5
                    && (site.StartsWith(folded, StringComparison.Ordinal) && folded.Length > 3 || folded.StartsWith(site, StringComparison.Ordinal))))
            || text.Length < 40 && IsHost(text);
    }

    private static bool IsHost(string text) =>
        text.LastIndexOf('.') is var dot and > 0 && text.Length - dot is > 2 and <= 7 && text.All(c => char.IsLetterOrDigit(c) || c is '.' or '-');

    private static bool IsShorter(string tail, string head) =>
        Prose.CountWords(tail) <= MaxSiteWords && Prose.CountWords(head) >= 3 && tail.Length < head.Length;
}

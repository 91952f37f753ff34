using Khulasa.Articles.Metadata.Declared;

namespace Khulasa.Articles.Metadata.Headlines;

/// <summary>The title of the browser's window, which mostly has the site in it as well.</summary>
internal static class WindowTitle
{
    private const int MaxSiteWords = 3;
    private const string Origin = "title element";

    /// <summary>True for a title that the window has.</summary>
    public static bool Is(MetadataValue title) => title.Origin == Origin;

    /// <summary>True for a word or a few that such a title has behind a full headline: the site or a section, though a heading shows it.</summary>
    /// <param name="heading">The heading.</param>
    /// <param name="titles">The titles of the page.</param>
    public static bool EndsInSite(string heading, IEnumerable<MetadataValue> titles) =>
        Prose.CountWords(heading) <= MaxSiteWords
        && titles.Any(title => Is(title)
            && title.Value.EndsWith(heading, StringComparison.OrdinalIgnoreCase)
            && title.Value[..^heading.Length].TrimEnd() is [.. var headline, '|' or '-' or '–' or '—' or '·']
            && Prose.CountWords(headline) > MaxSiteWords);

    /// <summary>
    /// The titles, and behind them the longest piece between the borders of each one that the window has: it may be all of
    /// the headline; elsewhere borders are the headline's own.
    /// </summary>
    public static IEnumerable<MetadataValue> WithPieces(IReadOnlyList<MetadataValue> titles) => titles.Concat(titles.SelectMany(LongestPiece));

    private static IEnumerable<MetadataValue> LongestPiece(MetadataValue title) =>
        Is(title) && SiteName.Parts(title.Value).Where(part => !SiteName.HasBorder(part)).MaxBy(part => part.Length) is { } piece
            ? [title with { Value = piece }]
            : [];
}

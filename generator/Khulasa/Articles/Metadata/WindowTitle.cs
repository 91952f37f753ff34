namespace Khulasa.Articles.Metadata;

/// <summary>The title of the browser's window, which mostly has the site in it as well.</summary>
internal static class WindowTitle
{
    private const string Origin = "title element";

    /// <summary>True for a title that the window has.</summary>
    public static bool Is(MetadataValue title) => title.Origin == Origin;

    /// <summary>
    /// The longest piece between the borders of such a title, which may be all of the headline; elsewhere borders are the
    /// headline's own.
    /// </summary>
    public static IEnumerable<MetadataValue> LongestPiece(MetadataValue title) =>
        Is(title) && SiteName.Parts(title.Value).Where(part => !SiteName.HasBorder(part)).MaxBy(part => part.Length) is { } piece
            ? [title with { Value = piece }]
            : [];
}

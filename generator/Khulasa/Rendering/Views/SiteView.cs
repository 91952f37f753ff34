namespace Khulasa.Rendering.Views;

/// <summary>What every page knows of the site, as <c>site</c>; one for each language.</summary>
public sealed record SiteView
{
    /// <summary>Name of the site in the page's language.</summary>
    public required Phrase Title { get; init; }

    /// <summary>Name of the site in the other language.</summary>
    public required Phrase OtherTitle { get; init; }

    /// <summary>Name of the site in both languages, the page's own first.</summary>
    public required PlainText FullTitle { get; init; }

    /// <summary>One sentence about the site; null when not given.</summary>
    public required PlainText? Description { get; init; }

    /// <summary>Front page in the page's language.</summary>
    public required string HomeUrl { get; init; }

    /// <summary>Absolute address of the front page in the page's language.</summary>
    public required string CanonicalUrl { get; init; }

    /// <summary>Main navigation.</summary>
    public required IReadOnlyList<LinkView> Navigation { get; init; }

    /// <summary>Address of the search page.</summary>
    public required string SearchUrl { get; init; }

    /// <summary>The page of all feeds.</summary>
    public required string FeedsUrl { get; init; }

    /// <summary>The script that keeps pages for reading without a connection.</summary>
    public required string WorkerUrl { get; init; }

    /// <summary>What a browser needs to know to keep the site as an app.</summary>
    public required string ManifestUrl { get; init; }
}

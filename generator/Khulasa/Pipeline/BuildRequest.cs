using Khulasa.Incremental;

namespace Khulasa.Pipeline;

/// <summary>What a build is asked to do.</summary>
public sealed record BuildRequest
{
    /// <summary>Full path of the project.</summary>
    public required string Root { get; init; }

    /// <summary>Full path of the folder to write.</summary>
    public required string Output { get; init; }

    /// <summary>Address that the site is published under; null for that of <c>site.yaml</c>.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>True to forget what earlier builds have kept.</summary>
    public bool IsClean { get; init; }

    /// <summary>True to leave out articles with errors and publish the rest.</summary>
    public bool KeepGoing { get; init; }

    /// <summary>True to import captures that have no article yet before anything else.</summary>
    public bool ImportNewSeeds { get; init; }

    /// <summary>All that changes what a build makes or says.</summary>
    internal string Wishes => $"{BaseUrl} {KeepGoing} {ImportNewSeeds}";

    /// <summary>Folders below the root that the site is made from.</summary>
    internal string[] SourceFolders => ImportNewSeeds ? ["content", "templates", "seeds"] : ["content", "templates"];

    /// <summary>Looks at the files that the site is made from.</summary>
    /// <param name="last">The last build; null when nothing is known of it.</param>
    internal SourceScan Scan(SiteMemory? last = null) => SourceScan.Run(
        Root, SourceFolders, last?.Request == Wishes ? last : null);
}

using Khulasa.Content;
using Khulasa.Diagnostics;
using Khulasa.Incremental;

namespace Khulasa.Pipeline;

/// <summary>The content of a build.</summary>
/// <param name="Content">What <c>content/</c> says.</param>
/// <param name="Articles">What each article file says, for the next build.</param>
/// <param name="Sources">The files it was read from.</param>
/// <param name="Findings">What importing new seeds found.</param>
/// <param name="HasImported">True when new content files were written.</param>
internal sealed record ContentReading(
    ContentReadResult Content, KnownArticles Articles, SourceScan Sources, IReadOnlyList<Diagnostic> Findings, bool HasImported)
{
    /// <summary>Reads the content, with new seeds imported into it first where that is asked for.</summary>
    /// <param name="request">What to do.</param>
    /// <param name="memory">What earlier builds know.</param>
    /// <param name="sources">The files that there are.</param>
    public static ContentReading Run(BuildRequest request, ContentMemory memory, SourceScan sources)
    {
        var reading = Read(request.Root, memory, sources);
        if (!request.ImportNewSeeds || reading.Content.HidingArticles.Any()) return reading;
        var imported = SeedImport.Run(request.Root, reading.Content, new ImportRequest());
        return imported.Written.Count == 0
            ? reading with { Findings = imported.Findings }
            : Read(request.Root, memory, request.Scan()) with { Findings = imported.Findings, HasImported = true };
    }

    private static ContentReading Read(string root, ContentMemory memory, SourceScan sources)
    {
        var site = SiteContentReader.Read(root);
        var articles = new KnownArticles(root, site, memory, sources);
        return new ContentReading(ContentReader.Read(root, site, articles), articles, sources, [], HasImported: false);
    }
}

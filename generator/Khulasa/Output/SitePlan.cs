using Khulasa.Concurrency;
using Khulasa.Diagnostics;
using Khulasa.Model;
using Khulasa.Rendering;
using Khulasa.Search;

namespace Khulasa.Output;

/// <summary>Every file of the site: both editions, and the files that belong to no language.</summary>
public sealed class SitePlan
{
    private readonly Theme _theme;
    private readonly ArticleBodies _bodies;
    private readonly List<PageRenderer> _renderers;

    /// <summary>Plans a site.</summary>
    /// <param name="site">The model.</param>
    /// <param name="theme">The look.</param>
    /// <param name="urls">Makes addresses.</param>
    /// <param name="search">The search index; null to make it here.</param>
    public SitePlan(Site site, Theme theme, SiteUrl urls, SearchIndex? search = null)
    {
        _theme = theme;
        _bodies = new ArticleBodies(urls);
        var assets = new AssetCatalog(urls, theme.Assets);
        var shown = new Shown(site, theme, urls);
        var editions = Edition.All(site, urls, theme.Strings);
        _renderers = [.. editions.Select(edition => new PageRenderer(edition, theme.Templates, assets))];
        var comparisons = new StoryComparisons(_bodies);
        EditionPages[] pages = [.. editions.Select((edition, i) => new EditionPages(
            edition, _renderers[i], _bodies, comparisons, shown.Everywhere(edition.Language)))];
        var ofEachEdition = new EditionPlan(site, shown).Files();
        PageAddress[] addresses = [.. ofEachEdition.Select(file => file.Page).OfType<PageAddress>()];
        IReadOnlyList<PlannedFile> inEditions = [], sitemaps = [], searchFiles = [];
        Parallel.Invoke(
            () => inEditions = InEditions(ofEachEdition, pages),
            () => sitemaps = new SitemapFiles(editions, _renderers[0], shown).Files(addresses),
            () => searchFiles = new SearchFiles(search ?? SearchIndex.Build(site), shown).Files());
        // The few large files first: one of them made last would leave the other cores nothing to do.
        Files =
        [
            .. new SiteIndex(editions[0], editions[1], shown).Files(),
            .. new RootFiles(editions[0], _renderers[0], shown).Files(sitemaps, theme.Assets),
            .. searchFiles,
            .. new WorkerFile(editions, theme, assets, shown).Plan(),
            .. inEditions,
        ];
    }

    // A page next to its twin in the other language, so that what both need is there for the second.
    private static PlannedFile[] InEditions(IReadOnlyList<EditionFile> files, EditionPages[] editions)
    {
        var all = new PlannedFile[files.Count * editions.Length];
        AllCores.For(files.Count, i =>
        {
            for (var k = 0; k < editions.Length; k++) all[i * editions.Length + k] = files[i].In(editions[k]);
        });
        return all;
    }

    /// <summary>The files, each to be made when its turn comes.</summary>
    public IReadOnlyList<PlannedFile> Files { get; }

    /// <summary>Two files at one address (case does not count, as on some disks) are an error.</summary>
    public IEnumerable<Diagnostic> Collisions => HaveAddressesOfTheirOwn ? [] : Files
        .GroupBy(file => file.File, StringComparer.OrdinalIgnoreCase)
        .Where(twins => twins.Skip(1).Any())
        .Select(twins => Diagnostic.Error(
            DiagnosticCodes.AddressCollision, new SourceLocation(twins.Key), "two pages have this address",
            "give one of the articles another slug"));

    private bool HaveAddressesOfTheirOwn
    {
        get
        {
            var addresses = new HashSet<string>(Files.Count, StringComparer.OrdinalIgnoreCase);
            foreach (var file in Files)
                if (!addresses.Add(file.File)) return false;
            return true;
        }
    }

    /// <summary>What rendering the bodies of articles found so far, by the path of their file.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Diagnostic>> BodyFindings => _bodies.Findings;

    /// <summary>What went wrong with the files made so far; bodies apart.</summary>
    public IEnumerable<Diagnostic> Problems =>
    [
        .. _renderers.SelectMany(renderer => renderer.Problems).Distinct(),
        .. Language.All.SelectMany(language => _theme.Strings(language).Problems),
    ];
}

using System.Buffers;
using System.Text;
using Khulasa.Digests;
using Khulasa.Rendering;

namespace Khulasa.Output;

/// <summary>Files that belong to no language: sitemap, robots, the page for wrong addresses, the theme's files.</summary>
/// <param name="arabic">The edition at the root.</param>
/// <param name="renderer">Renders its pages.</param>
/// <param name="shown">Digests for the keys of the files.</param>
internal sealed class RootFiles(Edition arabic, PageRenderer renderer, Shown shown)
{
    /// <summary>The files.</summary>
    /// <param name="sitemaps">The sitemaps.</param>
    /// <param name="assets">The theme's files by path below <c>assets/</c>.</param>
    public IEnumerable<PlannedFile> Files(IReadOnlyList<PlannedFile> sitemaps, IReadOnlyDictionary<string, byte[]> assets) =>
    [
        new SharedFile("404.html", Key(), to => renderer.Page(new TermPageFactory(arabic).NotFound(), to)),
        new SharedFile(WorkerFile.OfflinePage, Key(), to => renderer.Page(new TermPageFactory(arabic).Offline(WorkerFile.OfflinePage), to)),
        .. sitemaps,
        new SharedFile("robots.txt", Key([.. sitemaps.Select(sitemap => Digest.Of(sitemap.File))]), to => Encoding.UTF8.GetBytes(Robots(sitemaps), to)),

        // GitHub Pages would otherwise run its own generator over the site and drop files that begin with "_".
        new SharedFile(OutputCheck.Marker, default, static _ => { }),
        .. assets.Keys.Where(path => path != WorkerFile.Source)
            .Select(path => new SharedFile($"assets/{path}", Digest.Of(assets[path]), to => to.Write(assets[path]))),
    ];

    private Digest Key(params ReadOnlySpan<Digest> parts) => Digest.Of([shown.Everywhere(arabic.Language), .. parts]);

    /// <summary>Names the sitemaps that name pages or further sitemaps; parts of a sitemap are named by it.</summary>
    private string Robots(IReadOnlyList<PlannedFile> sitemaps) => "User-agent: *\nAllow: /\n\n" + string.Concat(sitemaps
        .Where(sitemap => sitemap.File is SitemapFiles.Main or SitemapFiles.News)
        .Select(sitemap => $"Sitemap: {arabic.Urls.Root}{sitemap.File}\n"));
}

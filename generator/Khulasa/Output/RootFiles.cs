using System.Text;
using Khulasa.Digests;
using Khulasa.Model;
using Khulasa.Rendering;
using Khulasa.Rendering.Views;

namespace Khulasa.Output;

/// <summary>Files that belong to no language: sitemap, robots, the page for wrong addresses, the theme's files.</summary>
/// <param name="arabic">The edition at the root.</param>
/// <param name="renderer">Renders its pages.</param>
/// <param name="shown">Digests for the keys of the files.</param>
internal sealed class RootFiles(Edition arabic, PageRenderer renderer, Shown shown)
{
    /// <summary>The files.</summary>
    /// <param name="pages">Every page in the sitemap, once for both languages.</param>
    /// <param name="assets">The theme's files by path below <c>assets/</c>.</param>
    public IEnumerable<PlannedFile> Files(IReadOnlyList<PageAddress> pages, IReadOnlyDictionary<string, byte[]> assets) =>
    [
        new("404.html", Key(), () => Utf8(renderer.Page(new TermPageFactory(arabic).NotFound()))),
        new("sitemap.xml", Key(Addresses(pages)), () => Utf8(renderer.Render("feeds/sitemap.sbn-xml", "sitemap", Sitemap(pages)))),
        new("robots.txt", Key(), () => Utf8($"User-agent: *\nAllow: /\n\nSitemap: {arabic.Urls.Root}sitemap.xml\n")),

        // GitHub Pages would otherwise run its own generator over the site and drop files that begin with "_".
        new(StagedOutput.Marker, default, () => []),
        .. assets.Select(asset => new PlannedFile($"assets/{asset.Key}", Digest.Of(asset.Value), () => asset.Value)),
    ];

    private Digest Key(params ReadOnlySpan<Digest> parts) => Digest.Of([shown.Everywhere(arabic.Language), .. parts]);

    private static Digest Addresses(IReadOnlyList<PageAddress> pages) =>
        Shown.List(pages, page => Digest.Of(Digest.Of(page.Path), Digest.Of(page.Modified?.ToString())));

    private SitemapView Sitemap(IReadOnlyList<PageAddress> pages) => new(
    [
        .. Language.All.SelectMany(language => pages.Select(page => new SitemapEntryView(
            arabic.Urls.Absolute(language, page.Path),
            page.Modified?.ToString(),
            arabic.Alternates(page.Path))))
            .OrderBy(entry => entry.Url, StringComparer.Ordinal),
    ]);

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}

using System.Text;
using Khulasa.Model;
using Khulasa.Rendering;
using Khulasa.Rendering.Views;

namespace Khulasa.Output;

/// <summary>Files that belong to no language: sitemap, robots, the page for wrong addresses, the theme's files.</summary>
/// <param name="arabic">The edition at the root.</param>
/// <param name="renderer">Renders its pages.</param>
internal sealed class RootFiles(Edition arabic, PageRenderer renderer)
{
    /// <summary>The files.</summary>
    /// <param name="pages">Every page in the sitemap, once for both languages.</param>
    /// <param name="assets">The theme's files by path below <c>assets/</c>.</param>
    public IEnumerable<PlannedFile> Files(IReadOnlyList<PageAddress> pages, IReadOnlyDictionary<string, byte[]> assets) =>
    [
        new("404.html", () => Utf8(renderer.Page(new TermPageFactory(arabic).NotFound()))),
        new("sitemap.xml", () => Utf8(renderer.Render("feeds/sitemap.sbn-xml", "sitemap", Sitemap(pages)))),
        new("robots.txt", () => Utf8($"User-agent: *\nAllow: /\n\nSitemap: {arabic.Urls.Root}sitemap.xml\n")),

        // GitHub Pages would otherwise run its own generator over the site and drop files that begin with "_".
        new(StagedOutput.Marker, () => []),
        .. assets.Select(asset => new PlannedFile($"assets/{asset.Key}", () => asset.Value)),
    ];

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

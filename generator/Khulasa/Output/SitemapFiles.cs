using System.Globalization;
using System.Text;
using Khulasa.Digests;
using Khulasa.Model;
using Khulasa.Rendering;
using Khulasa.Rendering.Views;

namespace Khulasa.Output;

/// <summary>
/// The sitemap, cut into parts where it would pass the limits of sitemaps.org, and the one of the newest articles.
/// </summary>
/// <param name="editions">The editions, the one at the root first.</param>
/// <param name="renderer">Renders them.</param>
/// <param name="shown">Digests for the keys of the files.</param>
internal sealed class SitemapFiles(IReadOnlyList<Edition> editions, PageRenderer renderer, Shown shown)
{
    /// <summary>The sitemap, or the index of its parts.</summary>
    public const string Main = "sitemap.xml";

    /// <summary>The sitemap of the newest articles.</summary>
    public const string News = "sitemap-news.xml";

    /// <summary>How many addresses one file may hold (sitemaps.org).</summary>
    public const int MaxAddresses = 50_000;

    // The limit is 50 MB. The template decides the exact size, so a file is full well before.
    private const int MaxBytes = 40_000_000;
    private const int BytesAroundAddresses = 400;

    // What search engines take of a news sitemap.
    private const int NewsDays = 2;
    private const int MaxNews = 1000;

    private readonly Edition _root = editions[0];

    /// <summary>The files.</summary>
    /// <param name="pages">Every page, once for both languages.</param>
    public IReadOnlyList<PlannedFile> Files(IReadOnlyList<PageAddress> pages)
    {
        var entries = Entries(pages);
        Array.Sort(entries, static (a, b) => string.CompareOrdinal(a.Url, b.Url));
        var parts = Cut(entries);
        var news = NewsEntries();
        return
        [
            .. parts.Count == 1 ? [Sitemap(Main, parts[0])] : Parts(parts),
            .. news.Count == 0 ? (IEnumerable<PlannedFile>)[] : [NewsSitemap(news)],
        ];
    }

    private SitemapEntryView[] Entries(IReadOnlyList<PageAddress> pages)
    {
        var alternates = new IReadOnlyList<AlternateView>[pages.Count];
        Parallel.For(0, pages.Count, i => alternates[i] = editions[0].Alternates(pages[i].Path));
        return [.. editions.SelectMany(edition => pages.Select((page, i) => new SitemapEntryView(
            edition.Canonical(page.Path), page.Modified?.ToString(), alternates[i])))];
    }

    private static List<List<SitemapEntryView>> Cut(IReadOnlyList<SitemapEntryView> entries)
    {
        List<List<SitemapEntryView>> parts = [[]];
        var bytes = 0;
        foreach (var entry in entries)
        {
            var size = BytesAroundAddresses + entry.Url.Length + entry.Alternates.Sum(alternate => alternate.Url.Length);
            if (parts[^1].Count == MaxAddresses || bytes + size > MaxBytes)
            {
                parts.Add([]);
                bytes = 0;
            }

            parts[^1].Add(entry);
            bytes += size;
        }

        return parts;
    }

    private IEnumerable<PlannedFile> Parts(List<List<SitemapEntryView>> parts)
    {
        List<PlannedFile> files = [.. parts.Select((part, i) =>
            Sitemap(string.Create(CultureInfo.InvariantCulture, $"sitemap-{i + 1}.xml"), part))];
        var index = new SitemapIndexView([.. files.Select(file => _root.Urls.Root + file.File)]);
        return [File(Main, [Shown.Numbers(files.Count)], "feeds/sitemap-index.sbn-xml", "index", index), .. files];
    }

    private PlannedFile Sitemap(string file, List<SitemapEntryView> entries)
    {
        // One digest for all: there are as many of them as pages.
        var key = new DigestBuilder();
        foreach (var entry in entries)
        {
            key.Add(entry.Url);
            key.Add(entry.ModifiedIso);
        }

        return File(file, [key.ToDigest()], "feeds/sitemap.sbn-xml", "sitemap", new SitemapView(entries));
    }

    /// <summary>Articles of the newest day and the two before it, in each language that has a headline of its own.</summary>
    private List<(Edition Edition, SiteArticle Article)> NewsEntries()
    {
        if (_root.Site.Articles.FirstOrDefault(article => article.Content.Date is { IsFullDay: true }) is not { } newest) return [];
        var first = newest.Content.Date?.ToDateOnly()?.AddDays(-NewsDays);
        return [.. _root.Site.Articles
            .Where(article => article.Content.Date?.ToDateOnly() >= first)
            .SelectMany(article => editions
                .Where(edition => edition.Language.IsArabic || article.Content.TitleEn is not null)
                .Select(edition => (edition, article)))
            .Take(MaxNews)];
    }

    private PlannedFile NewsSitemap(List<(Edition Edition, SiteArticle Article)> news) => File(
        News,
        [Shown.List(news, entry => shown.Link(entry.Article))],
        "feeds/news.sbn-xml",
        "news",
        new NewsSitemapView([.. news.Select(entry => new NewsEntryView(
            entry.Edition.Canonical(entry.Article.Path),
            entry.Edition.SiteName().Text,
            entry.Edition.Language.Code,
            entry.Article.Content.Date.ToString() ?? "",
            entry.Edition.Headline(entry.Article).Text))]));

    private PlannedFile File(string file, ReadOnlySpan<Digest> shows, string template, string name, object view) => new(
        file, Digest.Of([shown.Everywhere(_root.Language), .. shows]), () => Encoding.UTF8.GetBytes(renderer.Render(template, name, view)));
}

using System.Globalization;
using Khulasa.Digests;
using Khulasa.Model;
using Khulasa.Rendering;
using Khulasa.Rendering.Views;

namespace Khulasa.Output;

/// <summary>
/// The sitemap, cut into parts far below the limits of sitemaps.org, and the one of the newest articles.
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

    // The limit is 50 MB; but small parts are made side by side in little memory, and one edit changes one of them.
    private const int MaxBytes = 4_000_000;
    private const int MaxPartBytes = 1_000_000;
    private const int BytesAroundAddresses = 400;

    // What search engines take of a news sitemap.
    private const int NewsDays = 2;
    private const int MaxNews = 1000;

    private readonly Edition _root = editions[0];
    private readonly int _bytesOfEach = BytesAroundAddresses + editions.Sum(edition => edition.Urls.Root.Length + edition.Language.PathPrefix.Length) + (2 * editions[0].Urls.Root.Length);

    /// <summary>The files.</summary>
    /// <param name="pages">Every page, once for both languages.</param>
    public IReadOnlyList<SharedFile> Files(PageAddress[] pages)
    {
        PageAddress[] inOrder = [.. pages];
        Array.Sort(inOrder, static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        var addresses = Addresses(inOrder);
        var parts = IsSmall(addresses) ? [addresses] : Cut(addresses);
        var news = NewsEntries();
        return
        [
            .. parts.Count == 1 ? [Sitemap(Main, parts[0])] : Parts(parts),
            .. news.Count == 0 ? (IEnumerable<SharedFile>)[] : [NewsSitemap(news)],
        ];
    }

    /// <summary>All addresses in order. No page of the root lies in the folder of another edition, so those of each other one stand together.</summary>
    private List<Address> Addresses(PageAddress[] pages)
    {
        var addresses = new List<Address>(pages.Length * editions.Count);
        var taken = 0;
        foreach (var edition in editions.Skip(1).OrderBy(edition => edition.Language.PathPrefix, StringComparer.Ordinal))
        {
            for (; taken < pages.Length && string.CompareOrdinal(pages[taken].Path, edition.Language.PathPrefix) < 0; taken++)
                addresses.Add(new Address(_root, pages[taken]));
            foreach (var page in pages) addresses.Add(new Address(edition, page));
        }

        foreach (var page in pages.AsSpan(taken)) addresses.Add(new Address(_root, page));
        return addresses;
    }

    private bool IsSmall(List<Address> addresses) => addresses.Count <= MaxAddresses && addresses.Sum(address => (long)SizeOf(address)) <= MaxBytes;

    private List<List<Address>> Cut(List<Address> addresses)
    {
        List<List<Address>> parts = [[]];
        var bytes = 0;
        foreach (var address in addresses)
        {
            var size = SizeOf(address);
            if (parts[^1].Count == MaxAddresses || bytes + size > MaxPartBytes)
            {
                parts.Add([]);
                bytes = 0;
            }

            parts[^1].Add(address);
            bytes += size;
        }

        return parts;
    }

    // About: itself, each of its alternates, and the default once more.
    private int SizeOf(Address address) =>
        _bytesOfEach + address.Edition.Language.PathPrefix.Length + (editions.Count + 2) * address.Page.Path.Length;

    private IEnumerable<SharedFile> Parts(List<List<Address>> parts)
    {
        List<SharedFile> files = [.. parts.Select((part, i) =>
            Sitemap(string.Create(CultureInfo.InvariantCulture, $"sitemap-{i + 1}.xml"), part))];
        var index = new SitemapIndexView([.. files.Select(file => _root.Urls.Root + file.File)]);
        return [File(Main, [Shown.Numbers(files.Count)], "feeds/sitemap-index.sbn-xml", "index", () => index), .. files];
    }

    private SharedFile Sitemap(string file, List<Address> addresses)
    {
        // One digest for all: there are as many of them as pages.
        var key = new DigestBuilder();
        foreach (var address in addresses)
        {
            key.Add(address.Edition.Language.PathPrefix);
            key.Add(address.Page.Path);
            key.Add(address.Page.Modified?.Number ?? 0);
        }

        return File(file, [key.ToDigest()], "feeds/sitemap.sbn-xml", "sitemap",
        () => new SitemapView([.. addresses.Select(address => new SitemapEntryView(
            address.Edition.Canonical(address.Page.Path), address.Page.Modified?.ToString(), address.Edition.Alternates(address.Page.Path)))]));
    }

    /// <summary>Articles of the newest day and the two before it, in each language that has a headline of its own.</summary>
    private List<NewsItem> NewsEntries()
    {
        if (_root.Site.Articles.FirstOrDefault(article => article.Content.Date is { IsFullDay: true }) is not { } newest) return [];
        var first = newest.Content.Date?.ToDateOnly()?.AddDays(-NewsDays);
        return [.. _root.Site.Articles
            .Where(article => article.Content.Date?.ToDateOnly() >= first)
            .SelectMany(article => editions
                .Where(edition => edition.Language.Has(article.Content))
                .Select(edition => new NewsItem(edition, article)))
            .Take(MaxNews)];
    }

    private SharedFile NewsSitemap(List<NewsItem> news) => File(
        News,
        [shown.Links(news.Select(entry => entry.Article))],
        "feeds/news.sbn-xml",
        "news",
        () => new NewsSitemapView([.. news.Select(entry => new NewsEntryView(
            entry.Edition.Canonical(entry.Article.Path),
            entry.Edition.SiteName().Text,
            entry.Edition.Language.Code,
            entry.Article.Content.Date.ToString() ?? "",
            entry.Edition.Headline(entry.Article).Text))]));

    private SharedFile File(string file, ReadOnlySpan<Digest> shows, string template, string name, Func<object> view) => new(
        file, Digest.Of([shown.Everywhere(_root.Language), .. shows]), to => renderer.Write(template, name, view(), to));

    private sealed record NewsItem(Edition Edition, SiteArticle Article);

    /// <summary>A page in one language.</summary>
    private readonly record struct Address(Edition Edition, PageAddress Page);
}

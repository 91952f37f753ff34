using System.Buffers;
using System.Text.Json;
using Khulasa.Digests;
using Khulasa.Model;
using Khulasa.Rendering;

namespace Khulasa.Output;

/// <summary>
/// The service worker that keeps pages for reading without a connection: the theme's script behind a line that tells it which
/// files and pages there are.
/// </summary>
/// <param name="editions">The editions, the one at the root first.</param>
/// <param name="theme">The look.</param>
/// <param name="assets">Addresses of the theme's files.</param>
/// <param name="shown">Digests of what pages show.</param>
internal sealed class WorkerFile(IReadOnlyList<Edition> editions, Theme theme, AssetCatalog assets, Shown shown)
{
    /// <summary>The theme's script, below <c>assets/</c>; it is published at the root alone, since a worker serves what is below it.</summary>
    public const string Source = "js/sw.js";

    /// <summary>The page that is shown in place of one that is not kept.</summary>
    public const string OfflinePage = "offline.html";

    private const int Days = 7;
    private const int MaxArticles = 60;

    // So many digits tell two versions apart.
    private const int VersionLength = 12;

    // What every page needs.
    private static readonly string[] Files = ["css/site.css", "css/lists.css", "css/search.css", "js/offline.js", "js/search.js", "icons/icon.svg"];

    private readonly Edition _root = editions[0];

    /// <summary>The worker; nothing for a theme without one.</summary>
    public IEnumerable<PlannedFile> Plan()
    {
        if (!theme.Assets.TryGetValue(Source, out var script)) return [];
        var bytes = new ArrayBufferWriter<byte>();
        bytes.Write("const SITE = "u8);
        Describe(bytes);
        bytes.Write(";\n"u8);
        bytes.Write(script);
        return [new SharedFile(SitePath.Worker, Digest.Of(bytes.WrittenSpan), to => to.Write(bytes.WrittenSpan))];
    }

    private void Describe(IBufferWriter<byte> to)
    {
        SiteArticle[] recent = [.. Recent()];
        using var json = new Utf8JsonWriter(to);
        json.WriteStartObject();
        json.WriteString("version", Version(recent));
        json.WriteString("root", _root.Urls.BasePath);
        json.WriteString("offline", _root.Urls.File(OfflinePage));
        WriteTexts(json, "files", [_root.Urls.File(OfflinePage), .. Files.Where(theme.Assets.ContainsKey).Select(assets.Url)]);
        json.WriteStartObject("recent");
        foreach (var edition in editions)
            WriteTexts(
                json,
                edition.Language.Code,
                [edition.Href(SitePath.Home), edition.Href(SitePath.Search), .. recent.Select(article => edition.Href(article.Path))]);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>The articles of the seven days that end with the newest one: the day of reading is not known, and must not matter.</summary>
    private IEnumerable<SiteArticle> Recent()
    {
        var newest = _root.Site.Articles.FirstOrDefault(article => article.Content.Date?.IsFullDay == true)?.Content.Date?.ToDateOnly();
        return _root.Site.Articles.Where(article => article.Content.Date?.ToDateOnly() > newest?.AddDays(-Days)).Take(MaxArticles);
    }

    /// <summary>Changes with what the worker keeps. The generator's own version is no part of it: the site's bytes follow from its content.</summary>
    private string Version(SiteArticle[] recent)
    {
        var digest = Digest.Of(theme.Digest, _root.Site.Settings.Digest, shown.Articles(recent));
        return digest.ToString()[..VersionLength];
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }
}

using Khulasa.Pipeline;
using Khulasa.Preview;

namespace Khulasa.BrowserTests.Support;

/// <summary>A preview of one article, built when a test says so.</summary>
internal sealed class PreviewedSite : IAsyncDisposable
{
    /// <summary>Address of the article below the site's root.</summary>
    public const string Article = "articles/2024/09/rain/";

    private readonly string _folder;
    private readonly PreviewBuilds _builds;
    private PreviewServer? _server;

    private PreviewedSite(string folder)
    {
        _folder = folder;
        Request = new BuildRequest { Root = folder, Output = Path.Combine(folder, "site"), BaseUrl = "https://example.org/" };
        _builds = new PreviewBuilds(Request);
    }

    /// <summary>Address of the site, ending in <c>/</c>.</summary>
    public string Url => _server!.Origin + "/";

    private BuildRequest Request { get; }

    /// <summary>Serves an article.</summary>
    public static async Task<PreviewedSite> Start(string title)
    {
        var site = new PreviewedSite(Directory.CreateTempSubdirectory("khulasa-preview-").FullName);
        HardSite.Copy(Path.Combine(SiteServer.Checkout(), "templates"), Path.Combine(site._folder, "templates"));
        site.Write("content/site.yaml", "title: { ar: \"خلاصة\", en: \"Khulasa\" }\n");
        site._server = await PreviewServer.Start(site._builds, site.Request.Output, port: 0);
        site.Build($"title: \"{title}\"");
        return site;
    }

    /// <summary>Builds the site after the first line of the article's front matter became another.</summary>
    public void Build(string titleLine)
    {
        Write("content/articles/2024/09/rain.md", $"---\n{titleLine}\nslug: rain\ndate: 2024-09-01\n---\n\nنزل المطر على المدينة يوم الأحد.\n");
        _builds.Build();
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (_server is not null) await _server.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private void Write(string path, string text)
    {
        var file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}

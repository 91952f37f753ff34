using Khulasa.Model;

namespace Khulasa.Rendering;

/// <summary>Makes every address of the site; nothing else writes a leading <c>/</c>.</summary>
public sealed class SiteUrl
{
    private readonly string _origin;

    /// <summary>Addresses below <paramref name="baseUrl"/>.</summary>
    /// <param name="baseUrl">Absolute http or https address; a final <c>/</c> is added where it lacks one.</param>
    public SiteUrl(string baseUrl)
    {
        var uri = new Uri(baseUrl.EndsWith('/') ? baseUrl : baseUrl + "/", UriKind.Absolute);
        _origin = uri.GetLeftPart(UriPartial.Authority);
        BasePath = uri.AbsolutePath;
    }

    /// <summary>Path of the site on its host: <c>/</c> or <c>/repo/</c>.</summary>
    public string BasePath { get; }

    /// <summary>Address of the site's root, with scheme and host.</summary>
    public string Root => _origin + BasePath;

    /// <summary>Address of a page or file within the site, for links.</summary>
    /// <param name="language">Language whose root the path is relative to.</param>
    /// <param name="path">Path below that root; see <see cref="SitePath"/>.</param>
    public string Href(Language language, string path) => string.Concat(BasePath, language.PathPrefix, path);

    /// <summary>The same address with scheme and host, for canonical links, feeds and the sitemap.</summary>
    public string Absolute(Language language, string path) => string.Concat(_origin, BasePath, language.PathPrefix, path);

    /// <summary>An address within the site with scheme and host.</summary>
    /// <param name="href">What <see cref="Href"/> or <see cref="File"/> gave.</param>
    public string Absolute(string href) => _origin + href;

    /// <summary>Address of a file that belongs to no language, such as a stylesheet.</summary>
    public string File(string path) => BasePath + path;
}

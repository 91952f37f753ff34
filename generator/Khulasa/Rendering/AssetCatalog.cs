using System.Security.Cryptography;

namespace Khulasa.Rendering;

/// <summary>The theme's files: stylesheets, icons. Their addresses change with their bytes, so browsers may keep them.</summary>
public sealed class AssetCatalog
{
    private readonly Dictionary<string, string> _addresses = new(StringComparer.Ordinal);

    /// <summary>A catalogue of files.</summary>
    /// <param name="urls">Makes addresses.</param>
    /// <param name="files">Bytes by path below <c>assets/</c>.</param>
    public AssetCatalog(SiteUrl urls, IReadOnlyDictionary<string, byte[]> files)
    {
        foreach (var (path, bytes) in files) _addresses[path] = $"{urls.File("assets/" + path)}?v={Digest(bytes)}";
    }

    /// <summary>The address of a file.</summary>
    /// <exception cref="KeyNotFoundException">The theme has no such file.</exception>
    public string Url(string path) =>
        _addresses.TryGetValue(path, out var address) ? address : throw new KeyNotFoundException($"no file \"{path}\" in templates/assets/");

    private static string Digest(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes))[..8];
}

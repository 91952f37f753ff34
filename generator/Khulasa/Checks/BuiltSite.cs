namespace Khulasa.Checks;

/// <summary>The files of a built site, and which address leads to which.</summary>
/// <param name="files">Paths below the site's folder, with <c>/</c>.</param>
/// <param name="root">Address that the site is published under, ending in <c>/</c>.</param>
public sealed class BuiltSite(IReadOnlySet<string> files, Uri root)
{
    private readonly string _basePath = root.AbsolutePath;

    /// <summary>What an address leads to.</summary>
    /// <param name="File">The file; null when the address leaves the site.</param>
    /// <param name="Fragment">What follows <c>#</c>; empty when nothing does.</param>
    /// <param name="IsFound">False when the address is one of the site's, and there is no such file.</param>
    /// <param name="IsOffSite">True when another host is asked.</param>
    public readonly record struct Target(string? File, string Fragment, bool IsFound, bool IsOffSite);

    /// <summary>True when the site has a file.</summary>
    public bool Has(string file) => files.Contains(file);

    /// <summary>Follows an address.</summary>
    /// <param name="from">File that the address stands in.</param>
    /// <param name="address">The address.</param>
    public Target Follow(string from, string address)
    {
        // Nearly all addresses look like this, and a Uri for each would cost more than all else.
        if (address.StartsWith(_basePath, StringComparison.Ordinal) && !address.StartsWith("//", StringComparison.Ordinal) && !address.Contains('%'))
            return Inside(address[_basePath.Length..]);
        if (!Uri.TryCreate(new Uri(root, from), address, out var uri)) return new Target(null, "", false, false);
        if (uri.Scheme is not ("http" or "https")) return new Target(null, "", true, false);
        if (uri.Authority != root.Authority) return new Target(null, "", true, true);
        if (uri.AbsolutePath.StartsWith(_basePath, StringComparison.Ordinal))
            return Inside(Uri.UnescapeDataString(uri.AbsolutePath[_basePath.Length..]) + Uri.UnescapeDataString(uri.Fragment));
        // A host may have other sites beside this one, which only a whole address can mean.
        var isWhole = address.StartsWith(uri.Scheme + ":", StringComparison.OrdinalIgnoreCase);
        return new Target(null, "", isWhole, isWhole);
    }

    private Target Inside(string path)
    {
        var hash = path.IndexOf('#');
        var fragment = hash < 0 ? "" : path[(hash + 1)..];
        var file = (hash < 0 ? path : path[..hash]).Split('?', 2)[0];
        if (file.Length == 0 || file.EndsWith('/')) file += "index.html";
        return new Target(file, fragment, files.Contains(file), false);
    }
}

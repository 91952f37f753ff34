namespace Khulasa.State;

/// <summary>Where a path leads when every link on its way is followed.</summary>
internal static class RealPath
{
    // As many as Linux follows before it takes them for a circle.
    private const int MaxLinks = 40;

    /// <summary>The full path without links; what does not exist yet stays as it is. Links in a circle are left unfollowed.</summary>
    public static string Of(string path) => Resolve(Path.GetFullPath(path), MaxLinks);

    private static string Resolve(string path, int linksLeft)
    {
        if (Path.GetDirectoryName(path) is not { } parent) return path;
        var here = Path.Combine(Resolve(parent, linksLeft), Path.GetFileName(path));
        return linksLeft > 0 && new FileInfo(here).LinkTarget is { } target
            ? Resolve(Path.GetFullPath(target, Path.GetDirectoryName(here) ?? here), linksLeft - 1)
            : here;
    }
}

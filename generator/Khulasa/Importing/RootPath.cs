namespace Khulasa.Importing;

/// <summary>How messages name files.</summary>
public static class RootPath
{
    /// <summary>The path relative to the root where the file lies below it, otherwise as given; always with <c>/</c>.</summary>
    public static string Display(string root, string path)
    {
        var relative = Path.GetRelativePath(root, path);
        return (relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? path : relative).Replace('\\', '/');
    }
}

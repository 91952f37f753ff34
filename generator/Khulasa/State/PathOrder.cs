namespace Khulasa.State;

/// <summary>Which paths lie in which.</summary>
internal static class PathOrder
{
    // Windows and macOS take names that differ only in capitals for one.
    private static readonly StringComparison Comparison =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>True when a full path is a folder or lies in it.</summary>
    public static bool IsSameOrInside(string path, string folder) =>
        path.Equals(folder, Comparison) || path.StartsWith(folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, Comparison);
}

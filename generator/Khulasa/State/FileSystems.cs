namespace Khulasa.State;

/// <summary>Tells whether a folder can be moved to another place in one step.</summary>
internal static class FileSystems
{
    /// <summary>True when two folders are on one file system, as far as the system tells.</summary>
    public static bool AreSame(string first, string second) =>
        LinuxFiles.TryDevice(first, out var device) && LinuxFiles.TryDevice(second, out var other)
            ? device == other
            : string.Equals(Path.GetPathRoot(first), Path.GetPathRoot(second), StringComparison.OrdinalIgnoreCase);
}

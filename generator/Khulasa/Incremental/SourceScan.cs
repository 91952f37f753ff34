using System.IO.Enumeration;
using Khulasa.State;

namespace Khulasa.Incremental;

/// <summary>Everything that a site is made from, with its stamps.</summary>
internal sealed class SourceScan
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None, RecurseSubdirectories = true };

    private readonly Lazy<Dictionary<string, FileStamp>> _files;

    private SourceScan(StampTable table, DateTime startedAt, bool isUnchanged)
    {
        (Table, StartedAt, IsUnchanged) = (table.ReadAt(startedAt), startedAt, isUnchanged);
        _files = new Lazy<Dictionary<string, FileStamp>>(Table.Files);
    }

    /// <summary>When the scan began.</summary>
    public DateTime StartedAt { get; }

    /// <summary>True when all is as it was at an earlier scan.</summary>
    public bool IsUnchanged { get; }

    /// <summary>All that was seen: as long as it is the same, so are the sources.</summary>
    public StampTable Table { get; }

    /// <summary>Looks at the files of a project.</summary>
    /// <param name="root">Project root.</param>
    /// <param name="folders">The folders that count, relative to it.</param>
    /// <param name="before">What an earlier scan of the same folders saw; null when there was none.</param>
    public static SourceScan Run(string root, IEnumerable<string> folders, StampTable? before)
    {
        var startedAt = DateTime.UtcNow;
        // While no name has come or gone, nobody need ask for the names again.
        if (before?.Look(root) is not { } now || !before.HasSameNames(now)) now = StampTable.Of(Find(root, folders)).Look(root);
        return new SourceScan(now, startedAt, isUnchanged: before?.IsSame(now) == true);
    }

    /// <summary>The stamp of a plain file; an untrusted one when it was not there, or is too new to be trusted.</summary>
    /// <param name="path">Path relative to the project root, with <c>/</c>.</param>
    public FileStamp Of(string path) => _files.Value.TryGetValue(path, out var stamp) ? stamp : FileStamp.Untrusted;

    // Names only: what a file is like is asked on all cores.
    private static List<SourcePath> Find(string root, IEnumerable<string> folders)
    {
        var found = new List<SourcePath>();
        foreach (var folder in folders)
        {
            var exists = Directory.Exists(Path.Combine(root, folder));
            found.Add(new SourcePath(folder, exists ? PathKind.Folder : PathKind.Absent));
            if (exists) found.AddRange(Below(root, folder));
        }

        return found;
    }

    private static FileSystemEnumerable<SourcePath> Below(string root, string folder) =>
        new(Path.Combine(root, folder), (ref FileSystemEntry entry) => new SourcePath(Relative(root, ref entry), IsFolder(ref entry) ? PathKind.Folder : PathKind.File), Everything)
        {
            // A link to a folder has no stamp to trust, so a project with one is always looked at in full.
            ShouldRecursePredicate = static (ref FileSystemEntry entry) => IsFolder(ref entry),
        };

    private static string Relative(string root, ref FileSystemEntry entry) =>
        entry.ToFullPath()[(root.Length + 1)..].Replace(Path.DirectorySeparatorChar, '/');

    private static bool IsFolder(ref FileSystemEntry entry) => entry.IsDirectory && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
}

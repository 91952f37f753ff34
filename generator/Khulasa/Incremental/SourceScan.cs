using System.IO.Enumeration;
using Khulasa.Diagnostics;
using Khulasa.State;

namespace Khulasa.Incremental;

/// <summary>Everything that a site is made from, with its stamps.</summary>
internal sealed class SourceScan
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None, RecurseSubdirectories = true };

    private readonly Lazy<OrderedDictionary<string, FileStamp>> _files;

    private SourceScan(StampTable table, DateTime startedAt, StampTable? last)
    {
        (Table, StartedAt) = (table.ReadAt(startedAt), startedAt);
        IsUnchanged = last?.IsSame(table) == true;
        _files = new Lazy<OrderedDictionary<string, FileStamp>>(Table.Files);
    }

    /// <summary>When the scan began.</summary>
    public DateTime StartedAt { get; }

    /// <summary>True when all is as it was at an earlier scan.</summary>
    public bool IsUnchanged { get; }

    /// <summary>True when at least no name has come or gone since an earlier scan, and none was hidden from it.</summary>
    public bool HasSameNames { get; private init; }

    /// <summary>The paths of all files, in ordinal order.</summary>
    public IEnumerable<string> Paths => _files.Value.Keys;

    /// <summary>All that was seen: as long as it is the same, so are the sources.</summary>
    public StampTable Table { get; }

    /// <summary>Looks at the files of a project.</summary>
    /// <param name="root">Project root.</param>
    /// <param name="folders">The folders that count, relative to it.</param>
    /// <param name="last">The last build that was made from the same folders; null when there was none.</param>
    public static SourceScan Run(string root, IEnumerable<string> folders, SiteMemory? last)
    {
        var startedAt = DateTime.UtcNow;
        if (last?.Sources.Look(root) is not { } seen) return new SourceScan(StampTable.Of(Find(root, folders)).Look(root), startedAt, null);
        // While no name has come or gone, nobody need ask for the names again.
        return last.Sources.HasSameNames(seen)
            ? new SourceScan(seen, startedAt, last.Sources) { HasSameNames = !last.Diagnostics.Any(HidesNames) }
            : new SourceScan(StampTable.Of(Find(root, folders)).Look(root, seen), startedAt, last.Sources);
    }

    // A folder that can't be read, or lies too deep, may have names that the scan can't see, or sees and nobody may read.
    private static bool HidesNames(Diagnostic problem) => problem.Code == DiagnosticCodes.UnreadableFile;

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

        found.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        return found;
    }

    private static FileSystemEnumerable<SourcePath> Below(string root, string folder) =>
        new(
            Path.Combine(root, folder),
            (ref FileSystemEntry entry) => new SourcePath(Relative(root, ref entry), IsFolder(ref entry) ? PathKind.Folder : PathKind.File),
            Everything)
        {
            // A link to a folder has no stamp to trust, so a project with one is always looked at in full.
            ShouldRecursePredicate = static (ref FileSystemEntry entry) => IsFolder(ref entry),
        };

    private static string Relative(string root, ref FileSystemEntry entry) =>
        entry.ToFullPath()[(root.Length + 1)..].Replace(Path.DirectorySeparatorChar, '/');

    private static bool IsFolder(ref FileSystemEntry entry) => entry.IsDirectory && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
}

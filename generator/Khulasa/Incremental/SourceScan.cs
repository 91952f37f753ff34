using System.IO.Enumeration;
using Khulasa.State;

namespace Khulasa.Incremental;

/// <summary>Everything that a site is made from, with its stamps.</summary>
internal sealed class SourceScan
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None, RecurseSubdirectories = true };

    private readonly List<(string Path, PathKind Kind, FileStamp Stamp)> _items = [];
    private readonly Dictionary<string, FileStamp> _files = new(StringComparer.Ordinal);

    private SourceScan(DateTime startedAt) => StartedAt = startedAt;

    /// <summary>When the scan began.</summary>
    public DateTime StartedAt { get; }

    /// <summary>All that was seen: as long as it is the same, so are the sources.</summary>
    public StampTable Table => StampTable.Of(_items.Count, _items);

    /// <summary>Looks at the files of a project.</summary>
    /// <param name="root">Project root.</param>
    /// <param name="folders">The folders that count, relative to it.</param>
    public static SourceScan Run(string root, IEnumerable<string> folders)
    {
        var startedAt = DateTime.UtcNow;
        var scan = new SourceScan(startedAt);
        foreach (var folder in folders)
        {
            var path = Path.Combine(root, folder);
            if (!Directory.Exists(path)) scan._items.Add((folder, PathKind.Absent, FileStamp.Untrusted));
            else scan.Add(root, [new(path, PathKind.Folder), .. Below(path)], startedAt);
        }

        return scan;
    }

    /// <summary>The stamp of a file; an untrusted one when it was not there.</summary>
    /// <param name="path">Path relative to the project root, with <c>/</c>.</param>
    public FileStamp Of(string path) => _files.TryGetValue(path, out var stamp) ? stamp : FileStamp.Untrusted;

    private void Add(string root, (string Path, PathKind Kind)[] found, DateTime startedAt)
    {
        var stamps = new FileStamp[found.Length];
        Parallel.For(0, found.Length, i => stamps[i] = Stamp(found[i]).ReadAt(startedAt));
        for (var i = 0; i < found.Length; i++)
        {
            var path = found[i].Path[(root.Length + 1)..].Replace(Path.DirectorySeparatorChar, '/');
            _items.Add((path, found[i].Kind, stamps[i]));
            if (found[i].Kind == PathKind.File) _files.Add(path, stamps[i]);
        }
    }

    private static FileStamp Stamp((string Path, PathKind Kind) item) =>
        item.Kind == PathKind.Folder ? FileStamp.OfFolder(item.Path) : FileStamp.Of(item.Path);

    // Names only: what a file is like is asked on all cores.
    private static FileSystemEnumerable<(string Path, PathKind Kind)> Below(string folder) =>
        new(folder, static (ref FileSystemEntry entry) => (entry.ToFullPath(), IsFolder(ref entry) ? PathKind.Folder : PathKind.File), Everything)
        {
            // A link to a folder has no stamp to trust, so a project with one is always looked at in full.
            ShouldRecursePredicate = static (ref FileSystemEntry entry) => IsFolder(ref entry),
        };

    private static bool IsFolder(ref FileSystemEntry entry) => entry.IsDirectory && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
}

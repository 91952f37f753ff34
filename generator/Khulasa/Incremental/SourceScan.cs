using System.IO.Enumeration;
using Khulasa.State;

namespace Khulasa.Incremental;

/// <summary>Every file that a site is made from, with its stamp.</summary>
/// <param name="StartedAt">When the scan began.</param>
/// <param name="Stamps">Stamps by path relative to the project root, with <c>/</c>.</param>
internal sealed record SourceScan(DateTime StartedAt, IReadOnlyDictionary<string, FileStamp> Stamps)
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None, RecurseSubdirectories = true };

    /// <summary>Looks at the files of a project.</summary>
    /// <param name="root">Project root.</param>
    /// <param name="folders">The folders that count, relative to it.</param>
    public static SourceScan Run(string root, IEnumerable<string> folders)
    {
        var startedAt = DateTime.UtcNow;
        string[] paths = [.. folders.Select(folder => Path.Combine(root, folder)).Where(Directory.Exists).SelectMany(FilesBelow)];
        var stamps = new FileStamp[paths.Length];
        Parallel.For(0, paths.Length, i => stamps[i] = FileStamp.Of(paths[i]).ReadAt(startedAt));
        var byPath = new Dictionary<string, FileStamp>(paths.Length, StringComparer.Ordinal);
        for (var i = 0; i < paths.Length; i++) byPath.Add(paths[i][(root.Length + 1)..].Replace(Path.DirectorySeparatorChar, '/'), stamps[i]);
        return new SourceScan(startedAt, byPath);
    }

    /// <summary>The stamp of a file; an untrusted one when it was not there.</summary>
    public FileStamp Of(string path) => Stamps.TryGetValue(path, out var stamp) ? stamp : FileStamp.Untrusted;

    /// <summary>True when the files are those of an earlier scan, and nobody has written to any of them since.</summary>
    public bool IsSame(IReadOnlyDictionary<string, FileStamp> earlier)
    {
        if (earlier.Count != Stamps.Count) return false;
        foreach (var (path, stamp) in Stamps)
        {
            if (!stamp.IsTrusted || !earlier.TryGetValue(path, out var known) || known != stamp) return false;
        }

        return true;
    }

    // Names only: what a file is like is asked on all cores.
    private static FileSystemEnumerable<string> FilesBelow(string folder) =>
        new(folder, static (ref FileSystemEntry entry) => entry.ToFullPath(), Everything)
        {
            // A link to a folder has no stamp to trust, so a project with one is always looked at in full.
            ShouldIncludePredicate = static (ref FileSystemEntry entry) => !entry.IsDirectory || IsLink(ref entry),
            ShouldRecursePredicate = static (ref FileSystemEntry entry) => !IsLink(ref entry),
        };

    private static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
}

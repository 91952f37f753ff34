using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using Khulasa.Concurrency;

namespace Khulasa.State;

/// <summary>
/// Paths and the stamps they had, packed: whether all of them are as they were is seen without an object, or even a text,
/// for each.
/// </summary>
internal sealed class StampTable
{
    private readonly ReadOnlyMemory<byte> _entries;
    private readonly ReadOnlyMemory<byte> _paths;

    private StampTable(ReadOnlyMemory<byte> entries, ReadOnlyMemory<byte> paths) => (_entries, _paths) = (entries, paths);

    /// <summary>How many paths there are.</summary>
    public int Count => Entries.Length;

    /// <summary>The stamp of a path.</summary>
    public FileStamp this[int index] => Entries[index].Stamp;

    /// <summary>How many bytes the files have.</summary>
    public long Bytes
    {
        get
        {
            var bytes = 0L;
            foreach (ref readonly var entry in Entries) bytes += Math.Max(entry.Stamp.Size, 0);
            return bytes;
        }
    }

    private ReadOnlySpan<Entry> Entries => MemoryMarshal.Cast<byte, Entry>(_entries.Span);

    /// <summary>A table of paths that were not looked at yet.</summary>
    public static StampTable Of(IReadOnlyCollection<SourcePath> paths)
    {
        var packer = new Packer(paths.Count);
        foreach (var (path, kind) in paths) packer.Add(path, kind, FileStamp.Untrusted);
        return packer.ToTable();
    }

    /// <summary>A table of files that were not looked at yet, in their order.</summary>
    public static StampTable Of<T>(IReadOnlyList<T> things, Func<T, string> pathOf)
    {
        var packer = new Packer(things.Count);
        for (var i = 0; i < things.Count; i++) packer.Add(pathOf(things[i]), PathKind.File, FileStamp.Untrusted);
        return packer.ToTable();
    }

    /// <summary>True when its paths are those of some things, in their order.</summary>
    public bool IsOf<T>(IReadOnlyList<T> things, Func<T, string> pathOf)
    {
        if (things.Count != Count) return false;
        for (var i = 0; i < things.Count; i++)
            if (!Ascii.Equals(PathAt(i), pathOf(things[i]))) return false;
        return true;
    }

    /// <summary>The same paths, none of them looked at yet.</summary>
    public Draft ToDraft()
    {
        var entries = _entries.ToArray();
        foreach (ref var entry in EntriesIn(entries)) entry = entry with { Stamp = FileStamp.Untrusted };
        return new Draft(entries, _paths);
    }

    /// <summary>The same paths with the stamps that they have now. What is not there, or of another kind, has an untrusted one.</summary>
    /// <param name="folder">Full path of the folder that they are in.</param>
    public StampTable Look(string folder)
    {
        using var place = FolderHandle.Open(folder);
        var now = _entries.ToArray();
        AllCores.For(Count, i => EntriesIn(now)[i] = Now(place, EntriesIn(now)[i]));
        return new StampTable(now, _paths);
    }

    /// <summary>The same without another look at what one a moment ago has seen.</summary>
    /// <param name="folder">Full path of the folder that they are in.</param>
    /// <param name="seen">What was seen there.</param>
    public StampTable Look(string folder, StampTable seen)
    {
        using var place = FolderHandle.Open(folder);
        var now = _entries.ToArray();
        var next = 0;
        foreach (ref var entry in EntriesIn(now))
        {
            entry = entry with { Stamp = seen.StampFrom(ref next, entry.Kind, PathAt(entry)) };
            if (!entry.Stamp.IsTrusted) entry = Now(place, entry);
        }

        return new StampTable(now, _paths);
    }

    /// <summary>True when everything below a folder is as it was. What has no stamp to trust is not.</summary>
    /// <param name="folder">Full path of the folder.</param>
    public bool IsIn(string folder) => IsSame(Look(folder));

    /// <summary>True when another look at the same paths has found nothing else.</summary>
    public bool IsSame(StampTable now)
    {
        var old = Entries;
        var latest = now.Entries;
        if (old.Length != latest.Length || !_paths.Equals(now._paths)) return false;
        for (var i = 0; i < old.Length; i++)
            if (!IsSame(old[i], latest[i])) return false;
        return true;
    }

    /// <summary>True when another look at the same paths has found that no name has come or gone; files may have been written to.</summary>
    public bool HasSameNames(StampTable now)
    {
        var old = Entries;
        var latest = now.Entries;
        for (var i = 0; i < old.Length; i++)
            if (old[i].Kind == PathKind.File ? !latest[i].Stamp.IsTrusted : !IsSame(old[i], latest[i])) return false;
        return true;
    }

    /// <summary>The table without trust in what is not as it was. Leaves the other cores to whatever goes on meanwhile.</summary>
    /// <param name="folder">Full path of the folder that the paths are in.</param>
    public StampTable Checked(string folder)
    {
        using var place = FolderHandle.Open(folder);
        var entries = _entries.ToArray();
        foreach (ref var entry in EntriesIn(entries))
            if (!IsSame(entry, Now(place, entry))) entry = entry with { Stamp = FileStamp.Untrusted };
        return new StampTable(entries, _paths);
    }

    /// <summary>A path, in UTF-8.</summary>
    public ReadOnlySpan<byte> PathAt(int index) => PathAt(Entries[index])[..^1];

    /// <summary>The table without trust in what was written so late that it may have been written again; see <see cref="FileStamp.ReadAt"/>.</summary>
    public StampTable ReadAt(DateTime readAt)
    {
        var entries = _entries.ToArray();
        foreach (ref var entry in EntriesIn(entries)) entry = entry with { Stamp = entry.Stamp.ReadAt(readAt) };
        return new StampTable(entries, _paths);
    }

    /// <summary>The stamps of the files, by path; in the order of the table.</summary>
    public OrderedDictionary<string, FileStamp> Files()
    {
        var files = new OrderedDictionary<string, FileStamp>(Count, StringComparer.Ordinal);
        foreach (ref readonly var entry in Entries)
            if (entry.Kind == PathKind.File) files.Add(Encoding.UTF8.GetString(PathAt(entry)[..^1]), entry.Stamp);
        return files;
    }

    /// <summary>Writes the table.</summary>
    public void Write(StateWriter writer)
    {
        writer.Block(_entries.Span);
        writer.Block(_paths.Span);
    }

    /// <summary>Reads a table.</summary>
    public static StampTable Read(StateReader reader)
    {
        var table = new StampTable(reader.Block(), reader.Block());
        var isWhole = table._entries.Length % Unsafe.SizeOf<Entry>() == 0 && (table._paths.IsEmpty || table._paths.Span[^1] == 0);
        foreach (ref readonly var entry in table.Entries) isWhole &= entry.PathStart >= 0 && entry.PathStart < table._paths.Length;
        return isWhole ? table : throw new InvalidDataException("the state is damaged");
    }

    private static Span<Entry> EntriesIn(byte[] bytes) => MemoryMarshal.Cast<byte, Entry>(bytes.AsSpan());

    private static bool IsSame(in Entry old, in Entry now) =>
        old.Kind == PathKind.Absent ? !now.Stamp.IsTrusted : old.Stamp.IsTrusted && old.Stamp == now.Stamp;

    // Both tables are in the order of their paths; one that is not found is looked at again.
    private FileStamp StampFrom(ref int next, PathKind kind, ReadOnlySpan<byte> path)
    {
        var entries = Entries;
        for (; next < entries.Length; next++)
        {
            var order = PathAt(entries[next]).SequenceCompareTo(path);
            if (order == 0 && entries[next].Kind == kind) return entries[next].Stamp;
            if (order >= 0) break;
        }

        return FileStamp.Untrusted;
    }

    private Entry Now(FolderHandle place, in Entry entry) => entry with
    {
        Stamp = entry.Kind == PathKind.Absent ? OfAbsent(place, PathAt(entry)) : place.Stamp(PathAt(entry), entry.Kind),
    };

    // A stamp that nothing absent has, for what has come.
    private static FileStamp OfAbsent(FolderHandle place, ReadOnlySpan<byte> path) =>
        place.Holds(path) ? new FileStamp(0, 0, 0) : FileStamp.Untrusted;

    // With the zero that ends it.
    private ReadOnlySpan<byte> PathAt(in Entry entry)
    {
        var rest = _paths.Span[entry.PathStart..];
        return rest[..(rest.IndexOf((byte)0) + 1)];
    }

    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct Entry(FileStamp Stamp, int PathStart, PathKind Kind);

    /// <summary>A table whose stamps are still coming in.</summary>
    public sealed class Draft
    {
        private readonly byte[] _entries;
        private readonly ReadOnlyMemory<byte> _paths;

        internal Draft(byte[] entries, ReadOnlyMemory<byte> paths) => (_entries, _paths) = (entries, paths);

        /// <summary>Gives a path its stamp. Safe to call from many threads, each for paths of its own.</summary>
        public void Set(int index, FileStamp stamp)
        {
            ref var entry = ref EntriesIn(_entries)[index];
            entry = entry with { Stamp = stamp };
        }

        /// <summary>The table; the draft is used up.</summary>
        public StampTable ToTable() => new(_entries, _paths);
    }

    /// <summary>Packs entries one after the other.</summary>
    private sealed class Packer(int count)
    {
        private const int UsualPath = 64;

        private readonly byte[] _entries = new byte[count * Unsafe.SizeOf<Entry>()];
        private byte[] _paths = new byte[count * UsualPath];
        private int _index;
        private int _end;

        public void Add(string path, PathKind kind, FileStamp stamp)
        {
            EntriesIn(_entries)[_index++] = new Entry(stamp, _end, kind);
            var most = Encoding.UTF8.GetMaxByteCount(path.Length) + 1;
            if (_paths.Length - _end < most) Array.Resize(ref _paths, (_paths.Length * 2) + most);
            _end += Encoding.UTF8.GetBytes(path, _paths.AsSpan(_end));
            _paths[_end++] = 0;
        }

        public StampTable ToTable() => new(_entries, _paths.AsMemory(0, _end));
    }
}

/// <summary>Something that may be looked at.</summary>
/// <param name="Path">Path below a folder, with <c>/</c>.</param>
/// <param name="Kind">What it is.</param>
internal sealed record SourcePath(string Path, PathKind Kind);

/// <summary>What is expected at a path.</summary>
internal enum PathKind
{
    /// <summary>A plain file.</summary>
    File,

    /// <summary>A folder, whose stamp changes when a name in it comes or goes.</summary>
    Folder,

    /// <summary>Nothing.</summary>
    Absent,
}

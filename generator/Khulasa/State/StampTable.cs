using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Khulasa.State;

/// <summary>
/// Paths and the stamps they had, packed: whether all of them are as they were is seen without an object, or even a text,
/// for each.
/// </summary>
internal sealed class StampTable
{
    private const int SlicesPerProcessor = 4;

    private readonly ReadOnlyMemory<byte> _entries;
    private readonly ReadOnlyMemory<byte> _paths;

    private StampTable(ReadOnlyMemory<byte> entries, ReadOnlyMemory<byte> paths) => (_entries, _paths) = (entries, paths);

    /// <summary>How many paths there are.</summary>
    public int Count => Entries.Length;

    private ReadOnlySpan<Entry> Entries => MemoryMarshal.Cast<byte, Entry>(_entries.Span);

    /// <summary>Packs paths with their stamps.</summary>
    /// <param name="count">How many there are.</param>
    /// <param name="items">The items; gone through twice.</param>
    public static StampTable Of(int count, IEnumerable<(string Path, PathKind Kind, FileStamp Stamp)> items)
    {
        var entries = new byte[count * Unsafe.SizeOf<Entry>()];
        var paths = new byte[items.Sum(item => Encoding.UTF8.GetByteCount(item.Path) + 1)];
        var (index, end) = (0, 0);
        foreach (var (path, kind, stamp) in items)
        {
            MemoryMarshal.Cast<byte, Entry>(entries.AsSpan())[index++] = new Entry(stamp, end, kind);
            end += Encoding.UTF8.GetBytes(path, paths.AsSpan(end)) + 1;
        }

        return new StampTable(entries, paths);
    }

    /// <summary>True when everything below a folder is as it was. What has no stamp to trust is not.</summary>
    /// <param name="folder">Full path of the folder.</param>
    public bool IsIn(string folder)
    {
        using var place = FolderHandle.Open(folder);
        var slices = Environment.ProcessorCount * SlicesPerProcessor;
        var isSame = true;
        Parallel.For(0, slices, (slice, loop) =>
        {
            if (IsSame(place, (int)((long)Count * slice / slices), (int)((long)Count * (slice + 1) / slices))) return;
            isSame = false;
            loop.Stop();
        });
        return isSame;
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

    private bool IsSame(FolderHandle place, int start, int end)
    {
        foreach (ref readonly var entry in Entries[start..end])
        {
            var isSame = entry.Kind == PathKind.Absent
                ? !place.Holds(PathAt(entry))
                : entry.Stamp.IsTrusted && place.Stamp(PathAt(entry), entry.Kind) == entry.Stamp;
            if (!isSame) return false;
        }

        return true;
    }

    // With the zero that ends it.
    private ReadOnlySpan<byte> PathAt(in Entry entry)
    {
        var rest = _paths.Span[entry.PathStart..];
        return rest[..(rest.IndexOf((byte)0) + 1)];
    }

    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct Entry(FileStamp Stamp, int PathStart, PathKind Kind);
}

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

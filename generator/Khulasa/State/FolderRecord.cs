using System.Text;
using Khulasa.Digests;

namespace Khulasa.State;

/// <summary>What is known of a file that a build has made.</summary>
/// <param name="Key">Digest of all that its bytes depend on.</param>
/// <param name="Stamp">Its stamp when it had been written.</param>
internal readonly record struct FileRecord(Digest Key, FileStamp Stamp);

/// <summary>
/// The files of a folder that builds write, packed and in the order in which they are planned: the next plan is nearly the
/// same, so that a file is found where it stands there, without a table of tens of thousands of paths.
/// </summary>
internal sealed class FolderRecord
{
    private readonly ReadOnlyMemory<byte> _keys;
    private readonly Lazy<Dictionary<string, int>> _places;

    /// <summary>A record of files with their keys, one behind the other.</summary>
    internal FolderRecord(StampTable stamps, ReadOnlyMemory<byte> keys)
    {
        (Stamps, _keys) = (stamps, keys);
        _places = new Lazy<Dictionary<string, int>>(FindPlaces);
    }

    /// <summary>A folder without files.</summary>
    public static readonly FolderRecord Empty = OfUntrusted([]);

    /// <summary>A folder of which nothing is known; whatever is in it is listed and not trusted.</summary>
    public static FolderRecord OfUnknown(string folder)
    {
        if (!Directory.Exists(folder)) return Empty;
        var paths = Directory.GetFiles(folder, "*", SearchOption.AllDirectories);
        return OfUntrusted(Array.ConvertAll(paths, path => Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/')));
    }

    /// <summary>The files with their stamps.</summary>
    public StampTable Stamps { get; }

    /// <summary>How many files there are.</summary>
    public int Count => Stamps.Count;

    /// <summary>The path of a file.</summary>
    public string PathAt(int index) => Encoding.UTF8.GetString(Stamps.PathAt(index));

    /// <summary>The key of a file.</summary>
    public Digest KeyAt(int index) => Digest.Read(_keys.Span[(index * Digest.Length)..]);

    /// <summary>True when its files are those of some things, in their order.</summary>
    public bool IsOf<T>(IReadOnlyList<T> things, Func<T, string> pathOf) => Stamps.IsOf(things, pathOf);

    /// <summary>True when there is a file of this path, or was one.</summary>
    /// <param name="file">Path below the folder.</param>
    /// <param name="guess">Where it probably stands.</param>
    public bool Lists(string file, int guess) => IndexOf(file, guess) >= 0;

    /// <summary>True when the file was made under a key.</summary>
    public bool Knows(string file, int guess, Digest key) => IndexOf(file, guess) is >= 0 and var index && KeyAt(index) == key;

    /// <summary>True when the file was made under a key, and can be trusted.</summary>
    public bool Holds(string file, int guess, Digest key, out FileRecord record)
    {
        var index = IndexOf(file, guess);
        record = index < 0 ? default : new FileRecord(KeyAt(index), Stamps[index]);
        return index >= 0 && record.Key == key && record.Stamp.IsTrusted;
    }

    /// <summary>True when the file was made under a key, and nobody has touched it since.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="file">Path below it.</param>
    /// <param name="guess">Where it probably stands.</param>
    /// <param name="key">The key.</param>
    public bool Holds(FolderHandle folder, string file, int guess, Digest key) =>
        Holds(file, guess, key, out var record) && folder.Stamp(file) == record.Stamp;

    /// <summary>The record without trust in files that somebody has touched since. Looks at them beside other work.</summary>
    /// <param name="folder">Full path of the folder.</param>
    public FolderRecord Checked(string folder) => new(Stamps.Checked(folder), _keys);

    /// <summary>Writes the record.</summary>
    public void Write(StateWriter writer)
    {
        Stamps.Write(writer);
        writer.Block(_keys.Span);
    }

    /// <summary>Reads a record.</summary>
    public static FolderRecord Read(StateReader reader)
    {
        var record = new FolderRecord(StampTable.Read(reader), reader.Block());
        return record._keys.Length == record.Count * Digest.Length ? record : throw new InvalidDataException("the state is damaged");
    }

    private static FolderRecord OfUntrusted(string[] files) => new(StampTable.Of(files, static file => file), new byte[files.Length * Digest.Length]);

    private int IndexOf(string file, int guess) =>
        guess < Count && Ascii.Equals(Stamps.PathAt(guess), file) ? guess : _places.Value.GetValueOrDefault(file, -1);

    private Dictionary<string, int> FindPlaces()
    {
        var places = new Dictionary<string, int>(Count, StringComparer.Ordinal);
        for (var i = 0; i < Count; i++) places[PathAt(i)] = i;
        return places;
    }
}

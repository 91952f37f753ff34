using Khulasa.Digests;

namespace Khulasa.State;

/// <summary>What is known of a file that a build has made.</summary>
/// <param name="Key">Digest of all that its bytes depend on.</param>
/// <param name="Stamp">Its stamp when it had been written.</param>
internal readonly record struct FileRecord(Digest Key, FileStamp Stamp);

/// <summary>The files of a folder that builds write, by their paths below it.</summary>
internal sealed class FolderRecord
{
    private readonly Dictionary<string, FileRecord> _files;

    // As it stands in the state, where it was read from there: a record is written again as often as it is read.
    private ReadOnlyMemory<byte> _written;

    /// <summary>A record of files.</summary>
    public FolderRecord(IEnumerable<KeyValuePair<string, FileRecord>> files) => _files = new(files, StringComparer.Ordinal);

    /// <summary>A folder of which nothing is known; whatever is in it is listed and not trusted.</summary>
    public static FolderRecord OfUnknown(string folder) => new(!Directory.Exists(folder)
        ? []
        : Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(path => KeyValuePair.Create(
            Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/'), new FileRecord(default, FileStamp.Untrusted))));

    /// <summary>The paths.</summary>
    public IReadOnlyCollection<string> Files => _files.Keys;

    /// <summary>True when there is a file of this path, or was one.</summary>
    public bool Lists(string file) => _files.ContainsKey(file);

    /// <summary>True when the file was made under a key.</summary>
    public bool Knows(string file, Digest key) => _files.TryGetValue(file, out var known) && known.Key == key;

    /// <summary>True when the file was made under a key, and can be trusted.</summary>
    public bool Holds(string file, Digest key, out FileRecord record) =>
        _files.TryGetValue(file, out record) && record.Key == key && record.Stamp.IsTrusted;

    /// <summary>True when the file was made under a key, and nobody has touched it since.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="file">Path below it.</param>
    /// <param name="key">The key.</param>
    /// <param name="record">What is known of the file.</param>
    public bool Holds(FolderHandle folder, string file, Digest key, out FileRecord record) =>
        Holds(file, key, out record) && folder.Stamp(file) == record.Stamp;

    /// <summary>The files with their stamps.</summary>
    public StampTable Stamps => StampTable.Of(_files);

    /// <summary>How many bytes the files have.</summary>
    public long Bytes
    {
        get
        {
            var bytes = 0L;
            foreach (var file in _files.Values) bytes += file.Stamp.Size;
            return bytes;
        }
    }

    /// <summary>Looks at the files, and trusts those no more that somebody has touched since.</summary>
    /// <param name="folder">Full path of the folder.</param>
    public void Check(string folder)
    {
        using var place = FolderHandle.Open(folder);
        foreach (var (file, record) in _files)
        {
            if (place.Stamp(file) == record.Stamp) continue;
            // Replacing a value does not disturb going through a dictionary.
            _files[file] = record with { Stamp = FileStamp.Untrusted };
            _written = default;
        }
    }

    /// <summary>Writes the record.</summary>
    public void Write(StateWriter writer)
    {
        if (!_written.IsEmpty)
        {
            writer.Raw(_written.Span);
            return;
        }

        writer.List(_files, static (to, file) =>
        {
            to.Text(file.Key);
            to.Digest(file.Value.Key);
            file.Value.Stamp.Write(to);
        });
    }

    /// <summary>Reads a record.</summary>
    public static FolderRecord Read(StateReader reader)
    {
        var all = reader.Rest;
        var files = reader.List(static from => KeyValuePair.Create(from.Text(), new FileRecord(from.Digest(), FileStamp.Read(from))));
        return new FolderRecord(files) { _written = all[..^reader.Rest.Length] };
    }
}

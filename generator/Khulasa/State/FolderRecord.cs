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

    /// <summary>True when the file was made under a key, and nobody has touched it since.</summary>
    /// <param name="folder">Full path of the folder.</param>
    /// <param name="file">Path below it.</param>
    /// <param name="key">The key.</param>
    public bool Holds(string folder, string file, Digest key) =>
        _files.TryGetValue(file, out var known) && known.Key == key && known.Stamp.IsTrusted && FileStamp.Of(Path.Combine(folder, file)) == known.Stamp;

    /// <summary>The files with their stamps.</summary>
    public StampTable Stamps => StampTable.Of([.. _files.Select(file => (file.Key, PathKind.File, file.Value.Stamp))]);

    /// <summary>The record of a file; an untrusted one when it is not known.</summary>
    public FileRecord this[string file] => _files.TryGetValue(file, out var known) ? known : new FileRecord(default, FileStamp.Untrusted);

    /// <summary>How many bytes the files have.</summary>
    public long Bytes => _files.Values.Sum(file => file.Stamp.Size);

    /// <summary>Writes the record.</summary>
    public void Write(StateWriter writer) => writer.List([.. _files], static (to, file) =>
    {
        to.Text(file.Key);
        to.Digest(file.Value.Key);
        file.Value.Stamp.Write(to);
    });

    /// <summary>Reads a record.</summary>
    public static FolderRecord Read(StateReader reader) =>
        new(reader.List(static from => KeyValuePair.Create(from.Text(), new FileRecord(from.Digest(), FileStamp.Read(from)))));
}

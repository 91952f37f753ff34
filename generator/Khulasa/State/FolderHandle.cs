using System.Text;

namespace Khulasa.State;

/// <summary>A folder below which many files are looked at: where the system can, it is found once and not for each of them.</summary>
internal sealed class FolderHandle : IDisposable
{
    private readonly string _folder;
    private readonly int _number;

    private FolderHandle(string folder) => (_folder, _number) = (folder, LinuxFiles.OpenFolder(folder));

    /// <summary>Opens a folder; it need not be there.</summary>
    /// <param name="folder">Full path of the folder.</param>
    public static FolderHandle Open(string folder) => new(folder);

    /// <summary>The stamp of something in the folder; <see cref="FileStamp.Untrusted"/> when it is not there, or of another kind.</summary>
    /// <param name="path">Path below the folder in UTF-8, with a zero at its end.</param>
    /// <param name="kind">A file or a folder.</param>
    public FileStamp Stamp(ReadOnlySpan<byte> path, PathKind kind)
    {
        if (_number >= 0) return LinuxFiles.Stamp(_number, path, kind);
        return kind == PathKind.Folder ? FileStamp.OfFolder(FullPath(path)) : FileStamp.Of(FullPath(path));
    }

    /// <summary>The stamp of a file in the folder; <see cref="FileStamp.Untrusted"/> when it is not there.</summary>
    /// <param name="path">Path below the folder.</param>
    public FileStamp Stamp(string path) =>
        _number >= 0 && LinuxFiles.TryStamp(_number, path, PathKind.File, out var stamp) ? stamp : FileStamp.Of(Path.Combine(_folder, path));

    /// <summary>True when anything has this path.</summary>
    /// <param name="path">Path below the folder in UTF-8, with a zero at its end.</param>
    public bool Holds(ReadOnlySpan<byte> path) => Path.Exists(FullPath(path));

    /// <inheritdoc />
    public void Dispose()
    {
        if (_number >= 0) _ = LinuxFiles.Close(_number); // it was only read
    }

    private string FullPath(ReadOnlySpan<byte> path) => Path.Combine(_folder, Encoding.UTF8.GetString(path[..^1]));
}

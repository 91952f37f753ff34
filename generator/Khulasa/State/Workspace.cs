using System.Text;

namespace Khulasa.State;

/// <summary>
/// Where a build keeps what it knows and where it prepares the next site: <c>.khulasa/</c> below the project, a folder for
/// each output. It may be deleted at any time; then the next build begins anew.
/// </summary>
/// <remarks>
/// The next site must lie on the file system of the output to take its place in one step. For an output elsewhere, and for
/// a project that can't be written to, the workspace is a hidden folder beside the output, and goes with the build.
/// </remarks>
public sealed class Workspace : IDisposable
{
    private const string Folder = ".khulasa";

    private readonly FileStream _lock;
    private readonly bool _isTemporary;

    private Workspace(string path, bool isTemporary, FileStream guard) => (Path, _isTemporary, _lock) = (path, isTemporary, guard);

    /// <summary>Full path of the workspace.</summary>
    public string Path { get; }

    /// <summary>Opens the workspace of an output, for this build alone; null while another build has it.</summary>
    /// <param name="root">Full path of the project.</param>
    /// <param name="output">Full path of the output.</param>
    public static Workspace? Open(string root, string output)
    {
        var parent = System.IO.Path.GetDirectoryName(output) ?? output;
        Directory.CreateDirectory(parent);
        var name = System.IO.Path.GetFileName(output);
        var below = System.IO.Path.Combine(root, Folder, $"{name}-{Mark(System.IO.Path.GetRelativePath(root, output)):x8}");
        var beside = System.IO.Path.Combine(parent, $".{name}{Folder}");
        try
        {
            if (TryLock(below) is { } guard)
            {
                if (FileSystems.AreSame(below, parent)) return new Workspace(below, isTemporary: false, guard);
                guard.Dispose();
            }

            return new Workspace(beside, isTemporary: true, Lock(beside));
        }
        catch (IOException problem) when (IsTaken(problem))
        {
            return null;
        }
    }

    /// <summary>Full path of something in the workspace.</summary>
    public string PathOf(string name) => System.IO.Path.Combine(Path, name);

    /// <inheritdoc />
    public void Dispose()
    {
        _lock.Dispose();
        if (_isTemporary) Directory.Delete(Path, recursive: true);
    }

    // Tells outputs of one name apart. A hash that withstands attacks would have to be loaded first, at every start.
    private static uint Mark(string path) => StateFile.Checksum(Encoding.UTF8.GetBytes(path));

    private static FileStream Lock(string path)
    {
        Directory.CreateDirectory(path);
        return new FileStream(System.IO.Path.Combine(path, "lock"), FileMode.OpenOrCreate, FileAccess.Write, FileShare.None);
    }

    private static FileStream? TryLock(string path)
    {
        try
        {
            return Lock(path);
        }
        catch (Exception problem) when (problem is UnauthorizedAccessException || (problem is IOException io && !IsTaken(io)))
        {
            return null;
        }
    }

    // ERROR_SHARING_VIOLATION on Windows; EWOULDBLOCK of flock(2) on Linux and macOS.
    private static bool IsTaken(IOException problem) => (problem.HResult & 0xFFFF) is 32 or 11 or 35;
}

using System.Collections.Concurrent;
using Khulasa.Digests;
using Khulasa.State;

namespace Khulasa.Output;

/// <summary>
/// The next site: a folder of the workspace that is brought up to date, and takes the place of the output in one step. The
/// output that it replaces becomes the next site of the build after: so a build writes only what has changed in the last
/// two builds, however large the site is.
/// </summary>
/// <remarks>
/// <c>previous</c> is the site of the build before, and its record is right. While it is written to its name is
/// <c>next</c>: a build that finds a folder of that name knows that another one was stopped, and trusts nothing in it.
/// </remarks>
internal sealed class StagedOutput : IDisposable
{
    /// <summary>Name, in the workspace, of the site of the build before.</summary>
    public const string PreviousFolder = "previous";

    private readonly string _output;
    private readonly string _next;
    private readonly string _previous;
    private readonly string _aside;
    private readonly FolderRecord? _published;
    private readonly FolderRecord _before;
    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);
    private readonly Action<FolderRecord?> _remember;
    private FolderDraft? _draft;
    private bool _isCommitted;

    private StagedOutput(string output, Workspace workspace, FolderRecord? published, FolderRecord? previous, Action<FolderRecord?> remember)
    {
        _output = output;
        (_next, _previous, _aside) = (workspace.PathOf("next"), workspace.PathOf(PreviousFolder), workspace.PathOf("aside"));
        (_published, _remember) = (published, remember);
        FolderExchange.Recover(output, _next, _aside);
        var isStopped = Directory.Exists(_next);
        if (isStopped && Directory.Exists(_previous)) Directory.Delete(_previous, recursive: true);
        if (!isStopped && Directory.Exists(_previous)) Directory.Move(_previous, _next);
        _before = isStopped || previous is null ? FolderRecord.OfUnknown(_next) : previous;
        Directory.CreateDirectory(_next);
    }

    private FolderDraft Draft => _draft ?? throw new InvalidOperationException("nothing was begun");

    /// <summary>The files of the next site, when it is complete.</summary>
    public FolderRecord? Written { get; private set; }

    /// <summary>Begins the next site.</summary>
    /// <param name="output">Full path of the output.</param>
    /// <param name="workspace">Where the next site is prepared.</param>
    /// <param name="published">What is known of the output; null when nothing is.</param>
    /// <param name="previous">What is known of the site before; null when nothing is.</param>
    /// <param name="remember">Keeps what is known of the folder that the next build begins with; null for nothing.</param>
    public static StagedOutput Open(
        string output, Workspace workspace, FolderRecord? published, FolderRecord? previous, Action<FolderRecord?> remember) =>
        new(output, workspace, published, previous, remember);

    /// <summary>Begins a copy of the output, and removes everything else.</summary>
    /// <param name="published">The files of the output.</param>
    public void Begin(FolderRecord published)
    {
        _draft = FolderDraft.Of(published);
        Keep(Enumerable.Range(0, published.Count).Select(published.PathAt));
    }

    /// <summary>Begins with what is there, and removes everything that is not to be in the next site.</summary>
    /// <param name="plan">All that is to be there.</param>
    public void Begin(IReadOnlyList<PlannedFile> plan)
    {
        // Most often the names are those of the sites before, so that there is nothing to remove and nothing to pack.
        var like = Array.Find([_before, _published], record => record?.IsOf(plan, static file => file.File) == true);
        _draft = like is null ? FolderDraft.Of(plan, static file => file.File) : FolderDraft.Of(like);
        if (like != _before) Keep(plan.Select(file => file.File));
    }

    private void Keep(IEnumerable<string> paths)
    {
        if (_before.Count == 0) return;
        var files = paths.ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < _before.Count; i++)
        {
            var file = _before.PathAt(i);
            if (files.Contains(file)) continue;
            // Somebody may have deleted it, with its folder, before it got here.
            if (File.Exists(Path.Combine(_next, file))) File.Delete(Path.Combine(_next, file));
            for (var folder = Path.GetDirectoryName(file); !string.IsNullOrEmpty(folder); folder = Path.GetDirectoryName(folder))
            {
                var path = Path.Combine(_next, folder);
                if (!Directory.Exists(path) || Directory.EnumerateFileSystemEntries(path).Any()) break;
                Directory.Delete(path);
            }
        }
    }

    /// <summary>True when the file need not be made: it is there already, or in the output, from where it is copied. Safe to call from many threads.</summary>
    /// <param name="file">Its path.</param>
    /// <param name="key">Its key.</param>
    /// <param name="place">Its place in the plan.</param>
    public bool CarryOver(string file, Digest key, int place)
    {
        if (!_before.Holds(file, place, key, out var record))
        {
            if (_published?.Holds(file, place, key, out var known) != true || !TryCopy(file, place, known.Stamp, out var stamp)) return false;
            record = new FileRecord(key, stamp);
        }

        Draft.Set(place, record);
        return true;
    }

    /// <summary>Writes a file. Safe to call from many threads.</summary>
    /// <param name="planned">The file.</param>
    /// <param name="place">Its place in the plan.</param>
    /// <param name="bytes">What is to be in it.</param>
    public void Write(PlannedFile planned, int place, ReadOnlySpan<byte> bytes)
    {
        var path = PathOf(planned.File, place, out var isThere);
        if (!LinuxFiles.TryWrite(path, bytes, isThere, out var stamp))
        {
            Clear(path);
            using (var handle = File.OpenHandle(path, FileMode.Create, FileAccess.Write)) RandomAccess.Write(handle, bytes, 0);
            stamp = FileStamp.Of(path);
        }

        Draft.Set(place, new FileRecord(planned.Key, stamp));
    }

    /// <summary>Says that every file of the next site was carried over or written.</summary>
    public void Complete() => Written = Draft.ToRecord();

    /// <summary>Puts the next site in the output's place.</summary>
    public void Commit()
    {
        FolderExchange.Swap(_output, _next, _aside);
        _isCommitted = true;
    }

    /// <summary>Gives the disk back what a site that can't be finished takes of it.</summary>
    public void Discard()
    {
        try
        {
            Directory.Delete(_next, recursive: true);
        }
        catch (Exception e) when (DiskProblem.Of(e) is not null)
        {
            // The next build throws it away.
        }
    }

    /// <summary>Keeps what is now in the workspace for the next build.</summary>
    public void Dispose()
    {
        if (Written is null || !Directory.Exists(_next)) return;
        try
        {
            _remember(_isCommitted ? _published : Written);
            Directory.Move(_next, _previous);
        }
        catch (Exception e) when (DiskProblem.Of(e) is not null)
        {
            // The site is published; all that is lost is time of the next build.
            Discard();
        }
    }

    // False when somebody has touched what is published.
    private bool TryCopy(string file, int place, FileStamp known, out FileStamp stamp)
    {
        var source = Path.Combine(_output, file);
        var path = PathOf(file, place, out var isThere);
        if (LinuxFiles.TryCopy(source, known, path, isThere, out stamp)) return true;
        if (FileStamp.Of(source) != known) return false;
        Clear(path);
        File.Copy(source, path);
        stamp = FileStamp.Of(path);
        return true;
    }

    // Where there was a file there is a folder for it, unless somebody has deleted it.
    private string PathOf(string file, int place, out bool isThere)
    {
        isThere = _before.Lists(file, place);
        if (!isThere) MakeFolder(Path.GetDirectoryName(file));
        return Path.Combine(_next, file);
    }

    private static void Clear(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!); // it lies in the next site
        File.Delete(path);
    }

    private void MakeFolder(string? folder)
    {
        if (string.IsNullOrEmpty(folder) || _folders.ContainsKey(folder)) return;
        MakeFolder(Path.GetDirectoryName(folder));
        var path = Path.Combine(_next, folder);
        if (!LinuxFiles.TryMakeFolder(path)) Directory.CreateDirectory(path);
        _folders[folder] = true;
    }
}

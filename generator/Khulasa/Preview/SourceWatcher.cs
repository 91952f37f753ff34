using System.Threading.Channels;
using Khulasa.Pipeline;

namespace Khulasa.Preview;

/// <summary>Tells when somebody has written to what the site is made from.</summary>
internal sealed class SourceWatcher : IDisposable
{
    // Editors write a file in several steps, and a checkout writes hundreds.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(40);

    // What changed does not matter: a build finds that out itself.
    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly string _root;
    private readonly string[] _folders;
    private readonly FileSystemWatcher _rootWatcher;
    private List<FileSystemWatcher> _watchers = [];

    /// <summary>Begins to watch.</summary>
    /// <param name="request">What is built.</param>
    /// <exception cref="IOException">The system watches no more folders.</exception>
    public SourceWatcher(BuildRequest request)
    {
        (_root, _folders) = (request.Root, request.SourceFolders);
        _rootWatcher = Watch(_root, isDeep: false, WatchAgain);
        _watchers = WatchFolders();
    }

    /// <summary>Waits for the next change, and for a moment in which there is none.</summary>
    public async Task WaitForChange(CancellationToken cancellation)
    {
        await _changes.Reader.ReadAsync(cancellation);
        do await Task.Delay(Quiet, cancellation);
        while (_changes.Reader.TryRead(out _));
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _rootWatcher.Dispose();
        Let(_watchers);
    }

    /// <summary>Watches the folders anew where one came, went, or gave its place to another, or may have.</summary>
    private void WatchAgain(string? name)
    {
        if (name is not null && !_folders.Contains(name)) return;
        Let(Interlocked.Exchange(ref _watchers, WatchFolders()));
        _changes.Writer.TryWrite(true);
    }

    private List<FileSystemWatcher> WatchFolders() =>
        [.. _folders.Select(folder => Path.Combine(_root, folder))
            .Where(Directory.Exists)
            .Select(path => Watch(path, isDeep: true, _ => _changes.Writer.TryWrite(true)))];

    private static FileSystemWatcher Watch(string folder, bool isDeep, Action<string?> tell)
    {
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = isDeep };
        watcher.Changed += (_, change) => tell(change.Name);
        watcher.Created += (_, change) => tell(change.Name);
        watcher.Deleted += (_, change) => tell(change.Name);
        watcher.Renamed += (_, change) =>
        {
            tell(change.OldName);
            tell(change.Name);
        };
        // Too many changes at once to name them.
        watcher.Error += (_, _) => tell(null);
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private static void Let(List<FileSystemWatcher> watchers)
    {
        foreach (var watcher in watchers) watcher.Dispose();
    }
}

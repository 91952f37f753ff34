using System.Collections.Concurrent;
using Khulasa.Output;
using Khulasa.Search;
using Khulasa.State;

namespace Khulasa.Incremental;

/// <summary>
/// The files of a workspace in which builds remember. Each is written whole or not at all; one that is missing, damaged or
/// of another generator counts as empty, so that the build starts from nothing.
/// </summary>
internal sealed class BuildMemory : IDisposable
{
    private const string SiteName = "site.state";
    private const string PublishedName = "published.state";
    private const string ContentName = "content.state";
    private const string FeaturesName = "features.data";
    private const string PreviousName = "previous.state";
    private const string SearchName = "search.state";

    private readonly Workspace _workspace;
    private readonly string _root;
    private readonly ConcurrentBag<FixedBytes> _files = [];
    private readonly List<Task> _readers = [];

    // Read beside the content, by another processor.
    private Task<FolderRecord?>? _published;
    private Task<SearchMemory?>? _search;
    private Task<FolderRecord?>? _previous;

    /// <summary>Reads what is known of the last build.</summary>
    /// <param name="workspace">The workspace.</param>
    /// <param name="root">Project root.</param>
    public BuildMemory(Workspace workspace, string root)
    {
        (_workspace, _root) = (workspace, root);
        Site = Read(SiteName, SiteMemory.Read);
    }

    /// <summary>The last published build; null when nothing is known of it.</summary>
    public SiteMemory? Site { get; }

    /// <summary>The files of the last published build; null when nothing is known of them.</summary>
    public FolderRecord? ReadPublished() => _published?.GetAwaiter().GetResult();

    /// <summary>Begins to read what a build needs later; none of it is known before.</summary>
    public void ReadAhead()
    {
        _published = Beside(() => Read(PublishedName, FolderRecord.Read));
        _search = Beside(() => Read(SearchName, SearchMemory.Read));
        _previous = Beside(FindPrevious);
    }

    /// <summary>What a build knows of the content that remembers nothing.</summary>
    public ContentMemory NoContent => ContentMemory.Empty with { Features = FeatureFile.Empty(_workspace.PathOf(FeaturesName)) };

    /// <summary>What is known of the content; null when nothing is.</summary>
    public ContentMemory? ReadContent() =>
        Read(ContentName, reader => ContentMemory.Read(reader, _root, _workspace.PathOf(FeaturesName)));

    /// <summary>The site before the published one, as far as its files are still there; null when nothing is known of it.</summary>
    public FolderRecord? ReadPrevious() => _previous?.GetAwaiter().GetResult();

    /// <summary>The words of the articles; null when nothing is known of them.</summary>
    public SearchMemory? ReadSearch() => _search?.GetAwaiter().GetResult();

    /// <summary>Remembers a published build; the last of what is remembered, since it lets the next build end at once.</summary>
    public void Write(SiteMemory site) => Write(SiteName, site.Write);

    /// <summary>Remembers the files of a published build.</summary>
    public void Write(FolderRecord published) => Write(PublishedName, published.Write);

    /// <summary>Remembers the content, and what comparing needs to know of its texts.</summary>
    public void Write(ContentMemory content, FeatureStore features) =>
        Write(ContentName, (content with { Features = features.Save(content.TextDigests) }).Write);

    /// <summary>Remembers the words of the articles.</summary>
    public void Write(SearchMemory search) => Write(SearchName, search.Write);

    /// <summary>Remembers the site before the published one; null forgets it.</summary>
    public void WritePrevious(FolderRecord? record)
    {
        if (record is not null) Write(PreviousName, record.Write);
        else File.Delete(_workspace.PathOf(PreviousName));
    }

    /// <summary>True when an earlier build has left its memory in a workspace, whether or not it can be read.</summary>
    public static bool IsIn(Workspace workspace) => File.Exists(workspace.PathOf(SiteName));

    /// <summary>Forgets everything.</summary>
    public static void Forget(Workspace workspace)
    {
        foreach (var name in (ReadOnlySpan<string>)[SiteName, PublishedName, ContentName, FeaturesName, PreviousName, SearchName])
            File.Delete(workspace.PathOf(name));
    }

    /// <summary>Begins work that reads what is known; nothing is let go before it ends, however the build does.</summary>
    public Task<T> Beside<T>(Func<T> work)
    {
        var reader = Task.Run(work);
        _readers.Add(reader);
        return reader;
    }

    /// <summary>Waits for what was begun, and lets go what was read.</summary>
    public void Dispose()
    {
        try
        {
            Task.WhenAll(_readers).GetAwaiter().GetResult();
        }
        finally
        {
            foreach (var file in _files) ((IDisposable)file).Dispose();
        }
    }

    private FolderRecord? FindPrevious()
    {
        var folder = _workspace.PathOf(StagedOutput.PreviousFolder);
        return Directory.Exists(folder) ? Read(PreviousName, FolderRecord.Read)?.Checked(folder) : null;
    }

    private void Write(string name, Action<StateWriter> write)
    {
        try
        {
            StateFile.Write(_workspace.PathOf(name), write);
        }
        catch (Exception e) when (DiskProblem.Of(e) is not null)
        {
            // The site is published by now; what is not remembered is found again.
            File.Delete(_workspace.PathOf(name));
        }
    }

    private T? Read<T>(string name, Func<StateReader, T> read)
        where T : class
    {
        if (StateFile.Open(_workspace.PathOf(name)) is not { } file) return null;
        _files.Add(file);
        if (StateFile.ContentOf(file.Memory) is not { } content) return null;
        try
        {
            return read(new StateReader(content));
        }
        catch (Exception damage) when (IsDamage(damage))
        {
            return null;
        }
    }

    private static bool IsDamage(Exception problem) =>
        problem is AggregateException many ? many.InnerExceptions.All(IsDamage) : problem is InvalidDataException or ArgumentException;
}

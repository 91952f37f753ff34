using Khulasa.Output;
using Khulasa.Search;
using Khulasa.State;

namespace Khulasa.Incremental;

/// <summary>
/// The files of a workspace in which builds remember. Each is written whole or not at all; one that is missing, damaged or
/// of another generator counts as empty, so that the build starts from nothing.
/// </summary>
/// <param name="workspace">The workspace.</param>
/// <param name="root">Project root.</param>
internal sealed class BuildMemory(Workspace workspace, string root) : IDisposable
{
    private const string SiteName = "site.state";
    private const string PublishedName = "published.state";
    private const string ContentName = "content.state";
    private const string FeaturesName = "features.data";
    private const string PreviousName = "previous.state";
    private const string SearchName = "search.state";

    private Task<FolderRecord?>? _previous;

    /// <summary>The last published build; null when nothing is known of it.</summary>
    public SiteMemory? Site { get; } = Read(workspace.PathOf(SiteName), SiteMemory.Read);

    /// <summary>The files of the last published build; null when nothing is known of them.</summary>
    public FolderRecord? ReadPublished() => Published.Result;

    // Read beside the content, by another processor.
    private Task<FolderRecord?> Published => field ??= Task.Run(() => Read(workspace.PathOf(PublishedName), FolderRecord.Read));

    private Task<SearchMemory?> Search => field ??= Task.Run(() => Read(workspace.PathOf(SearchName), SearchMemory.Read));

    /// <summary>Begins to read what a build needs later.</summary>
    /// <param name="lasting">
    /// Full path of the output, when most of it is likely to stay as it is: where there is no site before the published one,
    /// a copy is made that the next one can begin with. Null when nothing is likely to stay.
    /// </param>
    public void ReadAhead(string? lasting)
    {
        _previous = Task.Run(() => FindPrevious(lasting));
        _ = (Search, Published);
    }

    /// <summary>What a build knows of the content that remembers nothing.</summary>
    public ContentMemory NoContent => ContentMemory.Empty with { Features = FeatureFile.Empty(workspace.PathOf(FeaturesName)) };

    /// <summary>What is known of the content; null when nothing is.</summary>
    public ContentMemory? ReadContent() =>
        Read(workspace.PathOf(ContentName), reader => ContentMemory.Read(reader, root, workspace.PathOf(FeaturesName)));

    /// <summary>The site before the published one, as far as its files are still there; null when nothing is known of it.</summary>
    public FolderRecord? ReadPrevious() => _previous?.GetAwaiter().GetResult();

    /// <summary>The words of the articles; null when nothing is known of them.</summary>
    public SearchMemory? ReadSearch() => Search.Result;

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
        else File.Delete(workspace.PathOf(PreviousName));
    }

    /// <summary>True when an earlier build has left its memory in a workspace, whether or not it can be read.</summary>
    public static bool IsIn(Workspace workspace) => File.Exists(workspace.PathOf(SiteName));

    /// <summary>Forgets everything.</summary>
    public static void Forget(Workspace workspace)
    {
        foreach (var name in (ReadOnlySpan<string>)[SiteName, PublishedName, ContentName, FeaturesName, PreviousName, SearchName])
            File.Delete(workspace.PathOf(name));
    }

    /// <summary>Waits for what was begun: a copy that is being made lies in the workspace.</summary>
    public void Dispose() => _ = ReadPrevious();

    private FolderRecord? FindPrevious(string? lasting)
    {
        var folder = workspace.PathOf(StagedOutput.PreviousFolder);
        if (Directory.Exists(folder)) return Read(workspace.PathOf(PreviousName), FolderRecord.Read)?.Checked(folder);
        return lasting is not null && ReadPublished() is { } published ? SiteCopy.Make(lasting, workspace, published, WritePrevious) : null;
    }

    private void Write(string name, Action<StateWriter> write)
    {
        try
        {
            StateFile.Write(workspace.PathOf(name), write);
        }
        catch (Exception e) when (DiskProblem.Of(e) is not null)
        {
            // The site is published by now; what is not remembered is found again.
            File.Delete(workspace.PathOf(name));
        }
    }

    private static T? Read<T>(string path, Func<StateReader, T> read)
        where T : class
    {
        if (StateFile.Read(path) is not { } content) return null;
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

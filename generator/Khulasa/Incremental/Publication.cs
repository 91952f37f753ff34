using Khulasa.Output;
using Khulasa.State;

namespace Khulasa.Incremental;

/// <summary>Brings an output to what is planned: makes what is not there, and lets the whole take the output's place.</summary>
internal sealed class Publication
{
    private readonly string _output;
    private readonly Workspace _workspace;
    private readonly BuildMemory _memory;
    private readonly FolderRecord? _published;

    /// <summary>Prepares for an output.</summary>
    /// <param name="output">Full path of the output.</param>
    /// <param name="workspace">Where the next site is prepared.</param>
    /// <param name="memory">What earlier builds know.</param>
    /// <param name="isKnown">
    /// False when nothing is known of the content: then every page is made, because what rendering it finds would be lost.
    /// </param>
    public Publication(string output, Workspace workspace, BuildMemory memory, bool isKnown)
    {
        (_output, _workspace, _memory) = (output, workspace, memory);
        _published = isKnown ? memory.ReadPublished() : null;
        IsKnown = isKnown;
    }

    /// <summary>Files that were not there yet.</summary>
    public int FilesMade { get; private set; }

    private bool IsKnown { get; }

    /// <summary>True when files of these names are published, in this order: then no two of them have one address.</summary>
    public bool HasNamesOf(IReadOnlyList<PlannedFile> plan) => _published?.IsOf(plan, static file => file.File) == true;

    /// <summary>Makes what is not there yet.</summary>
    /// <param name="plan">Every file of the site.</param>
    /// <param name="mayPublish">False when it is made only to find out what is wrong with it, and thrown away.</param>
    /// <returns>The next site; null when there is nothing to publish.</returns>
    public StagedOutput? Prepare(IReadOnlyList<PlannedFile> plan, bool mayPublish)
    {
        var writer = new SiteWriter(plan);
        if (!mayPublish) writer.Try(_output, _published);
        if (!mayPublish || writer.IsUpToDate(_output, _published)) return null;
        var previous = _memory.ReadPrevious();
        var next = StagedOutput.Open(_output, _workspace, _published, IsKnown ? previous : null, _memory.WritePrevious);
        try
        {
            FilesMade = writer.Write(next);
            return next;
        }
        catch
        {
            next.Discard();
            throw;
        }
    }

    /// <summary>Publishes the next site.</summary>
    /// <returns>What is published now.</returns>
    public FolderRecord Commit(StagedOutput? next)
    {
        next?.Commit();
        return next?.Written ?? _published ?? FolderRecord.Empty;
    }
}

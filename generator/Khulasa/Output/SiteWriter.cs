using System.Collections.Concurrent;
using Khulasa.State;

namespace Khulasa.Output;

/// <summary>Makes the files of a plan that are not there yet, on all cores, and writes each as soon as it is made.</summary>
/// <param name="plan">Every file of the site.</param>
internal sealed class SiteWriter(IReadOnlyList<PlannedFile> plan)
{
    /// <summary>True when a folder holds exactly the planned files already.</summary>
    public bool IsUpToDate(string folder, FolderRecord? record) =>
        record is not null && record.Files.Count == plan.Count
        // Most often a key tells, so that no file need be looked at.
        && plan.All(file => record.Knows(file.File, file.Key))
        && plan.AsParallel().All(file => record.Holds(folder, file.File, file.Key));

    /// <summary>Brings the next site to what is planned.</summary>
    /// <returns>How many files were made.</returns>
    public int Write(StagedOutput next)
    {
        var made = 0;
        next.Keep(plan.Select(file => file.File).ToHashSet(StringComparer.Ordinal));
        ForEach(file =>
        {
            if (next.CarryOver(file.File, file.Key)) return;
            next.Write(file.File, file.Key, file.Write());
            Interlocked.Increment(ref made);
        });
        next.Complete();
        return made;
    }

    /// <summary>Makes the files that a folder has not and writes nothing, to find out what is wrong with them.</summary>
    public void Try(string folder, FolderRecord? record) => ForEach(file =>
    {
        if (record?.Holds(folder, file.File, file.Key) != true) file.Write();
    });

    private void ForEach(Action<PlannedFile> work) =>
        Parallel.ForEach(Partitioner.Create(plan, EnumerablePartitionerOptions.NoBuffering), work);
}

using Khulasa.State;

namespace Khulasa.Output;

/// <summary>Makes the files of a plan that are not there yet, on all cores, and writes each as soon as it is made.</summary>
/// <param name="plan">Every file of the site.</param>
internal sealed class SiteWriter(IReadOnlyList<PlannedFile> plan)
{
    /// <summary>True when a folder holds exactly the planned files already.</summary>
    public bool IsUpToDate(string folder, FolderRecord? record)
    {
        // Most often a key tells, so that no file need be looked at.
        if (record is null || record.Files.Count != plan.Count || !plan.All(file => record.Knows(file.File, file.Key))) return false;
        using var place = FolderHandle.Open(folder);
        return plan.AsParallel().All(file => record.Holds(place, file.File, file.Key, out _));
    }

    /// <summary>Brings the next site to what is planned.</summary>
    /// <returns>How many files were made.</returns>
    public int Write(StagedOutput next)
    {
        var made = 0;
        var records = new KeyValuePair<string, FileRecord>[plan.Count];
        next.Keep(plan);
        ForEach(i =>
        {
            var file = plan[i];
            if (!next.CarryOver(file.File, file.Key, out var record))
            {
                record = next.Write(file.File, file.Key, file.Write());
                Interlocked.Increment(ref made);
            }

            records[i] = KeyValuePair.Create(file.File, record);
        });
        next.Complete(new FolderRecord(records));
        return made;
    }

    /// <summary>Makes the files that a folder has not and writes nothing, to find out what is wrong with them.</summary>
    public void Try(string folder, FolderRecord? record)
    {
        using var place = FolderHandle.Open(folder);
        ForEach(i =>
        {
            if (record?.Holds(place, plan[i].File, plan[i].Key, out _) != true) plan[i].Write();
        });
    }

    // One at a time and in order: a page is made near its twin in the other language, and both need the same.
    private void ForEach(Action<int> work)
    {
        var taken = -1;
        Parallel.For(0, Environment.ProcessorCount, _ =>
        {
            while (Interlocked.Increment(ref taken) is var i && i < plan.Count) work(i);
        });
    }
}

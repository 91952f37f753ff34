using System.Buffers;
using Khulasa.Concurrency;
using Khulasa.State;

namespace Khulasa.Output;

/// <summary>Makes the files of a plan that are not there yet, on all cores, and writes each as soon as it is made.</summary>
/// <param name="plan">Every file of the site.</param>
internal sealed class SiteWriter(IReadOnlyList<PlannedFile> plan)
{
    private const int Twins = 2;

    /// <summary>True when a folder holds exactly the planned files already.</summary>
    public bool IsUpToDate(string folder, FolderRecord? record)
    {
        // Most often a key tells, so that no file need be looked at.
        if (record is null || record.Count != plan.Count || !AreKnown(record)) return false;
        using var place = FolderHandle.Open(folder);
        var isUpToDate = true;
        ForEach((i, _) =>
        {
            if (!record.Holds(place, plan[i].File, i, plan[i].Key)) isUpToDate = false;
        });
        return isUpToDate;
    }

    /// <summary>Brings the next site to what is planned.</summary>
    /// <returns>How many files were made.</returns>
    public int Write(StagedOutput next)
    {
        var made = 0;
        next.Begin(plan);
        ForEach((i, bytes) =>
        {
            if (next.CarryOver(plan[i].File, plan[i].Key, i)) return;
            plan[i].Write(bytes);
            next.Write(plan[i], i, bytes.WrittenSpan);
            Interlocked.Increment(ref made);
        });
        next.Complete();
        return made;
    }

    /// <summary>Makes the files that a folder has not and writes nothing, to find out what is wrong with them.</summary>
    public void Try(string folder, FolderRecord? record)
    {
        using var place = FolderHandle.Open(folder);
        ForEach((i, bytes) =>
        {
            if (record?.Holds(place, plan[i].File, i, plan[i].Key) != true) plan[i].Write(bytes);
        });
    }

    private bool AreKnown(FolderRecord record)
    {
        for (var i = 0; i < plan.Count; i++)
            if (!record.Knows(plan[i].File, i, plan[i].Key)) return false;
        return true;
    }

    // In order, a page together with its twin in the other language: both need the same, and the core that made it for the
    // first has it for the second, where another core would wait for it. Twins stand at the end of a plan, so that what is
    // left over where its files are odd is the first. A core makes all its files in one buffer.
    private void ForEach(Action<int, ArrayBufferWriter<byte>> work)
    {
        var taken = -Twins - plan.Count % Twins;
        AllCores.Run(() =>
        {
            var bytes = new ArrayBufferWriter<byte>();
            while (Interlocked.Add(ref taken, Twins) is var first && first < plan.Count)
            {
                for (var i = Math.Max(first, 0); i < first + Twins; i++)
                {
                    work(i, bytes);
                    bytes.ResetWrittenCount();
                }
            }
        });
    }
}

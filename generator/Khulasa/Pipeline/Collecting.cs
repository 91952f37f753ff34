using Khulasa.State;

namespace Khulasa.Pipeline;

/// <summary>When the memory of the process is collected.</summary>
internal static class Collecting
{
    // What an edit takes on a site of ten thousand articles.
    private const long Enough = 192 << 20;

    // A process that may have little is left to collect as it likes.
    private const int Share = 8;

    /// <summary>
    /// Lets the process collect nothing until it has taken so much that it is worth while, or is asked to. What a build takes
    /// that brings a site up to date it needs to the end, and collecting would only move it about. The memory is set aside at
    /// once, so that it can come in large pages: most of the time of a small edit was spent on getting it in small ones.
    /// </summary>
    public static void PutOff()
    {
        if (GC.GetGCMemoryInfo().TotalAvailableMemoryBytes < Enough * Share) return;
        LinuxMemory.PreferLargePages(Enough);
        try
        {
            GC.TryStartNoGCRegion(Enough, disallowFullBlockingGC: true);
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentOutOfRangeException)
        {
            // It is put off already, or this is more than the runtime lets anybody put off.
        }
    }
}

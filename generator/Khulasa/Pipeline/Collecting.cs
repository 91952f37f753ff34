using Khulasa.State;

namespace Khulasa.Pipeline;

/// <summary>When the memory of the process is collected.</summary>
internal static class Collecting
{
    // What a site of some hundreds of articles takes; more of it makes a large one no faster.
    private const long ForWhole = 64 << 20;

    // What an edit takes on a site of ten thousand articles.
    private const long ForUpdate = 256 << 20;

    // A process that may have little is left to collect as it likes.
    private const int Share = 8;

    /// <summary>
    /// Lets the process collect nothing until it has taken so much that it is worth while, or is asked to. What a build takes
    /// that brings a site up to date it needs to the end, and collecting would only move it about. The memory is set aside at
    /// once, so that it can come in large pages: most of the time of a small edit was spent on getting it in small ones.
    /// </summary>
    /// <param name="isUpdate">True when most of the site is likely to be there already.</param>
    public static void PutOff(bool isUpdate)
    {
        var enough = isUpdate ? ForUpdate : ForWhole;
        if (GC.GetGCMemoryInfo().TotalAvailableMemoryBytes < enough * Share) return;
        LinuxMemory.PreferLargePages(enough);
        try
        {
            GC.TryStartNoGCRegion(enough, disallowFullBlockingGC: true);
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentOutOfRangeException)
        {
            // It is put off already, or this is more than the runtime lets anybody put off.
        }
    }
}

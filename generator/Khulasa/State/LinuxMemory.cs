using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Khulasa.State;

/// <summary>How Linux hands out memory, when asked.</summary>
internal static unsafe partial class LinuxMemory
{
    private const nint LargePage = 2 << 20;
    private const int UseLargePages = 14; // MADV_HUGEPAGE

    private static bool _isMissing = !OperatingSystem.IsLinux();

    /// <summary>
    /// Asks for memory of new objects in pages of 2 MB instead of 4 KB, wherever the heap takes that much at once. A system
    /// whose pages are always large or never, or that is not asked in this way, does as it likes.
    /// </summary>
    /// <param name="length">How much of it will be taken, in bytes.</param>
    public static void PreferLargePages(long length)
    {
        if (_isMissing) return;
        // Only its place counts, and nobody follows it: the heap grows upwards from the newest object.
        var newest = new object();
        var start = *(nint*)Unsafe.AsPointer(ref newest) & -LargePage;
        try
        {
            _ = Advise(start, (nint)length, UseLargePages); // advice may be declined
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException)
        {
            _isMissing = true;
        }
    }

    [LibraryImport("libc", EntryPoint = "madvise")]
    private static partial int Advise(nint start, nint length, int advice);
}

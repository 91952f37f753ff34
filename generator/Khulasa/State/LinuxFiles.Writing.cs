using System.Runtime.InteropServices;

namespace Khulasa.State;

/// <content>Writing files and making folders.</content>
internal static unsafe partial class LinuxFiles
{
    private const int NewFileToWrite = 0x800C1; // O_WRONLY, O_CREAT, O_EXCL, O_CLOEXEC
    private const int OldFileToWrite = 0x80001; // O_WRONLY, O_CLOEXEC
    private const int EveryoneReadsAndWrites = 0x1B6; // 0666, less what umask takes away: as .NET does it
    private const int EveryoneEnters = 0x1FF; // 0777, likewise

    /// <summary>
    /// Writes a file; false, with nothing left behind, where this is not possible. A plain file that is there already is
    /// written over: letting go of its place on the disk and finding another one takes longer than the writing. It is cut
    /// only afterwards, because ext4 waits for the disk when a file is cut to nothing and filled anew.
    /// </summary>
    /// <param name="path">Full path.</param>
    /// <param name="bytes">Its content.</param>
    /// <param name="isThere">True when a file is likely to be there.</param>
    /// <param name="stamp">Its stamp.</param>
    public static bool TryWrite(string path, ReadOnlySpan<byte> bytes, bool isThere, out FileStamp stamp)
    {
        stamp = FileStamp.Untrusted;
        var name = stackalloc byte[LongestPath];
        if (_isMissing || !TryName(path, name)) return false;
        var file = OpenToWrite(path, name, isThere, out var isOld);
        if (file < 0) return false;
        if (TryWrite(file, bytes) && (!isOld || TryCut(file, bytes.Length))) stamp = StampOf(file);
        return TryClose(file, name, stamp);
    }

    /// <summary>
    /// Copies a file that is as it was, over another one too; false, with nothing left behind, where it is not, or where this
    /// is not possible.
    /// </summary>
    /// <param name="from">Full path of the file.</param>
    /// <param name="known">The stamp that it had.</param>
    /// <param name="to">Full path of the copy.</param>
    /// <param name="isThere">True when a file is likely to be there.</param>
    /// <param name="stamp">Stamp of the copy.</param>
    public static bool TryCopy(string from, FileStamp known, string to, bool isThere, out FileStamp stamp)
    {
        stamp = FileStamp.Untrusted;
        var name = stackalloc byte[LongestPath];
        if (_isMissing || !TryName(from, name)) return false;
        var source = Open(name, CloseOnExec, 0);
        if (source < 0) return false;
        var isOld = false;
        var copy = StampOf(source) == known && TryName(to, name) ? OpenToWrite(to, name, isThere, out isOld) : -1;
        if (copy >= 0 && TryCopy(source, copy, known.Size) && (!isOld || TryCut(copy, known.Size))) stamp = StampOf(copy);
        _ = Close(source);
        return copy >= 0 && TryClose(copy, name, stamp);
    }

    /// <summary>Makes a folder in one that is there; false where this is not possible, or something has its name.</summary>
    public static bool TryMakeFolder(string path)
    {
        var name = stackalloc byte[LongestPath];
        return !_isMissing && TryName(path, name) && MakeFolder(name, EveryoneEnters) == 0;
    }

    // Never through a link: what it leads to is not ours.
    private static int OpenToWrite(string path, byte* name, bool isThere, out bool isOld)
    {
        isOld = isThere && IsPlain(path) == true;
        return isOld ? Open(name, OldFileToWrite, 0) : Open(name, NewFileToWrite, EveryoneReadsAndWrites);
    }

    private static bool TryClose(int file, byte* name, FileStamp stamp)
    {
        if (Close(file) == 0 && stamp.IsTrusted) return true;
        _ = Unlink(name);
        return false;
    }

    private static bool TryCopy(int from, int to, long length)
    {
        while (length > 0)
        {
            var copied = CopyFileRange(from, null, to, null, (nuint)length, 0);
            if (copied <= 0) return false;
            length -= copied;
        }

        return true;
    }

    private static bool TryCut(int file, long length) => Truncate(file, (nint)length) == 0;

    private static bool TryWrite(int file, ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            nint written;
            fixed (byte* start = bytes) written = Write(file, start, (nuint)bytes.Length);
            if (written <= 0) return false;
            bytes = bytes[(int)written..];
        }

        return true;
    }

    [LibraryImport("libc", EntryPoint = "write")]
    private static partial nint Write(int file, byte* bytes, nuint count);

    [LibraryImport("libc", EntryPoint = "copy_file_range")]
    private static partial nint CopyFileRange(int from, long* fromStart, int to, long* toStart, nuint count, uint flags);

    [LibraryImport("libc", EntryPoint = "ftruncate")]
    private static partial int Truncate(int file, nint length);

    [LibraryImport("libc", EntryPoint = "mkdir")]
    private static partial int MakeFolder(byte* path, int mode);

    [LibraryImport("libc", EntryPoint = "unlink")]
    private static partial int Unlink(byte* path);
}

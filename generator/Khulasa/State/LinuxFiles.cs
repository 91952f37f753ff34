using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Khulasa.State;

/// <summary>
/// What Linux tells of files and .NET does not, and what it does faster when asked directly. The fields of statx(2) and the
/// flags of open(2) used here are the same on every processor.
/// </summary>
internal static unsafe partial class LinuxFiles
{
    private const int CurrentFolder = -100;
    private const int PathIsEmpty = 0x1000;
    private const uint TypeTimesAndSize = 0x2C1;
    private const int TypeBits = 0xF000;
    private const int PlainFile = 0x8000;
    private const int Folder = 0x4000;
    private const int FieldsLength = 256;
    private const int LongestPath = 4096;
    private const int NotFound = 2;
    private const int NotAFolder = 20;
    private const int OnlyPath = 0x200000;
    private const int NewFileToWrite = 0x800C1; // O_WRONLY, O_CREAT, O_EXCL, O_CLOEXEC
    private const int CloseOnExec = 0x80000;
    private const int EveryoneReadsAndWrites = 0x1B6; // 0666, less what umask takes away: as .NET does it
    private const int DoNotFollow = 0x100;

    private static bool _isMissing = !OperatingSystem.IsLinux();

    /// <summary>The stamp of a file or folder, or that there is none; false where the system can't tell.</summary>
    public static bool TryStamp(string path, PathKind kind, out FileStamp stamp)
    {
        var fields = stackalloc byte[FieldsLength];
        stamp = FileStamp.Untrusted;
        if (!TryRead(path, fields, DoNotFollow)) return !_isMissing && Marshal.GetLastPInvokeError() is NotFound or NotAFolder;
        stamp = StampIn(fields, kind);
        return true;
    }

    /// <summary>True for a plain file, false for anything else there, a link too; null where the system can't tell, or nothing is there.</summary>
    public static bool? IsPlain(string path)
    {
        var fields = stackalloc byte[FieldsLength];
        return TryRead(path, fields, DoNotFollow) ? (*(ushort*)(fields + 28) & TypeBits) == PlainFile : null;
    }

    /// <summary>A number that the files of one file system share; false where the system can't tell.</summary>
    public static bool TryDevice(string path, out ulong device)
    {
        var fields = stackalloc byte[FieldsLength];
        var isRead = TryRead(path, fields);
        device = isRead ? *(ulong*)(fields + 136) : 0;
        return isRead;
    }

    /// <summary>Opens a folder to look at what is in it; negative where that is not possible.</summary>
    public static int OpenFolder(string path)
    {
        var name = stackalloc byte[LongestPath];
        return !_isMissing && TryName(path, name) ? Open(name, OnlyPath | CloseOnExec, 0) : -1;
    }

    /// <summary>The stamp of something in a folder; an untrusted one when it is not there, or of another kind.</summary>
    /// <param name="folder">What <see cref="OpenFolder"/> gave.</param>
    /// <param name="path">Path below the folder in UTF-8, with a zero at its end.</param>
    /// <param name="kind">A file or a folder.</param>
    [SkipLocalsInit]
    public static FileStamp Stamp(int folder, ReadOnlySpan<byte> path, PathKind kind)
    {
        var fields = stackalloc byte[FieldsLength];
        fixed (byte* name = path)
        {
            if (Statx(folder, name, DoNotFollow, TypeTimesAndSize, fields) != 0) return FileStamp.Untrusted;
        }

        return StampIn(fields, kind);
    }

    /// <summary>Writes a file that is not there yet; false, with nothing left behind, where this is not possible.</summary>
    /// <param name="path">Full path.</param>
    /// <param name="bytes">Its content.</param>
    /// <param name="stamp">Its stamp.</param>
    public static bool TryCreate(string path, ReadOnlySpan<byte> bytes, out FileStamp stamp)
    {
        stamp = FileStamp.Untrusted;
        var name = stackalloc byte[LongestPath];
        if (_isMissing || !TryName(path, name)) return false;
        var file = Open(name, NewFileToWrite, EveryoneReadsAndWrites);
        if (file < 0) return false;
        if (TryWrite(file, bytes)) stamp = StampOf(file);
        return TryClose(file, name, stamp);
    }

    /// <summary>Copies a file to where none is yet; false, with nothing left behind, where this is not possible.</summary>
    /// <param name="from">Full path of the file.</param>
    /// <param name="to">Full path of the copy.</param>
    /// <param name="stamp">Stamp of the copy.</param>
    public static bool TryCopy(string from, string to, out FileStamp stamp)
    {
        stamp = FileStamp.Untrusted;
        var name = stackalloc byte[LongestPath];
        if (_isMissing || !TryName(from, name)) return false;
        var source = Open(name, CloseOnExec, 0);
        if (source < 0) return false;
        var copy = TryName(to, name) ? Open(name, NewFileToWrite, EveryoneReadsAndWrites) : -1;
        if (copy >= 0 && TryCopy(source, copy)) stamp = StampOf(copy);
        _ = Close(source);
        return copy >= 0 && TryClose(copy, name, stamp);
    }

    private static bool TryClose(int file, byte* name, FileStamp stamp)
    {
        if (Close(file) == 0 && stamp.IsTrusted) return true;
        _ = Unlink(name);
        return false;
    }

    private static bool TryCopy(int from, int to)
    {
        nint copied;
        do copied = CopyFileRange(from, null, to, null, 1 << 30, 0);
        while (copied > 0);
        return copied == 0;
    }

    private static FileStamp StampOf(int file)
    {
        var fields = stackalloc byte[FieldsLength];
        byte nothing = 0;
        return Statx(file, &nothing, PathIsEmpty, TypeTimesAndSize, fields) == 0 ? StampIn(fields, PathKind.File) : FileStamp.Untrusted;
    }

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

    private static bool TryRead(string path, byte* fields, int flags = 0)
    {
        if (_isMissing) return false;
        var name = stackalloc byte[LongestPath];
        if (!TryName(path, name)) return false;
        try
        {
            return Statx(CurrentFolder, name, flags, TypeTimesAndSize, fields) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            _isMissing = true;
            return false;
        }
    }

    private static bool TryName(string path, byte* name)
    {
        if (path.Length * 3 >= LongestPath) return false;
        name[Encoding.UTF8.GetBytes(path, new Span<byte>(name, LongestPath))] = 0;
        return true;
    }

    // A folder's size says nothing that its times don't.
    private static FileStamp StampIn(byte* fields, PathKind kind)
    {
        var isKind = (*(ushort*)(fields + 28) & TypeBits) == (kind == PathKind.Folder ? Folder : PlainFile);
        return isKind ? new FileStamp(kind == PathKind.Folder ? 0 : *(long*)(fields + 40), Ticks(fields + 112), Ticks(fields + 96)) : FileStamp.Untrusted;
    }

    // Seconds and nanoseconds since 1970 as ticks of .NET.
    private static long Ticks(byte* time) =>
        DateTime.UnixEpoch.Ticks + (*(long*)time * TimeSpan.TicksPerSecond) + (*(uint*)(time + 8) / TimeSpan.NanosecondsPerTick);

    [LibraryImport("libc", EntryPoint = "statx", SetLastError = true)]
    private static partial int Statx(int folder, byte* path, int flags, uint mask, byte* fields);

    [LibraryImport("libc", EntryPoint = "open")]
    private static partial int Open(byte* path, int flags, int mode);

    [LibraryImport("libc", EntryPoint = "write")]
    private static partial nint Write(int file, byte* bytes, nuint count);

    [LibraryImport("libc", EntryPoint = "copy_file_range")]
    private static partial nint CopyFileRange(int from, long* fromStart, int to, long* toStart, nuint count, uint flags);

    [LibraryImport("libc", EntryPoint = "unlink")]
    private static partial int Unlink(byte* path);

    /// <summary>Closes a file or folder.</summary>
    [LibraryImport("libc", EntryPoint = "close")]
    public static partial int Close(int file);
}

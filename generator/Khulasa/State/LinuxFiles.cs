using System.Runtime.InteropServices;
using System.Text;

namespace Khulasa.State;

/// <summary>What Linux tells of files and .NET does not. The fields of statx(2) lie at the same places on every processor.</summary>
internal static unsafe partial class LinuxFiles
{
    private const int CurrentFolder = -100;
    private const uint TypeTimesAndSize = 0x2C1;
    private const int TypeBits = 0xF000;
    private const int PlainFile = 0x8000;
    private const int FieldsLength = 256;
    private const int LongestPath = 4096;
    private const int NotFound = 2;
    private const int NotAFolder = 20;

    private static bool _isMissing = !OperatingSystem.IsLinux();

    /// <summary>The stamp of a plain file, or that there is none; false where the system can't tell.</summary>
    public static bool TryStamp(string path, out FileStamp stamp)
    {
        var fields = stackalloc byte[FieldsLength];
        stamp = FileStamp.Untrusted;
        if (!TryRead(path, fields)) return !_isMissing && Marshal.GetLastPInvokeError() is NotFound or NotAFolder;
        if ((*(ushort*)(fields + 28) & TypeBits) == PlainFile) stamp = new FileStamp(*(long*)(fields + 40), Ticks(fields + 112), Ticks(fields + 96));
        return true;
    }

    /// <summary>A number that the files of one file system share; false where the system can't tell.</summary>
    public static bool TryDevice(string path, out ulong device)
    {
        var fields = stackalloc byte[FieldsLength];
        var isRead = TryRead(path, fields);
        device = isRead ? *(ulong*)(fields + 136) : 0;
        return isRead;
    }

    private static bool TryRead(string path, byte* fields)
    {
        if (_isMissing || path.Length * 3 >= LongestPath) return false;
        var name = stackalloc byte[LongestPath];
        name[Encoding.UTF8.GetBytes(path, new Span<byte>(name, LongestPath))] = 0;
        try
        {
            return Statx(CurrentFolder, name, 0, TypeTimesAndSize, fields) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            _isMissing = true;
            return false;
        }
    }

    // Seconds and nanoseconds since 1970 as ticks of .NET.
    private static long Ticks(byte* time) =>
        DateTime.UnixEpoch.Ticks + (*(long*)time * TimeSpan.TicksPerSecond) + (*(uint*)(time + 8) / TimeSpan.NanosecondsPerTick);

    [LibraryImport("libc", EntryPoint = "statx", SetLastError = true)]
    private static partial int Statx(int folder, byte* path, int flags, uint mask, byte* fields);
}

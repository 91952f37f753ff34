using System.Runtime.InteropServices;

namespace Khulasa.State;

/// <summary>Lets two folders of one file system change places in one step, so that a reader sees the one or the other.</summary>
/// <remarks>
/// Linux: <c>renameat2</c> with <c>RENAME_EXCHANGE</c>; macOS: <c>renamex_np</c> with <c>RENAME_SWAP</c>. Windows has
/// nothing of the kind, nor have some file systems (network shares, FAT): there the folder is moved aside and the other one
/// into its place, and who is stopped between the two finds it by <see cref="Recover"/>.
/// </remarks>
internal static partial class FolderExchange
{
    private const int CurrentFolder = -100;
    private const uint Exchange = 2;

    /// <summary>Exchanges two folders; where there is no <paramref name="folder"/> yet, the other one is moved there.</summary>
    /// <param name="folder">The folder that others look at.</param>
    /// <param name="other">The folder to put in its place.</param>
    /// <param name="aside">A path that nothing has, for systems without an exchange.</param>
    public static void Swap(string folder, string other, string aside)
    {
        if (!Directory.Exists(folder))
        {
            Directory.Move(other, folder);
            return;
        }

        if (IsExchanged(folder, other)) return;
        Directory.Move(folder, aside);
        Directory.Move(other, folder);
        Directory.Move(aside, other);
    }

    /// <summary>Puts back, or away, what a stopped exchange has left aside.</summary>
    public static void Recover(string folder, string other, string aside)
    {
        if (!Directory.Exists(aside)) return;
        if (!Directory.Exists(folder)) Directory.Move(aside, folder);
        else if (!Directory.Exists(other)) Directory.Move(aside, other);
        else Directory.Delete(aside, recursive: true);
    }

    private static bool IsExchanged(string folder, string other)
    {
        try
        {
            if (OperatingSystem.IsLinux()) return Renameat2(CurrentFolder, folder, CurrentFolder, other, Exchange) == 0;
            return OperatingSystem.IsMacOS() && Renamex(folder, other, Exchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Renameat2(int folder, string path, int otherFolder, string otherPath, uint flags);

    [LibraryImport("libc", EntryPoint = "renamex_np", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Renamex(string path, string otherPath, uint flags);
}

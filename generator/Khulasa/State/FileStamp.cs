namespace Khulasa.State;

/// <summary>What tells, without reading a file, that nobody has written to it.</summary>
/// <param name="Size">Its length in bytes.</param>
/// <param name="Modified">When its content was last written.</param>
/// <param name="Changed">When anything of it was last changed, which no program can set; 0 where the system does not tell.</param>
internal readonly record struct FileStamp(long Size, long Modified, long Changed)
{
    /// <summary>A stamp that no file has: what is known under it is looked at again.</summary>
    public static readonly FileStamp Untrusted = new(-1, 0, 0);

    /// <summary>True for a stamp that a file can have.</summary>
    public bool IsTrusted => Size >= 0;

    /// <summary>The stamp of a file; <see cref="Untrusted"/> when there is none.</summary>
    public static FileStamp Of(string path)
    {
        if (LinuxFiles.TryStamp(path, PathKind.File, out var stamp)) return stamp;
        var file = new FileInfo(path);
        return file.Exists && file.LinkTarget is null ? new FileStamp(file.Length, file.LastWriteTimeUtc.Ticks, 0) : Untrusted;
    }

    /// <summary>The stamp of a folder; <see cref="Untrusted"/> when there is none. It changes when a name in it comes or goes.</summary>
    public static FileStamp OfFolder(string path)
    {
        if (LinuxFiles.TryStamp(path, PathKind.Folder, out var stamp)) return stamp;
        var folder = new DirectoryInfo(path);
        return folder.Exists ? new FileStamp(0, folder.LastWriteTimeUtc.Ticks, 0) : Untrusted;
    }

    /// <summary>
    /// This stamp, or <see cref="Untrusted"/> for a file that was written so late that one more write after it was read
    /// could leave the stamp as it is: clocks of file systems tick every 16 milliseconds at the most, some every two seconds.
    /// </summary>
    /// <param name="readAt">When reading began, in the ticks of <see cref="DateTime.UtcNow"/>.</param>
    public FileStamp ReadAt(DateTime readAt)
    {
        var tick = Modified % TimeSpan.TicksPerSecond == 0 ? TimeSpan.FromSeconds(2) : TimeSpan.FromMilliseconds(20);
        return Modified < (readAt - tick).Ticks ? this : Untrusted;
    }

    /// <summary>Writes the stamp.</summary>
    public void Write(StateWriter writer)
    {
        writer.Number(Size);
        writer.Number(Modified);
        writer.Number(Changed);
    }

    /// <summary>Reads a stamp.</summary>
    public static FileStamp Read(StateReader reader) => new(reader.Number(), reader.Number(), reader.Number());
}

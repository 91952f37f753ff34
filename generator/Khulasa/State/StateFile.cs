using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using Khulasa.Digests;

namespace Khulasa.State;

/// <summary>
/// A file of state: which generator wrote it, a checksum, the content. What is missing, damaged or of another generator is
/// not there; nothing that depends on it is lost but time.
/// </summary>
internal static class StateFile
{
    private const int HeaderLength = Digest.Length + sizeof(uint);

    /// <summary>The bytes of a file; null when they can't be read.</summary>
    public static FixedBytes? Open(string path)
    {
        try
        {
            return FixedBytes.OfFile(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The content among the bytes of a file; null when it is of no use.</summary>
    public static ReadOnlyMemory<byte>? ContentOf(ReadOnlyMemory<byte> file)
    {
        var bytes = file.Span;
        if (bytes.Length < HeaderLength || Digest.Read(bytes) != GeneratorVersion.Digest) return null;
        var checksum = BinaryPrimitives.ReadUInt32LittleEndian(bytes[Digest.Length..]);
        return Checksum(bytes[HeaderLength..]) == checksum ? file[HeaderLength..] : null;
    }

    /// <summary>Writes a file beside its place and then moves it there.</summary>
    /// <param name="path">Where.</param>
    /// <param name="write">Writes its content; no more than a part of it is in memory at a time.</param>
    public static void Write(string path, Action<StateWriter> write)
    {
        var temporary = path + ".tmp";
        using (var file = File.OpenHandle(temporary, FileMode.Create, FileAccess.Write))
        {
            var (end, crc) = ((long)HeaderLength, ~0u);
            var writer = new StateWriter(bytes =>
            {
                RandomAccess.Write(file, bytes, end);
                (end, crc) = (end + bytes.Length, Update(crc, bytes));
            });
            write(writer);
            writer.Flush();
            Span<byte> header = stackalloc byte[HeaderLength];
            GeneratorVersion.Digest.Write(header);
            BinaryPrimitives.WriteUInt32LittleEndian(header[Digest.Length..], crc);
            RandomAccess.Write(file, header, 0);
        }

        File.Move(temporary, path, overwrite: true);
    }

    /// <summary>CRC-32C, which processors compute eight bytes at a time: it finds accidents, and is not meant to find intent.</summary>
    internal static uint Checksum(ReadOnlySpan<byte> bytes) => Update(~0u, bytes);

    private static uint Update(uint crc, ReadOnlySpan<byte> bytes)
    {
        foreach (var eight in MemoryMarshal.Cast<byte, ulong>(bytes)) crc = BitOperations.Crc32C(crc, eight);
        foreach (var one in bytes[(bytes.Length & ~7)..]) crc = BitOperations.Crc32C(crc, one);
        return crc;
    }
}

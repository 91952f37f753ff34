using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Khulasa.Digests;

/// <summary>
/// 128 bits that stand for something: equal digests, equal things. They are the first half of a SHA-256, so that nobody
/// can write an article whose digest is that of another one.
/// </summary>
/// <param name="Value">The bits.</param>
public readonly record struct Digest(UInt128 Value)
{
    /// <summary>How many bytes a digest has.</summary>
    public const int Length = 16;

    /// <summary>The digest of bytes.</summary>
    public static Digest Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return new Digest(BinaryPrimitives.ReadUInt128LittleEndian(hash));
    }

    /// <summary>The digest of a text.</summary>
    public static Digest Of(ReadOnlySpan<char> text) => Of(MemoryMarshal.AsBytes(text));

    /// <summary>The digest of several things together; their order counts.</summary>
    public static Digest Of(params ReadOnlySpan<Digest> parts)
    {
        var builder = new DigestBuilder();
        foreach (var part in parts) builder.Add(part);
        return builder.ToDigest();
    }
}

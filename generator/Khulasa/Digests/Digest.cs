using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Khulasa.Digests;

/// <summary>
/// 128 bits that stand for something: equal digests, equal things. They are the first half of a SHA-256, so that nobody
/// can write an article whose digest is that of another one.
/// </summary>
/// <remarks>Two halves and not one number of 128 bits: code that touches such a number is never compiled ahead of time.</remarks>
/// <param name="Low">The lower 64 bits.</param>
/// <param name="High">The upper 64 bits.</param>
public readonly record struct Digest(ulong Low, ulong High)
{
    /// <summary>How many bytes a digest has.</summary>
    public const int Length = 16;

    /// <summary>The digest of bytes.</summary>
    public static Digest Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return Read(hash);
    }

    /// <summary>Reads a digest from its bytes.</summary>
    public static Digest Read(ReadOnlySpan<byte> bytes) =>
        new(BinaryPrimitives.ReadUInt64LittleEndian(bytes), BinaryPrimitives.ReadUInt64LittleEndian(bytes[sizeof(ulong)..]));

    /// <summary>Writes the bytes of the digest.</summary>
    public void Write(Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, Low);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes[sizeof(ulong)..], High);
    }

    /// <summary>The digest in 32 hexadecimal digits.</summary>
    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[Length];
        Write(bytes);
        return Convert.ToHexStringLower(bytes);
    }

    /// <summary>The digest of a text.</summary>
    public static Digest Of(ReadOnlySpan<char> text) => Of(MemoryMarshal.AsBytes(text));

    /// <summary>A digest for this thing together with another one, cheaper than <see cref="Of(ReadOnlySpan{Digest})"/>; their order does not count.</summary>
    public Digest With(Digest other) => new(Low + other.Low, High + other.High);

    /// <summary>The digest of several things together; their order counts.</summary>
    public static Digest Of(params ReadOnlySpan<Digest> parts)
    {
        var all = new DigestCombiner();
        foreach (var part in parts) all.Add(part);
        return all.ToDigest();
    }
}

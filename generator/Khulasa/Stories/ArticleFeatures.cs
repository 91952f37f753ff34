using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Khulasa.Stories;

/// <summary>
/// What comparing articles needs to know of one article: numbers that stand for its words (<see cref="Text.TermHash"/>).
/// Follows from headline and text alone, so it may be kept under a digest of the two together with <see cref="Version"/>.
/// </summary>
public sealed class ArticleFeatures
{
    /// <summary>Changes whenever the same text would give other features; kept ones of another version are worthless.</summary>
    public const int Version = 4;

    /// <summary>Of a longer text so many runs of words stand for all: the smallest numbers, which are as good as drawn by lot.</summary>
    public const int MaxShingles = 512;

    private const int Lists = 4;

    /// <summary>Stems of headline and text without stop words, ascending, each once.</summary>
    public required uint[] Terms { get; init; }

    /// <summary>How often each of <see cref="Terms"/> occurs, at most 255; a word of the headline counts three times.</summary>
    public required byte[] Counts { get; init; }

    /// <summary>Stems of the headline without stop words, ascending, each once.</summary>
    public required uint[] TitleTerms { get; init; }

    /// <summary>Runs of three words of the text, ascending, each once, at most <see cref="MaxShingles"/>.</summary>
    public required uint[] Shingles { get; init; }

    /// <summary>Numbers in digits of the text, prefixes left out and fractions whole, ascending, each once.</summary>
    public required uint[] Numbers { get; init; }

    /// <summary>The features for keeping on this machine: five lengths, then the lists one behind the other.</summary>
    public byte[] ToBytes()
    {
        ReadOnlySpan<uint[]> lists = [Terms, TitleTerms, Shingles, Numbers];
        var numbers = Terms.Length + TitleTerms.Length + Shingles.Length + Numbers.Length;
        var bytes = new byte[(1 + Lists + numbers) * sizeof(uint) + Counts.Length];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, Version);
        var place = (1 + Lists) * sizeof(uint);
        for (var i = 0; i < Lists; i++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan((1 + i) * sizeof(uint)), lists[i].Length);
            MemoryMarshal.AsBytes<uint>(lists[i]).CopyTo(bytes.AsSpan(place));
            place += lists[i].Length * sizeof(uint);
        }

        Counts.CopyTo(bytes, place);
        return bytes;
    }

    /// <summary>
    /// The features that <see cref="ToBytes"/> wrote; null for bytes of another version or another length than they say.
    /// Whether they were changed since is for the keeper to tell.
    /// </summary>
    public static ArticleFeatures? FromBytes(ReadOnlySpan<byte> bytes)
    {
        const int Head = (1 + Lists) * sizeof(uint);
        if (bytes.Length < Head || BinaryPrimitives.ReadInt32LittleEndian(bytes) != Version) return null;
        Span<int> lengths = stackalloc int[Lists];
        long needed = Head;
        for (var i = 0; i < Lists; i++)
        {
            lengths[i] = BinaryPrimitives.ReadInt32LittleEndian(bytes[((1 + i) * sizeof(uint))..]);
            if (lengths[i] < 0) return null;
            needed += (long)lengths[i] * sizeof(uint);
        }

        if (needed + lengths[0] != bytes.Length) return null;
        var rest = bytes[Head..];
        return new ArticleFeatures
        {
            Terms = Take(ref rest, lengths[0]),
            TitleTerms = Take(ref rest, lengths[1]),
            Shingles = Take(ref rest, lengths[2]),
            Numbers = Take(ref rest, lengths[3]),
            Counts = rest.ToArray(),
        };
    }

    /// <summary>
    /// Share of the runs of words of either article that both have, 0 to 1. Where not all runs of an article are known, the
    /// share among the smallest numbers of both (Broder 1997) stands for it.
    /// </summary>
    /// <param name="first">The <see cref="Shingles"/> of one.</param>
    /// <param name="second">Those of the other.</param>
    public static double ShingleOverlap(uint[] first, uint[] second) => SortedNumbers.Jaccard(KnownTo(first, second), KnownTo(second, first));

    // The numbers up to which both lists are complete.
    private static ReadOnlySpan<uint> KnownTo(uint[] shingles, uint[] others)
    {
        if (others.Length < MaxShingles || shingles.Length == 0) return shingles;
        var place = Array.BinarySearch(shingles, others[^1]);
        return shingles.AsSpan(0, place < 0 ? ~place : place + 1);
    }

    private static uint[] Take(ref ReadOnlySpan<byte> bytes, int count)
    {
        var numbers = MemoryMarshal.Cast<byte, uint>(bytes[..(count * sizeof(uint))]).ToArray();
        bytes = bytes[(count * sizeof(uint))..];
        return numbers;
    }
}

using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Khulasa.Stories;

/// <summary>A digest for each period of all that comparing its articles looks at.</summary>
internal sealed class PeriodKeys
{
    private const int DigestBytes = 16;

    private readonly UInt128[] _keys;

    public PeriodKeys(Timeline timeline)
    {
        var articles = new byte[timeline.Articles.Length * DigestBytes];
        Parallel.For(0, timeline.Articles.Length, i =>
            BinaryPrimitives.WriteUInt128LittleEndian(articles.AsSpan(i * DigestBytes), DigestOf(timeline.Articles[i])));
        _keys = [.. timeline.Periods.Select((period, i) => KeyOf(period, timeline.Around(i), articles))];
    }

    /// <summary>The digest of a period.</summary>
    public UInt128 this[int period] => _keys[period];

    // Beside the articles, which of them are its own.
    private static UInt128 KeyOf(Period period, Period around, byte[] articles)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(MemoryMarshal.AsBytes<int>([period.Start - around.Start, period.Count]));
        hash.AppendData(articles, around.Start * DigestBytes, around.Count * DigestBytes);
        return BinaryPrimitives.ReadUInt128LittleEndian(hash.GetHashAndReset());
    }

    // The slug is not looked at, only the order that follows from it. No name has a line break.
    private static UInt128 DigestOf(StoryArticle article)
    {
        var text = string.Join(
            '\n', article.Date?.ToString(), article.Outlet is null ? "" : "+", article.Outlet, article.IsAlone ? "alone" : "",
            string.Join('\t', article.Entities), string.Join('\t', article.Topics));
        Span<byte> bytes = stackalloc byte[SHA256.HashSizeInBytes + DigestBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(text.AsSpan()), bytes);
        BinaryPrimitives.WriteUInt128LittleEndian(bytes[SHA256.HashSizeInBytes..], article.TextDigest);
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, digest);
        return BinaryPrimitives.ReadUInt128LittleEndian(digest);
    }
}

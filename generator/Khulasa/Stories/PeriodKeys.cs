using System.Buffers;
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

    // The slug is not looked at, only the order that follows from it. Texts are set apart by their lengths.
    private static UInt128 DigestOf(StoryArticle article)
    {
        var bytes = new ArrayBufferWriter<byte>(256);
        BinaryPrimitives.WriteUInt128LittleEndian(bytes.GetSpan(DigestBytes), article.TextDigest);
        bytes.Advance(DigestBytes);
        var date = article.Date ?? default;
        bytes.Write(MemoryMarshal.AsBytes<int>([date.Year, date.Month, date.Day, article.IsAlone ? 1 : 0, article.Entities.Count, article.Topics.Count]));
        Write(bytes, article.Outlet);
        foreach (var entity in article.Entities) Write(bytes, entity);
        foreach (var topic in article.Topics) Write(bytes, topic);
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes.WrittenSpan, digest);
        return BinaryPrimitives.ReadUInt128LittleEndian(digest);
    }

    private static void Write(ArrayBufferWriter<byte> bytes, string? text)
    {
        bytes.Write(MemoryMarshal.AsBytes<int>([text?.Length ?? -1]));
        bytes.Write(MemoryMarshal.AsBytes(text.AsSpan()));
    }
}

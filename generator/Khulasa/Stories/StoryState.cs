using System.Buffers.Binary;

namespace Khulasa.Stories;

/// <summary>
/// What comparing articles found, each part under a digest of all that it follows from: a part of it is either right for
/// other articles, too, or not found. Immutable; small, some 300 bytes an article.
/// </summary>
public sealed class StoryState
{
    /// <summary>Changes whenever the same articles would give other findings.</summary>
    public const int Version = 4;

    private readonly Dictionary<UInt128, PeriodFindings> _findings;

    internal StoryState(IEnumerable<KeyValuePair<UInt128, PeriodFindings>> findings)
    {
        _findings = [];
        foreach (var (key, value) in findings) _findings.TryAdd(key, value);
    }

    /// <summary>The state for keeping.</summary>
    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(Version);
        Span<byte> digest = stackalloc byte[16];
        foreach (var (key, findings) in _findings.OrderBy(pair => pair.Key))
        {
            BinaryPrimitives.WriteUInt128LittleEndian(digest, key);
            writer.Write(digest);
            findings.Write(writer);
        }

        return stream.ToArray();
    }

    /// <summary>
    /// The state that <see cref="ToBytes"/> wrote; null for bytes of another version or that end too soon. Whether they were
    /// changed since is for the keeper to tell.
    /// </summary>
    public static StoryState? FromBytes(ReadOnlySpan<byte> bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes.ToArray(), writable: false));
        var findings = new List<KeyValuePair<UInt128, PeriodFindings>>();
        try
        {
            if (reader.ReadInt32() != Version) return null;
            while (reader.BaseStream.Position < reader.BaseStream.Length)
            {
                var key = BinaryPrimitives.ReadUInt128LittleEndian(reader.ReadBytes(16));
                findings.Add(KeyValuePair.Create(key, PeriodFindings.Read(reader)));
            }
        }
        catch (Exception e) when (e is EndOfStreamException or ArgumentOutOfRangeException)
        {
            return null;
        }

        return new StoryState(findings);
    }

    internal PeriodFindings? Find(UInt128 key) => _findings.GetValueOrDefault(key);
}

using Khulasa.Digests;

namespace Khulasa.Stories;

/// <summary>
/// What comparing articles found, each part under a digest of all that it follows from: a part of it is either right for
/// other articles, too, or not found. Immutable; small, some 300 bytes an article.
/// </summary>
public sealed class StoryState
{
    /// <summary>Changes whenever the same articles would give other findings.</summary>
    public const int Version = 5;

    /// <summary>Nothing was found yet.</summary>
    internal static readonly StoryState Empty = new([]);

    private readonly Dictionary<Digest, PeriodFindings> _findings;

    private StoryState(Dictionary<Digest, PeriodFindings> findings) => _findings = findings;

    /// <summary>The state of what was found for each period.</summary>
    internal static StoryState Of(PeriodKeys keys, PeriodFindings[] found)
    {
        var findings = new Dictionary<Digest, PeriodFindings>(found.Length);
        for (var period = 0; period < found.Length; period++) findings.TryAdd(keys[period], found[period]);
        return new StoryState(findings);
    }

    /// <summary>The state for keeping.</summary>
    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(Version);
        Span<byte> digest = stackalloc byte[Digest.Length];
        foreach (var (key, findings) in _findings)
        {
            key.Write(digest);
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
        var findings = new Dictionary<Digest, PeriodFindings>();
        try
        {
            if (reader.ReadInt32() != Version) return null;
            while (reader.BaseStream.Position < reader.BaseStream.Length)
            {
                var key = Digest.Read(reader.ReadBytes(Digest.Length));
                findings.TryAdd(key, PeriodFindings.Read(reader));
            }
        }
        catch (Exception e) when (e is EndOfStreamException or ArgumentOutOfRangeException)
        {
            return null;
        }

        return new StoryState(findings);
    }

    internal PeriodFindings? Find(Digest key) => _findings.GetValueOrDefault(key);
}

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

    internal StoryState(IEnumerable<KeyValuePair<Digest, PeriodFindings>> findings)
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
        var findings = new List<KeyValuePair<Digest, PeriodFindings>>();
        try
        {
            if (reader.ReadInt32() != Version) return null;
            while (reader.BaseStream.Position < reader.BaseStream.Length)
            {
                var key = Digest.Read(reader.ReadBytes(Digest.Length));
                findings.Add(KeyValuePair.Create(key, PeriodFindings.Read(reader)));
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

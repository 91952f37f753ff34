using System.Collections.Concurrent;
using Khulasa.Digests;
using Khulasa.Stories;

namespace Khulasa.Incremental;

/// <summary>
/// Keeps what comparing articles needs to know of each text: of those that were read now in memory, of others in a file.
/// Safe to use from many threads.
/// </summary>
/// <param name="earlier">What earlier builds kept.</param>
internal sealed class FeatureStore(FeatureFile? earlier)
{
    private readonly ConcurrentDictionary<Digest, byte[]> _added = [];

    /// <summary>Keeps the features of a text; the digest finds them again.</summary>
    public Digest Add(ArticleFeatures features)
    {
        var bytes = features.ToBytes();
        var digest = Digest.Of(bytes);
        if (earlier?.Has(digest) != true) _added.TryAdd(digest, bytes);
        return digest;
    }

    /// <summary>The features of a digest; null when they are not kept.</summary>
    public ArticleFeatures? Find(Digest digest) =>
        (_added.TryGetValue(digest, out var bytes) ? bytes : earlier?.Find(digest)) is { } found ? ArticleFeatures.FromBytes(found) : null;

    /// <summary>Writes what is needed from now on.</summary>
    /// <param name="path">Where the file is.</param>
    /// <param name="needed">Digests of all texts that there are.</param>
    public FeatureFile Save(string path, IEnumerable<Digest> needed) => (earlier ?? FeatureFile.Empty(path)).With(_added, needed);
}

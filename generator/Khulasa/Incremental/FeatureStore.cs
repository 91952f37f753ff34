using Khulasa.Digests;
using Khulasa.State;
using Khulasa.Stories;

namespace Khulasa.Incremental;

/// <summary>
/// Keeps what comparing articles needs to know of each text: some of those that were read now in memory, all others in a
/// file. Safe to use from many threads.
/// </summary>
/// <param name="file">What earlier builds kept; null to keep everything in memory.</param>
internal sealed class FeatureStore(FeatureFile? file)
{
    private const long MostInMemory = 16 << 20;

    private readonly Lock _adding = new();
    private Dictionary<Digest, ArticleFeatures> _added = [];
    private FeatureFile? _file = file;
    private long _length;

    /// <summary>Keeps the features of a text; the digest finds them again.</summary>
    public Digest Add(ArticleFeatures features)
    {
        var digest = Digest.Of(features.Bytes.Span);
        lock (_adding)
        {
            if (_file?.Has(digest) == true || !_added.TryAdd(digest, features)) return digest;
            _length += features.Bytes.Length;
            if (_length >= MostInMemory && _file is not null) MoveToFile(_file);
        }

        return digest;
    }

    /// <summary>The features of a digest; null when they are not kept.</summary>
    public ArticleFeatures? Find(Digest digest)
    {
        ArticleFeatures? features;
        FeatureFile? file;
        lock (_adding)
        {
            _added.TryGetValue(digest, out features);
            file = _file;
        }

        return features ?? file?.Find(digest);
    }

    /// <summary>Writes what is needed from now on.</summary>
    /// <param name="needed">Digests of all texts that there are.</param>
    /// <returns>The file; null when there is none.</returns>
    public FeatureFile? Save(IEnumerable<Digest> needed) => _file?.With(_added, needed);

    private void MoveToFile(FeatureFile file)
    {
        _length = 0;
        try
        {
            _file = file.With(_added);
            _added = [];
        }
        catch (Exception e) when (DiskProblem.Of(e) is not null)
        {
            // It stays in memory; whether the site can be written is seen when it is.
        }
    }
}

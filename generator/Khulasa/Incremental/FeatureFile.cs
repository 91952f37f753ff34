using Khulasa.Digests;
using Khulasa.State;
using Khulasa.Stories;
using Microsoft.Win32.SafeHandles;

namespace Khulasa.Incremental;

/// <summary>
/// A file of features, each under a digest of itself: what is read is right, or is not there. A build reads only those
/// near what changed, and adds new ones behind the others.
/// </summary>
internal sealed class FeatureFile
{
    // What is not needed any more stays until the file is twice as long as it must be.
    private const int MaxWaste = 2;
    private const int UsualWaste = 1 << 20;

    private readonly string _path;
    private readonly Dictionary<Digest, Place> _places;
    private readonly long _end;
    private readonly Lazy<SafeFileHandle?> _file;

    private FeatureFile(string path, Dictionary<Digest, Place> places, long end)
    {
        (_path, _places, _end) = (path, places, end);
        _file = new Lazy<SafeFileHandle?>(() => File.Exists(path) ? File.OpenHandle(path, share: FileShare.ReadWrite | FileShare.Delete) : null);
    }

    /// <summary>A file without features.</summary>
    /// <param name="path">Where one can be made.</param>
    public static FeatureFile Empty(string path) => new(path, [], 0);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static FeatureFile Read(StateReader reader, string path)
    {
        var end = reader.Number();
        var places = reader.List(static from => KeyValuePair.Create(from.Digest(), new Place(from.Number(), from.Small())));
        return new FeatureFile(path, new Dictionary<Digest, Place>(places), end);
    }

    /// <summary>Writes what the file has, and where.</summary>
    public void Write(StateWriter writer)
    {
        writer.Number(_end);
        writer.List(_places, static (to, each) =>
        {
            to.Digest(each.Key);
            to.Number(each.Value.Start);
            to.Number(each.Value.Length);
        });
    }

    /// <summary>True when the file should have the features of a digest.</summary>
    public bool Has(Digest digest) => _places.ContainsKey(digest);

    /// <summary>The features of a digest; null when the file does not have them, or not any more. Safe to call from many threads.</summary>
    public ArticleFeatures? Find(Digest digest)
    {
        if (!_places.TryGetValue(digest, out var place) || place.Length is < 0 or > 1 << 24 || place.Start < 0 || _file.Value is not { } file)
            return null;
        var bytes = new byte[place.Length];
        var read = RandomAccess.Read(file, bytes, place.Start);
        return read == bytes.Length && Digest.Of(bytes) == digest ? ArticleFeatures.FromBytes(bytes) : null;
    }

    /// <summary>The file with more in it.</summary>
    /// <param name="added">The new ones.</param>
    /// <param name="needed">Those needed from now on; of others only the space stays, for a while.</param>
    public FeatureFile With(IReadOnlyDictionary<Digest, ArticleFeatures> added, IEnumerable<Digest> needed)
    {
        var keep = new HashSet<Digest>();
        var length = 0L;
        foreach (var digest in needed)
        {
            var isAdded = added.TryGetValue(digest, out var features);
            if ((isAdded || Has(digest)) && keep.Add(digest)) length += isAdded ? features!.Bytes.Length : _places[digest].Length;
        }

        return _end > MaxWaste * length + UsualWaste ? Rewrite(added, keep) : Append(added, keep);
    }

    /// <summary>The file with more in it, and all that it has.</summary>
    /// <param name="added">The new ones.</param>
    public FeatureFile With(IReadOnlyDictionary<Digest, ArticleFeatures> added) => Append(added, [.. _places.Keys, .. added.Keys]);

    // An earlier record of the file ends where it ended: a build that breaks off here has lost nothing.
    private FeatureFile Append(IReadOnlyDictionary<Digest, ArticleFeatures> added, HashSet<Digest> keep)
    {
        var places = new Dictionary<Digest, Place>(keep.Count);
        var blocks = new List<ReadOnlyMemory<byte>>();
        var end = _end;
        foreach (var digest in keep)
        {
            if (!added.TryGetValue(digest, out var features))
            {
                places[digest] = _places[digest];
                continue;
            }

            places[digest] = new Place(end, features.Bytes.Length);
            blocks.Add(features.Bytes);
            end += features.Bytes.Length;
        }

        if (blocks.Count == 0) return new FeatureFile(_path, places, end);
        using var file = File.OpenHandle(_path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
        RandomAccess.Write(file, blocks, _end);
        return new FeatureFile(_path, places, end);
    }

    private FeatureFile Rewrite(IReadOnlyDictionary<Digest, ArticleFeatures> added, HashSet<Digest> keep)
    {
        var all = new Dictionary<Digest, ArticleFeatures>();
        foreach (var digest in keep)
            if ((added.GetValueOrDefault(digest) ?? Find(digest)) is { } features) all[digest] = features;
        if (all.Count == 0) return Empty(_path);
        var next = Empty(_path + ".tmp").Append(all, [.. all.Keys]);
        File.Move(next._path, _path, overwrite: true);
        return new FeatureFile(_path, next._places, next._end);
    }

    private readonly record struct Place(long Start, int Length);
}

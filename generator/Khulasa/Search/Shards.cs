using Khulasa.Concurrency;
using Khulasa.Digests;

namespace Khulasa.Search;

/// <summary>A file of the index: all stems that begin in one way, or that one way itself and how readers may go on.</summary>
/// <param name="Prefix">The first bytes of its first stem.</param>
/// <param name="IsFork">True when further files hold the longer stems that begin with the prefix.</param>
/// <param name="Bytes">What is in it.</param>
internal sealed record Shard(ReadOnlyMemory<byte> Prefix, bool IsFork, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Its name, which stays as articles come and go.</summary>
    public string Name => Prefix.IsEmpty ? "all" : Convert.ToHexStringLower(Prefix.Span);

    /// <summary>Digest of its bytes.</summary>
    public Digest Digest { get; } = Digest.Of(Bytes.Span);
}

/// <summary>
/// Cuts the index into files of some kilobytes: by first letters, by more of them where too many stems share those, and
/// neighbours together where they are few. Where a cut lies depends on what is near, so that an article changes few files.
/// </summary>
internal sealed class Shards
{
    // For two letters, which many words begin with, the most frequent words must do.
    private const int MinPrefixBytes = 2;
    private const int Completions = 8;
    private const int CompletionArticles = 200;

    private readonly int _maxBytes;
    private readonly InvertedIndex _index;
    private readonly GroupWriter _writer;
    private readonly byte[] _groups;
    private readonly int[] _starts;
    private readonly List<Shard> _shards = [];

    private Shards(InvertedIndex index, int maxBytes)
    {
        (_index, _writer, _maxBytes) = (index, new GroupWriter(index), maxBytes);
        _starts = new int[index.Groups.Count + 1];
        _groups = WriteGroups();
    }

    /// <summary>The files, in the order of their prefixes.</summary>
    /// <param name="index">Where each stem occurs.</param>
    /// <param name="maxBytes">What a file may weigh, in bytes; a single stem may weigh more.</param>
    public static IReadOnlyList<Shard> Cut(InvertedIndex index, int maxBytes)
    {
        var shards = new Shards(index, maxBytes);
        if (shards.Fits(0, index.Groups.Count)) shards.AddLeaf(0, index.Groups.Count, 0);
        else shards.Split(0, index.Groups.Count, 0);
        return shards._shards;
    }

    // All groups one behind the other, parts of them on all cores.
    private byte[] WriteGroups()
    {
        var parts = new IndexWriter[Environment.ProcessorCount];
        AllCores.For(parts.Length, part =>
        {
            var (first, last) = (Part(part, parts.Length), Part(part + 1, parts.Length));
            // What the first one shares with the group before it does not depend on who writes that.
            parts[part] = new IndexWriter(first == 0 ? default : _index.Groups.Stem(first - 1));
            var writer = new GroupWriter(_index);
            for (var group = first; group < last; group++)
            {
                writer.Write(parts[part], group);
                _starts[group + 1] = parts[part].Length;
            }
        });

        var all = new byte[parts.Sum(part => part.Length)];
        for (int part = 0, before = 0; part < parts.Length; before += parts[part++].Length)
        {
            parts[part].Bytes.CopyTo(all.AsMemory(before));
            foreach (ref var end in _starts.AsSpan((Part(part, parts.Length) + 1)..(Part(part + 1, parts.Length) + 1))) end += before;
        }

        return all;
    }

    private int Part(int part, int parts) => (int)((long)_index.Groups.Count * part / parts);

    /// <summary>Cuts groups that share their first bytes and are too many for one file.</summary>
    private void Split(int first, int last, int shared)
    {
        var stem = _index.Groups.Stem(first);
        var own = stem.Length == shared ? 1 : 0;
        if (shared >= MinPrefixBytes) AddFork(first, last, shared, own);
        var run = first + own;
        for (int start = first + own, end; start < last; start = end)
        {
            end = EndOfChild(start, last, shared);
            if (Fits(run, end)) continue;
            if (run < start) AddLeaf(run, start, shared + 1);
            run = start;
            if (Fits(start, end)) continue;
            Split(start, end, shared + 1);
            run = end;
        }

        if (run < last) AddLeaf(run, last, shared + 1);
    }

    private int EndOfChild(int start, int last, int shared)
    {
        var letter = _index.Groups.Stem(start)[shared];
        var end = start + 1;
        while (end < last && _index.Groups.Stem(end)[shared] == letter) end++;
        return end;
    }

    private bool Fits(int first, int last) => _starts[last] - _starts[first] <= _maxBytes;

    private void AddLeaf(int first, int last, int prefix)
    {
        var letters = first == last ? default : _index.Groups.Stem(first)[..prefix];
        var file = new IndexWriter(letters);
        file.Number(last - first);
        if (first < last)
        {
            // The stem before this one is in another file.
            _writer.Write(file, first);
            file.Raw(_groups.AsSpan(_starts[first + 1].._starts[last]));
        }

        file.Number(0);
        Add(letters, isFork: false, file);
    }

    private void AddFork(int first, int last, int prefix, int own)
    {
        var letters = _index.Groups.Stem(first)[..prefix];
        var file = new IndexWriter(letters);
        file.Number(own);
        if (own > 0) _writer.Write(file, first);
        var frequent = MostFrequent(first + own, last);
        file.Number(frequent.Count);
        foreach (var group in frequent) _writer.WriteNewest(file, group, CompletionArticles);
        Add(letters, isFork: true, file);
    }

    private List<int> MostFrequent(int first, int last)
    {
        var best = new List<int>(Completions + 1);
        for (var group = first; group < last; group++)
        {
            var count = _index.Count(group);
            if (best.Count == Completions && count <= _index.Count(best[^1])) continue;
            var place = best.FindIndex(each => _index.Count(each) < count);
            best.Insert(place < 0 ? best.Count : place, group);
            if (best.Count > Completions) best.RemoveAt(Completions);
        }

        return best;
    }

    private void Add(ReadOnlySpan<byte> prefix, bool isFork, IndexWriter file) => _shards.Add(new Shard(prefix.ToArray(), isFork, file.Bytes));
}

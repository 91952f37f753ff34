using System.Buffers;
using Khulasa.Digests;
using Khulasa.Model;
using Khulasa.Rendering;
using Khulasa.Search;

namespace Khulasa.Benchmarks;

/// <summary>What a query loads of an index, file by file as the script does.</summary>
/// <param name="index">The index.</param>
internal sealed class SearchSize(SearchIndex index)
{
    private const int Results = 10;

    /// <summary>Bytes of the directory.</summary>
    public int Directory => DirectoryWriter.Write(index, default).Length;

    /// <summary>Bytes of the script as it is published.</summary>
    public static int Script()
    {
        const string script = "js/search.js";
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Khulasa.slnx"))) folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("the benchmarks must be in a checkout");
        return Theme.Read(folder).Assets[script].Length;
    }

    /// <summary>Queries as people type them.</summary>
    public IEnumerable<(string Name, string[] Stems)> TypicalQueries()
    {
        var bySize = index.Shards.Where(shard => shard.Prefix.Length > 0 && shard.Prefix.Span[0] >= 0x80).OrderByDescending(shard => shard.Bytes.Length).ToList();
        var frequent = bySize.Select(shard => LetterCode.Decode(shard.Prefix.Span)).ToArray();
        var two = index.Shards.Where(shard => shard is { IsFork: true, Prefix.Length: 2 }).OrderByDescending(shard => shard.Bytes.Length).Select(shard => LetterCode.Decode(shard.Prefix.Span)).First();
        return
        [
            ("the largest word", [frequent[0]]),
            ("the three largest words", frequent[..3]),
            ("the largest word and two rare ones", [frequent[0], frequent[^1], frequent[^2]]),
            ("a rare word", [frequent[frequent.Length / 2]]),
            ("two letters, the largest file of any", [two]),
        ];
    }

    /// <summary>Bytes that a query loads: the directory, a file for each word, and entries of as many files as there are results.</summary>
    public int Load(IEnumerable<string> stems) =>
        Directory + stems.Select(Find).Distinct().Sum(shard => shard.Bytes.Length)
        + Enumerable.Range(0, index.Articles.Count / index.ArticlesPerFile).Select(EntriesLength).OrderDescending().Take(Results).Sum();

    /// <summary>Writes the files.</summary>
    public void Write(string folder)
    {
        foreach (var name in (string[])["words", "entries/ar", "entries/en"]) System.IO.Directory.CreateDirectory(Path.Combine(folder, name));
        foreach (var shard in index.Shards) File.WriteAllBytes(Path.Combine(folder, "words", shard.Name + ".bin"), shard.Bytes.ToArray());
        for (var start = 0; start * index.ArticlesPerFile < index.Articles.Count; start++) foreach (var language in Language.All) File.WriteAllBytes(Path.Combine(folder, "entries", language.Code, $"{start}.bin"), Entries(start, language));
        File.WriteAllBytes(Path.Combine(folder, "index.bin"), DirectoryWriter.Write(index, Digest.Of("made up")));
    }

    private Shard Find(string stem)
    {
        var bytes = new byte[stem.Length * LetterCode.MaxBytesPerLetter];
        var code = bytes.AsMemory(0, LetterCode.Encode(stem, bytes));
        return index.Shards.FirstOrDefault(shard => shard.IsFork && shard.Prefix.Span.SequenceEqual(code.Span))
            ?? index.Shards.Last(shard => !shard.IsFork && shard.Prefix.Span.SequenceCompareTo(code.Span) <= 0);
    }

    private int EntriesLength(int file) => Language.All.Max(language => Entries(file, language).Length);

    private byte[] Entries(int file, Language language)
    {
        var bytes = new ArrayBufferWriter<byte>();
        new EntryWriter(index.Site, language).Write([.. index.Articles.Skip(file * index.ArticlesPerFile).Take(index.ArticlesPerFile)], bytes);
        return bytes.WrittenSpan.ToArray();
    }
}

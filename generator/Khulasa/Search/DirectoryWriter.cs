using System.Buffers.Binary;
using Khulasa.Digests;
using Khulasa.Text;

namespace Khulasa.Search;

/// <summary>Writes the file that the search page reads first: what the site has, how words are folded, where they are.</summary>
internal static class DirectoryWriter
{
    private const int Format = 2;

    /// <summary>Writes the file.</summary>
    /// <param name="index">The index.</param>
    /// <param name="version">Changes with any file of the index.</param>
    public static byte[] Write(SearchIndex index, Digest version)
    {
        var to = new IndexWriter();
        to.Number(Format);
        to.Number(Version(version));
        to.Number(index.Articles.Count);
        to.Number(index.ArticlesPerFile);
        WriteFilters(to, index);
        WriteLanguage(to);
        WritePrefixes(to, index.Shards);
        return to.Bytes.ToArray();
    }

    private static uint Version(Digest version)
    {
        var bytes = new byte[Digest.Length];
        version.Write(bytes);
        return BinaryPrimitives.ReadUInt32LittleEndian(bytes);
    }

    private static void WriteFilters(IndexWriter to, SearchIndex index)
    {
        to.Number(index.Site.Undated.Count);
        to.Number(index.Site.Years.Count);
        foreach (var year in index.Site.Years.Reverse())
        {
            to.Number(year.Date.Year);
            to.Number(year.Articles.Count);
        }

        to.Texts([.. index.Site.Topics.Select(topic => topic.Term.Slug)]);
        to.Texts([.. index.Site.Outlets.Select(outlet => outlet.Term.Slug)]);
    }

    private static void WriteLanguage(IndexWriter to)
    {
        var words = LanguageWords.Default;
        to.Texts([.. words.StopWords.Order(StringComparer.Ordinal)]);
        to.Texts([.. words.WholeWords.Order(StringComparer.Ordinal)]);
        var stemOf = words.Stems;
        var stems = stemOf.Keys.GroupBy(word => stemOf[word], StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).ToList();
        to.Number(stems.Count);
        foreach (var stem in stems)
        {
            to.Text(stem.Key);
            to.Texts([.. stem.Where(word => word != stem.Key).Order(StringComparer.Ordinal)]);
        }

        to.Texts(ArabicStemmer.Articles);
        to.Texts(ArabicStemmer.Endings);
    }

    private static void WritePrefixes(IndexWriter to, IReadOnlyList<Shard> shards)
    {
        foreach (var files in (IReadOnlyList<Shard>[])[[.. shards.Where(shard => shard.IsFork)], [.. shards.Where(shard => !shard.IsFork)]])
        {
            to.Number(files.Count);
            foreach (var file in files) to.Text(file.Prefix.Span);
        }
    }
}

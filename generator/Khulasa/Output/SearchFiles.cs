using System.Buffers;
using Khulasa.Digests;
using Khulasa.Model;
using Khulasa.Search;

namespace Khulasa.Output;

/// <summary>The files of the search index, the same for the pages of both languages.</summary>
/// <param name="index">The index.</param>
/// <param name="shown">Digests for the keys of the files.</param>
internal sealed class SearchFiles(SearchIndex index, Shown shown)
{
    /// <summary>The files.</summary>
    public IReadOnlyList<PlannedFile> Files()
    {
        List<PlannedFile> files = [.. index.Shards.Select(shard => new SharedFile(
            $"{SitePath.SearchWords}{shard.Name}.bin", shard.Digest, to => to.Write(shard.Bytes.Span)))];
        // What other versions of the generator make of the same articles must not differ in its name.
        var version = new DigestCombiner();
        foreach (var shard in files) version.Add(Digest.Of(Digest.Of(shard.File), shard.Key));
        List<(Language Language, EntryWriter Writer)> writers = [.. Language.All.Select(language =>
            (language, new EntryWriter(index.Site, language)))];
        foreach (var (file, shows, articles) in Entries())
        {
            version.Add(shows);
            files.AddRange(writers.Select(each =>
                new SharedFile(
                    $"{SitePath.SearchEntries}{each.Language}/{file}.bin",
                    Digest.Of(GeneratorVersion.Digest, shows),
                    to => each.Writer.Write(articles, to))));
        }

        var bytes = DirectoryWriter.Write(index, version.ToDigest());
        return [.. files, new SharedFile(SitePath.SearchIndex, Digest.Of(bytes), to => to.Write(bytes))];
    }

    private IEnumerable<(int File, Digest Shows, ArraySegment<SiteArticle> Articles)> Entries()
    {
        // Entries name topics and outlets by their places in these lists.
        var lists = Digest.Of(Slugs(index.Site.Topics.Select(topic => topic.Term.Slug)), Slugs(index.Site.Outlets.Select(outlet =>
            outlet.Term.Slug)));
        SiteArticle[] articles = [.. index.Articles];
        for (var start = 0; start < articles.Length; start += index.ArticlesPerFile)
        {
            var part = new ArraySegment<SiteArticle>(articles, start, Math.Min(index.ArticlesPerFile, articles.Length - start));
            yield return (start / index.ArticlesPerFile, Digest.Of(lists, shown.Entries(part)), part);
        }
    }

    private static Digest Slugs(IEnumerable<string> slugs) => Shown.List(slugs, slug => Digest.Of(slug));
}

using Khulasa.Search;
using Khulasa.Text;

namespace Khulasa.Tests.Search;

/// <summary>The search index: complete, small to load, and cheap to bring up to date.</summary>
public class SearchIndexTests
{
    // What stands beside the articles of a stem that fills a file alone: its forms, and the newest occurrences.
    private const int MaxStemBytes = 3 * GroupWriter.MaxDetailed;

    [Fact]
    public void Every_word_of_a_headline_leads_to_its_article()
    {
        var site = MadeUpSite.Of(300);
        var index = SearchIndex.Build(site);
        var groups = index.Shards.SelectMany(shard => IndexReader.Read(shard).Whole).ToDictionary(group => group.Stem, StringComparer.Ordinal);

        for (var number = 0; number < index.Articles.Count; number++)
        {
            foreach (var word in Tokenizer.FoldedWords(index.Articles[number].Content.Title).Where(word => !LanguageWords.Default.IsStopWord(word)))
            {
                var group = groups[Stemmer.Stem(word)];
                Assert.Contains(group.Newest, each => each.Article == number && each.Field == Field.Title && ArabicNormalizer.Fold(each.Form) == word);
            }
        }
    }

    [Fact]
    public void Frequent_stem_names_all_its_articles_but_details_the_newest_alone()
    {
        var index = SearchIndex.Build(MadeUpSite.Of(6000));
        var groups = index.Shards.SelectMany(shard => IndexReader.Read(shard).Whole);

        var cut = groups.Where(group => group.Older.Count > 0 && group.Stem[0] != '\u0001').ToList();

        Assert.NotEmpty(cut);
        foreach (var group in cut)
        {
            var expected = Enumerable.Range(0, index.Articles.Count).Where(number => Texts(index, number).Any(text => Tokenizer.FoldedWords(text).Any(word => Stemmer.Stem(word) == group.Stem)));
            Assert.InRange(group.Newest.Count, GroupWriter.MaxDetailed, GroupWriter.MaxDetailed + 20);
            Assert.Equal(group.Articles.Distinct(), group.Articles);
            Assert.Empty(expected.Except(group.Articles));
        }
    }

    [Theory]
    [InlineData(100, 1024)]
    [InlineData(1000, 3 * 1024)]
    [InlineData(5000, 6 * 1024)]
    public void Files_are_small_whatever_is_looked_for(int articles, int most)
    {
        var index = SearchIndex.Build(MadeUpSite.Of(articles));

        Assert.All(index.Shards, shard =>
        {
            var isAlone = IndexReader.Read(shard).Whole.Count <= 1;
            Assert.InRange(shard.Bytes.Length, 1, isAlone ? MaxStemBytes + (articles / 8) : most + 10);
        });
    }

    [Fact]
    public void Two_letters_are_answered_by_one_file()
    {
        var index = SearchIndex.Build(MadeUpSite.Of(5000));
        var byName = index.Shards.ToDictionary(shard => shard.Name, StringComparer.Ordinal);

        foreach (var fork in index.Shards.Where(shard => shard is { IsFork: true, Prefix.Length: 2 }))
        {
            var (_, completions) = IndexReader.Read(fork);
            Assert.NotEmpty(completions);
            Assert.All(completions, each => Assert.StartsWith(LetterCode.Decode(fork.Prefix.Span), each.Stem, StringComparison.Ordinal));
        }

        Assert.Equal(byName.Count, index.Shards.Count);
    }

    [Fact]
    public void Smallest_index_is_one_file_that_every_server_shows()
    {
        // A file whose name begins with a dot is hidden, and left out of what is published.
        Assert.Equal("all", Assert.Single(SearchIndex.Build(MadeUpSite.Of(1)).Shards).Name);
    }

    [Fact]
    public void Index_from_memory_is_that_of_a_fresh_build()
    {
        var known = SearchIndex.Build(MadeUpSite.Of(500)).Memory;

        foreach (var site in new[] { MadeUpSite.Of(500), MadeUpSite.Of(501), MadeUpSite.Of(500, edited: 77), MadeUpSite.Of(430), MadeUpSite.Of(2100), MadeUpSite.Of(20_001) })
            Assert.Equal(Bytes(SearchIndex.Build(site)), Bytes(SearchIndex.Build(site, known)));
    }

    [Fact]
    public void Edited_article_changes_few_files()
    {
        var before = Bytes(SearchIndex.Build(MadeUpSite.Of(3000))).ToHashSet();

        var after = Bytes(SearchIndex.Build(MadeUpSite.Of(3000, edited: 1500)));

        Assert.InRange(after.Count(file => !before.Contains(file)), 1, 3);
    }

    private static IEnumerable<string> Texts(SearchIndex index, int number) =>
        [index.Articles[number].Content.Title, index.Articles[number].Content.TitleEn ?? "", .. index.Articles[number].Content.Summary];

    private static List<string> Bytes(SearchIndex index) => [.. index.Shards.Select(shard => $"{shard.Name} {Convert.ToHexString(shard.Bytes.Span)}")];
}

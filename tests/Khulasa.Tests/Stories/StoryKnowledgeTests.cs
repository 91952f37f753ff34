using Khulasa.Dates;
using Khulasa.Digests;
using Khulasa.State;
using Khulasa.Stories;

namespace Khulasa.Tests.Stories;

public class StoryKnowledgeTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Result_after_any_changes_equals_that_of_a_fresh_start(int seed)
    {
        var news = new ChangingNews(seed, articles: 1_200);
        var state = StoryKnowledge.Compute(news.Articles).State;
        for (var round = 0; round < 8; round++)
        {
            news.Change(1 + round % 3 * 4);

            var continued = StoryKnowledge.Compute(news.Articles, Read(Bytes(state)));

            Assert.Equal(Show(news.Articles, StoryKnowledge.Compute(news.Articles)), Show(news.Articles, continued));
            state = continued.State;
        }
    }

    [Fact]
    public void Stories_and_related_articles_are_found_across_periods()
    {
        var knowledge = StoryKnowledge.Compute(new ChangingNews(3, articles: 1_200).Articles);

        Assert.True(knowledge.Stories.Count > 100);
        Assert.True(knowledge.Related.Count(related => related.Length > 0) > 1_000);
    }

    [Fact]
    public void Order_of_many_articles_does_not_matter()
    {
        var articles = new ChangingNews(4, articles: 1_200).Articles;

        var reversed = articles.Reverse().ToList();
        Assert.Equal(Show(articles, StoryKnowledge.Compute(articles)), Show(reversed, StoryKnowledge.Compute(reversed)));
    }

    [Fact]
    public void Only_articles_near_a_changed_one_are_read_again()
    {
        var articles = new ChangingNews(5, articles: 4_000).Articles.ToArray();
        var state = StoryKnowledge.Compute(articles).State;
        var read = 0;
        var watched = Array.ConvertAll(articles, article => article with { Features = () => { Interlocked.Increment(ref read); return article.Features(); } });

        StoryKnowledge.Compute(watched, state);
        Assert.Equal(0, read);

        watched[^1] = watched[^1] with { TextDigest = new Digest(1, 0) };
        StoryKnowledge.Compute(watched, state);
        Assert.InRange(read, 1, 2_000);
    }

    [Fact]
    public void Story_goes_on_over_the_end_of_a_period()
    {
        var periods = Timeline.Of(new ChangingNews(6, articles: 1_200).Articles).Periods;

        var articles = new ChangingNews(6, articles: 1_200).Articles.OrderBy(article => article.Date).ThenBy(article => article.Slug, StringComparer.Ordinal).ToList();
        var (before, behind) = (articles[periods[0].End - 1], articles[periods[0].End]);
        articles[periods[0].End] = behind with { Features = before.Features, TextDigest = before.TextDigest };

        Assert.Contains(StoryKnowledge.Compute(articles).Stories, story => story.Articles.Contains(before.Slug) && story.Articles.Contains(behind.Slug));
    }

    [Fact]
    public void Features_and_state_survive_being_kept_and_damage_is_told()
    {
        var features = ArticleFeatureExtractor.Extract("عنوان الخبر", StoryCorpus.Articles[0].Text + " 24");
        var bytes = features.Bytes.ToArray();

        Assert.Equal(Lists(features), Lists(ArticleFeatures.FromBytes(bytes)!));
        Assert.All(Lists(features), Assert.NotEmpty);
        for (var length = 0; length < bytes.Length; length++) Assert.Null(ArticleFeatures.FromBytes(bytes[..length]));

        var state = Bytes(StoryKnowledge.Compute(StoryCorpus.StoryArticles).State);
        Assert.Equal(state, Bytes(Read(state)));
        for (var length = 0; length < state.Length; length += 7) Assert.Throws<InvalidDataException>(() => Read(state[..length]));
    }

    [Theory]
    [InlineData("بنسبة 5.6 في المئة", "بنسبة و5.6 في المئة")]
    [InlineData("قتل 54 شخصا", "قتل الـ54 شخصا")]
    [InlineData("نقل 1,200 طن", "نقل ١٬٢٠٠ طن")]
    public void Number_is_the_same_behind_a_prefix_and_in_other_digits(string plain, string other)
    {
        var (first, second) = (ArticleFeatureExtractor.Extract("", plain), ArticleFeatureExtractor.Extract("", other));

        Assert.Equal(1, first.Numbers.Length);
        Assert.Equal(first.Numbers, second.Numbers);
    }

    [Fact]
    public void Any_bytes_are_read_without_an_error()
    {
        var random = new Random(12);
        var state = Bytes(StoryKnowledge.Compute(StoryCorpus.StoryArticles).State);
        var features = ArticleFeatureExtractor.Extract("عنوان", StoryCorpus.Articles[0].Text).Bytes;
        for (var round = 0; round < 300; round++)
        {
            var (damagedState, damagedFeatures) = (state.ToArray(), features.ToArray());
            for (var i = 0; i < 4; i++) damagedState[random.Next(damagedState.Length)] = damagedFeatures[random.Next(40)] = (byte)random.Next(256);

            // What can't be is told, and nothing worse happens.
            if (Record.Exception(() => Read(damagedState)) is { } damage) Assert.IsType<InvalidDataException>(damage);
            _ = ArticleFeatures.FromBytes(damagedFeatures);
        }
    }

    private static uint[][] Lists(ArticleFeatures features) =>
    [
        features.Terms.ToArray(),
        [.. features.Counts.ToArray().Select(count => (uint)count)],
        features.TitleTerms.ToArray(),
        features.Shingles.ToArray(),
        features.Numbers.ToArray(),
    ];

    private static byte[] Bytes(StoryState state)
    {
        var writer = new StateWriter();
        state.Write(writer);
        return writer.Bytes.ToArray();
    }

    private static StoryState Read(byte[] bytes) => StoryState.Read(new StateReader(FixedBytes.Of(bytes).Memory));

    private static string Show(IReadOnlyList<StoryArticle> articles, StoryKnowledge knowledge) => string.Join('\n', knowledge.Stories
        .Select(story => $"{story.Slug}: {string.Join(' ', story.Articles)}")
        .Concat(RelatedSlugs.Show(RelatedSlugs.Of(articles, knowledge))));
}

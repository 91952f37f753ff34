using Khulasa.Stories;

namespace Khulasa.Tests.Stories;

public class RelatedFinderTests
{
    private static readonly ArticleIndex Index = ArticleIndex.Build([.. StoryCorpus.StoryArticles, .. StoryCorpus.SeedArticles]);
    private static readonly IReadOnlyList<StoryGroup> Stories = StoryClusterer.Cluster(Index);
    private static readonly IReadOnlyDictionary<string, IReadOnlyList<RelatedArticle>> Related = RelatedFinder.Find(Index, Stories, 3);

    [Theory]
    [InlineData("mq-agency", "tq-agency")]
    [InlineData("iv-agency", "ij-agency")]
    [InlineData("oj-agency", "om-agency")]
    [InlineData("dr-sign-agency", "dr-meet-agency")]
    [InlineData("he-agency", "heat-later")]
    [InlineData("sudani-stoltenberg-davos", "coalition-withdrawal-timetable")]
    public void Articles_on_a_like_subject_are_related(string slug, string expected)
    {
        Assert.Contains(Related[slug], related => StoryOf(related.Slug) == StoryOf(expected));
    }

    [Fact]
    public void No_related_article_is_of_the_same_story_and_no_two_are_of_one()
    {
        foreach (var (slug, related) in Related)
        {
            var stories = related.Select(article => StoryOf(article.Slug)).Append(StoryOf(slug)).ToList();

            Assert.Equal(stories.Count, stories.Distinct(StringComparer.Ordinal).Count());
            Assert.InRange(related.Count, 1, 3);
        }
    }

    [Fact]
    public void Topics_count_and_are_named()
    {
        var articles = StoryCorpus.SeedArticles.Select((article, i) => article with { Topics = i == 0 ? ["b", "a"] : ["a"] }).ToList();

        var related = RelatedFinder.Find(ArticleIndex.Build(articles), [], 4)[articles[0].Slug];

        Assert.All(related, article => Assert.Equal(["a"], article.SharedTopics));
    }

    [Fact]
    public void Order_of_the_articles_does_not_matter()
    {
        var backwards = ArticleIndex.Build(StoryCorpus.SeedArticles.Concat(StoryCorpus.StoryArticles).Reverse());

        var again = RelatedFinder.Find(backwards, StoryClusterer.Cluster(backwards), 3);

        Assert.Equal(Show(Related), Show(again));
    }

    [Fact]
    public void An_article_on_nothing_else_has_no_related_ones()
    {
        Assert.False(Related.ContainsKey("ur-discovery"));
    }

    private static string StoryOf(string slug) => Stories.FirstOrDefault(story => story.Articles.Contains(slug))?.Slug ?? slug;

    private static string Show(IReadOnlyDictionary<string, IReadOnlyList<RelatedArticle>> related) => string.Join('\n', related
        .OrderBy(pair => pair.Key, StringComparer.Ordinal)
        .Select(pair => $"{pair.Key}: {string.Join(' ', pair.Value.Select(article => $"{article.Slug} {article.Likeness:R}"))}"));
}

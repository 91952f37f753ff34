using Khulasa.Stories;

namespace Khulasa.Tests.Stories;

public class RelatedFinderTests
{
    private static readonly IReadOnlyList<StoryArticle> Articles = [.. StoryCorpus.StoryArticles, .. StoryCorpus.SeedArticles];
    private static readonly StoryKnowledge Knowledge = StoryKnowledge.Compute(Articles);
    private static readonly Dictionary<string, List<(string Slug, float Likeness)>> Related = RelatedSlugs.Of(Articles, Knowledge);

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
            Assert.InRange(related.Count, 1, 4);
        }
    }

    [Fact]
    public void Shared_topics_make_articles_more_alike()
    {
        var articles = StoryCorpus.SeedArticles.Select(article => article with { Topics = ["a"] }).ToList();

        var related = RelatedSlugs.Of(articles, StoryKnowledge.Compute(articles));

        Assert.All(articles, article => Assert.NotEmpty(related[article.Slug]));
        Assert.All(related.Values, list => Assert.All(list, article => Assert.True(article.Likeness > 0.25)));
    }

    [Fact]
    public void Order_of_the_articles_does_not_matter()
    {
        var reversed = Articles.Reverse().ToList();

        Assert.Equal(RelatedSlugs.Show(Related), RelatedSlugs.Show(RelatedSlugs.Of(reversed, StoryKnowledge.Compute(reversed))));
    }

    [Fact]
    public void An_article_on_nothing_else_has_no_related_ones()
    {
        Assert.False(Related.ContainsKey("ur-discovery"));
    }

    private static string StoryOf(string slug) => Knowledge.Stories.FirstOrDefault(story => story.Articles.Contains(slug))?.Slug ?? slug;
}

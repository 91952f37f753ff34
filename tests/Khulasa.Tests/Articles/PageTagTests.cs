using static Khulasa.Tests.Articles.MetadataPage;

namespace Khulasa.Tests.Articles;

/// <summary>Keywords that a page shows as links where its metadata states none.</summary>
public class PageTagTests
{
    private const string Headline = "<h1>A new bridge for the town</h1>";

    [Theory]
    [InlineData("<p class=meta><a rel=tag href=/1>bridges</a>, <a rel=tag href=/2>rivers</a></p>")]
    [InlineData("<ul><li><a rel=tag href=/1>bridges</a></li><li><a rel=tag href=/2>rivers</a></li></ul>")]
    [InlineData("<div class=article-tags><a href=/1>#bridges</a> <a href=/2>#rivers</a></div>")]
    [InlineData("<div><span>الوسوم:</span> <a href=/1>bridges</a> <a href=/2>rivers</a></div>")]
    [InlineData("<h4>كلمات مفتاحية</h4><div><a href=/1>bridges</a><a href=/2>rivers</a></div>")]
    [InlineData("<ul><li><span>الوسوم</span></li><li><a href=/1>bridges</a></li><li><a href=/2>rivers</a></li></ul>")]
    [InlineData("<div>Tags: <a href=/1>bridges</a> ، <a href=/2>rivers</a></div>")]
    public void Links_below_the_headline_are_tags(string box) => Assert.Equal(["bridges", "rivers"], Clean("", Headline + Body + box).Tags);

    [Theory]
    [InlineData("<p><a rel='category tag' href=/1>News</a></p>")]
    [InlineData("<aside><div class=tags><a href=/1>gardens</a> <a href=/2>chess</a></div></aside>")]
    [InlineData("<div class=popular-tags><a href=/1>gardens</a> <a href=/2>chess</a></div>")]
    [InlineData("<div class=tags>The bridge was <a href=/1>closed</a> two years ago after a flood that nobody in the town had been ready for.</div>")]
    public void Other_links_are_none(string box) => Assert.Empty(Clean("", Headline + Body + box).Tags);

    [Fact]
    public void Stated_keywords_come_first() =>
        Assert.Equal(["town"], Clean("<meta property=article:tag content=town>", Headline + Body + "<p><a rel=tag href=/1>bridges</a></p>").Tags);
}

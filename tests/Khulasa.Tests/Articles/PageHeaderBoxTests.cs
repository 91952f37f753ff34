using Khulasa.Articles;
using Khulasa.Seeds;

namespace Khulasa.Tests.Articles;

/// <summary>Day and writer in the boxes that sites set them in, beside boxes of the same names that are something else.</summary>
public class PageHeaderBoxTests
{
    private const string Body =
        "<p>The council agreed on Monday to rebuild the old bridge over the river, which was closed two years ago after a flood.</p>"
        + "<p>Work begins in the spring, the mayor said, and the first cars are to cross it before the end of the following year.</p>";

    [Theory]
    [InlineData("<div class='entry-meta social-comments'>By <span class=author>Ysmara Quintok</span> • <time datetime=2021-03-04>4 March</time></div>")]
    [InlineData("<div class='date-and-comments'>By <span class=author>Ysmara Quintok</span> <time datetime=2021-03-04>4 March</time></div>")]
    [InlineData("<div class=category>By <a rel=author href=/q>Ysmara Quintok</a><p>The Quay, Roads and Bridges, the whole of the Northern Coast | March 4, 2021 | 7:09 am | Agency</p></div>")]
    [InlineData("<div class='widget author'><span class=author>Ysmara Quintok</span></div><time datetime=2021-03-04>4 March</time>")]
    [InlineData("<figure><img src=y.jpg><figcaption><address><a href=/authors/quintok>Ysmara Quintok</a></address><time datetime=2021-03-04>4 March</time></figcaption></figure>")]
    [InlineData("<div class=byline><a href=/a>Sign Out</a><span>By</span><a href=/b>Ysmara Quintok</a><time datetime=2021-03-04>4 March</time></div>")]
    [InlineData("<div data-component=byline-block><span>Ysmara Quintok</span><span>Harbour News, Geneva</span></div><time datetime=2021-03-04>4 March</time>")]
    public void Writer_and_day_at_the_headline_are_read_whatever_their_box_is_called(string box)
    {
        var article = Clean("<h1>A new bridge for the town</h1>" + box);

        Assert.Equal(["Ysmara Quintok"], article.Authors?.Value);
        Assert.Equal("2021-03-04", article.Date?.Value.ToString());
    }

    [Theory]
    [InlineData("<figure><img src=y.jpg><figcaption><span class=author>Ysmara Quintok</span></figcaption></figure>")]
    [InlineData("<p class=pullquote__author>Ysmara Quintok</p>")]
    [InlineData("<div class='widget popular'><span class=author>Ysmara Quintok</span></div>")]
    public void Name_of_somebody_else_signs_nothing(string box) =>
        Assert.Null(Clean("<h1>A new bridge for the town</h1>" + box).Authors);

    [Theory]
    [InlineData("by Taboola")]
    [InlineData("text-black")]
    public void What_programs_print_is_nobody(string line) =>
        Assert.Null(Clean($"<h1>A new bridge for the town</h1><p class=byline>{line}</p>").Authors);

    [Fact]
    public void Page_in_a_box_named_after_its_sidebar_is_no_sidebar()
    {
        var html = $"<html lang=en><head><title>A new bridge for the town</title></head><body><nav><h1>A new bridge for the town</h1></nav><div class=has-sidebar><p class=author>Ysmara Quintok</p><p class=date>4 March 2021</p>{Body}</div></body></html>";

        Assert.Equal(("2021-03-04", "Ysmara Quintok"), (Parse(html).Date?.Value.ToString(), Parse(html).Authors?.Value[0]));
    }

    [Fact]
    public void Writer_and_day_between_two_copies_of_the_headline_are_those_of_the_article()
    {
        const string teaser = "<div class=more><a href=/2>Police look for the boat that hit the old bridge</a></div>";
        var article = Clean($"<div><h1>A new bridge for the town</h1><div><p class=author>Ysmara Quintok</p><p class=date>4 March 2021</p>{teaser}</div></div><h1 itemprop=headline>A new bridge for the town</h1>");

        Assert.Equal(("2021-03-04", "Ysmara Quintok"), (article.Date?.Value.ToString(), article.Authors?.Value[0]));
    }

    [Fact]
    public void Line_that_says_the_headline_first_is_where_the_article_begins()
    {
        var article = Clean("<div class=heading>A new bridge for the town</div><p class=date>4 March 2021</p>", "<div><h3>A new bridge for the town</h3><p class=date>9 May 2022</p></div>");

        Assert.Equal("2021-03-04", article.Date?.Value.ToString());
    }

    private static Article Clean(string header, string below = "")
    {
        var html = $"<html lang=en><head><title>A new bridge for the town | The Evening Post</title></head><body><div>{header}<div>{Body}{Body.Replace("Monday", "Tuesday", StringComparison.Ordinal)}</div></div>{below}</body></html>";
        return Parse(html);
    }

    private static Article Parse(string html) => new ArticleCleaner(CleaningRules.Default, KnownNames.None).Clean(HtmlCapture.Parse(html, "utf-8"), "page.html");
}

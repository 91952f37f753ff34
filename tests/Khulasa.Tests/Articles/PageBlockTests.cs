using System.Text;
using Khulasa.Articles;
using Khulasa.Seeds;

namespace Khulasa.Tests.Articles;

/// <summary>Which blocks of a page are its article, where class words, repetition and pictures make it hard to tell.</summary>
public class PageBlockTests
{
    private const string Before =
        "<p>The ministers agreed on Sunday, after long talks in the capital, to meet again before the end of the year.</p>"
        + "<p>A second round of talks, officials said, would deal with trade, water and the border between the two countries.</p>";

    private const string Behind = "<p>Farmers along the river, who had asked for a treaty, said that they would wait for its words before they rejoice.</p>";

    [Theory]
    [InlineData("<p class='image-caption'>The bridge over the river at dawn</p>", "The bridge")]
    [InlineData("<p class='byline'>Jane Doe in the capital</p>", "Jane Doe")]
    [InlineData("<figure><img src='a'><figcaption>The bridge over the river. {long}</figcaption></figure>", "The bridge")]
    [InlineData("<div class='card'><p>This player needs your consent</p></div>", "consent", 3)]
    public void Text_around_pictures_and_players_goes(string html, string gone, int times = 1) =>
        Assert.DoesNotContain(gone, Clean(string.Concat(Enumerable.Repeat(html, times))), StringComparison.Ordinal);

    [Theory]
    [InlineData("<h2 id='share-of-water'>Who gets which share of the water</h2>", "Who gets which share")]
    [InlineData("<div class='sc-a884a83d-0 x9ad'>The shares of water shall be measured, the ministers said, twice a year.</div>", "The shares of water")]
    [InlineData("<div class='v-a--d'>The shares of water shall be measured, the ministers said, twice a year.</div>", "The shares of water")]
    [InlineData("<table><tr><th class='embed-head'>Year</th><th>Water</th></tr><tr><td>2023</td><td>12</td></tr></table>", "Year")]
    [InlineData("<h3>The old bridge</h3><img src='a'><h3>The new bridge</h3><p>Both of them were built by the same engineer, in the same year.</p>", "The old bridge")]
    public void What_only_looks_like_something_else_stays(string html, string kept) => Assert.Contains(kept, Clean(html), StringComparison.Ordinal);

    [Theory]
    [InlineData("<h2>The shares of water<a class='headerlink' href='#shares' title='Permalink'>¶</a></h2>", "\n\nThe shares of water\n\n")]
    [InlineData("<h2><a href='#shares'>#</a> The shares of water</h2>", "\n\nThe shares of water\n\n")]
    [InlineData("<h2><a href='#shares'>The shares of water</a></h2>", "\n\nThe shares of water\n\n")]
    // A note
    [InlineData("<h2>The shares of water<a href='#n1'>1</a></h2>", "\n\nThe shares of water1\n\n")]
    public void Sign_by_which_a_heading_leads_to_itself_is_no_part_of_it(string html, string kept) =>
        Assert.Contains(kept, Clean(html), StringComparison.Ordinal);

    [Fact]
    public void Line_that_returns_among_the_paragraphs_stays()
    {
        var text = Clean(string.Concat(Enumerable.Repeat("<p>Cost: none</p>" + Behind.Replace("river", "lake", StringComparison.Ordinal), 1)) + "<p>Cost: none</p>" + Before.Replace("Sunday", "Monday", StringComparison.Ordinal) + "<p>Cost: none</p>");

        Assert.Equal(3, text.Split("Cost: none").Length - 1);
    }

    [Fact]
    public void Summary_of_the_publisher_stays_in_the_text_of_a_page()
    {
        var article = Article("<h2>Key points</h2><ul><li>The ministers meet again this year.</li><li>Water is the great question.</li></ul>");

        Assert.Equal(["The ministers meet again this year.", "Water is the great question."], article.Summary);
        Assert.Contains("Water is the great question.", article.Text, StringComparison.Ordinal);
    }

    private static string Clean(string html) => Article(html).Text;

    private static Article Article(string html)
    {
        var longText = string.Join(' ', Enumerable.Repeat("It is said to be the oldest one of the whole country.", 9));
        var page = "<!doctype html><html lang='en'><head><title>Talks go on</title></head><body><article><h1>Talks go on</h1>"
            + Before + html.Replace("{long}", longText, StringComparison.Ordinal) + Behind + "</article></body></html>";
        return new ArticleCleaner(CleaningRules.Default, KnownNames.None).Clean(CaptureReader.Read(SeedReader.Of("a.html", "a.html", Encoding.UTF8.GetBytes(page))), "a.html");
    }
}

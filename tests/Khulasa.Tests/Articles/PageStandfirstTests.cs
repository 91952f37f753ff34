using System.Text;
using Khulasa.Articles;
using Khulasa.Seeds;

namespace Khulasa.Tests.Articles;

/// <summary>The sentence between headline and text: part of the article, though outside the element of the text.</summary>
public class PageStandfirstTests
{
    private const string Text =
        "<div class='article-body'><p>The ministers agreed on Sunday, after long talks in the capital, to meet again before the end of the year.</p>"
        + "<p>A second round of talks, officials said, would deal with trade, water and the border between the two countries.</p>"
        + "<p>Farmers along the river, who had asked for a treaty, said that they would wait for its words before they rejoice.</p></div>";

    [Theory]
    [InlineData("<div class='head'><h1>Talks go on</h1></div><div class='article-dek'>Two neighbours try again</div>", "Two neighbours try again")]
    [InlineData("<header><h1>Talks go on</h1><p>Two neighbours who share a river try once more to share its water.</p></header>", "Two neighbours who share")]
    [InlineData("<div><h1>Talks go on</h1></div><section><h3>Described to engines and readers in the same words</h3></section>", "Described to engines")]
    [InlineData("<div><h1>Talks go on</h1></div><div class='teaser'>Two neighbours try again</div>", "Two neighbours try again")]
    [InlineData("<header><div><h1>Talks go on</h1></div><div><div><p>Two neighbours who share a river try once more to share its water.</p></div></div></header>", "Two neighbours who share")]
    [InlineData("<div><h1>Talks go on</h1></div><section><div><p>Two neighbours who share a river try once more to share its water, and the talks were long.</p></div></section>", "Two neighbours who share")]
    [InlineData("<article><div><h1>Talks go on</h1></div><div><figure><img src='/r.jpg'></figure><p class='summary introtext'>Two neighbours who share a river try again.</p></div></article>", "Two neighbours who share")]
    [InlineData("<header><h1>Talks go on</h1><h2 class='linha-fina'>Two neighbours who share a river</h2></header>", "Two neighbours who share")]
    [InlineData("<div><h1>Talks go on</h1></div><div class='nota-copete'>Two neighbours who share a river</div>", "Two neighbours who share")]
    [InlineData("<header class='head head--no-promo'><h1>Talks go on</h1><p>Two neighbours who share a river try once more to share its water and its shores.</p></header>", "Two neighbours who share")]
    public void Standfirst_belongs_to_the_article(string header, string standfirst) => Assert.StartsWith(standfirst, Clean(header), StringComparison.Ordinal);

    [Theory]
    [InlineData("<header><h1>Talks go on</h1><p>By Jane Doe</p><p>3 min read</p></header>")]
    [InlineData("<header><h1>Talks go on</h1></header><div class='intro'><a href='/a'>Minister of another country resigns over a letter</a></div>")]
    [InlineData("<div class='lead'>Our summer offer for new readers of the paper</div><header><h1>Talks go on</h1></header>")]
    [InlineData("<header><h1>Talks go on</h1><p>The ministers agreed on Sunday, after long talks in the capital, to meet again.</p></header>")]
    [InlineData("<div><h1>Talks go on</h1></div><section><div><p>You can save this page for later by registering for free here, or sign in on your own account.</p></div></section><ul><li>1</li><li>2</li><li>3</li><li>4</li><li>5</li><li>6</li><li>7</li></ul>")]
    [InlineData("<div><h1>Talks go on</h1></div><section><div><p>Where the talks of last year <a href='/t'>were held at the lake</a>, and what became of them in the end</p></div></section><ul><li>1</li><li>2</li><li>3</li><li>4</li><li>5</li><li>6</li><li>7</li></ul>")]
    public void What_else_stands_below_a_headline_does_not(string header) => Assert.StartsWith("The ministers agreed on Sunday, after long talks in the capital, to meet again before", Clean(header), StringComparison.Ordinal);

    [Fact]
    public void Picture_day_section_and_list_of_writers_below_it_are_no_text()
    {
        var text = Clean("<h1>Talks go on</h1>", "<p>Two neighbours who share a river try once more to share its water and its shores.</p>"
            + "<figure><img src='/r.jpg'><figcaption>(Photo: Joe Roe/Agency)</figcaption></figure>"
            + "<div><span>2 July 2024, 09:14</span> <div>Rivers</div><div>By<ul><li>Jane Doe</li></ul></div></div>");

        Assert.StartsWith("Two neighbours who share a river try once more to share its water and its shores.\n\nThe ministers agreed", text, StringComparison.Ordinal);
    }

    private static string Clean(string header, string above = "")
    {
        var html = "<!doctype html><html lang='en'><head><title>Talks go on</title><meta name='description' content='Described to engines and readers, in the same words'></head>"
            + "<body>" + header + Text.Insert(Text.IndexOf('>', StringComparison.Ordinal) + 1, above) + "</body></html>";
        var seed = SeedReader.Of("a.html", "a.html", Encoding.UTF8.GetBytes(html));
        return new ArticleCleaner(CleaningRules.Default, KnownNames.None).Clean(CaptureReader.Read(seed), "a.html").Text;
    }
}

using System.Text;
using Khulasa.Articles;
using Khulasa.Seeds;

namespace Khulasa.Tests.Articles;

/// <summary>Lines around the headline of a page that are not its text, in the element that holds the text.</summary>
public class PageHeaderLineTests
{
    private static readonly string[] Talks = [.. TalksText.Paragraphs[..3]];

    [Theory]
    [InlineData("<p>Posted on 2024-05-12 by Jane Doe</p>")]
    [InlineData("<p>12.05.2024 | Author: Jane Doe</p>")]
    [InlineData("<p>by <span class='author vcard'><a href='/author/jane' rel='author'>Jane Doe</a></span> | <span class='published'>May 12, 2024</span> | <a href='/news'>News</a> | 0 comments</p>")]
    [InlineData("<p>May 12, 2024 at 9:30 pm EST by Jane Doe</p>")]
    [InlineData("<p>Publié le 12 mai 2024 à 22h40, mis à jour le 13 mai 2024 à 08h12</p>")]
    [InlineData("<p>Door Jane Doe, zondag 12 mei 2024, 22.40 uur, laatst gewijzigd op 13 mei 2024</p>")]
    public void Line_of_day_and_author_is_not_text(string line)
    {
        var article = Clean($"<article><h1>Talks go on between the two countries</h1>{line}{Paragraphs()}</article>");

        Assert.Equal(string.Join("\n\n", Talks), article.Text);
        Assert.Equal("2024-05-12", article.Date?.Value.ToString());
    }

    [Theory]
    [InlineData("<div>Monday, 12 May 2024 10:00</div><div>Written by Jane Doe</div><div>Hits: 1234</div>")]
    [InlineData("<div>Details</div><div>Category: News</div><div>Published: 12 May 2024</div><div>Written by Jane Doe</div>")]
    [InlineData("<div>Jane Doe, Culture correspondent</div><div>@janedoe</div><div>12 May 2024</div>")]
    [InlineData("<div>Jane Miller and Tom Hale</div><div>12 May 2024</div>")]
    [InlineData("<div>مقال رأي</div><div>هدى جاسم</div><div>كاتبة عراقية</div><div>12 مايو 2024</div>")]
    [InlineData("<div>12 مايو 2024</div><div>هدى جاسم</div><div>0 تعليق</div>")]
    public void Short_lines_beside_day_and_author_are_not_text(string lines) =>
        Assert.Equal(string.Join("\n\n", Talks), Clean($"<div><h1>Talks go on between the two countries</h1>{lines}{Paragraphs()}</div>").Text);

    [Theory]
    [InlineData("<div>12 May 2024</div><div>It was dark.</div>", "It was dark.")]
    [InlineData("<div>12 May 2024</div><div>What they want:</div>", "What they want:")]
    [InlineData("<div>12 May 2024</div><h2>The roof</h2>", "The roof")]
    [InlineData("<div>12 May 2024</div><ul><li>Two rivers</li></ul>", "Two rivers")]
    public void Beginning_of_the_text_below_the_day_stays(string lines, string kept) =>
        Assert.Contains(kept, Clean($"<div><h1>Talks go on between the two countries</h1>{lines}{Paragraphs()}</div>").Text, StringComparison.Ordinal);

    [Fact]
    public void Day_between_standfirst_and_text_is_not_text()
    {
        var article = Clean($"<article><h1>Talks go on between the two countries</h1><p>{Talks[0]}</p><p>12 May 2024 · 4 min read</p><div>{Paragraphs(1)}</div></article>");

        Assert.Equal(string.Join("\n\n", Talks), article.Text);
    }

    [Fact]
    public void Lines_between_standfirst_and_first_chapter_are_not_text()
    {
        var article = Clean($"<article><h1>Talks go on between the two countries</h1><p>{Talks[0]}</p><p>Words by Simone Achterberg — Photographs by Paul Ribas</p><p>12.05.2024</p><div><h2>I. The roof</h2>{Paragraphs(1)}</div></article>");

        Assert.Equal($"{Talks[0]}\n\nI. The roof\n\n{Talks[1]}\n\n{Talks[2]}", article.Text);
        Assert.Equal(["Simone Achterberg"], article.Authors?.Value);
    }

    // A page sets the space between the elements of a row by its style.
    [Theory]
    [InlineData("<div><span>12 May 2024</span><span>9 min read</span></div>")]
    [InlineData("<div><span>Share</span><span>Copy link</span><a href='#'>Print</a></div>")]
    [InlineData("<div><time>12 May 2024</time><span>Updated 13 May 2024</span></div>")]
    public void Elements_of_a_row_without_a_space_are_read_one_by_one(string row) =>
        Assert.Equal(string.Join("\n\n", Talks), Clean($"<article><h1>Talks go on between the two countries</h1>{row}{Paragraphs()}</article>").Text);

    [Fact]
    public void Pieces_of_a_word_stay_one_word() =>
        Assert.Contains("bridgework", Clean($"<article><h1>Talks go on between the two countries</h1>{Paragraphs()}<p><span>The</span> <span>bridge</span><span>work</span> begins in spring, they said at noon.</p></article>").Text, StringComparison.Ordinal);

    [Theory]
    // The same day as a cross-head of a chronicle, and inside a sentence
    [InlineData("<h3>12 May 2024</h3>", "12 May 2024")]
    [InlineData("<p>Jane Doe, who was there on 12 May 2024, never spoke of it again</p>", "never spoke")]
    public void Day_within_the_text_stays(string line, string kept) =>
        Assert.Contains(kept, Clean($"<article><h1>Talks go on between the two countries</h1><p>{Talks[0]}</p>{line}<div>{Paragraphs(1)}</div></article>").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("<p>World affairs</p>", "World")]
    [InlineData("<h3>The long read</h3>", "long read")]
    public void Lines_above_the_headline_are_not_text(string line, string gone) =>
        Assert.DoesNotContain(gone, Clean($"<article>{line}<h1>Talks go on between the two countries</h1>{Paragraphs()}</article>").Text, StringComparison.Ordinal);

    [Fact]
    public void Headings_of_text_above_the_headline_stay()
    {
        var text = Clean($"<article><p>{Talks[0]}</p><h2>Trade and water</h2><p>{Talks[1]}</p><h1>Talks go on between the two countries</h1><p>{Talks[2]}</p></article>").Text;

        Assert.Contains("Trade and water", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("14:20")]
    [InlineData("9.05 am")]
    [InlineData("1.3K")]
    public void Line_of_an_hour_or_a_count_is_not_text(string line) =>
        Assert.Equal(string.Join("\n\n", Talks), Clean($"<article><h1>Talks go on between the two countries</h1><p>{Talks[0]}</p><p>{line}</p>{Paragraphs(1)}</article>").Text);

    [Theory]
    [InlineData("2024")]
    [InlineData("3-2")]
    [InlineData("14:20 to 15:00")]
    public void Line_of_other_numbers_stays(string line) =>
        Assert.Contains(line, Clean($"<article><h1>Talks go on between the two countries</h1><p>{Talks[0]}</p><p>{line}</p>{Paragraphs(1)}</article>").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("<table><tr><td><a href='/'>Home</a></td><td><font size='5'><b>Talks go on between the two countries</b></font><br><font>May 12, 2024 - by Jorun Finch</font><br><br>{0}</td></tr></table>")]
    [InlineData("<div class='c1'><div><span class='c9'>Talks go on between the two countries</span></div><div>posted 12 May 2024 by <a href='/u/7'>Jorun Finch</a></div><div><span>{0}</span></div></div>")]
    public void Headline_without_a_heading_shows_where_day_and_author_stand(string page)
    {
        var article = Clean(string.Format(null, page, string.Join("<br><br>", Talks)));

        Assert.Equal(["Jorun Finch"], article.Authors?.Value);
        Assert.Equal("2024-05-12", article.Date?.Value.ToString());
    }

    [Fact]
    public void Lines_below_a_standfirst_are_the_header_where_the_paragraphs_stand_in_an_element_of_their_own()
    {
        const string standfirst = "Two countries that share one river have found a way to talk about water, and about its price.";

        var article = Clean($"<article><header><h1>Talks go on between the two countries</h1><p>{standfirst}</p></header><div><div><h3>Rivers</h3></div><div><span>12 May 2024</span> <span>18:58</span></div></div><div>{Paragraphs()}</div></article>");

        Assert.DoesNotContain("18:58", article.Text, StringComparison.Ordinal);
        Assert.EndsWith(Talks[^1], article.Text, StringComparison.Ordinal);
        Assert.Equal("2024-05-12", article.Date?.Value.ToString());
    }

    private static string Paragraphs(int from = 0) => string.Concat(Talks.Skip(from).Select(text => $"<p>{text}</p>"));

    private static Article Clean(string body)
    {
        var html = "<!doctype html><html lang='en'><head><title>Talks go on between the two countries</title></head><body>" + body + "</body></html>";
        var seed = SeedReader.Of("a.html", "a.html", Encoding.UTF8.GetBytes(html));
        return new ArticleCleaner(CleaningRules.Default, KnownNames.None).Clean(CaptureReader.Read(seed), "a.html");
    }
}

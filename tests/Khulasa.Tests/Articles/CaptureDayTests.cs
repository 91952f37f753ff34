using Khulasa.Articles;
using Khulasa.Seeds;

namespace Khulasa.Tests.Articles;

/// <summary>Days in text captures of whole pages: which one is the article's, and when none is.</summary>
public class CaptureDayTests
{
    private const string Headline = "Ashford council votes to reopen the old harbour bridge";
    private const string Menu = "Home\nNews\nSport\nWeather\nCulture\nOpinion\n";
    private static readonly string Undated = PlainTextPage.English.Replace("Saturday, May 25, 2024\n", "", StringComparison.Ordinal).Replace("Published May 21, 2024, 6:30 PM\n", "", StringComparison.Ordinal);

    [Theory]
    // The day of the visit, above the menu.
    [InlineData("Skip to content", "Saturday, May 25, 2024\n" + Menu)]
    // Of another article, in a list above the headline.
    [InlineData(Headline, "Most read\nA baker from Dunmore wins the chess title\nMay 19, 2024\nSport\n" + Headline)]
    // Of another article, below the text.
    [InlineData("Seven soups for a rainy week", "Seven soups for a rainy week\nPublished May 22, 2024")]
    // Of a comment.
    [InlineData("Sign in to comment", "Sign in to comment\nOldtimer\nMay 23, 2024")]
    public void Day_of_something_else_is_not_the_articles(string line, string lines) =>
        Assert.Null(Clean(Undated.Replace(line, lines, StringComparison.Ordinal)).Date);

    [Theory]
    [InlineData(Headline, "Menu\n" + Menu + "Towns on the coast and their bridges\nMay 21, 2024\n" + Headline)]
    // Buttons to share an article by are no menu.
    [InlineData(Headline, "Local news\nMay 21, 2024\nShare\nFacebook\nTwitter\nReddit\nEmail\nWhatsApp\n" + Headline)]
    [InlineData("Comments\n", "Posted on May 21, 2024\nComments\n")]
    public void Day_of_the_article_is_kept(string line, string lines) =>
        Assert.Equal("2024-05-21", Clean(Undated.Replace(line, lines, StringComparison.Ordinal)).Date?.Value.ToString());

    [Theory]
    [InlineData("This entry was posted in Harbour on May 21, 2024 by Tom Hale.")]
    [InlineData("Published May 21, 2024 by Tom Hale · In Harbour · Tagged bridges, council")]
    [InlineData("Dieser Beitrag wurde am 21. Mai 2024 von Tom Hale in Harbour veröffentlicht.")]
    [InlineData("Cette entrée a été publiée dans Harbour le 21 mai 2024 par Tom Hale.")]
    [InlineData("Esta entrada fue publicada en Harbour el 21 mayo, 2024 por Tom Hale.")]
    [InlineData("هذه التدوينة نُشرت في الميناء بتاريخ 21 مايو، 2024 بواسطة Tom Hale.")]
    public void Weblog_tells_below_the_text_when_and_who_whatever_readers_say_below(string statement)
    {
        var page = Undated.Replace("By Jane Miller, Local Reporter\n", "", StringComparison.Ordinal)
            .Replace("Jane Miller is a reporter", "She is a reporter", StringComparison.Ordinal);
        var last = PlainTextPage.Paragraphs(PlainTextPage.Text)[^1];

        var article = Clean(page.Replace(last, $"{last}\n{statement}", StringComparison.Ordinal).Replace("Sign in to comment", "Oldtimer\nMay 23, 2024", StringComparison.Ordinal));

        Assert.Equal(("2024-05-21", "Tom Hale"), (article.Date?.Value.ToString(), article.Authors?.Value.Single()));
        Assert.DoesNotContain(article.Body, block => block.Text == statement);
    }

    [Fact]
    public void Reader_below_the_heading_of_the_remarks_tells_another_day()
    {
        var last = PlainTextPage.Paragraphs(PlainTextPage.Text)[^1];

        Assert.Null(Clean(Undated.Replace(last, $"{last}\nComments\nPosted by Tom Hughes on May 23, 2024", StringComparison.Ordinal)).Date);
    }

    [Fact]
    public void Byline_of_a_comment_names_nobody()
    {
        var page = Undated.Replace("By Jane Miller, Local Reporter\n", "", StringComparison.Ordinal).Replace("Jane Miller is a reporter", "She is a reporter", StringComparison.Ordinal);

        Assert.Null(Clean(page.Replace("Sign in to comment", "Sign in to comment\nPosted by Tom Hughes on May 23, 2024", StringComparison.Ordinal)).Authors);
        Assert.Null(Clean(page.Replace("Comments\n", "by oldtimer\nMay 23, 2024\nComments\n", StringComparison.Ordinal)).Authors);
    }

    [Theory]
    [InlineData("By Jane Miller, Local Reporter", "May 25, 2024May 21, 2024 by Jane Miller")]
    [InlineData("By Jane Miller, Local Reporter", "Updated May 25, 20248:23 PM ET Originally published May 21, 202411:01 AM ET")]
    [InlineData("By Jane Miller, Local Reporter", "Local NewsMAY 21, 2024Updated: MAY 25, 2024")]
    [InlineData("By Jane Miller, Local Reporter", "Last updated on May 25, 2024\nFirst published on May 21, 2024 by Jane Miller")]
    [InlineData("By Jane Miller, Local Reporter", "آخر تحديث في 25 مايو 2024\nنشر أول مرة في 21 مايو 2024 بقلم هدى جاسم")]
    [InlineData("Jane Miller is a reporter", "Posted by Jane Miller on 2024-05-21 in Bridges.\n\nJane Miller is a reporter")]
    public void Earlier_of_two_days_and_the_only_day_behind_the_text_are_the_articles(string line, string lines) =>
        Assert.Equal("2024-05-21", Clean(Undated.Replace(line, lines, StringComparison.Ordinal)).Date?.Value.ToString());

    [Theory]
    // What ends the word before it, what somebody said on a network, what stands on the line of the headline.
    [InlineData("By Jane Miller, Local Reporter", "Jane Miller, General Editor, F1May 21, 2024, 05:30 PM")]
    [InlineData("By Jane Miller, Local Reporter", "By Jane Miller\nMay 21, 2024\n— Ashford Harbour (@ashfordharbour) May 19, 2024")]
    [InlineData(Headline, Headline + " 21 May 2024")]
    [InlineData(Headline, "21 May 2024 " + Headline)]
    public void Day_beside_the_headline_is_read_whatever_it_touches(string line, string lines) =>
        Assert.Equal("2024-05-21", Clean(Undated.Replace(line, lines, StringComparison.Ordinal)).Date?.Value.ToString());

    [Theory]
    [InlineData("05/02/2024", "04/30/2024", "2024-05-02")]
    [InlineData("05/02/2024", "30/04/2024", "2024-02-05")]
    [InlineData("05/02/2024", "03/04/2024", "2024-02-05")]
    public void Other_days_of_the_page_tell_which_number_is_the_month(string day, string other, string expected)
    {
        var page = Undated.Replace("By Jane Miller, Local Reporter", $"By Jane Miller\n{day}", StringComparison.Ordinal)
            .Replace("Seven soups for a rainy week", $"Seven soups for a rainy week\n{other}", StringComparison.Ordinal);

        Assert.Equal(expected, Clean(page).Date?.Value.ToString());
    }

    [Fact]
    public void Day_of_first_publication_is_read_in_the_order_of_the_page()
    {
        var page = Undated.Replace("By Jane Miller, Local Reporter", "Last updated on 03/06/2024\nFirst published on 03/05/2024 by Jane Miller", StringComparison.Ordinal)
            .Replace("Seven soups for a rainy week", "Seven soups for a rainy week\n02/28/2024", StringComparison.Ordinal);

        Assert.Equal("2024-03-05", Clean(page).Date?.Value.ToString());
    }

    private static Article Clean(string text) =>
        new ArticleCleaner(CleaningRules.Default, KnownNames.None).Clean(TextCapture.Parse(text, "utf-8"), "page.txt");
}

using Khulasa.Articles;
using Khulasa.Seeds;

namespace Khulasa.Tests.Articles;

/// <summary>Pages that a tool turned into Markdown.</summary>
public class MarkdownCaptureTests
{
    private const string Page = """
        [![Logo](https://cdn.example.com/logo.png)](https://www.example.com/)
        * [Home](https://www.example.com/)
        * [World](/world "All news")
        # Central bank holds rates as inflation cools
        ![Governor Lindt](https://cdn.example.com/p.jpg)
        By [Joel Berg](https://www.example.com/authors/joel-berg)
        Published 14 September 2023
        1 hour ago
        The central bank held its main rate on Thursday, saying that [inflation](https://www.example.com/tag/inflation) had cooled faster than expected.
        Economists had been split on whether the bank would raise rates [sic](see below) for a final time this year.
        ### Related articles
        * [Mortgage holders face another winter](https://www.example.com/m)
        """;

    [Fact]
    public void Words_of_links_stay_without_their_addresses()
    {
        var article = Clean(Page);

        Assert.Equal("Central bank holds rates as inflation cools", article.Title?.Value);
        Assert.Equal(["Joel Berg"], article.Authors?.Value);
        Assert.Contains("saying that inflation had cooled", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("https:", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Mortgage", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Brackets_before_brackets_are_text() => Assert.Contains("[sic](see below)", Clean(Page).Text, StringComparison.Ordinal);

    [Fact]
    public void Time_since_it_appeared_is_no_part_of_the_headline() =>
        Assert.Equal("Kenya's flower farms turn to the sun", Clean("Kenya's flower farms turn to the sun\n1 hour ago\nRows of roses stretch towards the lake, and above them rows of solar panels catch the light of the afternoon.\nThe farm used to spend a third of its income on diesel, and now it sells power to the grid.").Title?.Value);

    private static Article Clean(string text) => new ArticleCleaner(CleaningRules.Default, KnownNames.None).Clean(TextCapture.Parse(text, "utf-8"), "page.txt");
}

using Khulasa.Articles;
using Khulasa.Seeds;

namespace Khulasa.Tests.Articles;

/// <summary>Lists of other articles that give each a whole paragraph, and what only looks like one.</summary>
public class TeaserListTests
{
    private static readonly string[] Story =
    [
        "The town council of Ashford voted on Monday to reopen the old harbour bridge after the winter.",
        "Engineers told the council that the repairs of the bridge cost less than they had planned.",
        "Buses will use the bridge from the first week of June, the council of the town said.",
    ];

    private static readonly (string Headline, string Paragraph)[] Others =
    [
        ("How a baker won the national title", "The baker from Dunmore had never played chess in a tournament until his daughter entered him for a joke last year, and he went on to beat four masters in a single weekend, to the surprise of everybody in the hall."),
        ("Seven soups for a rainy week", "Nothing helps against November as much as a pot of lentils with cumin and lemon, which takes half an hour, costs next to nothing and tastes even better on the second day when the flavours had time to settle."),
        ("New clinic opens in the valley", "Forty beds and a ward for children are ready, doctors said at the opening of the clinic, where patients from three valleys can be treated without the long drive over the pass that many of them used to dread."),
        ("Rail strike called off at last", "Drivers and the company agreed on wages for two years in the night, so that trains run as usual on Friday, and passengers who had cancelled their journeys may use their tickets until the end of next month."),
    ];

    [Theory]
    [InlineData("")]
    [InlineData("May 19, 2024\n")]
    public void Whole_paragraphs_below_a_heading_of_other_articles_do_not_win(string day)
    {
        var list = string.Join('\n', Others.Select(other => $"{other.Headline}\n{day}{other.Paragraph}"));

        Assert.Equal(Story, Paragraphs($"Home\nAshford reopens its harbour bridge\n{string.Join('\n', Story)}\nMost read\n{list}\nAbout us"));
    }

    [Fact]
    public void Sections_of_one_article_below_such_a_heading_stay()
    {
        string[] sections = [Story[0], "What the bridge has cost the town", Story[1], "When buses will use the bridge again", Story[2]];

        Assert.Equal(sections, Paragraphs($"Home\nAshford reopens its harbour bridge\nMost read\nWhy the bridge of Ashford was closed\n{string.Join('\n', sections)}\nAbout us"));
    }

    [Fact]
    public void First_paragraph_below_such_a_heading_is_no_teaser_where_the_text_goes_on()
    {
        var page = $"Latest news\nRail strike called off at last\nAshford reopens its harbour bridge\n{Story[0]}\nThe bridge seen from the market\n{Story[1]}\n{Story[2]}\nAbout us";

        Assert.Contains(Story[0], Paragraphs(page));
    }

    [Fact]
    public void Text_goes_on_where_its_headings_are_counted_on()
    {
        string[] clinic = ["The new clinic in Ashford has forty beds and a ward for children, doctors at the opening said, and patients from three valleys can be treated there.", "Nurses had asked for a place like this since the hospital of the region was closed nine years ago for lack of money."];
        string[] body = ["1. The harbour bridge", .. Story, "2. The clinic", .. clinic];
        var page = $"The harbour bridge and the new clinic: two things to know in Ashford\n\n{string.Join("\n\n", body[..4])}\n\nRead also\nRail strike called off at last\n\n{string.Join("\n\n", body[4..])}";

        Assert.Equal(body[1..], Paragraphs(page));
    }

    private static string[] Paragraphs(string text) =>
        [.. new ArticleCleaner(CleaningRules.Default, KnownNames.None).Clean(TextCapture.Parse(text, "utf-8"), "page.txt").Body.Select(block => block.Text)];
}

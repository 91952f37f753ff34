using Khulasa.Articles;
using Khulasa.Seeds;

namespace Khulasa.Tests.Articles;

/// <summary>Captures whose links and bold words stand on lines of their own, as crawlers write them.</summary>
public class BrokenSentenceTests
{
    private const string Rest =
        "The council of the town said on Monday after a long meeting that the bridge will open in June, when the pillars are mended.\n"
        + "Buses will use it from the first week of the month, and lorries have to wait until a second inspection in the autumn.";

    [Theory]
    [InlineData("Engineers have been working on it since\nHarbour Days\n’s opening in May, when a storm damaged two pillars.", "working on it since Harbour Days’s opening in May")]
    [InlineData("Engineers have been working on it since\nHarbour Days\n's opening in May, when a storm damaged two pillars.", "working on it since Harbour Days's opening in May")]
    [InlineData("But\nAshford Harbour Company\nwill not pay for the repairs, its lawyers told a court in the county town.", "But Ashford Harbour Company will not pay")]
    [InlineData("It is the work of the engineers who built\nDunmore Bridge\nand three others on the coast of the county.", "who built Dunmore Bridge and three others")]
    [InlineData("As usual,\nHarbour Watch\nknows the answer, and tells it to everybody who asks on the quay.", "As usual, Harbour Watch knows the answer")]
    [InlineData("The venerable\nAshford Harbour Company\nwill not pay for the repairs, its lawyers told a court in the county town.", "The venerable Ashford Harbour Company will not pay")]
    [InlineData("Dee Miller\n— a secretary of the mayor in\nDunmore Town\n— is leaving her office for a company that makes pillars for bridges.", "Dee Miller — a secretary of the mayor in Dunmore Town — is leaving")]
    public void Name_in_the_middle_of_a_sentence_belongs_to_it(string broken, string whole) =>
        Assert.Contains(whole, Clean(broken + "\n" + Rest).Text, StringComparison.Ordinal);

    [Fact]
    public void Place_on_a_line_of_its_own_belongs_to_the_first_sentence()
    {
        var article = Clean("Ashford council votes to reopen the old harbour bridge\nShare\nDUNMORE –\n" + Rest);

        Assert.StartsWith("DUNMORE – The council of the town", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Person_who_was_interviewed_is_no_writer_whose_box_ends_the_text()
    {
        var article = Clean("Interview mit Jana Möller\nTeilen\nDrucken\nBrücke über dem Hafen öffnet im Juni\nJana Möller hat die Brücke über dem Hafen gebaut und weiß, warum der Sturm im vergangenen Winter zwei ihrer Pfeiler beschädigt hat.\nFrau Möller, wann können die Menschen in der Stadt wieder über die Brücke gehen, und was hat die Arbeit an den Pfeilern gekostet?\nIm Juni wird sie geöffnet, und die Busse fahren schon in der ersten Woche über die Brücke, wie der Rat der Stadt beschlossen hat.\n");

        Assert.StartsWith("Jana Möller hat die Brücke", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Heading_between_two_paragraphs_stays_a_line_of_its_own()
    {
        var article = Clean("A storm damaged two pillars of the bridge last winter, and nobody could cross it since.\nWhat Happens Next\n" + Rest);

        Assert.Contains(article.Body, block => block.Text == "What Happens Next");
    }

    [Fact]
    public void By_belongs_to_the_writer_below_it()
    {
        var article = Clean("Ashford council votes to reopen the old harbour bridge\nBy\nJane Miller\nand\nTom Hale\n" + Rest);

        Assert.Equal(["Jane Miller", "Tom Hale"], article.Authors?.Value);
    }

    [Fact]
    public void Headline_day_and_a_byline_in_small_letters_make_no_sentence()
    {
        var article = Clean("Startseite\nDer Stadtrat von Ashford will die alte Brücke wiederaufbauen\n15. August 2024, 10:35 Uhr\nvon Anna Schmidt\n" + PlainTextPage.Text.Replace("\n\n", "\n", StringComparison.Ordinal));

        Assert.Equal("Der Stadtrat von Ashford will die alte Brücke wiederaufbauen", article.Title?.Value);
    }

    [Fact]
    public void Label_with_a_headline_behind_it_takes_no_further_line()
    {
        var article = Clean("Ashford council votes to reopen the old harbour bridge after a storm\ntook two of its pillars\nBy Jane Miller\n" + PlainTextPage.Text.Replace("\n\n", "\n", StringComparison.Ordinal) + "\nShare or comment on this article: Ashford council votes to reopen the old harbour bridge after a storm\ntook two of its pillars\n");

        Assert.DoesNotContain("Share or comment", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Paragraph_that_is_wrapped_among_long_ones_is_joined()
    {
        var article = Clean("Ashford reopens its bridge\n\n" + PlainTextPage.Text + "\n\nThe council will send its own engineers to look at the\nthird pillar of the old bridge on Monday, said the Mayor of\nAshford, who thanked the people living near the harbour\nbridge for their patience and asked them to wait for the\nbuses until June.");

        Assert.EndsWith("The council will send its own engineers to look at the third pillar of the old bridge on Monday, said the Mayor of Ashford, who thanked the people living near the harbour bridge for their patience and asked them to wait for the buses until June.", article.Text.Trim(), StringComparison.Ordinal);
    }

    private static Article Clean(string text) =>
        new ArticleCleaner(CleaningRules.Default, KnownNames.None).Clean(TextCapture.Parse(text, "utf-8"), "page.txt");
}

using Khulasa.Articles;

namespace Khulasa.Tests.Articles;

/// <summary>Text captures of guides: an opening and a table of contents above sections with headings of their own.</summary>
public class TextContentsTests
{
    private const string Opening = "These are the notes of a talk on bridges that was held in Ashford last year, with all that was asked afterwards.";

    private const string Sections = """
        How the bridge was built

        The pillars stand on oak that was driven into the bed of the river, and the town paid for them with a tax on salt.

        Nobody knows how many people worked on it, because the books of those years burned with the old town hall.

        Why it was closed

        A storm damaged two of the pillars last winter, and the engineers found that the oak below them had rotted away.

        The council closed the bridge on the same day, and lorries had to drive around the bay for more than a year.

        What the repairs cost

        The council had put aside four million for the repairs, and the engineers needed hardly more than half of it.

        What is left will be spent on a footpath along the pillars, which the shops on the other side had asked for.
        """;

    private static readonly string[] Headings = ["How the bridge was built", "Why it was closed", "What the repairs cost"];

    [Fact]
    public void Opening_above_a_table_of_contents_is_the_beginning_of_the_text()
    {
        var article = PlainTextPage.Clean(
            $"""
            Home
            Blog
            About the harbour bridge of Ashford

            Jane Miller
            2 December 2025
            Introduction

            {Opening}

            Table of Contents
            Menu
            {string.Join('\n', Headings)}
            A Talk on Bridges
            Share

            {Sections}
            """);

        Assert.Equal("About the harbour bridge of Ashford", article.Title?.Value);
        Assert.Contains(article.Body, block => block.Text == Opening);
    }

    [Fact]
    public void Sections_that_a_table_of_contents_lists_are_one_text_whatever_stands_between_them()
    {
        var article = PlainTextPage.Clean(
            """
            Home
            Three walks around Lake Emma
            2 comments / Walks / By Jane Miller / 30 August 2022

            Lake Emma is so cold that you should only look at it, and on a Tuesday in autumn you have all of it to yourself.

            Contents
            Toggle
            Walk 1: Once around the lake
            Walk 2: Up to the blue wall
            Walk 3: Along the ridge
            Where to park

            Walk 1: Once around the lake

            The path is five kilometres long and wide enough for a pram, if you take the forest road on the northern shore.

            Recommended
            Folding sticks made of carbon*
            Only 210 grams each
            A handle of cork for warm hands
            See price

            Walk 2: Up to the blue wall

            Behind the car park a steep way leads through the larches, and after an hour you see the wall, which is blue only before noon.

            Popular
            Boots for narrow feet*
            Soles that dry overnight
            See price
            Two pairs of laces

            Walk 3: Along the ridge

            In two places the ridge is hardly wider than a shoe, but on a clear day you look into four countries from there.

            Where to park

            The bus leaves Ashford every hour from May to October, and the car park is full by nine on every Sunday.
            """);

        Assert.Equal("Three walks around Lake Emma", article.Title?.Value);
        Assert.Equal(
            ["Lake Emma", "Walk 1:", "The path", "Walk 2:", "Behind the", "Walk 3:", "In two", "Where to", "The bus"],
            article.Body.Select(block => string.Join(' ', block.Text.Split(' ').Take(2))));
    }

    [Fact]
    public void Row_of_facts_below_a_headline_is_not_the_end_of_another_article()
    {
        var article = PlainTextPage.Clean($"Blog\nAbout the harbour bridge of Ashford\n2 comments / Bridges / By Jane Miller / 2 December 2025\n\n{Opening}\n\nContents\n{string.Join('\n', Headings)}\n\nA word before we begin.\n\n{Sections}");

        Assert.Equal("About the harbour bridge of Ashford", article.Title?.Value);
        Assert.Equal(["Jane Miller"], article.Authors?.Value);
        Assert.Contains(article.Body, block => block.Text == Opening);
    }

    [Theory]
    [InlineData("Contents\n")]
    [InlineData("")]
    public void Table_of_contents_goes_and_the_headings_stay(string label)
    {
        var article = PlainTextPage.Clean($"About the harbour bridge of Ashford\nBy Jane Miller\n2 December 2025\n\n{Opening}\n\n{label}{string.Join('\n', Headings)}\n\n{Sections}");

        Assert.Equal("About the harbour bridge of Ashford", article.Title?.Value);
        Assert.Equal([Opening, .. PlainTextPage.Paragraphs(Sections)], article.Body.Select(block => block.Text));
    }

    [Fact]
    public void Arabic_table_of_contents_goes_and_the_headings_stay()
    {
        const string Text = """
            يجمع هذا الدليل ما يحتاج إليه من يريد أن يزرع الطماطم في شرفة صغيرة، من اختيار التربة إلى جمع الثمار في آخر الصيف.

            كيف نختار التربة المناسبة

            تحتاج الطماطم إلى تربة خفيفة تحتفظ بالماء ولا يركد فيها، ويكفي أن يخلط التراب بقليل من السماد قبل الزراعة بأسبوع.

            متى تسقى الطماطم

            تسقى الطماطم في الصباح الباكر، وتكفيها مرة واحدة كل يومين في الربيع ومرة كل يوم حين يشتد الحر في الصيف.

            جمع الثمار في آخر الصيف

            تجمع الثمار حين يحمر لونها وتلين قليلا، وتترك التي لم تنضج بعد على الشرفة أياما قليلة بعيدا عن الشمس.
            """;
        var paragraphs = PlainTextPage.Paragraphs(Text);

        var article = PlainTextPage.Clean(
            $"""
            دليل زراعة الطماطم في الشرفة
            سامر الحلبي
            21 مايو 2024

            {paragraphs[0]}

            محتويات المقال
            {paragraphs[1]}
            {paragraphs[3]}
            {paragraphs[5]}

            {string.Join("\n\n", paragraphs[1..])}
            """);

        Assert.Equal(paragraphs, article.Body.Select(block => block.Text).Where(text => text != "محتويات المقال"));
    }

    [Fact]
    public void Lines_that_stand_in_a_row_again_are_no_table_of_contents()
    {
        const string Refrain = "Oh the bridge is falling down,\nAnd nobody knows the reason why,\nSo we take the long way round,";

        var article = PlainTextPage.Clean($"About the song of Ashford\nBy Jane Miller\n2 December 2025\n\n{Opening}\n\n{Refrain}\n\n{PlainTextPage.Text}\n\n{Refrain}\n\n{Opening.Replace("talk", "song", StringComparison.Ordinal)}");

        Assert.DoesNotContain(article.Blocks, block => block.Rule == "table of contents");
    }

    [Fact]
    public void Names_in_a_row_with_a_section_each_stay()
    {
        var article = PlainTextPage.Clean($"About three harbours of the coast\nBy Jane Miller\n2 December 2025\n\n{Opening}\n\nAshford\nDunmore\nKilbride\n\nAshford\n\n{Sections.Split("\n\n")[1]}\n\nDunmore\n\n{Sections.Split("\n\n")[4]}\n\nKilbride\n\n{Sections.Split("\n\n")[7]}");

        Assert.Contains(article.Body, block => block.Text == "Dunmore");
    }

    [Fact]
    public void Teaser_below_a_day_is_not_the_opening_of_the_article_below_it()
    {
        var article = PlainTextPage.Clean(
            $"""
            Latest news
            A baker wins the national chess title for the third time
            3 May 2024
            The baker from Dunmore had never played in a tournament until his daughter entered him for a joke last year.
            Seven soups that keep you warm in a rainy week
            Sport
            Weather
            Gardens
            Travel
            Culture
            Money
            Letters
            Puzzles

            Ashford council votes to reopen the old harbour bridge

            {PlainTextPage.Text}
            """);

        Assert.DoesNotContain(article.Body, block => block.Text.StartsWith("The baker", StringComparison.Ordinal));
    }
}

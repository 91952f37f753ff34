using Khulasa.Articles;
using Khulasa.Seeds;

namespace Khulasa.Tests.Articles;

/// <summary>Which lines of a text capture are the article, where its shape alone does not tell.</summary>
public class LineRunTests
{
    [Fact]
    public void Short_article_below_its_day_wins_over_a_longer_box_about_the_writer()
    {
        var article = Clean(
            """
            Home
            Imprint
            Talks at the harbour
            Published on 17 December 2019 by Simon Reed

            We recorded a talk at the harbour with two guests, who tell about the storm, the pillars and what the town learned from both of them.

            Download
            Like
            Share
            About Simon Reed

            Scholar of the academy and engineer by training, with a passion for learning towns, knowledge and everything that has to do with it; he has also written about wine, dogs, gardens and many other things for a long time.
            """);

        Assert.Equal("Talks at the harbour", article.Title?.Value);
        Assert.StartsWith("We recorded a talk", Assert.Single(article.Body).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Word_to_the_reader_behind_the_last_paragraph_goes()
    {
        var article = Clean(PlainTextPage.Text + "\n\nAbout our offers\n\nIf you buy something through our shop we may get a share, and you agree that we use your address for your account.");

        Assert.DoesNotContain(article.Body, block => block.Text.Contains("offers", StringComparison.Ordinal) || block.Text.StartsWith("If you buy", StringComparison.Ordinal));
        Assert.Contains(article.Body, block => block.Text.StartsWith("The harbour company", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("By Jane Miller May 21, 2024", "Jane Miller writes on the coast, its towns and their harbours, and reviews the latest books about them.")]
    [InlineData("By the staff", "About Jane Miller\n\nJane Miller makes boats for people who live on the coast, and has told of them in two books and many a talk.")]
    [InlineData("By the staff", "Jane Miller\n\nJane Miller is a reporter, where she looks at the coast, its towns and their harbours.")]
    public void Nothing_comes_behind_the_box_about_the_writer(string byline, string box)
    {
        var article = Clean(
            $"""
            Ashford council votes to reopen the old harbour bridge
            {byline}

            {PlainTextPage.Text}

            {box}

            The harbour bridge of Dunmore

            The town council of Dunmore wants a bridge over its harbour as well, and asks engineers what the pillars of such a bridge would cost the town.

            Shops on both sides of the harbour hope for the bridge, the council said, because the storm has closed the only road that lorries can use.
            """);

        Assert.EndsWith("along the pillars.", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_of_other_days_behind_the_text_go()
    {
        string[] reports =
        [
            "A ferry may carry buses and lorries over the harbour until somebody finds money for the bridge, says a company from Dunmore.",
            "Ashford wants to know whether the storm that broke two pillars of the bridge was the worst in a century or only in a decade.",
            "Every Saturday hundreds meet at the closed bridge with drums and lamps, and want their mayor to tell them when it opens again.",
        ];
        var other = string.Concat(reports.Select((report, i) => $"\n\nFrom the archive {i}\n0{i + 1}.03.2024, 12:29\n\n{report}"));

        var article = Clean($"Ashford council votes to reopen the old harbour bridge\n21.05.2024\n\n{PlainTextPage.Text}{other}");

        Assert.EndsWith("along the pillars.", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void List_with_marks_is_text()
    {
        var list = string.Join('\n', Enumerable.Range(1, 20).Select(i => $"+ Added two kinds of stone {i}"));

        var article = Clean($"Home\nNews\nStones of the spring\n\n{list}\n\nFollow us\nImprint");

        Assert.Equal(20, article.Body.Count());
    }

    [Fact]
    public void Paragraph_alone_is_a_text_without_a_headline()
    {
        var article = Clean("The bridge is open again. Nobody had thought that it would take so long, and few believed it.");

        Assert.Single(article.Body);
    }

    [Fact]
    public void Names_that_head_the_parts_of_a_text_are_no_writers()
    {
        var part = "\n\nTom Hale\n\nTom Hale has mended the pillars of the harbour bridge for thirty years, and his father did so before him when the town had one bridge.";

        var article = Clean($"The people of the harbour bridge\n\n{PlainTextPage.Text}{part}{part.Replace("Tom Hale", "Ann Reed", StringComparison.Ordinal)}\n\nBoth told the town council that the harbour bridge and its pillars are as good as they were before the storm.");

        Assert.Contains(article.Body, block => block.Text.StartsWith("Ann Reed has mended", StringComparison.Ordinal));
    }

    [Fact]
    public void Notice_that_stands_between_all_parts_says_nothing_about_the_story()
    {
        var notice = "\n\nOutside matter is not shown here, because the settings of your page keep the pictures, tables and posts of other companies from being loaded.\n\n";
        var paragraphs = PlainTextPage.Text.ReplaceLineEndings("\n").Split("\n\n");

        var article = Clean("Ashford council votes to reopen the old harbour bridge\n\n" + string.Join("\n\n", paragraphs.Take(2)) + "\n\nShare\nA\nB\nC" + string.Concat(Enumerable.Repeat(notice + "A\nB\nC", 6)) + "\n\n" + string.Join("\n\n", paragraphs.Skip(2)));

        Assert.StartsWith(paragraphs[0], article.Text, StringComparison.Ordinal);
        Assert.EndsWith(paragraphs[^1], article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Part_behind_a_long_list_is_the_same_article()
    {
        var list = string.Join('\n', Enumerable.Range(1, 40).Select(i => $"Bridge number {i}"));

        var article = Clean($"Every bridge of the harbour\n\n{PlainTextPage.Text}\n\n{list}\n\nThe council said the harbour bridge and its pillars come first, because buses and lorries of the town council need the old bridge most.");

        Assert.StartsWith("The council said the harbour bridge", article.Body.Last().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Japanese_text_without_spaces_is_prose_and_its_menu_is_not()
    {
        var article = Clean(
            """
            ホーム
            ニュース
            国際
            古い橋を来月から再開へ　市議会が決定
            2024/05/21 18:05
            ログイン

            市議会は月曜日、昨年の冬の嵐で柱が壊れて閉鎖されていた港の古い橋を来月から再開することを決めた。修理の費用は予定より少なかったという。

            市長は「十四か月も待った。向こう岸の店も同じだ」と述べ、夏までに橋を再開すると約束していた。バスは六月から橋を渡ることになる。

            関連キーワード
            橋
            港
            """);

        Assert.Equal("古い橋を来月から再開へ 市議会が決定", article.Title?.Value);
        Assert.Equal(2, article.Body.Count());
    }

    [Theory]
    [InlineData("ByMichael Gray", "Michael Gray")]
    [InlineData("May 3, 2017 By Erin Spade 4 Comments", "Erin Spade")]
    [InlineData("8. Januar 2020 · von Aurelia · in Reisen", "Aurelia")]
    [InlineData("04.02.2022 | 15:33 Uhr | Dennis Steiner", "Dennis Steiner")]
    [InlineData("May 3, 2017 | 15:33 | Share this", null)]
    public void Name_beside_the_day_is_the_author(string line, string? author)
    {
        var article = Clean($"Home\nNews\n\nAshford council votes to reopen the old harbour bridge\n{line}\n\n{PlainTextPage.Text}");

        Assert.Equal(author, article.Authors is { } authors ? string.Join("; ", authors.Value) : null);
    }

    [Fact]
    public void List_of_books_goes_on_below_what_it_says_of_their_writers()
    {
        string[] books =
        [
            "The Bridge", "by Jane Miller (May 13th)", "Jane Miller takes readers to the harbour of Ashford, where a storm has closed the old bridge and a mayor looks for the money to mend it.",
            "Nine Pillars", "by Simon Reed (May 20th)", "Simon Reed tells the story of the engineers who built the bridge, and of the storm that nearly took it from the town again.",
            "Low Water", "by Ann Hale (May 27th)", "Ann Hale follows the fishermen of the harbour through the winter after the storm, and learns why none of them wants another bridge.",
        ];

        var article = Clean(PlainTextPage.Text + "\n\nThree books about bridges and harbours tell how it came to that, and all of them appear this month.\n\n" + string.Join('\n', books));

        Assert.Contains(article.Body, block => block.Text.StartsWith("Ann Hale follows", StringComparison.Ordinal));
    }

    [Fact]
    public void Last_paragraph_that_says_who_would_get_the_money_is_no_box_about_a_writer()
    {
        var article = Clean(PlainTextPage.Text + "\n\nTowns on the coast would get the rest of the money, which the council did not need for the repairs.");

        Assert.EndsWith("did not need for the repairs.", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Series_of_entries_below_the_same_labels_goes_on()
    {
        static string Entry(string town) => $"{town}\nOpens:\nevery day in {town}\nPrice:\nsix pounds\nParking:\nbelow the walls\nComment:\nVisitors of {town} like it.\n";
        var rest = string.Join('\n', new[] { "Dunmore", "Kilkee", "Rosslare", "Wexford", "Arklow", "Bray", "Howth", "Skerries" }.Select(Entry));

        var article = Clean(PlainTextPage.Text + "\n\n" + Entry("Ashford") + "\nThe tower of the harbour bridge in Ashford shows visitors how the pillars were mended after the storm last winter.\n\n" + rest + "\n\nAbout us\nContact us\nPrivacy policy");

        Assert.Contains("every day in Howth", article.Text, StringComparison.Ordinal);
        Assert.Contains("Visitors of Skerries like it.", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Privacy", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Series_of_numbered_headings_goes_on()
    {
        static string Entry(int number, string town, string text) => $"{number}. {town}\nPhoto\nMap\nTickets\nHours\nParking\n{text}\n\n";
        var capture = PlainTextPage.Text + "\n\n" + Entry(1, "Ashford", "The tower of the harbour bridge in Ashford shows visitors how the pillars were mended after the storm last winter.")
            + Entry(2, "Dunmore", "Nobody knows who laid out this maze of yew, where children find their way sooner than their parents do.")
            + Entry(3, "Kilkee", "Swimmers meet at six in the morning, whatever the weather, and share a flask of tea on the rocks.") + "About us\nContact us\nPrivacy policy";

        Assert.EndsWith("a flask of tea on the rocks.", Clean(capture).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Buttons_to_share_the_headline_end_the_text()
    {
        const string headline = "Ashford council votes to reopen the old harbour bridge";
        var article = Clean(
            $"""
            {headline}
            By Jane Miller
            {PlainTextPage.Text}
            Share this article: {headline}
            The council of Ashford saves on lamps for the harbour, which the mayor of the town had promised two years ago.
            Engineers of the council want more money for the pillars of the harbour, says the company that owns the land.
            """);

        Assert.EndsWith("a new footpath along the pillars.", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Headlines_as_long_as_sentences_are_no_text()
    {
        var headlines = string.Join("\n\n", Enumerable.Range(1, 9).Select(i => $"The town of Port {i} asks what it will do about the old harbour bridge now that the storm has taken two of its pillars and the council has so little money to mend what is left of it"));

        var article = Clean("News\n\n" + headlines + "\n\nMenu\nSearch\nAccount\n" + PlainTextPage.Text);

        Assert.StartsWith("The town council of Ashford", article.Body.First().Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bridge.Open();\nif (storm == null) return;\nvar pillar = bridge.Pillars[2];\nlog.Write(pillar);\nforeach (var bus in buses) bus.Cross(bridge);\nreturn bridge;")]
    public void Program_text_between_paragraphs_parts_none_and_keeps_its_words(string code)
    {
        var article = Clean("A bridge in forty lines\nBy Jane Miller\n\nThe bridge opens when the first bus arrives, and this is all that it needs.\n\n" + code + "\n\nThe last line gives the bridge back to whoever asked for it, so that the next bus may cross as well.");

        Assert.StartsWith("The bridge opens", article.Body.First().Text, StringComparison.Ordinal);
        Assert.StartsWith("The last line", article.Body.Last().Text, StringComparison.Ordinal);
        Assert.Contains("foreach (var bus in buses) bus.Cross(bridge);", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Cue_in_the_menu_leaves_the_far_longer_article_below_it()
    {
        const string menu = "Watch every show about the sea that we ever made, all of it in one single place.";
        var more = string.Join("\n\n", Enumerable.Range(1, 12).Select(i => PlainTextPage.Text.Replace("Monday", $"day {i}", StringComparison.Ordinal)));

        var article = Clean("Home\nShows\n" + menu + "\nTrending\nAshford council votes to reopen the old harbour bridge\n" + more);

        Assert.Contains("Engineers told the council", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void List_that_a_short_line_announces_goes_on_to_the_paragraph_below_it()
    {
        var article = Clean("Ashford council votes to reopen the old harbour bridge\nBy Jane Miller\n\n" + PlainTextPage.Text + "\n\nThe rules are:\n\nNo lorries on the bridge before autumn\nBuses of the harbour company only in June\nFootpath along the pillars open by day\nInspection of both pillars after every storm\n\nThe council will look at these rules of the bridge again in the winter, the mayor said.\n\nShare");

        Assert.EndsWith("the mayor said.", article.Text.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public void Headline_that_stands_again_with_its_byline_begins_the_text()
    {
        const string headline = "Ashford council votes to reopen the old harbour bridge";

        var article = Clean($"Menu\nSubscribe\n{headline}\nShare\nJoin the Conversation\nComments\n\nYou will need to register before adding a comment. Typed comments will be lost if you are not logged in.\n\nPlease be polite. It is fine to disagree with others, but insults and threats are removed and their authors lose their account.\n\n{headline}\nBy Jane Miller, published May 21, 2024\n\n{PlainTextPage.Text}");

        Assert.StartsWith("The town council of Ashford", article.Body.First().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void List_of_items_in_small_letters_is_no_list_of_links()
    {
        string[] items = ["check the boots of everybody who enters", "put nets over windows and vents", "give the hens something to peck at"];

        var article = Clean($"Ashford council votes to reopen the old harbour bridge\nBy Jane Miller\n21 May 2024\n\n{PlainTextPage.Text.Replace("What happens next", string.Join('\n', items), StringComparison.Ordinal)}");

        Assert.All(items, item => Assert.Contains(article.Body, block => block.Text == item));
    }

    [Fact]
    public void Buttons_that_the_layout_glued_are_no_author()
    {
        var article = Clean($"Ashford council votes to reopen the old harbour bridge\nMay 21, 2024\n1x\n00:00 / 33:12\nSubscribeShare\nApple PodcastsSpotifyOvercast\nRSS Feed\nShare\n\n{PlainTextPage.Text}");

        Assert.Null(article.Authors);
    }

    private static Article Clean(string text) =>
        new ArticleCleaner(CleaningRules.Default, KnownNames.None).Clean(TextCapture.Parse(text, "utf-8"), "page.txt");
}

using System.Text;
using Khulasa.Articles;
using Khulasa.Tests.Support;
using static Khulasa.Tests.Articles.PlainTextPage;

namespace Khulasa.Tests.Articles;

/// <summary>Text captures of whole pages: menus, comments and other stories around one article.</summary>
[Collection(Alone.Name)]
public class PlainTextCaptureTests
{
    [Fact]
    public void Article_of_a_whole_page_is_found_between_menus_and_comments()
    {
        var article = Clean(PlainTextPage.English);

        Assert.Equal(Paragraphs(PlainTextPage.Text), article.Body.Select(block => block.Text));
    }

    [Fact]
    public void Arabic_page_is_cleaned_like_an_English_one()
    {
        var article = Clean(PlainTextPage.Arabic);

        Assert.Equal("مجلس مدينة الزهور يقرر إعادة فتح الجسر القديم", article.Title?.Value);
        Assert.Equal("2024-05-21", article.Date?.Value.ToString());
        Assert.Equal(["سامر الحلبي"], article.Authors?.Value);
        Assert.Equal(3, article.Body.Count());
        Assert.All(article.Body, block => Assert.Contains("مجلس", block.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Jane Miller\nJane first became a writer in kindergarten, when she sold poems to her neighbours.")]
    [InlineData("Jane Miller\nLocal Reporter\nBorn in Ashford, Miller has written of towns on the coast for a decade.")]
    [InlineData("Written by Jane Miller\nHi, I'm Jane! I write of bridges, boats and everything between them.")]
    public void What_stands_below_the_writers_name_behind_the_text_goes(string lines) =>
        Assert.Equal(Paragraphs(PlainTextPage.Text), Clean(WithEnd(lines)).Body.Select(block => block.Text));

    [Theory]
    [InlineData("Miller, who owns the fish market, said on Monday that she had lost half of her customers.")]
    [InlineData("Reporters were not let onto the bridge on Monday, and the mayor left the hall without a word.")]
    [InlineData("\"If you have been affected by the storm, call us,\" the mayor told the fishermen on Monday.")]
    public void Last_sentence_of_the_news_stays(string line) => Assert.Equal(line, Clean(WithEnd(line)).Body.Last().Text);

    private static string WithEnd(string lines) =>
        PlainTextPage.English.Replace("Jane Miller is a reporter who writes about towns on the coast. Follow her for more stories.", lines, StringComparison.Ordinal);

    [Fact]
    public void Arabic_lines_about_the_writer_below_the_text_go()
    {
        var article = Clean(PlainTextPage.Arabic.Replace("التعليقات", "سامر الحلبي\n\nسامر الحلبي مهتم بالشأن العام، نشر عددا من الكتب ويعمل في الصحافة منذ عشرين عاما.\n\nالتعليقات", StringComparison.Ordinal));

        Assert.Equal(3, article.Body.Count());
    }

    [Theory]
    [InlineData("Von DPA")]
    [InlineData("Par AFP")]
    public void Byline_of_an_agency_is_no_text(string line) =>
        Assert.Equal(Paragraphs(PlainTextPage.Text), Clean(PlainTextPage.English.Replace("By Jane Miller, Local Reporter", line, StringComparison.Ordinal)).Body.Select(block => block.Text));

    [Fact]
    public void Every_line_has_a_role_and_the_lines_that_go_name_their_rule()
    {
        var article = Clean(PlainTextPage.English);

        Assert.All(article.Blocks.Where(block => !block.IsKept), block => Assert.False(string.IsNullOrEmpty(block.Rule)));
        Assert.Contains("outside the text", ExplanationText.Write(article), StringComparison.Ordinal);
    }

    [Fact]
    public void Second_article_behind_a_cue_never_leaks()
    {
        var capture = PlainTextPage.Text + "\n\nRead also\n\nNew clinic opens in Dunmore\n\n"
            + "The clinic has forty beds and a ward for children, doctors at the opening said, and patients from three valleys can be treated there.\n\n"
            + "Nurses had asked for a place like this since the hospital of the region was closed nine years ago for lack of money.";

        var article = Clean(capture);

        Assert.DoesNotContain("clinic", article.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("new footpath", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_goes_on_behind_a_teaser_of_another_story()
    {
        var paragraphs = Paragraphs(PlainTextPage.Text);
        var capture = string.Join("\n\n", paragraphs.Take(2)) + "\n\nRead also\nHow a baker won the national chess title\n\n" + string.Join("\n\n", paragraphs.Skip(2));

        var article = Clean(capture);

        Assert.Equal(paragraphs, article.Body.Select(block => block.Text));
    }

    [Theory]
    [InlineData("Read also")]
    [InlineData("People are also reading…")]
    public void Text_goes_on_behind_teasers_that_have_a_day_each(string cue)
    {
        var paragraphs = Paragraphs(PlainTextPage.Text);
        var box = cue + "\nHow a baker won the national chess title\nMarch 3, 2024\nSeven soups for a rainy week\nApril 9, 2024";
        var capture = string.Join("\n\n", paragraphs.Take(2)) + $"\n\n{box}\n\n" + string.Join("\n\n", paragraphs.Skip(2));

        var article = Clean(capture);

        Assert.Equal(paragraphs, article.Body.Select(block => block.Text));
    }

    [Fact]
    public void Text_whose_last_sentence_is_broken_ends_there()
    {
        var capture = PlainTextPage.English
            .Replace("has agreed to pay for a new footpath along the pillars.", "has agreed with the council and the engineers\nThe company pays for a new footpath along the pillars of the bridge.", StringComparison.Ordinal)
            .Replace("Jane Miller is a reporter who writes about towns on the coast. Follow her for more stories.", "", StringComparison.Ordinal);

        var article = Clean(capture);

        Assert.EndsWith("a new footpath along the pillars of the bridge.", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void List_behind_the_text_that_takes_up_its_words_stays()
    {
        var list = string.Join('\n', Enumerable.Range(1, 12).Select(i => $"Harbour bridge, pillars {i} and {i + 1}: second inspection by engineers"));
        var capture = PlainTextPage.English.Replace("\n\nJane Miller is a reporter", "\n\n" + list + "\n\nJane Miller is a reporter", StringComparison.Ordinal);

        var article = Clean(capture);

        Assert.Contains("pillars 1 and 2", article.Text, StringComparison.Ordinal);
        Assert.Contains("pillars 12 and 13", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("What a shame", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Row_of_teasers_behind_the_text_goes()
    {
        string[] teasers =
        [
            "Baker wins national chess title", "A baker from Dunmore beat nine masters on Friday and took home a cup from the council, although he never played in public.",
            "Seven soups for a rainy week", "With leeks, lentils and a little lemon, supper is on the table before the first buses leave the harbour in the evening.",
            "Choir looks for tenors", "Singers between sixteen and ninety are invited to rehearse with the choir of the cathedral on the other side of the town.",
        ];
        var capture = PlainTextPage.English.Replace("\n\nJane Miller is a reporter who writes about towns on the coast. Follow her for more stories.", "\n\n" + string.Join('\n', teasers), StringComparison.Ordinal)
            .Replace("What happens next", string.Join("\n\n", Enumerable.Range(2, 6).Select(i => $"Pillar {i} of the bridge was mended in the month after the storm, the engineers told the council, and pillar {i + 1} was found to be sound.")), StringComparison.Ordinal);

        var article = Clean(capture);

        Assert.EndsWith("a new footpath along the pillars.", article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Mayor Anna Kowalski, center, walks over the bridge with the engineers of the harbour company.")]
    [InlineData("Die Bürgermeisterin (l.) auf der alten Brücke am Hafen mit ihrem Vorgänger.")]
    [InlineData("The mayor walks over the bridge with the engineers of the company. COAST PRESS/JANE DOE")]
    [InlineData("Joe Maring / Harbour Trends")]
    public void Picture_text_without_a_label_is_left_out(string caption)
    {
        var article = Clean($"Ashford reopens its bridge\nBy Jane Miller\n\n{PlainTextPage.Text.Replace("What happens next", caption, StringComparison.Ordinal)}");

        Assert.DoesNotContain(caption, article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Standfirst_right_below_the_headline_stays_whatever_its_words()
    {
        const string standfirst = "Fourteen months of detours are over: what commuters can expect from June on";
        var capture = PlainTextPage.English.Replace("By Jane Miller, Local Reporter", standfirst + "\nBy Jane Miller, Local Reporter", StringComparison.Ordinal);

        var article = Clean(capture);

        Assert.Equal("Ashford council votes to reopen the old harbour bridge", article.Title?.Value);
        Assert.StartsWith(standfirst, article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Standfirst_below_byline_day_and_buttons_stays()
    {
        const string standfirst = "The old harbour bridge of the town is mended, and the council wants buses on it in June";
        var capture = PlainTextPage.English.Replace("Published May 21, 2024, 6:30 PM\nShare\nSave\n", $"Published May 21, 2024, 6:30 PM\nShare\nSave\nPrint\n{standfirst}\nComments\n", StringComparison.Ordinal);

        Assert.StartsWith(standfirst, Clean(capture).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_of_a_language_of_many_endings_goes_on_behind_a_teaser()
    {
        const string before = "Suomen hallituksen ministerit neuvottelivat maanantaina Helsingissä kanavakorjauksesta ja satamalaajennuksesta.\n\n"
            + "Hallitukselle esiteltiin kanavakorjauksen suunnitelma, jonka satamalaajennusta valmistellut johtoryhmä oli laatinut kevään aikana.";
        const string after = "Ministereiden mukaan hallitukselta odotetaan päätöstä kanavakorjaukseen ja satamalaajennukseen syksyllä, kun hinta on selvillä.\n\n"
            + "Ministereistä kolme kannattaa kanavakorjausta heti, ja satamalaajennuksen aloittamista ehdotetaan ensi vuodelle.";

        var article = Clean(before + "\n\nLue myös:\n\nLeipuri voitti shakin mestaruuden\n\n" + after);

        Assert.DoesNotContain("Leipuri", article.Text, StringComparison.Ordinal);
        Assert.Contains("syksyllä", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Sentence_that_a_link_broke_over_lines_is_whole_again()
    {
        var capture = "According to the\nharbour company\n, the bridge was closed because two of its pillars were damaged in a storm.\nIt will open in June, the council of the town said on Monday after a long meeting.";

        var article = Clean(capture);

        Assert.StartsWith("According to the harbour company, the bridge was closed", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Menus_glued_to_the_text_on_one_line_are_cut()
    {
        var glued = "HomeNewsSportWeatherVideoPodcastsShopHelp" + string.Concat(Paragraphs(PlainTextPage.Text)) + "About usContact usPrivacyTermsImprint";

        var article = Clean(glued);

        Assert.StartsWith("The town council of Ashford", article.Text, StringComparison.Ordinal);
        Assert.EndsWith("along the pillars.", article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Two boats pass below the bridge in March. (Tom Hale/Ashford Pictures)")]
    [InlineData("FILE - The bridge, closed after a storm, is seen from the fish market in the winter of last year.")]
    [InlineData("Two boats pass below the bridge in March. Photo: Tom Hale")]
    [InlineData("Two boats pass below the bridge in March ANNE DOE / AFP")]
    [InlineData("Two boats pass below the old bridge in March.Anne Doe/Ashford Pictures")]
    public void Caption_with_its_credit_is_no_paragraph(string caption)
    {
        var paragraphs = Paragraphs(PlainTextPage.Text);

        var article = Clean(paragraphs[0] + "\n\n" + caption + "\n\n" + string.Join("\n\n", paragraphs.Skip(1)));

        Assert.Equal(paragraphs, article.Body.Select(block => block.Text));
    }

    [Theory]
    [InlineData("581")]
    [InlineData("1 / 7")]
    [InlineData("0:00 / 2:34")]
    [InlineData("27.03.2024, 12:29 Uhr")]
    [InlineData("ShareTweetEmail")]
    [InlineData("\"Ashford today\": our newsletter brings you the news of the town every morning.")]
    public void Counts_times_buttons_and_offers_between_paragraphs_go(string line)
    {
        var paragraphs = Paragraphs(PlainTextPage.Text);

        var article = Clean(string.Join("\n\n", paragraphs.Take(2)) + $"\n\n{line}\n\n" + string.Join("\n\n", paragraphs.Skip(2)));

        Assert.Equal(paragraphs, article.Body.Select(block => block.Text));
    }

    [Theory]
    [InlineData("1984")]
    [InlineData("24/7: the bridge will be open at all hours, the council said.")]
    [InlineData("The council sends a newsletter to every house on the coast.")]
    [InlineData("12.5\t7.1\t3.8")]
    public void Years_tables_and_sentences_between_paragraphs_stay(string line)
    {
        var paragraphs = Paragraphs(PlainTextPage.Text);

        var article = Clean(string.Join("\n\n", paragraphs.Take(2)) + $"\n\n{line}\n\n" + string.Join("\n\n", paragraphs.Skip(2)));

        Assert.Equal(paragraphs.Length + 1, article.Body.Count());
    }

    [Fact]
    public void Pull_quote_is_kept_once()
    {
        var paragraphs = Paragraphs(PlainTextPage.Text);

        var article = Clean(string.Join("\n\n", paragraphs.Take(4)) + "\n\n" + paragraphs[1] + "\n\n" + string.Join("\n\n", paragraphs.Skip(4)));

        Assert.Equal(paragraphs, article.Body.Select(block => block.Text));
    }

    [Theory]
    [InlineData("a", 4_000_000)]
    [InlineData("12/11/2026", 390_000)]
    [InlineData("12/11/2026,", 350_000)]
    [InlineData("كتب:", 560_000)]
    [InlineData("Read also\n", 100_000)]
    [InlineData("The minister said that the plan was good.\nRead also\n", 20_000)]
    [InlineData("and then he said that\n", 60_000)]
    [InlineData(",\n", 500_000)]
    [InlineData("HomeNews.Then ", 200_000)]
    [InlineData("and the council, ", 80_000)]
    [InlineData("اقرأ أيضا: مدينةبعيدة ", 40_000)]
    public void Endless_text_takes_seconds(string piece, int count)
    {
        var text = new StringBuilder(piece.Length * count).Insert(0, piece, count).ToString();
        var watch = new CpuWatch();

        Clean(text);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed.TotalSeconds:0.0} s");
    }
}

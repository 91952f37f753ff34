using Khulasa.Articles;
using static Khulasa.Tests.Articles.PlainTextPage;

namespace Khulasa.Tests.Articles;

/// <summary>Headline, day and names of text captures of whole pages.</summary>
public class PlainTextHeaderTests
{
    [Fact]
    public void Headline_date_and_author_stand_above_the_text()
    {
        var article = Clean(PlainTextPage.English);

        Assert.Equal("Ashford council votes to reopen the old harbour bridge", article.Title?.Value);
        Assert.Equal("2024-05-21", article.Date?.Value.ToString());
        Assert.Equal(["Jane Miller"], article.Authors?.Value);
    }

    [Theory]
    [InlineData("Jane Miller Morning Telegram & Gazette")]
    [InlineData("Jane Miller USA TODAY")]
    [InlineData("Jane Miller, ashford.example")]
    [InlineData("Jane Miller@_janemiller")]
    [InlineData("Jane MillerWriter")]
    [InlineData("Jane Miller staff writer")]
    [InlineData("by Jane MillerDec. 3, 2022, 2:00 PM UTC")]
    [InlineData("By Jane Miller For The Morning Mail")]
    [InlineData("By Jane Miller, Medical Post")]
    [InlineData("Jane Miller | The Medical Post")]
    [InlineData("Analysis: Jane Miller")]
    public void Name_is_told_from_paper_account_and_post(string line) =>
        Assert.Equal(["Jane Miller"], Clean(PlainTextPage.English.Replace("By Jane Miller, Local Reporter", line, StringComparison.Ordinal)).Authors?.Value);

    [Theory]
    [InlineData("Title: Bridge reopens\nAuthor: Jane Miller\nDate: May 21, 2024\nSource: Ashford Post\nURL: https://ashford.example/x\n\n")]
    [InlineData("TITLE: \"Bridge reopens\"\nBYLINE: Jane Miller\nDATE: 2024-05-21\nPUBLISHER: Ashford Post\nTEXT:\n")]
    [InlineData("العنوان: Bridge reopens\nالكاتب: Jane Miller\nتاريخ النشر: 21/05/2024\nالمصدر: Ashford Post\nنص الخبر: ")]
    public void List_of_what_is_known_is_read(string list)
    {
        var article = Clean(list + PlainTextPage.Text);

        Assert.Equal(("Bridge reopens", "Jane Miller", "2024-05-21", "Ashford Post"), (article.Title?.Value, article.Authors?.Value.Single(), article.Date?.Value.ToString(), article.Source?.Value));
        Assert.Equal(Paragraphs(PlainTextPage.Text), article.Body.Select(block => block.Text));
    }

    [Theory]
    [InlineData("Dec 18 2025 Ashford council votes to reopen the old harbour bridge")]
    [InlineData("Ashford council votes to reopen the old harbour bridge | 18 December 2025")]
    public void Day_on_the_line_of_the_headline_is_no_part_of_it(string line) =>
        Assert.Equal("Ashford council votes to reopen the old harbour bridge", Clean(PlainTextPage.English.Replace("Ashford council votes to reopen the old harbour bridge", line, StringComparison.Ordinal)).Title?.Value);

    [Theory]
    [InlineData("Share full article")]
    [InlineData("« The mayor of Ashford speaks to the council about the harbour bridge")]
    [InlineData("The council of Ashford and the harbour bridge »")]
    [InlineData("ByJane Miller")]
    public void Button_or_the_way_to_another_article_is_no_headline(string line) =>
        Assert.Equal("Harbour bridge may reopen", Clean(PlainTextPage.English.Replace("Ashford council votes to reopen the old harbour bridge\nBy Jane Miller, Local Reporter", "Harbour bridge may reopen\n" + line, StringComparison.Ordinal)).Title?.Value);

    [Fact]
    public void Agency_with_its_city_is_no_headline()
    {
        const string Text = "واع/ بغداد / ع.ع\nأكد رئيس المجلس، اليوم الخميس، أن العمل في الجسر القديم ماض في جميع مراحله دون استثناء.\nوقال المكتب في بيان إن المجلس ترأس اجتماعا خصص لمتابعة العمل في الجسر القديم.";

        Assert.Null(Clean(Text).Title);
    }

    [Theory]
    [InlineData("Show Caption")]
    [InlineData("Courtesy Jane Miller")]
    [InlineData("Par La Rédaction")]
    public void Button_or_credit_below_the_headline_is_no_name(string line) =>
        Assert.Null(Clean(PlainTextPage.English.Replace("By Jane Miller, Local Reporter", line, StringComparison.Ordinal).Replace("Jane Miller is a reporter", "She is a reporter", StringComparison.Ordinal)).Authors);

    [Theory]
    [InlineData("متابعة: سامر الحلبي", "سامر الحلبي")]
    [InlineData("متابعة / سامر الحلبي", "سامر الحلبي")]
    [InlineData("د. سامر الحلبي", "د. سامر الحلبي")]
    [InlineData("سامر الحلبي وهدى جاسم", "سامر الحلبي, هدى جاسم")]
    [InlineData("مراسلنا في دمشق: سامر الحلبي", "سامر الحلبي")]
    [InlineData("حاوره: سامر الحلبي", "سامر الحلبي")]
    [InlineData("21 مايو 2024 - متابعة: سامر الحلبي", "سامر الحلبي")]
    [InlineData("21 مايو 2024 - سامر الحلبي وهدى جاسم", "سامر الحلبي, هدى جاسم")]
    [InlineData("سامر الحلبي -دمشق", "سامر الحلبي")]
    [InlineData("سامر الحلبي منذ 3 ساعات", "سامر الحلبي")]
    [InlineData("سامر الحلبي\nمحرر الشؤون المحلية", "سامر الحلبي")]
    // What somebody writes about.
    [InlineData("محررة الشؤون الصحية", "")]
    public void Arabic_byline_of_any_form_is_read(string line, string authors) =>
        Assert.Equal(authors, string.Join(", ", Clean(PlainTextPage.Arabic.Replace("كتب: سامر الحلبي", line, StringComparison.Ordinal)).Authors?.Value ?? []));

    [Theory]
    [InlineData("سامر الحلبي", "سامر الحلبي")]
    // A button
    [InlineData("تعديل حجم الخط", null)]
    public void Name_alone_right_below_an_arabic_text_signs_it(string line, string? author) =>
        Assert.Equal(author, Clean(PlainTextPage.Arabic.Replace("كتب: سامر الحلبي\n", "", StringComparison.Ordinal).Replace("التعليقات", line + "\nالتعليقات", StringComparison.Ordinal)).Authors?.Value.Single());

    [Fact]
    public void Only_day_at_the_headline_counts_though_it_is_that_of_a_change()
    {
        var article = Clean(PlainTextPage.English.Replace("Published May 21, 2024, 6:30 PM", "Last updated May 21, 2024", StringComparison.Ordinal));

        Assert.Equal("2024-05-21", article.Date?.Value.ToString());
    }

    [Theory]
    [InlineData("The harbour bridge opens for boats in March.\nTom Hale/Ashford Pictures")]
    [InlineData("1 of 5 | The harbour bridge opens for boats in March.")]
    [InlineData("FILE - The bridge, seen on Monday, Jan. 8, 2024. (AP Photo/Tom Hale)\n1 of 5 | The bridge, seen on Monday.")]
    public void Caption_above_the_text_hides_neither_byline_nor_day(string caption)
    {
        var article = Clean(PlainTextPage.English
            .Replace("By Jane Miller, Local Reporter\nPublished May 21, 2024, 6:30 PM", caption + "\nBy JANE MILLER\nPublished May 21, 2024, 6:30 PM", StringComparison.Ordinal)
            .Replace("The old harbour bridge at Ashford, seen from the fish market (Tom Hale/Ashford Pictures)\n", "", StringComparison.Ordinal));

        Assert.Equal(Paragraphs(PlainTextPage.Text), article.Body.Select(block => block.Text));
        Assert.Equal(("JANE MILLER", "2024-05-21"), (article.Authors?.Value.Single(), article.Date?.Value.ToString()));
    }

    [Fact]
    public void Headline_stands_above_a_standfirst_of_several_lines()
    {
        const string headline = "Ashford council votes to reopen the old harbour bridge after a winter of detours for buses and lorries";
        var article = Clean(PlainTextPage.English.Replace(
            "Ashford council votes to reopen the old harbour bridge",
            $"{headline}\nThe harbour bridge had been closed since the storm damaged its pillars\nEngineers told the council that the repairs cost less than planned\nThe harbour company pays for a new footpath below the bridge",
            StringComparison.Ordinal));

        Assert.Equal(headline, article.Title?.Value);
    }

    [Theory]
    [InlineData("By\nJane Miller\nPublished May 21, 2024")]
    // Whom the picture shows stands above the label.
    [InlineData("John Carter\nBy\nJane Miller\nPublished May 21, 2024")]
    [InlineData("× remind me of the bridge next week\nBy\nJane Miller\nPublished May 21, 2024")]
    public void Name_below_a_label_is_the_author_and_no_headline(string lines)
    {
        var article = Clean(PlainTextPage.English.Replace("By Jane Miller, Local Reporter\nPublished May 21, 2024, 6:30 PM", lines, StringComparison.Ordinal));

        Assert.Equal("Ashford council votes to reopen the old harbour bridge", article.Title?.Value);
        Assert.Equal(["Jane Miller"], article.Authors?.Value);
    }

    [Theory]
    [InlineData("By: Jane Miller, Jordeene B. Lagare - @ashfordpost", "Jane Miller, Jordeene B. Lagare")]
    [InlineData("Zur Playlist", "")]
    [InlineData("Text der Petition.", "")]
    public void Byline_names_people_and_no_buttons(string line, string authors)
    {
        var article = Clean(PlainTextPage.English.Replace("By Jane Miller, Local Reporter", line, StringComparison.Ordinal)
            .Replace("Jane Miller is a reporter", "She is a reporter", StringComparison.Ordinal));

        Assert.Equal(authors, string.Join(", ", article.Authors?.Value ?? []));
    }

    [Theory]
    [InlineData("Jane Miller to open the old harbour bridge at Ashford", "Jane Miller\nPublished May 21, 2024")]
    [InlineData("Jane Miller to open the old harbour bridge at Ashford", "Jane Miller May 21, 2024")]
    [InlineData("Ashford council votes to reopen the old harbour bridge", "The bridge at Ashford on Tuesday, May 21, 2024. (AP Photo/Marco Di Marco)")]
    public void Neither_whom_the_headline_tells_about_nor_who_took_the_picture_is_the_writer(string headline, string lines)
    {
        var article = Clean(PlainTextPage.English.Replace("Ashford council votes to reopen the old harbour bridge", headline, StringComparison.Ordinal)
            .Replace("By Jane Miller, Local Reporter\nPublished May 21, 2024, 6:30 PM", lines, StringComparison.Ordinal)
            .Replace("Jane Miller is a reporter", "She is a reporter", StringComparison.Ordinal));

        Assert.Equal(headline, article.Title?.Value);
        Assert.Null(article.Authors);
    }

    [Fact]
    public void Name_with_the_paper_is_the_author_though_the_text_tells_how_to_reach_her()
    {
        var article = Clean(PlainTextPage.English.Replace("By Jane Miller, Local Reporter\nPublished May 21, 2024, 6:30 PM", "Jane Miller Morning Telegram & Gazette", StringComparison.Ordinal)
            .Replace("Jane Miller is a reporter who writes about towns on the coast. Follow her for more stories.", "Contact Jane Miller at jane.miller@telegram.example to tell her about towns.", StringComparison.Ordinal));

        Assert.Equal(["Jane Miller"], article.Authors?.Value);
    }

    [Theory]
    // A standfirst that is no longer than the headline.
    [InlineData("Ashford council votes to reopen the old harbour bridge\nThe old harbour bridge had been closed since last winter", 0)]
    [InlineData("Photograph by Tom Hale, Harbour Picture Council\nAshford council votes to reopen the old harbour bridge", 1)]
    [InlineData("Home / News / Ashford / The old harbour bridge\nAshford council votes to reopen the old harbour bridge", 1)]
    public void Of_lines_above_the_text_the_headline_is_neither_standfirst_nor_credit_nor_way(string lines, int headline)
    {
        var article = Clean($"Menu\nSport\nWeather\n{lines}\nBy Jane Miller\nMay 21, 2024\n\n{PlainTextPage.Text}");

        Assert.Equal(lines.Split('\n')[headline], article.Title?.Value);
    }

    [Theory]
    [InlineData("Why the harbour company pays for the bridge and its pillars\nMay 20, 2024")]
    [InlineData("Harbour company pays for footpath along the pillars\nBy Tom Hale")]
    public void Headline_is_the_line_above_the_standfirst_though_a_teaser_with_day_or_byline_stands_nearer_to_the_text(string teaser)
    {
        const string headline = "No more detours: Ashford's bridge may soon carry traffic";
        const string standfirst = "The old harbour bridge had been closed since the storm of last winter, and the town council wants it back by June.";
        var capture = PlainTextPage.English.Replace("Ashford council votes to reopen the old harbour bridge", $"{headline}\n{standfirst}", StringComparison.Ordinal)
            .Replace("Share\nSave\n", $"Share\nSave\n{teaser}\n", StringComparison.Ordinal);

        var article = Clean(capture);

        Assert.Equal(headline, article.Title?.Value);
        Assert.StartsWith(standfirst, article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Register for the old harbour bridge and its news", "Sign up for a free account of the harbour, the bridge and the council of the town to choose your own news.")]
    [InlineData("May 25, 2024 - Ashford, Bridge, Council, Harbour, Storm, Town", "The old harbour bridge had been closed since the storm of last winter, and the town council wants it back by June.")]
    public void Line_above_an_offer_and_day_above_a_sentence_are_no_headline(string line, string below)
    {
        var capture = PlainTextPage.English.Replace("By Jane Miller, Local Reporter", $"By Jane Miller, Local Reporter\n{line}\n{below}", StringComparison.Ordinal);

        Assert.Equal("Ashford council votes to reopen the old harbour bridge", Clean(capture).Title?.Value);
    }
}

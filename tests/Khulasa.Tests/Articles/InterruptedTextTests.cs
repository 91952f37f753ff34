using Khulasa.Articles;
using Khulasa.Seeds;

namespace Khulasa.Tests.Articles;

/// <summary>What stands between two paragraphs of a text capture, and whether the text goes on behind it.</summary>
public sealed class InterruptedTextTests
{
    private const string Header = "Home\nNews\nSport\n\nFerry operator fined after engine room blaze\nBy Jane Miller\nMay 21, 2024\n\n";
    private const string First = "A ferry operator has been fined after a fire in the engine room of one of its vessels left passengers stranded off the coast.\n\n"
        + "The court heard that the crew had reported a leaking fuel pipe three times in the month before the blaze.";
    private const string Second = "Two of the sailors were treated in hospital. Nobody else was hurt, although several people were kept on deck in heavy rain.\n\n"
        + "A spokesman apologised to those who were on board and said that the firm had since put money into its yard and its people.";
    private const string Footer = "\n\nMost read\nRail strikes: which lines are affected this weekend?\nAbout us\nContact us\n";

    [Theory]
    [InlineData("This content is reserved for subscribers only\n\nSubscribe now to read the latest news in your city.\n\nUnlimited digital access to the paper.\nNotes on all things of the coast by Ann Poe and others.\nThe paper as it is printed.\nSubscribe to unlock more articles")]
    [InlineData("Ajouter à vos sélections\nPour ajouter l’article à vos sélections\nidentifiez-vous\nS’inscrire gratuitement\nVous possédez déjà un compte ?\nSe connecter")]
    public void Box_of_a_notice_between_two_paragraphs_goes_whole(string between) =>
        Assert.Equal(First + "\n\n" + Second, Body(Clean(Header + First + "\n\n" + between + "\n\n" + Second + Footer)));

    [Fact]
    public void Nothing_of_an_entry_comes_behind_the_remarks_below_its_statement() =>
        Assert.Equal(First, Body(Clean(Header + First + "\n\nPosted by David at December 16, 2025 11:15 AM\nComments\n\n" + Second + "\n\nPosted by: John at December 18, 2025 05:48 PM")));

    [Fact]
    public void Lines_below_a_single_call_of_the_writer_stay()
    {
        const string Specs = "Ferry of the north coast\nBuilt: 1998\nCrew: fourteen sailors\nCars: sixty";

        Assert.Contains(Specs.Split('\n')[2], Body(Clean(Header + First + "\n\nSubscribe to our newsletter\n\n" + Specs + "\n\n" + Second + Footer)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Advertisement\n\nStory continues below")]
    [InlineData("READ MORE\n\nBank keeps interest rates at a new high\n\nPupils sent home as heating fails")]
    [InlineData("Recommended\n\nHow to make the perfect roast potatoes")]
    [InlineData("Read also\n\nTwo villages share the money for new roads after a long winter\n\nHow nobody noticed that the pier had moved")]
    [InlineData("Bank keeps interest rates at a new high\nPupils sent home as heating fails")]
    [InlineData("View this post on Instagram\n\nA post shared by The Islander (@the.islander)")]
    [InlineData("What a day at the pier pic.twitter.com/abc\n\n— The Islander (@islander)\n\nMay 20, 2024")]
    public void Text_goes_on_behind_it(string between)
    {
        var body = Body(Clean(Header + First + "\n\n" + between + "\n\n" + Second + Footer));

        Assert.StartsWith(First, body, StringComparison.Ordinal);
        Assert.EndsWith(Second, body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Facebook\nTwitter\nWhatsApp\nTelegram\nCopy link")]
    [InlineData("Share\nFacebook\nX\nWhatsApp\nEmail\nPrint")]
    [InlineData("Get our morning newsletter\nThe best stories of the day, straight to your inbox\nSign up")]
    [InlineData("How useful was this post?\nClick on a star to rate it!\nAverage rating 4.5 / 5. Vote count: 12\nNo votes so far! Be the first to rate this post.")]
    [InlineData("This content is not available because of your cookie settings.\nManage cookie settings")]
    [InlineData("Click on the button below to load the content from YouTube.\nLoad content")]
    [InlineData(">> Bank keeps interest rates at a new high")]
    [InlineData("VIDEO: Bank keeps interest rates at a new high")]
    public void One_paragraph_above_or_below_buttons_is_of_the_text(string between)
    {
        const string last = "Shops nearby reported their best weekend since Christmas, and a bakery sold every loaf it had made before noon.";
        var opening = First[..First.IndexOf('\n', StringComparison.Ordinal)];

        var above = Body(Clean(Header + opening + "\n\n" + between + "\n\n" + Second + "\n\n" + last + Footer));
        var below = Body(Clean(Header + First + "\n\n" + Second + "\n\n" + Second.Replace("hospital", "a clinic", StringComparison.Ordinal) + "\n\n" + between + "\n\n" + last + Footer));

        Assert.Equal(opening + "\n\n" + Second + "\n\n" + last, above);
        Assert.EndsWith("\n\n" + last, below, StringComparison.Ordinal);
        Assert.DoesNotContain(between.Split('\n')[0], below, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("FacebookTwitterWhatsAppTelegramCopy link")]
    [InlineData("فيسبوكتويترواتسابتيليغرامنسخ الرابط")]
    [InlineData("\"The crew had reported a leaking fuel pipe three times\"\nHelen Ward, captain")]
    public void Glued_buttons_and_words_with_their_speaker_that_stand_again_are_no_text(string between)
    {
        const string said = "\"The crew had reported a leaking fuel pipe three times before we left the harbour that night,\" said Helen Ward, who was on board.";

        Assert.Equal(First + "\n\n" + said + "\n\n" + Second, Body(Clean(Header + First + "\n\n" + said + "\n\n" + between + "\n\n" + Second + Footer)));
    }

    [Fact]
    public void Caption_below_its_label_is_no_text()
    {
        const string text = "أعادت المدينة افتتاح مكتبتها العامة يوم السبت بعد عامين من أعمال الترميم التي كلفت أكثر من أربعة ملايين دينار.";
        const string next = "واصطف مئات الزوار تحت المطر لمشاهدة قاعة القراءة الجديدة التي يعلوها سقف زجاجي وتتسع لمئتي قارئ في وقت واحد.";

        Assert.Equal(text + "\n\n" + next, Body(Clean("افتتاح المكتبة بعد عامين من الترميم\n21 مايو 2024\n\n" + text + "\n\nالتعليق على الصورة،\nتضم المجموعة آلاف المخطوطات النادرة\n\n" + next + "\n\nاتصل بنا\n")));
    }

    [Theory]
    [InlineData("\"The crew had reported a leaking fuel pipe three times\"")]
    [InlineData("127.0.0.1:xxxx")]
    public void Words_said_without_their_speaker_may_be_a_heading(string between)
    {
        const string said = "\"The crew had reported a leaking fuel pipe three times before we left the harbour that night,\" said Helen Ward, who was on board.";

        Assert.Contains(between, Body(Clean(Header + First + "\n\n" + said + "\n\n" + between + "\n\n" + Second + Footer)), StringComparison.Ordinal);
    }

    [Fact]
    public void Last_paragraph_stays_behind_a_place_that_waits_for_consent()
    {
        const string between = "Empfohlener externer Inhalt\n\nWir benötigen Ihre Zustimmung, um den von unserer Redaktion eingebundenen Inhalt anzuzeigen. Sie können diesen mit einem Klick anzeigen lassen.\n\nInhalt anzeigen";
        const string first = "Nach einem Brand im Maschinenraum muss eine Reederei eine Strafe zahlen. Hunderte Passagiere saßen vor der Küste fest.\n\n"
            + "Das Gericht stellte fest, dass die Besatzung im Monat zuvor dreimal eine undichte Leitung gemeldet hatte. Niemand war dem nachgegangen.";
        const string last = "Betreiber können eine neue Pumpe einbauen lassen. Wer das nicht will, muss den Kessel alle zwei Wochen prüfen.";

        var body = Body(Clean("Startseite\nPolitik\n\nReederei muss nach Brand im Maschinenraum zahlen\nVon Jana Müller\n21. Mai 2024\n\n" + first + "\n\n" + between + "\n\n" + last + "\n\nMeistgelesen\nBahnstreik: Diese Strecken sind betroffen\nImpressum\n"));

        Assert.Equal(first + "\n\n" + last, body);
    }

    [Theory]
    [InlineData("What the court heard", true)]
    [InlineData("Rachel Tremblay", false)]
    [InlineData("Bank keeps its interest rates", false)]
    public void Few_words_right_below_a_single_teaser_are_a_heading_of_the_text(string line, bool isHeading)
    {
        var body = Body(Clean(Header + First + "\n\nRead also\nBank keeps interest rates at high\n" + line + "\n\n" + Second + Footer));

        Assert.Equal(First + "\n\n" + (isHeading ? line + "\n\n" : "") + Second, body);
    }

    [Theory]
    [InlineData("Read also Bank keeps its interest rates")]
    [InlineData("Economy 20.05.24 Bank keeps interest rates at a new high")]
    [InlineData("The Islander Newsletter\n\nEvery evening, the best of the islands.\n\nSign up")]
    [InlineData("Newsletter\n\nThe Island Brief. Every evening, the best of the islands.\n\nEmail addressSign up")]
    public void Teaser_or_letter_between_paragraphs_is_no_text(string between) =>
        Assert.Equal(First + "\n\n" + Second, Body(Clean(Header + First + "\n\n" + between + "\n\n" + Second + Footer)));

    [Theory]
    [InlineData("Read more books in March, and you will sleep well")]
    [InlineData("20.05.24 The harbour office finds the pump")]
    [InlineData("What the newsletter had said\n\nThe letter of the firm had praised its engineers in March, and told nobody of the pipe.")]
    public void Lines_like_these_may_be_of_the_text(string between) =>
        Assert.Equal(First + "\n\n" + between + "\n\n" + Second, Body(Clean(Header + First + "\n\n" + between + "\n\n" + Second + Footer)));

    [Theory]
    [InlineData("The old pump of the vessel.", false)]
    [InlineData("For years the firm had known of the pump. It has to pay for that now, after nine days in court and three reports of the harbour office.", true)]
    public void Short_sentence_above_a_credit_in_brackets_is_of_the_picture(string line, bool isText) =>
        Assert.Equal(
            (isText ? line + "\n\n" : "") + First + "\n\n" + Second,
            Body(Clean(Header + line + "\n\n(Photo: Joe Roe / Harbour Pictures)\n\n" + First + "\n\n" + Second + Footer)));

    [Theory]
    [InlineData("Bank keeps interest rates at a new high\nPupils sent home as heating fails")]
    [InlineData("Read also\nBank keeps interest rates at a new high\nPupils sent home as heating fails")]
    public void Headlines_of_other_articles_between_paragraphs_are_no_text(string cards) =>
        Assert.Equal(First + "\n\n" + Second, Body(Clean(Header + First + "\n\n" + cards + "\n\n" + Second + Footer)));

    [Theory]
    [InlineData("What the crew had seen before\nThe leaking pipe below the engine")]
    [InlineData("You have every reason to be afraid!\nWhat did the passengers do now?")]
    public void Lines_that_tell_the_story_or_call_out_stay_between_paragraphs(string lines) =>
        Assert.Contains(lines.Split('\n')[0], Body(Clean(Header + First + "\n\n" + lines + "\n\n" + Second + Footer)), StringComparison.Ordinal);

    [Theory]
    [InlineData("Fires by month\nMonth Fires\nJuly 14\nAugust 0", true)]
    [InlineData("The log\nls -l /log/pump\npump.txt\nblaze.txt", true)]
    [InlineData("Jane Miller\nIn brief\n16 hours ago\nHarbour", false)]
    public void Text_goes_on_behind_a_small_table_and_ends_with_its_signature(string between, bool goesOn)
    {
        const string second = "Wheat has grown well since the rains of April, according to whoever ploughs the slopes of the valley.\n\n"
            + "Nobody under forty remembers when its last train left, though rails still shine wherever children play.";

        var body = Body(Clean(Header + First + "\n\n" + between + "\n\n" + second + Footer));

        Assert.EndsWith(goesOn ? second : First, body, StringComparison.Ordinal);
    }

    [Fact]
    public void Teasers_with_a_headline_and_a_day_each_do_not_outweigh_a_short_article()
    {
        var teasers = string.Join("\n", Enumerable.Range(1, 6).Select(i =>
            $"Baker number {i} wins the national chess title\nThe baker had never played chess in a tournament until his daughter entered him for a joke last year, as he told the friends of the club number {i}.\nMay {i}, 2024"));

        var article = Clean(Header + First + "\n\n" + Second + "\n\nMore news\n" + teasers + "\nAbout us\n");

        Assert.Equal(("2024-05-21", First + "\n\n" + Second), (article.Date?.Value.ToString(), Body(article)));
    }

    [Fact]
    public void Posts_of_a_network_with_a_day_each_stay_within_the_text()
    {
        var posts = string.Join("\n\n", Enumerable.Range(1, 3).Select(i => $"The operator wrote on that day:\n\nWe are sorry for what happened on board of ferry number {i} and thank the crew.\n\n— Ferries (@ferries)\nMay {i}, 2024"));

        Assert.Contains("We are sorry for what happened on board of ferry number 2", Body(Clean(Header + First + "\n\n" + posts + "\n\n" + Second + Footer)), StringComparison.Ordinal);
    }

    [Fact]
    public void Teasers_below_their_own_headline_are_another_story()
    {
        const string teasers = "Trending now\n\nBaker wins the national chess title in Dunmore\nThe baker had never played chess in a tournament until his daughter entered him for a joke last year.\n"
            + "Seven soups for a rainy week\nThese soups need an hour, an onion and whatever the garden gives you in the cold of the year.";

        Assert.Equal(First + "\n\n" + Second, Body(Clean(Header + First + "\n\n" + Second + "\n\n" + teasers + "\n")));
    }

    [Theory]
    [InlineData("Specifications\nScreen: 8.4in, 1920 x 1200\nWeight: 640g\nMemory: 16GB\nPorts: 2x USB-C\nDraught: 4.2m\nPrice: £699")]
    [InlineData("The boat lies still,\nthe rope hangs slack,\nand no one waits\nupon the shore,\nI count the stones,\nthe cold comes up,\nthe water runs")]
    public void Facts_and_verse_between_paragraphs_are_text(string lines)
    {
        const string second = "Wheat has grown well since the rains of April, according to whoever ploughs the slopes of the valley.";
        var body = Body(Clean(Header + First + "\n\n" + lines + "\n\n" + second + Footer));

        Assert.All(lines.Split('\n'), line => Assert.Contains(line, body, StringComparison.Ordinal));
        Assert.EndsWith(second, body, StringComparison.Ordinal);
    }

    [Fact]
    public void Headlines_behind_the_name_of_their_column_are_no_facts()
    {
        const string columns = "Gardens: Why nobody plants roses now\nCooking: Seven soups for rainy weeks\nPuzzles: The hardest grid this year\n"
            + "Chess: Baker wins the national title\nRoads: Two villages share the money\nHikes: The long way up north";

        var body = Body(Clean(Header + First + "\n\n" + Second + "\n\n" + columns + "\n\nGet our letter with ten stories worth your time, put together by those who write them." + Footer));

        Assert.Equal(First + "\n\n" + Second, body);
    }

    [Fact]
    public void First_of_two_articles_counts_though_the_second_is_longer()
    {
        var longer = string.Join("\n\n", Enumerable.Range(1, 4).Select(i => $"The library of things in the village has lent out its ladder number {i} to a member who could not afford to own one, as the friends of the library told the council."));
        var article = Clean(Header + First + "\n\n" + Second + "\n\nHow a village library survived by lending everything\nBy Tom Hale\nMay 18, 2024\n\n" + longer);

        Assert.Equal(("Ferry operator fined after engine room blaze", "Jane Miller", First + "\n\n" + Second), (article.Title?.Value, article.Authors?.Value.Single(), Body(article)));
    }

    [Fact]
    public void First_of_two_articles_counts_though_the_headline_of_the_second_is_as_long_as_a_sentence()
    {
        var longer = string.Join("\n\n", Enumerable.Range(1, 4).Select(i => $"The library of things in the village has lent out its ladder number {i} to a member who could not afford to own one, as the friends of the library told the council."));
        const string headline = "A village library that lends everything from ladders to cake tins has survived – and its friends tell the whole country how they did it";
        var article = Clean(Header + First + "\n\n" + Second + $"\n\nShare\nScroll for next story\nCity\n{headline}\nBy Tom Hale | May 18, 2024\n\n" + longer);

        Assert.Equal(("Ferry operator fined after engine room blaze", "Jane Miller", First + "\n\n" + Second), (article.Title?.Value, article.Authors?.Value.Single(), Body(article)));
    }

    [Theory]
    [InlineData("Rachel Tremblay, Owen Park", "Rachel Tremblay|Owen Park")]
    [InlineData("Rachel Tremblay, Owen Park and Jane Miller", "Rachel Tremblay|Owen Park|Jane Miller")]
    [InlineData("Harbour Street, Stone Bridge", null)]
    public void Names_alone_on_a_line_are_the_writers(string line, string? names) =>
        Assert.Equal(names?.Split('|'), Clean(Header.Replace("By Jane Miller", line, StringComparison.Ordinal) + First + "\n\n" + Second + Footer).Authors?.Value);

    [Fact]
    public void Name_and_day_are_read_below_a_standfirst_of_a_page_with_few_lines()
    {
        const string standfirst = "The court heard of a leaking pipe, of passengers in the rain and of a yard that had no money.";
        var article = Clean(string.Concat(Enumerable.Range(1, 10).Select(i => $"Section {i}\n")) + Header.Replace("By Jane Miller\nMay 21, 2024", standfirst + "\n\nJane Miller\nMay 21, 2024• 5 min read", StringComparison.Ordinal) + First + "\n\n" + Second + Footer);

        Assert.Equal(("Jane Miller", "2024-05-21"), (article.Authors?.Value.Single(), article.Date?.Value.ToString()));
        Assert.DoesNotContain("min read", Body(article), StringComparison.Ordinal);
    }

    [Fact]
    public void Byline_with_its_day_names_the_writer_though_others_stand_below()
    {
        var article = Clean(Header.Replace("By Jane Miller\nMay 21, 2024", "by Jane Miller on May 21, 2024", StringComparison.Ordinal) + First + "\n\n" + Second + "\n\nBy Tom Hale, Ann Poe" + Footer);

        Assert.Equal(("Jane Miller", "2024-05-21"), (article.Authors?.Value.Single(), article.Date?.Value.ToString()));
    }

    [Fact]
    public void Headlines_of_one_length_are_no_wrapped_text()
    {
        const string headlines = "Rail strikes: which lines are affected this weekend and why\nHow to make the perfect roast potatoes for a large family\nBank keeps interest rates at a new high, and what it means\nPupils were sent home as the heating failed in three towns\nSeven soups for a rainy week, from onions to green peppers\n";
        var article = Clean(headlines + Header + First + "\n\n" + Second + Footer);

        Assert.Equal(("Ferry operator fined after engine room blaze", First + "\n\n" + Second), (article.Title?.Value, Body(article)));
    }

    private static string Body(Article article) => string.Join("\n\n", article.Body.Select(block => block.Text));

    private static Article Clean(string text) => new ArticleCleaner(CleaningRules.Default, KnownNames.None).Clean(TextCapture.Parse(text, "utf-8"), "page.txt");
}

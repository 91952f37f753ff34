using Khulasa.Articles;
using Khulasa.Seeds;

namespace Khulasa.Tests.Articles;

/// <summary>Text captures of short articles: what of the lines above is their header, and boxes between paragraphs, behind which the text goes on.</summary>
public sealed class ShortCaptureTests
{
    private const string Header = "Home\nNews\nSport\n\nFerry operator fined after engine room blaze\nBy Jane Miller\nMay 21, 2024\n\n";
    private const string Footer = "\n\nMost read\nRail strikes: which lines are affected this weekend?\nAbout us\nContact us\n";
    private const string First = "A ferry operator has been fined after a fire in the engine room of one of its vessels left passengers stranded off the coast.";
    private const string Rest = "The court heard that the crew had reported a leaking fuel pipe three times in the month before the blaze.\n\n"
        + "Two of the sailors were treated in hospital. Nobody else was hurt, although several people were kept on deck in heavy rain.\n\n"
        + "A spokesman apologised to those who were on board and said that the firm had since put money into its yard and its people.";

    private const string ArabicHeader = "الرئيسية\nسياسة\nاقتصاد\n\nافتتاح سوق المدينة القديم بعد ترميمه\nهدى جاسم\n12 مايو 2024\n\n";
    private const string ArabicFirst = "افتتحت بلدية المدينة صباح الأحد السوق القديم بعد ثلاثة أعوام من أعمال الترميم التي شملت الأسقف الخشبية والأرصفة الحجرية.\n\n"
        + "وقال رئيس البلدية كريم سالم إن المشروع كلف ثمانية ملايين دينار، وإن أصحاب المحال سيعفون من الإيجار عاماً كاملاً.";
    private const string ArabicRest = "يأمل تجار السوق القديم أن تعود الحركة إلى ما كانت عليه قبل الحريق، إذ أغلقت نصف الدكاكين أبوابها خلال السنوات الماضية.\n\n"
        + "ترى المهندسة ليلى كامل أن الحفاظ على الطابع القديم كان شرط البلدية في أعمال الترميم مهما بلغت الكلفة.";

    [Theory]
    [InlineData("Watch\nInside the ferry: what the crew saw on the night\nSubtitles\nOff\nEnglish")]
    [InlineData("Inside the ferry: what the crew saw on the night\nPlay\nMute\n0:00 / 2:31\nFullscreen")]
    [InlineData("Video Player is loading.\nPlay Video\nMute\nInside the ferry: what the crew saw on the night\nSubtitles\nCurrent Time 0:00")]
    [InlineData("Download our app\nGet breaking news alerts on your phone\nApp Store\nGoogle Play")]
    [InlineData("To continue reading, subscribe now\nAlready a subscriber? Log in")]
    public void Box_below_the_first_paragraph_goes_alone(string box) =>
        Assert.Equal(First + "\n\n" + Rest, Body(Clean(Header + First + "\n\n" + box + "\n\n" + Rest + Footer)));

    [Fact]
    public void Player_below_the_headline_leaves_the_headline()
    {
        var article = Clean("Home\nNews\n\nFerry operator fined after engine room blaze\nPlay\nMute\n0:00 / 2:31\nBy Jane Miller\nMay 21, 2024\n\n" + First + "\n\n" + Rest + Footer);

        Assert.Equal(("Ferry operator fined after engine room blaze", First + "\n\n" + Rest), (article.Title?.Value, Body(article)));
    }

    [Theory]
    [InlineData("اقرأ أيضا\nlist of 2 items\nlist 1 of 2ارتفاع أسعار الذهب وسط ترقب لبيانات التضخم\nlist 2 of 2وزير الكهرباء يعلن خطة جديدة للصيف\nend of list", "")]
    [InlineData("مقالات ذات صلة\nحكاية مئة عام من أعمال التجارة في السوق القديم\n2 أكتوبر، 2023", "أرقام متواضعة\n\n")]
    public void Arabic_text_goes_on_behind_a_box_of_teasers(string box, string heading)
    {
        var body = Body(Clean(ArabicHeader + ArabicFirst + "\n\n" + box + "\n" + heading + "\n" + ArabicRest + "\n\nالأكثر قراءة\nجميع الحقوق محفوظة\n"));

        Assert.Equal(ArabicFirst + "\n\n" + heading + ArabicRest, body);
    }

    [Fact]
    public void Question_behind_the_gap_below_a_box_of_teasers_stays()
    {
        var body = Body(Clean(Header + First + "\n\nRead also\nBank keeps interest rates at a new high\n\nWhat did the crew know?\n\n" + Rest + Footer));

        Assert.Contains("What did the crew know?", body, StringComparison.Ordinal);
        Assert.DoesNotContain("Bank keeps", body, StringComparison.Ordinal);
    }

    [Fact]
    public void Verse_with_a_pause_in_its_middle_is_no_teaser()
    {
        const string verse = "قال الشاعر القديم: قد يدرك المتأني بعض حاجته ... وقد يكون مع المستعجل الزلل";

        Assert.Contains("وقد يكون مع المستعجل", Body(Clean(ArabicHeader + ArabicFirst + "\n\n" + verse + "\n\n" + ArabicRest)), StringComparison.Ordinal);
    }

    [Fact]
    public void Note_that_ends_a_text_stays() =>
        Assert.EndsWith("حين يبرد.", Body(Clean(ArabicHeader + ArabicFirst + "\n\n" + ArabicRest + "\n\nملاحظة: من تحب القوام الأثقل فلتقلل الماء كوباً واحداً، فالعدس يشتد حين يبرد.")), StringComparison.Ordinal);

    [Theory]
    [InlineData("هدى جاسمأرسل بريدا إلكترونيا12 مايو، 2024", "هدى جاسم")]
    [InlineData("الأحد، 12 مايو 2024 11:20 صكتب محمود سالم", "محمود سالم")]
    public void Name_ends_where_a_button_or_the_hour_is_glued_to_it(string line, string author) =>
        Assert.Equal([author], Clean($"الرئيسية\nسياسة\n\nافتتاح سوق المدينة القديم بعد ترميمه\n{line}\n\n{ArabicFirst}\n\n{ArabicRest}").Authors?.Value);

    [Fact]
    public void English_name_ends_where_a_button_is_glued_to_it() =>
        Assert.Equal(["Jane Miller"], Clean($"Home\nNews\n\nFerry operator fined after engine room blaze\nJane MillerSend an emailMay 21, 2024\n\n{First}\n\n{Rest}").Authors?.Value);

    [Fact]
    public void Weblog_tells_in_other_words_at_which_hour_an_entry_was_posted() =>
        Assert.Equal(["Jane Miller"], Clean($"Home\nNews\n\nFerry operator fined after engine room blaze\n\n{First}\n\n{Rest}\n\nPublicada por Jane Miller à(s) 22:15\n").Authors?.Value);

    [Theory]
    [InlineData("عمال يرممون سقف السوق في المدينة القديمة\nافتتاح سوق المدينة القديم بعد ترميمه\nهدى جاسم 12 مايو 2024", "الرئيسية/تقارير/افتتاح سوق المدينة القديم بعد ترميمه")]
    [InlineData("التجار يشكون والبلدية تنفي\nافتتاح سوق المدينة القديم بعد ترميمه\nهدى جاسم\n12 مايو 2024", "تقارير")]
    public void Line_above_the_headline_is_none(string header, string trail) =>
        Assert.Equal("افتتاح سوق المدينة القديم بعد ترميمه", Clean($"الرئيسية\nسياسة\n{trail}\n{header}\n\n{ArabicFirst}\n\n{ArabicRest}").Title?.Value);

    [Fact]
    public void Capitals_tell_a_headline_from_the_line_below_it()
    {
        const string header = "How an Engine Room Blaze Stranded Ferry Passengers Off the Coast\nWhat a leaking fuel pipe taught the crew\nJane Miller\nMay 21, 2024";

        Assert.Equal("How an Engine Room Blaze Stranded Ferry Passengers Off the Coast", Clean($"Home\nNews\n\n{header}\n\n{First}\n\n{Rest}").Title?.Value);
    }

    private static Article Clean(string text) => new ArticleCleaner(CleaningRules.Default, KnownNames.None).Clean(TextCapture.Parse(text, "utf-8"), "page.txt");

    private static string Body(Article article) => string.Join("\n\n", article.Body.Select(block => block.Text));
}

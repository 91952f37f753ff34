using Khulasa.Articles;
using Khulasa.Seeds;

namespace Khulasa.Tests.Articles;

/// <summary>Captures made of a page's text without a line between its elements.</summary>
public class GluedCaptureTests
{
    private const string Story = "قررت بلدية الميناء يوم الاثنين إعادة فتح الجسر القديم الذي أغلق بعد أن ألحقت العاصفة أضرارا باثنين من أعمدته في الشتاء الماضي .";
    private const string End = "وقال رئيس البلدية إن الحافلات ستعبر الجسر من الأسبوع الأول من حزيران، وإن الشاحنات ستنتظر فحصا ثانيا في الخريف.";

    [Fact]
    public void Arabic_page_on_one_line_is_parted_where_its_source_had_spaces()
    {
        var article = Clean(
            "بث مباشر الرئيسيةنشرة الأخباررياضةحوادثالقصة الكاملةعرب وعالمصحتكالبرامجصالة التحرير    لا يوجد نتائج  شاهد كل النتائج    الإشراف العام : هدى جاسم    الرئيسية  محليات  "
            + "البلدية تعيد فتح الجسر القديم في الميناء   كتب سامر حداد   2020/12/25 - 1:59 صباحًا   Share on FacebookShare on Twitter       " + Story + End
            + "   اترك تعليقاً    لن يتم نشر عنوان بريدك الإلكتروني   الأكثر مشاهدة    خباز يفوز ببطولة الشطرنج    سبع وصفات لأسبوع ماطر");

        Assert.Equal("البلدية تعيد فتح الجسر القديم في الميناء", article.Title?.Value);
        Assert.StartsWith("قررت بلدية الميناء", article.Text, StringComparison.Ordinal);
        Assert.EndsWith("في الخريف.", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Letters_that_only_end_words_part_a_glued_menu()
    {
        var article = Clean("الرئيسيةالسياسيةالاقتصاديةالثقافيةالرياضيةالصحيةالعلميةالفنيةالسياحيةالمحلية" + Story + End + "للأعلىسياسة الخصوصيةالشروط العامةاتصلوا بنا");

        Assert.DoesNotContain("الثقافية", article.Text, StringComparison.Ordinal);
        Assert.Contains("إعادة فتح الجسر القديم", article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("بواسطة سامر عبد اللهآخر تحديث: 5 أكتوبر 2022", "سامر عبد الله")]
    [InlineData("حاورها: سامر عونالجمعة 02 شباط 2024", "سامر عون")]
    [InlineData("كتب سامر الحلبيمنشور الخميس 12 سبتمبر 2024", "سامر الحلبي")]
    [InlineData("Written by Jane MillerThursday 28 September 2023", "Jane Miller")]
    [InlineData("13 May 2024 By Jane MillerViews: 1240", "Jane Miller")]
    public void What_is_glued_to_a_name_is_no_part_of_it(string line, string author)
    {
        var article = Clean("البلدية تعيد فتح الجسر القديم في الميناء\n" + line + "\n" + Story + "\n" + End);

        Assert.Equal([author], article.Authors?.Value);
    }

    [Theory]
    [InlineData("الرئيسية » اقتصاد")]
    [InlineData("19 أبريل 2021 | 10:46")]
    public void Neither_sections_nor_a_day_are_the_headline(string line)
    {
        var article = Clean(line + "\nالبلدية تعيد فتح الجسر القديم في الميناء\n" + Story + "\n" + End);

        Assert.Equal("البلدية تعيد فتح الجسر القديم في الميناء", article.Title?.Value);
    }

    [Theory]
    [InlineData("مجتمعالبلدية تعيد فتح الجسر القديم في الميناء")]
    [InlineData("فيديوالبلدية تعيد فتح الجسر القديم في الميناء")]
    public void Headline_stands_behind_a_glued_menu_and_section(string header)
    {
        var article = Clean("الرئيسيةسياسةاقتصادرياضةثقافةمجتمعتكنولوجيامنوعاتفيديوآراء ومقالاتعربي ودولي\n" + header + "\n" + Story + "\n" + End);

        Assert.Equal("البلدية تعيد فتح الجسر القديم في الميناء", article.Title?.Value);
        Assert.StartsWith("قررت بلدية الميناء", article.Text, StringComparison.Ordinal);
    }

    // "المدير" and "عامة" stand in the capture as words of their own, and make up the word of the text.
    [Fact]
    public void Menu_alone_in_one_word_parts_no_word_of_the_text()
    {
        var text = "قررت البلدية تشكيل لجنة لدراسة ملفات المديرعامة الذين عملوا في الجسر القديم قبل العاصفة، وقال المدير إن خدمة عامة ستعود قريبا إلى المدينة.";

        var article = Clean("الرئيسيةسياسةاقتصادرياضةثقافةمجتمعتكنولوجيامنوعاتفيديوآراء ومقالاتعربي ودولي\nالبلدية تعيد فتح الجسر القديم في الميناء\n" + Story + "\n" + text + "\n" + End + "\nمن نحناتصل بناسياسة الخصوصية");

        Assert.Contains(text, article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("البلدية تعيد فتح الجسر القديم رغمًا عن العاصفة")]
    [InlineData("السياسية هدى جاسم تفتح الجسر القديم في الميناء")]
    public void Word_of_an_own_ending_is_not_parted(string headline)
    {
        var article = Clean("الرئيسيةسياسةاقتصادرياضةثقافةمجتمعتكنولوجيامنوعاتفيديوآراء ومقالاتعربي ودولي\n" + headline + "\n" + Story + "\n" + End);

        Assert.Equal(headline, article.Title?.Value);
    }

    [Fact]
    public void Name_with_a_capital_inside_is_no_joint_where_it_stands_again_and_again()
    {
        const string body = "The HarbourMania festival of Ashford will be held in June for the first time since the storm, the council said.";
        const string more = "Nobody expected HarbourMania to return so soon, and tickets for HarbourMania were sold out after an hour on Monday.";

        var article = Clean("HomeNewsSportWeatherVideoPodcastsShopHelpAccountSearchMenuLatestPopularWorldLocalCulture" + body + more + "Engineers have mended the pillars of the bridge, and the buses will cross it when the festival begins in the first week of the month.About usContact usPrivacyTermsImprint");

        Assert.Contains("The HarbourMania festival of Ashford", article.Text, StringComparison.Ordinal);
        Assert.Contains("tickets for HarbourMania were sold", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Podcasts", article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("البلدية تعيد فتح الجسر القديم في الميناءالثلاثاء، 21 أيار/مايو 2024، آخر تحديث 14:00")]
    [InlineData("البلدية تعيد فتح الجسر القديم في الميناءالثلاثاء ٢١ مايو ٢٠٢٤ - 10:35 ص")]
    public void Weekday_that_is_glued_to_the_headline_begins_the_line_of_the_day(string line)
    {
        var article = Clean("ملفات وتقارير\n\n" + line + "\n" + Story + "\n" + End);

        Assert.Equal("البلدية تعيد فتح الجسر القديم في الميناء", article.Title?.Value);
        Assert.Equal("2024-05-21", article.Date?.Value.ToString());
    }

    [Fact]
    public void Weekday_that_is_part_of_a_name_begins_no_line()
    {
        const string Headline = "البلدية تكرم رئيسها السابق سامر عبدالأحد";

        Assert.Equal(Headline, Clean(Headline + " 21 مايو 2024\n\n" + Story + "\n" + End).Title?.Value);
    }

    [Theory]
    [InlineData("SportAshford reopens its old harbour bridge21 May 2024By Jane Miller")]
    [InlineData("trafficAshford reopens its old harbour bridge\n21 May 2024\nBy Jane Miller")]
    [InlineData("Ashford reopens its old harbour bridgeMay 21, 2024By Jane Miller")]
    [InlineData("Ashford reopens its old harbour bridge2024-05-21\nBy Jane Miller")]
    public void Headline_section_day_and_writer_in_one_line_are_parted(string line)
    {
        var article = Clean("Home\n" + line + "\n" + PlainTextPage.Text);

        Assert.Equal(("Ashford reopens its old harbour bridge", "2024-05-21", "Jane Miller"), (article.Title?.Value, article.Date?.Value.ToString(), article.Authors?.Value.Single()));
    }

    [Theory]
    // Nothing shows that its second half is a word.
    [InlineData("TechCrunch visits the old harbour bridge of Ashford")]
    [InlineData("@BridgeAshford shows the old harbour bridge again")]
    [InlineData("McAlister opens the old harbour bridge of Ashford")]
    [InlineData("Council vote of 2024m lifts the bridge of Ashford")]
    public void Headline_with_a_capital_inside_a_name_stays_whole(string headline) =>
        Assert.Equal(headline, Clean("Home\n" + headline + "\nBy Jane Miller\n" + PlainTextPage.Text).Title?.Value);

    [Fact]
    public void Two_spaces_behind_a_stop_part_nothing()
    {
        var paragraph = string.Join("  ", Enumerable.Range(1, 6).Select(i => $"Pillar {i} of the bridge was mended in the month after the storm, the engineers told the council of the town."));

        Assert.Equal(paragraph.Replace("  ", " ", StringComparison.Ordinal), Assert.Single(Clean("Bridge opens\n\n" + paragraph).Body).Text);
    }

    [Theory]
    [InlineData("港町の古い橋が六月に再開、市議会が決定2024/5/21 18:30", "社会反応")]
    [InlineData("港町の古い橋が六月に再開、市議会が決定2024年5月21日 18時30分", "印刷する")]
    public void Day_with_an_hour_parts_headline_and_text_of_signs_without_spaces(string headline, string buttons)
    {
        const string body = "港町の市議会は月曜日、嵐で柱が壊れて昨年の冬から通れなくなっていた古い橋を六月に再開すると決めた。技術者によると、橋を壊さずに柱を直せたため、費用は予定より少なかった。市長は「町の店もこの日を長く待っていた」と話した。バスは六月の第一週から橋を通り、トラックは秋の検査まで待つことになる。";
        const string menu = "トップ速報ランキング政治国際社会経済スポーツエンタメライフオピニオンイベント会員限定記事天気数独占いサイトマップ総合ガイドお申し込みログイン写真動画特集連載";

        var article = Clean(menu + "\n\n" + headline + buttons + body + "\n\n" + menu);

        Assert.Equal(("港町の古い橋が六月に再開、市議会が決定", "2024-05-21"), (article.Title?.Value, article.Date?.Value.ToString()));
        Assert.EndsWith(body, article.Text.Trim(), StringComparison.Ordinal);
        Assert.DoesNotContain("ランキング", article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("الثلاثاء 27 فبراير 2024 الساعة 18:05(الوسط نيوز)المكلا، خاص", "2024-02-27")]
    [InlineData("نُشر: 17:05-3 أبريل 2022 م", "2022-04-03")]
    [InlineData("في 27 فبراير 2024 ", null)]
    public void Day_with_its_hour_that_is_glued_to_the_first_paragraph_is_read(string stamp, string? day) =>
        Assert.Equal(day, Clean($"البلدية تعيد فتح الجسر القديم في الميناءأخبار محلية{stamp}{Story}{End}").Date?.Value.ToString());

    private static Article Clean(string text) =>
        new ArticleCleaner(CleaningRules.Default, KnownNames.None).Clean(TextCapture.Parse(text, "utf-8"), "page.txt");
}

using Khulasa.Articles;
using Khulasa.Seeds;

namespace Khulasa.Tests.Articles;

/// <summary>Text captures in languages other than Arabic and English.</summary>
public class CaptureLanguageTests
{
    private const string Persian = """
        جستجو
        آرشیو
        سیاسی
        اقتصادی
        فرهنگی
        ورزشی
        آغاز ساخت پل تازه بر رودخانه کارون
        نویسنده: زهرا محمدی
        13 ژوئیه 2023
        ساخت پل تازه‌ای بر روی رودخانه کارون در شهر اهواز روز شنبه با حضور وزیر راه و شهرسازی آغاز شد.
        به گفته شهردار اهواز، این پل که طول آن به هزار متر می‌رسد، بار ترافیک مرکز شهر را تا یک سوم کم می‌کند.
        وزیر راه در این مراسم گفت که هزینه ساخت پل از محل اعتبارات ملی تأمین شده و تا دو سال دیگر به بهره‌برداری می‌رسد.
        کلیدی
        """;

    [Fact]
    public void Persian_keeps_its_letters_in_short_lines_and_names()
    {
        var article = Clean(Persian);

        Assert.Equal("fa", article.Language?.Value);
        Assert.Equal("آغاز ساخت پل تازه بر رودخانه کارون", article.Title?.Value);
        Assert.Equal(["زهرا محمدی"], article.Authors?.Value);
        Assert.Equal("کلیدی", article.Blocks[^1].Text);
    }

    [Theory]
    [InlineData("پنجاب حکومت نے سموگ کی شدت میں اضافے کے بعد لاہور کے تمام سکول ایک ہفتے کے لیے بند کرنے کا اعلان کیا ہے۔", "ur")]
    [InlineData("حکومەتی هەرێم بڕیاری دا قوتابخانەکان بۆ ماوەی هەفتەیەک دابخرێن بەهۆی بەفر بارینەوە لە شارەکاندا.", "ckb")]
    [InlineData("قرر مجلس المدينة إعادة فتح الجسر القديم، وقال المتحدث چيا گوران إن الحافلات ستعبره من الأسبوع المقبل إلى المدينة.", "ar")]
    public void Language_is_told_by_letters_that_others_lack(string text, string language) =>
        Assert.Equal(language, Clean(text).Language?.Value);

    [Theory]
    [InlineData("Der Rat der Stadt hat am Montag beschlossen, die alte Brücke wieder zu öffnen, die seit dem Winter für den Verkehr gesperrt war.", "de")]
    [InlineData("Le conseil de la ville a décidé lundi de rouvrir le vieux pont, qui était fermé à la circulation depuis une tempête.", "fr")]
    [InlineData("Kommunen besluttede mandag at åbne den gamle bro igen, som har været lukket for biler, siden den blev skadet af en storm.", "da")]
    [InlineData("Rada miasta zdecydowała w poniedziałek, że stary most zostanie otwarty, choć nie wszyscy mieszkańcy są z tego zadowoleni.", "pl")]
    [InlineData("Совет города решил в понедельник, что старый мост снова откроют, но не для всех машин, которые по нему ездили.", "ru")]
    [InlineData("市议会周一决定重新开放旧桥，这座桥自冬季以来一直关闭。", "zh")]
    [InlineData("市議会は月曜日、冬から閉鎖されていた古い橋を再び開くことを決めた。", "ja")]
    [InlineData("시의회는 월요일 겨울부터 닫혀 있던 옛 다리를 다시 열기로 했다.", "ko")]
    [InlineData("สภาเมืองมีมติเมื่อวันจันทร์ให้เปิดสะพานเก่าที่ปิดมาตั้งแต่ฤดูหนาวอีกครั้ง", "th")]
    public void Language_is_told_by_small_words_or_by_the_script(string text, string language) =>
        Assert.Equal(language, Clean(text).Language?.Value);

    [Theory]
    // Templates keep the language they came with; neighbouring languages share their small words.
    [InlineData("en", "Der Rat der Stadt hat am Montag beschlossen, die alte Brücke wieder zu öffnen, die seit dem Winter für den Verkehr gesperrt war. Das hat auch mit dem Wetter zu tun, das nach den Worten der Bürgermeisterin nicht besser wird.", "de")]
    [InlineData("en", "市议会周一决定重新开放旧桥，这座桥自冬季以来一直关闭。", "zh")]
    [InlineData("de", "Rathaus, Brücke, Markt, Hafen, Schule, Bahnhof", "de")]
    [InlineData("nb", "Kommunen besluttet mandag å åpne den gamle broen igjen, som har vært stengt for biler siden den ble skadet av en storm i vinter.", "nb")]
    [InlineData("id", "Dewan kota memutuskan pada hari Senin untuk membuka kembali jembatan lama yang telah ditutup sejak musim dingin dan tidak dapat dilalui.", "id")]
    public void Declared_language_stands_unless_the_text_is_in_another_one(string declared, string text, string language)
    {
        var page = $"<html lang=\"{declared}\"><body><article><h1>Ashford</h1><p>{text}</p></article></body></html>";

        Assert.Equal(language, new ArticleCleaner(CleaningRules.Default, KnownNames.None).Clean(HtmlCapture.Parse(page, "utf-8"), "page.html").Language?.Value);
    }

    [Fact]
    public void Pieces_of_an_urdu_sentence_are_joined_where_no_line_begins_with_the_word()
    {
        var article = Clean("کراچی میں نئی بس سروس کا افتتاح\nوزیر اعلیٰ سندھ نے منگل کے روز\nنئی بس سروس\nکا افتتاح کیا جس میں ابتدائی طور پر ایک سو بیس بسیں شامل ہیں۔\n");

        Assert.Equal("وزیر اعلیٰ سندھ نے منگل کے روز نئی بس سروس کا افتتاح کیا جس میں ابتدائی طور پر ایک سو بیس بسیں شامل ہیں۔", Assert.Single(article.Body).Text);
    }

    [Fact]
    public void Korean_article_wins_over_its_comments()
    {
        var article = Clean("""
            뉴스
            정치
            서울시, 한강에 새 보행교 짓는다
            입력 2022년 11월 10일 10:35
            서울시가 한강을 걸어서 건널 수 있는 새 보행교를 2027년까지 짓겠다고 월요일 밝혔다.
            시 관계자는 보행교의 길이가 약 1킬로미터이며, 가운데에 전망대와 쉼터가 들어설 예정이라고 설명했다.
            환경단체는 공사 과정에서 철새 서식지가 훼손될 수 있다며 우려를 나타냈다.
            댓글 3
            공감 3
            2022년 11월 12일
            매년 똑같은 약속만 하고 서민들 삶은 하나도 달라지지 않네요.
            신고
            2022년 11월 13일
            몇 년째 답을 기다리는 주민들은 누가 챙기나요?
            답글
            신고
            홈
            이용약관
            광고문의
            회사소개
            """);

        Assert.StartsWith("서울시가 한강을", article.Text, StringComparison.Ordinal);
        Assert.EndsWith("우려를 나타냈다.", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Count_and_heading_of_comments_may_be_one_word()
    {
        var article = Clean("首页\n新闻\n上海地铁新线路今日开通\n上海地铁一条新线路今天上午正式开通运营，全长三十二公里，共设二十座车站，连接市中心与东部新城。\n3条评论\n每年都这么说，可老百姓的生活并没有什么变化，那些等了好多年的居民怎么办，有没有人管一管，真的很想知道？\n关于我们");

        Assert.Equal("上海地铁一条新线路今天上午正式开通运营，全长三十二公里，共设二十座车站，连接市中心与东部新城。", article.Text);
    }

    [Theory]
    [InlineData("Иван Соколов, корреспондент газеты «Волжские вести», пишет о науке и экологии уже десять лет.", "Иван Соколов")]
    [InlineData("김민지 기자는 환경과 과학을 취재하며 2015년부터 이 신문에서 일하고 있습니다.", "김민지 기자")]
    public void Last_paragraph_about_the_writer_goes_in_any_language(string note, string byline)
    {
        var article = Clean(PlainTextPage.English.Replace("By Jane Miller, Local Reporter", byline, StringComparison.Ordinal).Replace("Jane Miller is a reporter who writes about towns on the coast. Follow her for more stories.", note, StringComparison.Ordinal));

        Assert.DoesNotContain(note, article.Text, StringComparison.Ordinal);
    }

    private static Article Clean(string text) =>
        new ArticleCleaner(CleaningRules.Default, KnownNames.None).Clean(TextCapture.Parse(text, "utf-8"), "page.txt");
}

using Khulasa.Articles;
using Khulasa.Seeds;
using Xunit;

namespace Khulasa.Tests.Articles;

/// <summary>What Arabic papers, channels and agencies set around the text of an article.</summary>
public sealed class ArabicPageTests
{
    private const string First = "أعلن مجلس محافظة الزهور يوم الثلاثاء عن خطة جديدة لإعادة تأهيل الجسر القديم الذي يربط ضفتي النهر.";
    private const string Second = "وقال رئيس المجلس إن الجسر الذي شيد قبل أكثر من خمسين عاما لم يعد قادرا على تحمل حركة السيارات.";
    private const string Third = "المعارضون من جهتهم يخشون أن تجلب الخطة الشاحنات إلى شوارع يمشي فيها الأطفال إلى مدارسهم كل صباح.";
    private const string Fourth = "المهندسون الذين فحصوا الدعامات مرتين وجدوا تشققات في ثلاث منها ولم يعدوا أيا منها خطيرا حتى الآن.";
    private const string Whole = First + "\n" + Second + "\n" + Third + "\n" + Fourth;
    private const string PullQuote = "<div>«الجسر الذي شيد قبل أكثر من خمسين عاما»</div>";

    [Fact]
    public void Number_of_the_issue_and_the_axis_above_the_text_are_none_of_it()
    {
        var lines = string.Concat(((string[])["الحوار المفتوح-العدد: 3566 - 2011 / 12 / 4 - 18:44", "المحور: البيئة, المدن", "", .. Whole.Split('\n')]).Select(line => line + "<br>"));

        var article = new ArticleCleaner(CleaningRules.Default, KnownNames.None).Clean(
            HtmlCapture.Parse($"<table><tr><td><b>خطة جديدة للجسر القديم</b><br>{lines}</td></tr></table>", "utf-8"), "page.html");

        Assert.DoesNotContain("العدد", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("المحور", article.Text, StringComparison.Ordinal);
        Assert.Equal("2011-12-04", article.Date?.Value.ToString());
    }

    [Theory]
    [InlineData("أبوظبي في 4 سبتمبر / وام / ", "أبوظبي")]
    [InlineData("عمان 4 أيلول (بترا)- ", "عمان")]
    [InlineData("الدوحة في 04 سبتمبر /قنا/ ", "الدوحة")]
    [InlineData("بغداد 4 أيلول 2024 (رويترز) - ", "بغداد")]
    [InlineData("مكة المكرمة 01 ربيع الأول 1446 هـ الموافق 04 سبتمبر 2024 م واس ", "مكة المكرمة")]
    [InlineData("رام الله 4-9-2024 وفا- ", "رام الله")]
    [InlineData("الكويت - 4 - 9 (كونا) -- ", "الكويت")]
    [InlineData("القاهرة في 4 سبتمبر /أ ش أ/ ", "القاهرة")]
    [InlineData("نيويورك (أ ف ب) ", "نيويورك")]
    [InlineData("أم الزهور (رويترز) - ", "أم الزهور")]
    [InlineData("وزراء 4 أيلول - ", null)]
    [InlineData("وأضاف مصدر 4 أيلول من رويترز ", null)]
    public void Dateline_with_the_day_is_taken_off(string dateline, string? place)
    {
        var article = Clean("<h1>خطة لبناء جسر جديد</h1>", $"<p>{dateline}{First}</p><p>{Second}</p><p>{Third}</p><p>{Fourth}</p>");

        Assert.Equal(place, article.Place?.Value);
        Assert.Equal(place is null ? dateline + Whole : Whole, Text(article));
    }

    [Theory]
    [InlineData("عمان 4 أيلول (بترا)-", "عمان", null)]
    [InlineData("عمان 4 أيلول (بترا المحلية)-", "عمان", null)]
    [InlineData("القاهرة في 4 سبتمبر /أ ش أ/", "القاهرة", null)]
    [InlineData("تونس 4 سبتمبر (وات) –", "تونس", null)]
    [InlineData("طوباس 4-9-2024 وفا- هدى جاسم", null, "هدى جاسم")]
    [InlineData("طوباس 4-9-2024 وفا المحلية- الحارث الحصني", "طوباس", "الحارث الحصني")]
    [InlineData("إزمير/ الأناضول", "إزمير", null)]
    [InlineData("شانلي أورفا/ محمد كريم/ الأناضول المحلية", "شانلي أورفا", "محمد كريم")]
    [InlineData("البصرة / نون /", "البصرة", null)]
    public void Dateline_in_a_paragraph_of_its_own_is_taken_off(string dateline, string? place, string? author)
    {
        var article = Clean("<h1>خطة لبناء جسر جديد</h1>", $"<p>{dateline}</p><p>{First}</p><p>{Second}</p><p>{Third}</p><p>{Fourth}</p>");

        Assert.Equal(Whole, Text(article));
        Assert.Equal(place, article.Place?.Value);
        if (author is not null) Assert.Equal([author], article.Authors?.Value);
    }

    [Theory]
    [InlineData("طوباس 4-9-2024 وفا- ترميم الجسر")]
    [InlineData("الجسر 4 أيلول موعد البدء")]
    [InlineData("الجسر القديم/ ترميم الدعامات/ الجزء الأول")]
    [InlineData("الجسر / نون /")]
    public void Line_with_a_day_that_is_no_dateline_stays(string line) =>
        Assert.Equal(line + "\n" + Whole, Text(Clean("<h1>خطة لترميم الجسر</h1>", $"<p>{line}</p><p>{First}</p><p>{Second}</p><p>{Third}</p><p>{Fourth}</p>")));

    [Theory]
    [InlineData("/انتهى ع")]
    [InlineData("..انتهى/ 25 ح")]
    [InlineData(" (انتهى)")]
    [InlineData(" --(بترا)")]
    [InlineData(" (أ ف ب)")]
    [InlineData("</p><p>...(سهل)...")]
    [InlineData("</p><p>(سهل ـ حلب) ع ج / م ح")]
    [InlineData("</p><p>انتهى/ 15")]
    [InlineData("</p><p>// انتهى //</p><p>17:42ت م</p><p>0151")]
    [InlineData("</p><p>// انتهى //</p><p>1234567")]
    [InlineData("</p><p>وام/علي كريم")]
    [InlineData("</p><p>ع.ج.م")]
    [InlineData("</p><p>م.ح/ ر.س")]
    [InlineData(" ع.ج.م")]
    public void Sign_off_of_an_agency_is_taken_off(string signOff) =>
        Assert.Equal(Whole, Text(Clean("<h1>خطة لبناء جسر جديد</h1>", $"<p>{First}</p><p>{Second}</p><p>{Third}</p><p>{Fourth}{signOff}</p>")));

    [Theory]
    [InlineData("وأكد الوزير أن العمل في الجسر القديم الذي يربط ضفتي النهر قد انتهى")]
    [InlineData("وأكد الوزير أن العمل في الجسر القديم الذي يربط ضفتي النهر. انتهى عند هذا الحد")]
    [InlineData("وأكد الوزير أن العمل في الجسر القديم يجري بتمويل من البنك المركزي (بغداد)")]
    public void Sentence_that_ends_alike_stays(string last) =>
        Assert.EndsWith(last, Text(Clean("<h1>خطة لبناء جسر جديد</h1>", $"<p>{First}</p><p>{Second}</p><p>{Third}</p><p>{last}</p>")), StringComparison.Ordinal);

    [Theory]
    [InlineData("<div><span>الضفة - أبوظبي</span><span>4 سبتمبر 2024 - 12:30</span></div>", "أبوظبي", null)]
    [InlineData("<div>بغداد</div><div>4 سبتمبر 2024</div>", "بغداد", null)]
    [InlineData("<div>الأربعاء - 1 شهر ربيع الأول 1446 هـ - 04 سبتمبر 2024 مـ رقم العدد [16721]</div><div>بغداد: حمزة كريم</div>", "بغداد", "حمزة كريم")]
    [InlineData("<div>4 سبتمبر 2024</div><p>بغداد / ليث كريم / الأناضول</p>", "بغداد", "ليث كريم")]
    [InlineData("<div>4 سبتمبر 2024</div><p>دمشق-سانا</p>", "دمشق", null)]
    [InlineData("<section role=\"region\" aria-labelledby=\"article-byline\"><strong id=\"article-byline\">معلومات المقال</strong><ul><li>Author, <span>ليث كريم</span></li></ul><time>4 سبتمبر/ أيلول 2024</time></section>", null, "ليث كريم")]
    public void City_writer_and_day_are_read_at_the_headline(string lines, string? place, string? author)
    {
        var article = Clean("<h1>خطة لبناء جسر جديد</h1>" + lines, $"<p>{First}</p><p>{Second}</p><p>{Third}</p><p>{Fourth}</p>");

        Assert.Equal((place, author, "2024-09-04"), (article.Place?.Value, article.Authors?.Value.Single(), article.Date?.Value.ToString()));
        Assert.Equal(Whole, Text(article));
    }

    [Theory]
    [InlineData("<p><b>اقرأ أيضًا:</b></p><p><a href=\"/1\">حريق كبير في سوق المدينة القديمة فجر اليوم</a></p>")]
    [InlineData("<p>واقرأ أيضا:</p><p><a href=\"/1\">حريق كبير في سوق المدينة القديمة فجر اليوم</a></p>")]
    [InlineData("<p>تابعوا قناتنا على واتساب ليصلكم كل جديد</p>")]
    [InlineData(PullQuote)]
    [InlineData("<p>احصل على أهم الأخبار مباشرة إلى بريدك كل صباح</p>")]
    [InlineData("<div><p>شاهد الفيديو:</p></div>")]
    [InlineData("<p>#جسور #النور</p>")]
    [InlineData("<div style=\"text-align:center\"><img src=\"/b.jpg\"><br>الجسر من الجانب الآخر</div>")]
    [InlineData("<figure><div><img src=\"/b.jpg\"><p>صدر الصورة، الأرشيف</p></div><figcaption>الجسر من الجانب الآخر</figcaption></figure>")]
    [InlineData("<section aria-labelledby=\"recommendations-heading\"><strong>يستحق الانتباه</strong><ul><li><a href=\"/1\">حريق كبير في سوق المدينة القديمة فجر اليوم</a></li></ul><p>نهاية يستحق الانتباه</p></section>")]
    public void What_stands_between_the_paragraphs_goes_and_they_stay(string between) =>
        Assert.Equal(Whole, Text(Clean("<h1>خطة لبناء جسر جديد</h1>", $"<p>{First}</p><p>{Second}</p>{between}<p>{Third}</p><p>{Fourth}</p>")));

    [Theory]
    [InlineData("<div>تم النشر: 4 سبتمبر 2024 | تم التحديث: 6 سبتمبر 2024</div>")]
    [InlineData("<div><span>آخر تحديث: 6 سبتمبر 2024 | تاريخ النشر: 4 سبتمبر 2024</span></div>")]
    [InlineData("<div><time datetime=\"2024-09-04T09:30:00Z\">منذ 3 ساعات</time></div>")]
    [InlineData("<div>4 سبتمبر 2024</div><div>حجم الخط <a>ع</a> <a>ع+</a> <a>ع-</a></div><div>وقت القراءة: 3 دقائق</div><div>عدد المشاهدات: 1234</div>")]
    public void Lines_of_the_header_go_and_tell_the_day(string lines)
    {
        var article = Clean("", "<h1>خطة لبناء جسر جديد</h1>" + lines + $"<p>{First}</p><p>{Second}</p><p>{Third}</p><p>{Fourth}</p>");

        Assert.Equal(("2024-09-04", Whole), (article.Date?.Value.ToString(), Text(article)));
    }

    [Theory]
    [InlineData("<div class=\"author\">كتب: محمد علي وأحمد حسن</div>", "محمد علي|أحمد حسن")]
    [InlineData("<div class=\"author\">محمد علي وليد</div>", "محمد علي وليد")]
    [InlineData("<div>سارة كريم ومحمد يوسف</div><div>4 سبتمبر 2024</div>", "سارة كريم|محمد يوسف")]
    [InlineData("<div>إعداد وتحرير: أحمد حسن</div><div>4 سبتمبر 2024</div>", "أحمد حسن")]
    [InlineData("<div class=\"author\">رويترز</div>", "رويترز")]
    [InlineData("<p>بغداد - من أحمد حسن</p>", "أحمد حسن")]
    [InlineData("<div class=\"author\">أحمد حسن من الرباط</div>", "أحمد حسن")]
    [InlineData("<div class=\"author\">بيروت ـ أحمد حسن</div>", "أحمد حسن")]
    [InlineData("<div class=\"author\">أحمد حسنـ بيروت</div>", "أحمد حسن")]
    [InlineData("<div class=\"author\">أحمد حسن ووكالات</div>", "أحمد حسن")]
    [InlineData("<div class=\"author\">رام الله - أحمد حسن</div>", "أحمد حسن")]
    [InlineData("<div>طوباس 4-9-2024 وفا - أحمد حسن</div>", "أحمد حسن")]
    [InlineData("<div>رام الله 4-9-2024 وفا-</div>", "وفا")]
    public void Arabic_bylines_name_their_writers(string line, string authors) =>
        Assert.Equal(authors.Split('|'), Clean("<h1>خطة لبناء جسر جديد</h1>" + line, $"<p>{First}</p><p>{Second}</p><p>{Third}</p><p>{Fourth}</p>").Authors?.Value);

    [Theory]
    [InlineData("<div>4 سبتمبر 2024</div><p>الضفة - حمزة كريم</p>", "حمزة كريم")]
    [InlineData("<div>4 سبتمبر 2024</div><p>القلعة - حمزة كريم</p>", null)]
    [InlineData("<span class=\"author\"><a>الضفة المحلية - حمزة كريم</a></span>", "حمزة كريم")]
    [InlineData("<span class=\"author\">خاص الضفة - حمزة كريم</span>", "حمزة كريم")]
    [InlineData("<span class=\"author\">الضفة المحلية - زهراوي الكتاني</span>", "زهراوي الكتاني")]
    [InlineData("<span class=\"author\">مراسل الضفة حمزة كريم</span>", "حمزة كريم")]
    public void Writer_beside_the_name_of_the_house_is_named(string lines, string? author)
    {
        var page = $"<html lang=ar dir=rtl><head><title>خطة لبناء جسر جديد - الضفة</title></head><body><article><h1>خطة لبناء جسر جديد</h1>{lines}<div><p>{First}</p><p>{Second}</p><p>{Third}</p><p>{Fourth}</p></div></article></body></html>";

        Assert.Equal(author, Clean(page).Authors?.Value.Single());
    }

    [Fact]
    public void Headline_outside_a_heading_still_has_its_writer_and_day_beside_it()
    {
        var page = $"<html lang=ar dir=rtl><head><title>خطة لبناء جسر جديد</title></head><body><div><span>خطة لبناء جسر جديد</span></div><div>بغداد – حمزة كريم</div><div>4 سبتمبر 2024</div><div><p>{First}</p><p>{Second}</p><p>{Third}</p><p>{Fourth}</p></div></body></html>";

        Assert.Equal(("حمزة كريم", "بغداد", "2024-09-04"), (Clean(page).Authors?.Value.Single(), Clean(page).Place?.Value, Clean(page).Date?.Value.ToString()));
    }

    [Fact]
    public void Question_of_an_interview_stays_below_a_box_of_links()
    {
        const string question = "* ومتى يبدأ العمل؟", next = "* وكم يكلف؟", cost = "- نقدر الكلفة بنحو مليون دينار، وهي أقل من كلفة هدم الجسر وبناء غيره.", answer = "- يبدأ بعد أن ينتهي فحص الدعامات الثلاث التي وجد المهندسون فيها تشققات.";
        var box = "<div class=x1><div>اقرأ المزيد</div><a href=\"/1\"><h3>حريق كبير في سوق المدينة القديمة فجر اليوم</h3></a></div>";

        Assert.Equal(First + "\n" + Second + "\n" + question + "\n" + answer + "\n" + next + "\n" + cost, Text(Clean("<h1>خطة لبناء جسر جديد</h1>", $"<p>{First}</p><p>{Second}</p>{box}<p>{question}</p><p>{answer}</p><p>{next}</p><p>{cost}</p>")));
    }

    [Fact]
    public void Editor_of_an_agency_is_no_writer() =>
        Assert.Equal(["ليث كريم"], Clean("<h1>خطة لبناء جسر جديد</h1>", $"<p>{First}</p><p>{Second}</p><p>{Third}</p><p>{Fourth}</p><p>(إعداد ليث كريم للنشرة العربية - تحرير حسان علي)</p>").Authors?.Value);

    [Fact]
    public void Outlet_is_named_without_the_agencies_it_used() =>
        Assert.Equal("الضفة", Clean("<h1>خطة لبناء جسر جديد</h1>", $"<p>{First}</p><p>{Second}</p><p>{Third}</p><p>{Fourth}</p><p>المصدر: الضفة + وكالات</p>").Source?.Value);

    [Fact]
    public void Weblog_names_the_writer_below_the_entry() =>
        Assert.Equal(["سعاد كريم"], Clean("<h3 class=\"post-title\">خطة لبناء جسر جديد</h3>", $"<p>{First}</p><p>{Second}</p><p>{Third}</p><p>{Fourth}</p><div class=\"post-footer\"><span class=\"post-author\">مرسلة بواسطة <span class=\"fn\">سعاد كريم</span></span></div>").Authors?.Value);

    [Theory]
    [InlineData("جريدة الضفة الأخرى - خطة لبناء جسر جديد فوق النهر", "<td><font size=5><b>خطة لبناء جسر جديد فوق النهر</b></font></td>")]
    [InlineData("خطة لبناء جسر جديد فوق النهر - بوابة الزهور", "<td><h4>خطة لبناء جسر جديد فوق النهر</h4></td>")]
    public void Part_of_the_title_that_the_page_shows_is_the_headline(string title, string shown)
    {
        var article = Clean($"<html lang=ar dir=rtl><head><title>{title}</title></head><body><table><tr>{shown}</tr><tr><td>هالة الوردي</td></tr><tr><td>4 سبتمبر 2024</td></tr></table><div><p>{First}</p><p>{Second}</p><p>{Third}</p><p>{Fourth}</p></div></body></html>");

        Assert.Equal(("خطة لبناء جسر جديد فوق النهر", Whole, "هالة الوردي"), (article.Title?.Value, Text(article), article.Authors?.Value.Single()));
    }

    [Fact]
    public void Name_of_the_site_in_the_metadata_is_no_writer()
    {
        var page = $"<html lang=ar dir=rtl><head><title>خطة لبناء جسر جديد - النهار الجديد</title><meta name=author content=\"النهار الجديد\"></head><body><article><div class=\"writer-name\">سعاد كريم</div><h1>خطة لبناء جسر جديد</h1><div><p>{First}</p><p>{Second}</p><p>{Third}</p><p>{Fourth}</p><p>* كاتبة من مدينة الزهور</p></div></article></body></html>";

        Assert.Equal(("سعاد كريم", Whole), (Clean(page).Authors?.Value.Single(), Text(Clean(page))));
    }

    [Fact]
    public void Buttons_to_share_by_beside_a_name_are_no_headlines() =>
        Assert.Equal(["سعاد كريم"], Clean("<h3 class=\"post-title\">خطة لبناء جسر جديد</h3>", $"<p>{First}</p><p>{Second}</p><p>{Third}</p><p>{Fourth}</p><div class=\"post-footer\"><span class=\"post-author\">تم النشر بواسطة <span class=\"fn\">سعاد كريم</span></span><div class=\"post-share-buttons\"><a href=\"/s\">كتابة مدونة حول هذه المشاركة الآن</a></div></div>").Authors?.Value);

    [Theory]
    [InlineData("خاص ـ الضفة")]
    [InlineData("وكالة الضفة + رويترز")]
    [InlineData("نقلا عن صحيفة الضفة")]
    [InlineData("(وكالات)")]
    public void Sources_below_the_text_are_neither_text_nor_writers(string line)
    {
        var article = Clean("<h1>خطة لبناء جسر جديد</h1>", $"<p>{First}</p><p>{Second}</p><p>{Third}</p><p>{Fourth}</p><p>{line}</p>");

        Assert.Equal((Whole, null), (Text(article), article.Authors?.Value.Single()));
    }

    [Fact]
    public void Text_with_headings_goes_on_below_links_between_its_paragraphs()
    {
        var article = Clean("<h1>خطة لبناء جسر جديد</h1>", $"<p>{First}</p><p>{Second}</p><p>مواضيع ذات صلة:</p><ul><li><a href=\"/1\">حريق كبير في سوق المدينة القديمة فجر اليوم</a></li><li><a href=\"/2\">قرعة البطولة تضع فريق الساحل في مواجهة فريق الوادي</a></li></ul>"
            + "<h2>قوارب على الرمل</h2><p>تتكدس على امتداد الشاطئ الشرقي مئات المراكب المغطاة بأكياس الخيش منذ بداية الموسم الحالي.</p><p>يجر سعيد مركبه كل فجر لأن البقاء في البيت كما يقول يكسر القلب.</p>");

        Assert.Equal(5, article.Body.Count());
        Assert.Equal("قوارب على الرمل", article.Body.ElementAt(2).Text);
    }

    [Fact]
    public void Comments_below_a_bold_line_are_no_text() =>
        Assert.Equal(Whole, Text(Clean($"<html lang=ar dir=rtl><head><title>خطة لبناء جسر جديد</title></head><body><table><tr><td><h1>خطة لبناء جسر جديد</h1></td></tr><tr><td><p>{First}</p><p>{Second}</p><p>{Third}</p><p>{Fourth}</p></td></tr><tr><td><b>التعليقات</b></td></tr><tr><td>شكرا للكاتب على هذا الموضوع المهم ونتمنى أن تصل الرسالة إلى المسؤولين في أسرع وقت.</td></tr></table></body></html>")));

    [Fact]
    public void Writers_of_a_dateline_with_strokes_are_named()
    {
        var article = Clean("<h1>خطة لبناء جسر جديد</h1>", $"<p>إزمير/ محمد كريم، أحمد حسن/ الأناضول</p><p>{First}</p><p>{Second}</p><p>{Third}</p><p>{Fourth}</p>");

        Assert.Equal(["محمد كريم", "أحمد حسن"], article.Authors?.Value);
    }

    [Fact]
    public void Book_in_a_footnote_has_not_written_the_page() =>
        Assert.Null(Clean("<h1>خطة لبناء جسر جديد</h1>", $"<p>{First}</p><p>{Second}</p><p>{Third}</p><p>{Fourth}</p><hr><p class=\"fn\">[1] مصطفى خليل، تاريخ الجسور، دار الضفة، 2008، ص 41.</p>").Authors);

    private static string Text(Article article) => string.Join('\n', article.Blocks.Where(block => block.IsKept).Select(block => block.Text));

    private static Article Clean(string header, string body) =>
        Clean($"<html lang=ar dir=rtl><head><title>خطة لبناء جسر جديد</title></head><body><article>{header}<div>{body}</div></article></body></html>");

    private static Article Clean(string page) => new ArticleCleaner(CleaningRules.Default, KnownNames.None).Clean(HtmlCapture.Parse(page, "utf-8"), "page.html");
}

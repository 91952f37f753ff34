using Khulasa.Dates;

namespace Khulasa.Tests.Dates;

public class DateParserTests
{
    [Theory]
    // Egypt and the Gulf, Levant and Iraq, Algeria and Tunisia, Morocco.
    [InlineData("01 سبتمبر 2024", "2024-09-01")]
    [InlineData("1 يناير 2023", "2023-01-01")]
    [InlineData("5 نيسان 2021", "2021-04-05")]
    [InlineData("17 كانون الثاني 2022", "2022-01-17")]
    [InlineData("3 كانون الأول 2022", "2022-12-03")]
    [InlineData("8 فيفري 2019", "2019-02-08")]
    [InlineData("14 جويلية 2020", "2020-07-14")]
    [InlineData("30 غشت 2018", "2018-08-30")]
    [InlineData("2 شتنبر 2018", "2018-09-02")]
    [InlineData("6 دجنبر 2018", "2018-12-06")]
    // Both names, with a slash, a bracket or side by side.
    [InlineData("31 يوليو/تموز 2024", "2024-07-31")]
    [InlineData("4 أيلول (سبتمبر) 2024", "2024-09-04")]
    [InlineData("12 تشرين الثاني / نوفمبر 2023", "2023-11-12")]
    [InlineData("9 آب [أغسطس] 2023", "2023-08-09")]
    // Months by their number.
    [InlineData("11 كانون 2 2020", "2020-01-11")]
    [InlineData("11 تشرين1 2020", "2020-10-11")]
    [InlineData("12 ت2 2024", "2024-11-12")]
    [InlineData("12 ك1 2024", "2024-12-12")]
    // More spellings of the four families, without hamza, with marks, with presentation forms.
    [InlineData("5 جانفي 2023", "2023-01-05")]
    [InlineData("3 أوت 2019", "2019-08-03")]
    [InlineData("3 جوان 2019", "2019-06-03")]
    [InlineData("9 يوليوز 2020", "2020-07-09")]
    [InlineData("11 نونبر 2019", "2019-11-11")]
    [InlineData("3 ايلول 2019", "2019-09-03")]
    [InlineData("12 يوليه 2024", "2024-07-12")]
    [InlineData("12 تشرين الثانى 2024", "2024-11-12")]
    [InlineData("١٢ سِبْتَمْبَر ٢٠٢٤", "2024-09-12")]
    [InlineData("12 \uFEB3\uFE92\uFE98\uFEE4\uFE92\uFEAE 2024", "2024-09-12")]
    [InlineData("الثلاثاء 3 أيلول/سبتمبر 2024", "2024-09-03")]
    [InlineData("12 أيلول\\سبتمبر 2024", "2024-09-12")]
    [InlineData("بغداد/ 12 أيلول/ 2024", "2024-09-12")]
    // Digits of three families, Arabic commas, direction marks, a sign of the calendar.
    [InlineData("٣ سبتمبر ٢٠٢٤", "2024-09-03")]
    [InlineData("۳ سبتمبر ۲۰۲۴", "2024-09-03")]
    [InlineData("4 سبتمبر، 2018", "2018-09-04")]
    [InlineData("الأربعاء، 4 سبتمبر، 2024م", "2024-09-04")]
    [InlineData("\u200f4\u200f سبتمبر \u200e2024\u200e", "2024-09-04")]
    [InlineData("٢٠٢٤/٠٩/٠٤", "2024-09-04")]
    [InlineData("٤-٩-٢٠٢٤", "2024-09-04")]
    // Ordinals.
    [InlineData("الأول من سبتمبر 2024", "2024-09-01")]
    [InlineData("الثاني والعشرين من تشرين الأول عام 2023", "2023-10-22")]
    [InlineData("الخامس عشر من أيار 2023", "2023-05-15")]
    [InlineData("ثاني عشر أيلول 2024", "2024-09-12")]
    [InlineData("أول سبتمبر 2024", "2024-09-01")]
    [InlineData("غرة محرم 1446", "2024-07-07")]
    // Hijri days; where both calendars are printed the common one counts.
    [InlineData("1 محرم 1446 هـ", "2024-07-07")]
    [InlineData("3/9/1446", "2025-03-03")]
    [InlineData("1446/3/9", "2024-09-12")]
    [InlineData("٩ ربيع الأوّل ١٤٤٦", "2024-09-12")]
    [InlineData("12 ذي الحجه 1445", "2024-06-18")]
    [InlineData("الخميس 12 سبتمبر 2024 الموافق 9 ربيع الأول 1446", "2024-09-12")]
    [InlineData("الأربعاء 1 ربيع الأول 1446هـ الموافق 4 سبتمبر 2024م", "2024-09-04")]
    public void Reads_Arabic_dates(string text, string date) => Assert.Equal(date, Full(text));

    [Theory]
    [InlineData("12 בספטמבר 2024", "2024-09-12")]
    [InlineData("12 ستمبر 2024", "2024-09-12")]
    [InlineData("12 सितंबर 2024", "2024-09-12")]
    [InlineData("12 septembar 2024.", "2024-09-12")]
    [InlineData("12 септембар 2024.", "2024-09-12")]
    [InlineData("12. rujna 2024.", "2024-09-12")]
    [InlineData("12. rugsėjo 2024", "2024-09-12")]
    [InlineData("2024 m. rugsėjo 12 d.", "2024-09-12")]
    [InlineData("2024. gada 12. septembrī", "2024-09-12")]
    [InlineData("12 tháng 9 năm 2024", "2024-09-12")]
    [InlineData("12 tháng Mười Hai, 2024", "2024-12-12")]
    [InlineData("12 de setembre de 2024", "2024-09-12")]
    [InlineData("12 Ogos 2024", "2024-08-12")]
    [InlineData("12 Septemba 2024", "2024-09-12")]
    [InlineData("September 12, 2024", "2024-09-12")]
    [InlineData("Sept. 12th, 2024", "2024-09-12")]
    [InlineData("12th, September 2024 GMT", "2024-09-12")]
    [InlineData("the 3rd of May 2021", "2021-05-03")]
    [InlineData("Wed, 04 Sep 2024 10:11:12 GMT", "2024-09-04")]
    [InlineData("Wed Sep 04 2024 10:00:00 GMT+0200", "2024-09-04")]
    [InlineData("2024-09-12T23:30:00Z", "2024-09-12")]
    [InlineData("2024-09-12 23:30", "2024-09-12")]
    [InlineData("29 Dec '19", "2019-12-29")]
    [InlineData("Dec 29, '19", "2019-12-29")]
    [InlineData("1403/06/22", "2024-09-12")]
    [InlineData("24.12.2019", "2019-12-24")]
    [InlineData("8.5.12", "2012-05-08")]
    [InlineData("5. März 2020", "2020-03-05")]
    [InlineData("1er janvier 2020", "2020-01-01")]
    [InlineData("16 de abril de 2019", "2019-04-16")]
    [InlineData("3 febbraio 2018", "2018-02-03")]
    [InlineData("7 de março de 2022", "2022-03-07")]
    [InlineData("21 mei 2021", "2021-05-21")]
    [InlineData("14 września 2017", "2017-09-14")]
    [InlineData("9 Ağustos 2019", "2019-08-09")]
    [InlineData("30 июня 2020 года", "2020-06-30")]
    [InlineData("2 juni 2020", "2020-06-02")]
    [InlineData("10. marts 2020", "2020-03-10")]
    [InlineData("17. desember 2020", "2020-12-17")]
    [InlineData("6. helmikuuta 2019", "2019-02-06")]
    [InlineData("5. října 2019", "2019-10-05")]
    [InlineData("2019. február 5.", "2019-02-05")]
    [InlineData("5 Φεβρουαρίου 2019", "2019-02-05")]
    [InlineData("17 Agustus 2021", "2021-08-17")]
    [InlineData("2020年7月3日", "2020-07-03")]
    [InlineData("2020년 7월 3일", "2020-07-03")]
    [InlineData("۱۲ تیر ۱۳۹۹", "2020-07-02")]
    [InlineData("12. ožujka 2025.", "2025-03-12")]
    [InlineData("2025 m. kovo 12 d.", "2025-03-12")]
    [InlineData("2025. gada 12. marts", "2025-03-12")]
    [InlineData("2025eko martxoaren 12a", "2025-03-12")]
    [InlineData("12 shkurti 2025", "2025-02-12")]
    [InlineData("2025 жылғы 12 наурыз", "2025-03-12")]
    [InlineData("2025 թ. մարտի 12", "2025-03-12")]
    [InlineData("Ika-12 ng Marso 2025", "2025-03-12")]
    [InlineData("12 ga Maris, 2025", "2025-03-12")]
    [InlineData("12ê Adara 2025", "2025-03-12")]
    [InlineData("2025 මාර්තු 12", "2025-03-12")]
    [InlineData("၁၂ မတ် ၂၀၂၅", "2025-03-12")]
    [InlineData("ថ្ងៃទី១២ ខែមីនា ឆ្នាំ២០២៥", "2025-03-12")]
    public void Reads_dates_of_other_languages(string text, string date) => Assert.Equal(date, Full(text));

    [Theory]
    [InlineData("version 1.2.3.4")]
    [InlineData("31 February 2020")]
    [InlineData("192.168.1.12")]
    [InlineData("13/13/2024")]
    [InlineData("2024-02-30")]
    [InlineData("Sep 12, 24 people")]
    [InlineData("29 Dec 19:30")]
    [InlineData("call 555-12-34")]
    [InlineData("© 2019")]
    [InlineData("16:9 and 4/3")]
    [InlineData("May I come in")]
    public void Other_numbers_are_no_days(string text) => Assert.Null(Full(text));

    [Theory]
    [InlineData("03/04/2024", DateOrder.DayFirst, "2024-04-03", true)]
    [InlineData("03/04/2024", DateOrder.MonthFirst, "2024-03-04", true)]
    [InlineData("03/04/2024", DateOrder.Unknown, "2024-04-03", false)]
    [InlineData("24/12/2019", DateOrder.MonthFirst, "2019-12-24", true)]
    [InlineData("12/24/2019", DateOrder.DayFirst, "2019-12-24", true)]
    [InlineData("05.12.21 | 08:30 AM ET", DateOrder.Unknown, "2021-05-12", true)]
    [InlineData("03/04/2024 10:15 PDT", DateOrder.Unknown, "2024-03-04", true)]
    [InlineData("03/04/2024 10:15 PDT", DateOrder.DayFirst, "2024-04-03", true)]
    [InlineData("5/1/21 8:30 AM ET", DateOrder.Unknown, "2021-05-01", true)]
    [InlineData("5/1/21 8:30 AM ET", DateOrder.MonthFirst, "2021-05-01", false)]
    [InlineData("03/04/2024 10:15 et mis en ligne", DateOrder.Unknown, "2024-04-03", false)]
    [InlineData("Monday 03/04/2024", DateOrder.DayFirst, "2024-03-04", true)]
    [InlineData("الاثنين 03/04/2024", DateOrder.Unknown, "2024-03-04", true)]
    public void Order_is_decided_by_the_page_the_month_and_the_weekday(string text, DateOrder order, string date, bool certain)
    {
        var match = ArabicDateParser.FindFirst(text, order);

        Assert.Equal(date, match?.Date.ToString());
        Assert.Equal(certain, match?.IsCertain);
    }

    [Theory]
    [InlineData("الأربعاء 4 سبتمبر 2024", true)]
    [InlineData("الخميس 4 سبتمبر 2024", false)]
    [InlineData("4 September 2024, Wednesday", true)]
    [InlineData("Mittwoch, 4. September 2024", true)]
    [InlineData("Freitag, 4. September 2024", false)]
    [InlineData("среда, 4. септембар 2024.", true)]
    [InlineData("Trešdiena, 4. septembris 2024", true)]
    [InlineData("बुधवार, 4 सितंबर 2024", true)]
    [InlineData("in September 4, 2024", true)]
    public void Weekday_beside_a_date_checks_it(string text, bool certain) =>
        Assert.Equal(certain, ArabicDateParser.FindFirst(text)?.IsCertain);

    [Fact]
    public void Month_without_day_is_kept_as_a_month() =>
        Assert.Equal("2024-07", ArabicDateParser.FindFirst("نهاية يوليو/تموز 2024")?.Date.ToString());

    [Theory]
    [InlineData("31 فبراير 2024")]
    [InlineData("32 يناير 2024")]
    [InlineData("30 February 2023")]
    public void Day_that_no_month_has_is_not_read_as_its_month(string text) => Assert.Null(ArabicDateParser.FindFirst(text));

    private static string? Full(string text) =>
        ArabicDateParser.FindFirst(text) is { Date.IsFullDay: true } match ? match.Date.ToString() : null;
}

using System.Text;
using Khulasa.Articles;
using Khulasa.Seeds;

namespace Khulasa.Tests.Articles;

/// <summary>Pages in languages of other scripts: what they print around an article, and how they sign it.</summary>
public class WorldPageTests
{
    private const string Hindi = "नगर परिषद ने मंगलवार रात को पिछली सर्दियों की बाढ़ के बाद से बंद पड़े बंदरगाह पुल को फिर से बनाने का फैसला किया।";
    private const string Hebrew = "מועצת העיר החליטה ביום שלישי בערב לבנות מחדש את גשר הנמל, שנסגר לאחר השיטפון בחורף שעבר, ושמה קץ לחודשים של ויכוחים.";
    private const string Persian = "مخالفان این طرح خواستار ساخت تونلی در بالادست رودخانه هستند. به گفته آنها پول در آنجا بهتر خرج می‌شود.";
    private const string Thai = "สภาเมืองลงมติเมื่อคืนวันอังคารให้สร้างสะพานท่าเรือที่ปิดใช้งานหลังน้ำท่วมเมื่อฤดูหนาวที่ผ่านมาขึ้นใหม่ ยุติการถกเถียงนานหลายเดือนว่าใครควรเป็นผู้จ่าย";
    private const string Bengali = "গত শীতের বন্যার পর থেকে বন্ধ থাকা বন্দর সেতুটি নতুন করে নির্মাণের পক্ষে মঙ্গলবার রাতে ভোট দিয়েছে নগর পরিষদ। এর মধ্য দিয়ে কয়েক মাসের বিতর্কের অবসান হলো।";
    private const string Korean = "시의회는 화요일 밤 지난겨울 홍수 이후 통행이 금지된 항구 다리를 다시 짓기로 의결했다. 비용을 누가 부담할지를 두고 이어진 논쟁도 마무리됐다.";
    private const string Chinese = "市议会周二晚间投票决定重建去年冬天洪水过后一直关闭的港口大桥，结束了数月来关于由谁出资的争论。";
    private const string Vietnamese = "Hội đồng thành phố tối thứ Ba đã bỏ phiếu xây dựng lại cây cầu cảng bị đóng cửa sau trận lũ mùa đông năm ngoái, chấm dứt nhiều tháng tranh cãi.";

    [Theory]
    [InlineData(Hindi, "<span>लेखक: अनीता शर्मा</span> <span>प्रकाशित: 12 मार्च 2025, 10:40 PM IST</span> <span>अपडेटेड: 13 मार्च 2025</span>", "अनीता शर्मा")]
    [InlineData(Hebrew, "<span>מאת: נועה ברק</span> <span>פורסם: 12 במרץ 2025, 22:40</span> <span>עודכן: 13 במרץ 2025</span>", "נועה ברק")]
    [InlineData(Korean, "<span>김민지 기자</span><span>입력 2025.03.12 22:40</span><span>수정 2025.03.13 08:12</span>", "김민지")]
    [InlineData(Chinese, "<span>2025年03月12日 22:40</span> <span>来源：港口日报</span> <span>记者 王晓明</span>", "王晓明")]
    [InlineData(Vietnamese, "<span>Thứ tư, 12/3/2025, 22:40 (GMT+7)</span> <span>Tác giả: Nguyễn Thu Hà</span>", "Nguyễn Thu Hà")]
    [InlineData(Thai, "<span>12 มีนาคม 2568 เวลา 22:40 น.</span>", null)]
    [InlineData(Bengali, "<span>নিজস্ব প্রতিবেদক</span> <span>প্রকাশ: ১২ মার্চ ২০২৫, ২২: ৪০</span>", null)]
    [InlineData(Persian, "<span>تاریخ انتشار: ۲۲ اسفند ۱۴۰۳ - ۲۲:۴۰</span>", null)]
    public void Line_below_the_headline_tells_day_and_author(string paragraph, string line, string? author)
    {
        var article = Clean($"<div><h1>{paragraph[..28]}</h1><div class='i'>{line}</div><div class='t'><p>{paragraph}</p><p>1. {paragraph}</p></div></div>");

        Assert.Equal("2025-03-12", article.Date?.Value.ToString());
        Assert.Equal(author, article.Authors?.Value.Single());
        Assert.Equal($"{paragraph}\n\n1. {paragraph}", article.Text);
    }

    [Theory]
    [InlineData(Hindi, "यह भी पढ़ें: <a href='/x'>नौका कंपनी ने सर्दियों की सेवा रद्द की</a>")]
    [InlineData(Hebrew, "קראו גם: <a href='/x'>חברת המעבורות מבטלת את ההפלגות</a>")]
    [InlineData(Hebrew, "רוצים לקבל עדכונים? הצטרפו לערוץ שלנו")]
    [InlineData(Persian, "بیشتر بخوانید: <a href='/x'>شرکت کشتیرانی سفرها را لغو کرد</a>")]
    [InlineData(Bengali, "আরও পড়ুন: <a href='/x'>শীতকালীন ফেরি চলাচল বাতিল</a>")]
    [InlineData(Vietnamese, "Xem thêm: <a href='/x'>Hãng phà hủy các chuyến mùa đông</a>")]
    public void Way_to_another_article_is_left_out(string paragraph, string line) =>
        Assert.Equal($"{paragraph}\n\n1. {paragraph}\n\n2. {paragraph}", Clean($"<div><h1>{paragraph[..28]}</h1><p>{paragraph}</p><p>1. {paragraph}</p><p>2. {paragraph}</p><p>{line}</p></div>").Text);

    [Theory]
    [InlineData("fa", "\u06A9\u0627\u0631\u0634\u0646\u0627\u0633\u0627\u0646 \u062A\u0631\u0627\u0641\u06CC\u06A9", true)]
    [InlineData("ur-PK", "\u06A9\u0627\u0631\u0634\u0646\u0627\u0633\u0627\u0646 \u062A\u0631\u0627\u0641\u06CC\u06A9", true)]
    [InlineData("ar", "\u06A9\u0627\u0631\u0634\u0646\u0627\u0633\u0627\u0646 \u062A\u0631\u0627\u0641\u06CC\u06A9", false)]
    public void Page_in_Persian_or_Urdu_keeps_the_letters_of_lines_that_might_be_Arabic(string language, string words, bool isKept)
    {
        var article = new ArticleCleaner(CleaningRules.Default, KnownNames.None).Clean(
            HtmlCapture.Parse($"<html lang='{language}'><head><title>{words}</title></head><body><h1>{words}</h1><p><a href='/t'>{words}</a>: {Persian}</p><p>{Persian}</p></body></html>", "utf-8"), "page.html");

        Assert.Equal(isKept, article.Title!.Value == words);
        Assert.Equal(isKept, article.Text.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public void Persian_sentence_with_few_letters_of_its_own_keeps_the_others() =>
        Assert.Equal(Persian, Clean($"<div><h1>پل</h1><p>{Persian}</p></div>").Text);

    private static Article Clean(string body)
    {
        var html = "<!doctype html><html><head><title></title></head><body>" + body + "</body></html>";
        var seed = SeedReader.Of("a.html", "a.html", Encoding.UTF8.GetBytes(html));
        return new ArticleCleaner(CleaningRules.Default, KnownNames.None).Clean(CaptureReader.Read(seed), "a.html");
    }
}

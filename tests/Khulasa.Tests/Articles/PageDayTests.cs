using System.Text;
using Khulasa.Articles;
using Khulasa.Seeds;

namespace Khulasa.Tests.Articles;

/// <summary>When an article appeared, on pages whose classes and metadata tell nothing.</summary>
public class PageDayTests
{
    private static readonly string Paragraphs = string.Concat(Enumerable.Range(1, 8).Select(number => $"<p>In hour {number} of the talks the ministers agreed, after long quarrels in the capital, to meet again before the end of the year.</p>"));

    [Theory]
    // Two days side by side: the later one is that of a change
    [InlineData("<div><span>21 May 2025</span><span>24 April 2025</span> by <a href='/2'>Jane Miller</a></div>", "2025-04-24")]
    [InlineData("<div><span>22 December 2023 at 8:00 AM</span><div>Corrected <span>28 December 2023 at 2:28 PM</span></div></div>", "2023-12-22")]
    [InlineData("<div><span>22 ديسمبر 2023</span><div>تم التصحيح في <span>28 ديسمبر 2023</span></div></div>", "2023-12-22")]
    public void First_of_two_days_at_the_headline_is_that_of_publication(string lines, string day) =>
        Assert.Equal(day, Day($"<div><h1>Talks go on between the two countries</h1>{lines}<div>{Paragraphs}</div></div>"));

    [Fact]
    public void Later_day_in_the_head_of_the_page_is_that_of_the_visit() =>
        Assert.Equal("2020-09-29", Day($"<table><tr><td class='date'>Wednesday, September 30, 2020 02:45 PM</td></tr></table><p>Weather, traffic and the harbour, the town at a glance, its ships, its fish, its fairs and markets, and all that you should know of it today, in one place for all.</p><div><h1>Talks go on between the two countries</h1><p>Jane Miller / Harbour Town September 29, 2020</p>{Paragraphs}</div>"));

    [Theory]
    [InlineData("<p>By <a rel='author' href='/author/x'>harbour news</a> on 21/02/2021. Filed under <a href='/c/1'>Harbour</a>. You can follow any responses to this entry through the feed, and leave one of your own at the foot of this page. Trackbacks are closed.</p>", "2021-02-21")]
    [InlineData("<p>بقلم <a rel='author' href='/author/x'>هدى جاسم</a> في 21/02/2021. التصنيف <a href='/c/1'>الميناء</a>.</p>", "2021-02-21")]
    [InlineData("<p>Monday, August 11th, 2025 at 11:00 am | Categories: <a href='/c/1'>Harbour</a>, <a href='/c/2'>Talks abroad</a></p>", "2025-08-11")]
    [InlineData("<p>الاثنين 11 أغسطس 2025 الساعة 11:00 | التصنيفات: <a href='/c/1'>الميناء</a>، <a href='/c/2'>محادثات في الخارج</a></p>", "2025-08-11")]
    public void Line_below_the_text_tells_the_day(string line, string day) =>
        Assert.Equal(day, Day($"<div><h1>Talks go on between the two countries</h1>{Paragraphs}{line}</div>"));

    [Theory]
    [InlineData("<p>Esta entrada se publicó en <a rel='category tag' href='/c/1'>Puerto</a> en 5 marzo, 2012 por <a rel='author' href='/a/1'>Jane Miller</a>.</p>", "2012-03-05")]
    [InlineData("<p>نُشرت هذه المقالة في 5 مارس 2012 تحت قسم <a rel='category tag' href='/c/1'>الميناء</a></p>", "2012-03-05")]
    [InlineData("<p>The talks in brief</p>", null)]
    public void Days_of_what_readers_say_are_not_the_articles(string line, string? day) =>
        Assert.Equal(day, Day($"<div><h1>Talks go on between the two countries</h1>{Paragraphs}{line}</div><div><h3>2 comments</h3><ol><li><div><cite>Tom Hale</cite> <a href='#c1'>March 7, 2012 at 10:00 am</a></div><p>A good piece, thank you for all the figures in it.</p></li><li><div><cite>Ann Poe</cite> <a href='#c2'>March 9, 2012 at 11:00 am</a></div><p>I have lived there for twenty years and never knew.</p></li></ol></div>"));

    [Theory]
    [InlineData("رام الله 4-3-2021 وفا- ", "2021-03-04")]
    [InlineData("بيروت 4 آذار 2021 رويترز - ", "2021-03-04")]
    [InlineData("زار الوفد رام الله 4-3-2021 وفا- ", null)]
    public void Day_between_city_and_agency_is_that_of_the_text(string dateline, string? day) =>
        Assert.Equal(day, Day($"<div><h1>المحادثات مستمرة بين البلدين</h1><p>{dateline}اتفق الوزراء يوم الاثنين، بعد خلافات طويلة في العاصمة، على أن يجتمعوا مرة أخرى قبل نهاية العام.</p><p>وقال مسؤول إن المفاوضات ستستمر في الشهر المقبل، وإن الوفدين اتفقا على جدول أعمال جديد للقاء.</p></div>"));

    private static string? Day(string body)
    {
        var seed = SeedReader.Of("a.html", "a.html", Encoding.UTF8.GetBytes("<!doctype html><html lang='en'><body>" + body + "</body></html>"));
        return new ArticleCleaner(CleaningRules.Default, KnownNames.None).Clean(CaptureReader.Read(seed), "a.html").Date?.Value.ToString();
    }
}

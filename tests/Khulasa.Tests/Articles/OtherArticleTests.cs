using System.Text;
using Khulasa.Articles;
using Khulasa.Seeds;

namespace Khulasa.Tests.Articles;

/// <summary>Other articles on the page of an article, in boxes whose names say nothing.</summary>
public class OtherArticleTests
{
    private const string Brief = "<p>A lorry with twenty tonnes of oranges overturned on the coastal road on Monday, and the driver was not hurt.</p>";

    [Fact]
    public void Teasers_below_a_very_short_article_are_not_the_article()
    {
        var text = Clean($"<div><div class='c1'><h1>Lorry sheds oranges on the coastal road</h1><div class='c2'>{Brief}</div><div class='c3'>{Cards(6)}</div></div></div>");

        Assert.Contains("twenty tonnes of oranges", text, StringComparison.Ordinal);
        Assert.DoesNotContain("harvest", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Cards_whose_headlines_stand_in_links_are_not_the_article()
    {
        var cards = string.Concat(Enumerable.Range(1, 4).Select(i => $"<div><a href='/{i}'><h3>The harvest of the year {i} was a poor one</h3></a><p>Few of those who ploughed in spring have earned harvest money in autumn, number {i}.</p></div>"));

        var text = Clean($"<main><h1>Lorry sheds oranges on the coastal road</h1>{Story()}<div><h2>More</h2><div class='grid'>{cards}</div></div></main>");

        Assert.Contains("river number 6 ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("harvest", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Cards_whose_headlines_are_plain_links_are_not_the_article()
    {
        var cards = string.Concat(Enumerable.Range(1, 4).Select(i => $"<div><a href='/{i}'><b>The harvest of the year {i} was a poor one</b></a><p>Few of those who ploughed in spring have earned harvest money in autumn, number {i}.</p></div>"));

        var text = Clean($"<div><h2>Lorry sheds oranges on the coastal road</h2>{Brief}<div>{cards}</div></div>");

        Assert.Contains("twenty tonnes of oranges", text, StringComparison.Ordinal);
        Assert.DoesNotContain("harvest", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Cards_whose_texts_stand_in_boxes_are_not_the_article()
    {
        var cards = string.Concat(Enumerable.Range(1, 4).Select(i => $"<div><div><img src='/{i}.jpg'></div><div><div><b><a href='/{i}'>The harvest of the year {i} was a poor one</a></b></div><div>Few of those who ploughed in spring have earned harvest money in autumn, number {i}.</div><div>May {i}, 2024</div></div></div>"));

        var text = Clean($"<div><h1>Lorry sheds oranges on the coastal road</h1>{Brief}<div><h2>More</h2>{cards}</div></div>");

        Assert.Contains("twenty tonnes of oranges", text, StringComparison.Ordinal);
        Assert.DoesNotContain("harvest", text, StringComparison.Ordinal);
    }

    // A Chinese headline has a third of the letters of an English one.
    [Fact]
    public void Cards_with_short_Chinese_headlines_are_not_the_article()
    {
        var cards = string.Concat(Enumerable.Range(1, 4).Select(i => $"<div><h3><a href='/{i}'>\u5C45\u6C11\u62B1\u6028\u65E7\u6865\u62E5\u5835{i}</a></h3><p>harvest {i}\u3002</p></div>"));

        Assert.DoesNotContain("harvest", Clean($"<div><h1>Lorry sheds oranges on the coastal road</h1>{Story()}<div>{cards}</div></div>"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://other.example/")]
    [InlineData("#")]
    public void Boxes_that_lead_elsewhere_or_to_the_page_itself_are_parts_of_a_guide(string address)
    {
        var text = Clean($"<main><h1>Lorry sheds oranges on the coastal road</h1>{Story()}<div>{Cards(4, address)}</div></main>");

        Assert.Contains("harvest money in autumn, number 4", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Guide_of_long_boxes_alone_is_the_article()
    {
        var boxes = string.Concat(Enumerable.Range(1, 4).Select(i => $"<div class='x'><h2><a href='/{i}'>The harvest of the year {i} was a poor one</a></h2><p>{string.Concat(Enumerable.Range(1, 3).Select(k => $"Few of those who ploughed in spring have earned harvest money {k} in autumn, said the farmers of village {i}. "))}</p></div>"));

        var text = Clean($"<main><h1>Lorry sheds oranges on the coastal road</h1>{Brief}<div>{boxes}</div></main>");

        Assert.Contains("harvest money 3 in autumn, said the farmers of village 4", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Article_that_the_page_loads_behind_the_first_one_is_left_out()
    {
        var second = Story("harvest");

        var text = Clean($"<div id='s'><div class='item'><h1>Lorry sheds oranges on the coastal road</h1><div class='b'>{Brief}</div></div><div class='item'><h1>Farmers warn of a poor harvest</h1><div class='b'>{second}</div></div></div>");

        Assert.Contains("twenty tonnes of oranges", text, StringComparison.Ordinal);
        Assert.DoesNotContain("harvest", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<div class='item'>{0}{1}</div><hr><div class='next'>{2}</div>")]
    [InlineData("<div><div class='top'>{0}</div><div class='text'>{1}</div><div class='end'><div>{2}</div></div></div>")]
    public void Next_article_has_a_headline_like_the_first_one_and_its_day_below(string page)
    {
        var text = Clean(string.Format(System.Globalization.CultureInfo.InvariantCulture, page, "<h2 class='t'>Lorry sheds oranges on the coastal road</h2><p>May 2, 2024</p>", Brief, $"<h2 class='t'>Farmers warn of a poor harvest</h2><p>May 3, 2024</p>{Story("harvest")}"));

        Assert.Contains("twenty tonnes of oranges", text, StringComparison.Ordinal);
        Assert.DoesNotContain("harvest", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Headline_below_the_name_of_the_site_begins_no_other_article() =>
        Assert.Contains("harvest number 6 ", Clean($"<div><h2>Lorry sheds oranges on the coastal road</h2></div><div><h2>Farmers warn of a poor harvest</h2><p>May 3, 2024</p>{Story("harvest")}</div>"), StringComparison.Ordinal);

    [Fact]
    public void Entries_of_a_ticker_with_a_day_each_stay()
    {
        var entries = string.Concat(Enumerable.Range(1, 9).Select(i => $"<div><h2>Entry number {i} of the ticker</h2><p>May {i}, 2024</p>{Story("harvest")}</div>"));

        Assert.Contains("Entry number 2 ", Clean($"<div><h2>Lorry sheds oranges on the coastal road</h2>{Brief}</div>{entries}"), StringComparison.Ordinal);
    }

    [Fact]
    public void Sections_of_one_article_with_great_headings_in_boxes_of_another_kind_stay()
    {
        var text = Clean($"<article><div class='head'><h1>Lorry sheds oranges on the coastal road</h1>{Brief}</div><section><h1>How the road was cleared</h1>{Story()}</section></article>");

        Assert.Contains("river number 6 ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Box_that_asks_for_an_address_is_left_out_between_paragraphs()
    {
        var text = Clean($"<main><h1>Lorry sheds oranges on the coastal road</h1>{Story()}<div class='b7'><h3>The harvest in your inbox</h3><p>One letter a week with the harvest that matters in the valley, written by our editors.</p><form><input type='email'></form></div>{Story("lake")}</main>");

        Assert.Contains("lake number 6 ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("harvest", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Article_that_holds_such_a_field_stays() =>
        Assert.Contains("twenty tonnes of oranges", Clean($"<div><h1>Lorry sheds oranges on the coastal road</h1><div>{Brief}<p><input type='email'></p></div></div>"), StringComparison.Ordinal);

    [Fact]
    public void Consent_that_a_page_asks_for_is_not_its_article()
    {
        const string consent = "<p>We and our partners store and access information on your device, such as unique identifiers, to process personal data.</p>"
            + "<p>With your permission, precise geolocation data and identification through device scanning may be used, as described above.</p>"
            + "<p>Some processing of your personal data may not require your consent, but you have a right to object to such processing.</p>";

        var text = Clean($"<div id='q1'><div><h2>Before you go on</h2>{consent}</div></div><div class='l1'><div class='l2'><h1>Lorry sheds oranges on the coastal road</h1><div>A lorry with twenty tonnes of oranges overturned on the coastal road on Monday.</div><div>The driver was not hurt, and those who live there were allowed to take the fruit.</div></div></div>");

        Assert.Contains("twenty tonnes of oranges", text, StringComparison.Ordinal);
        Assert.DoesNotContain("permission", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Article_about_consent_is_one() =>
        Assert.Contains("we and our partners", Clean("<main><h1>Lorry sheds oranges on the coastal road</h1><p>Whoever opens a page reads that we and our partners would like to follow him wherever he goes on the web.</p><p>The court has now told a company that a box which says no more than that is not enough for it.</p></main>"), StringComparison.Ordinal);

    [Fact]
    public void Text_in_elements_of_the_pages_own_making_is_found()
    {
        var text = Clean($"<div class='o'><h2>Before you go on</h2><p>We keep small files on your device to see what you read, and so do those who pay for what you see here, unless you tell us not to.</p></div><story-page><story-head><h1>Lorry sheds oranges on the coastal road</h1></story-head><story-text>{Story()}</story-text></story-page>");

        Assert.Contains("river number 6 ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("small files", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Such_an_element_within_a_sentence_does_not_cut_it()
    {
        var text = Clean($"<main><h1>Lorry sheds oranges on the coastal road</h1>{Story()}<p>The council of <x-link><a href='/t'>Ashford</a></x-link> meets on Monday to speak of the road, as it has done before.</p></main>");

        Assert.Contains("The council of Ashford meets on Monday", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<div><h2>Most read stories</h2><ul><li><a href='/1'>The harvest of one year was a poor one</a></li><li><a href='/2'>The harvest of the next was poorer</a></li></ul></div>", "Most read")]
    [InlineData("<div><div><span>Offers of the day</span></div><div><a href='/1'>The harvest of one year was a poor one</a></div></div>", "Offers")]
    [InlineData("<div><div><h3>Watch how the harvest went</h3></div><div><video src='/v.mp4'></video></div></div>", "Watch")]
    [InlineData("<div><div>الأكثر قراءة اليوم</div><div><a href='/1'>موسم الحصاد كان ضعيفا هذا العام</a></div></div>", "الأكثر")]
    [InlineData("<a href='/1'><div><div>The harvest of the year was a poor one, and few of those who ploughed in spring have earned money.</div></div></a>", "harvest")]
    [InlineData("<div><p>Would you drive on this road?</p><div><label><input type='radio' name='a'>Yes, every day.</label><label><input type='radio' name='a'>Not in winter.</label></div></div>", "winter")]
    [InlineData("<blockquote><p>The road is closed.</p>— Roads of the Coast (@coastroads) <a href='https://t.example/1'>May 12, 2024</a></blockquote>", "closed")]
    public void Box_between_the_paragraphs_is_none_of_them(string box, string gone)
    {
        var text = Clean($"<main><h1>Lorry sheds oranges on the coastal road</h1><div>{Story()}{box}{Story("bridge")}</div></main>");

        Assert.DoesNotContain(gone, text, StringComparison.Ordinal);
        Assert.Contains("river number 6 ", text, StringComparison.Ordinal);
        Assert.Contains("bridge number 6 ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_of_a_list_stay_though_a_link_stands_beside_each()
    {
        var items = string.Concat(Enumerable.Range(1, 4).Select(i => $"<section><header><h3>Trail of the river {i}</h3><a href='https://maps.example/{i}'>See the place on the map</a></header>{Story("river")}</section>"));

        Assert.Contains("Trail of the river 4", Clean($"<main><h1>Lorry sheds oranges on the coastal road</h1>{items}</main>"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<div><h3>What the driver said</h3></div>", "What the driver said")]
    [InlineData("<p>Best result: second place<br><a href='/1'>See all results of the race</a><br>Next race: in June</p>", "Next race")]
    [InlineData("<blockquote><p>The road is closed.</p><p>— Jane Doe, mayor</p></blockquote>", "closed")]
    public void What_only_looks_like_such_a_box_stays(string box, string kept) =>
        Assert.Contains(kept, Clean($"<main><h1>Lorry sheds oranges on the coastal road</h1><div>{Story()}{box}{Story("bridge")}</div></main>"), StringComparison.Ordinal);

    [Fact]
    public void Box_of_the_text_is_no_other_article_than_the_like_box_of_the_headline()
    {
        var text = Clean($"<div><div><h1>Lorry sheds oranges on the coastal road</h1></div><div><h1>What the driver saw at the bend</h1>{Story()}</div></div>");

        Assert.Contains("river number 6 ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Headline_of_the_article_is_no_end_of_what_stands_above_it()
    {
        const string notices = "<p>Many thanks for your order, which has been placed with our office.</p><p>Your account is ready, and a letter has been sent to your address.</p>";

        var text = Clean($"<div>{notices}<h1>Lorry sheds oranges on the coastal road</h1>{Story()}</div>");

        Assert.Contains("river number 6 ", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<div><div><b>Ann</b> <span>5 May</span><div>{0}</div><a href='#'>Reply</a></div><div><b>Bob</b><div>{0}</div><a href='#'>Reply</a></div></div>")]
    [InlineData("<ul><li class='odd'><p>{0}</p><button>Antworten</button><ul><li><p>{0}</p><button>Antworten</button></li><li><p>{0}</p><button>Antworten</button></li></ul></li><li class='even'><p>{0}</p><button>Antworten</button></li></ul>")]
    [InlineData("<section><div><p>{0}</p><span>رد</span></div><div><p>{0}</p><span>رد</span></div></section>")]
    public void What_readers_can_answer_is_not_the_article(string talk)
    {
        var text = Clean($"<article><h1>Lorry sheds oranges on the coastal road</h1>{Brief}{talk.Replace("{0}", "I passed the bend that morning, and the smell of the peel was with me for the whole of the day.", StringComparison.Ordinal)}</article>");

        Assert.Contains("twenty tonnes of oranges", text, StringComparison.Ordinal);
        Assert.DoesNotContain("peel", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Great_heading_between_paragraphs_of_one_element_begins_no_other_article() =>
        Assert.Contains("harvest number 6 ", Clean($"<article><header><h1>Lorry sheds oranges on the coastal road</h1></header><div>{Brief}{Brief}<h1>Farmers</h1>{Story("harvest")}</div></article>"), StringComparison.Ordinal);

    [Fact]
    public void First_post_of_a_forum_is_the_article_though_readers_can_answer_it()
    {
        var text = Clean($"<h1>Lorry sheds oranges on the coastal road</h1><div><div>{Story()}<a href='#'>Reply</a></div><div><p>I passed it.</p><a href='#'>Reply</a></div></div>");

        Assert.Contains("river number 6 ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Cards_whose_headlines_are_paragraphs_are_not_the_article()
    {
        var cards = string.Concat(Enumerable.Range(1, 4).Select(i => $"<div><a href='/{i}'><img src='/{i}.jpg'></a><p><a href='/{i}'>The harvest of the year {i} was a poor one</a></p><p>Few of those who ploughed in spring have earned harvest money in autumn, number {i}.</p></div>"));

        var text = Clean($"<div><h2>Lorry sheds oranges on the coastal road</h2>{Brief}<div>{cards}</div></div>");

        Assert.Contains("twenty tonnes of oranges", text, StringComparison.Ordinal);
        Assert.DoesNotContain("harvest", text, StringComparison.Ordinal);
    }

    private static string Cards(int count, string address = "/") => string.Concat(Enumerable.Range(1, count).Select(i =>
        $"<div class='x'><h3><a href='{address}{i}'>The harvest of the year {i} was a poor one</a></h3><p>Few of those who ploughed in spring have earned harvest money in autumn, number {i}.</p></div>"));

    private static string Story(string word = "river") => string.Concat(Enumerable.Range(1, 6).Select(i =>
        $"<p>The {word} number {i} was named in the talks at noon, and {word} number {i + 7} in those of the evening, said those who sat at table {i * 3}.</p>"));

    private static string Clean(string body)
    {
        var html = "<!doctype html><html lang='en'><head><title>Lorry sheds oranges on the coastal road</title></head><body>" + body + "</body></html>";
        var seed = SeedReader.Of("a.html", "a.html", Encoding.UTF8.GetBytes(html));
        return new ArticleCleaner(CleaningRules.Default, KnownNames.None).Clean(CaptureReader.Read(seed), "a.html").Text;
    }
}

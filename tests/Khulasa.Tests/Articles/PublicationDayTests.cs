using static Khulasa.Tests.Articles.MetadataPage;

namespace Khulasa.Tests.Articles;

/// <summary>The day a page was published on, from what it states and what it shows.</summary>
public class PublicationDayTests
{
    [Theory]
    [InlineData("<meta name=\"published-date\" content=\"2021-03-04\">", "")]
    [InlineData("<meta property=\"article:published_time\" content=\"20210304T101112\">", "")]
    [InlineData("", "<p class=\"post-date\">4. März 2021</p>")]
    [InlineData("", "<p>Published: 4 March 2021 | Updated: 6 March 2021</p>")]
    [InlineData("", "<time datetime=\"2021-03-04T10:00:00Z\">two days ago</time>")]
    [InlineData("<link rel=canonical href=\"https://example.org/2021/03/04/bridge\">", "")]
    [InlineData("<script type=\"application/ld+json\">{&quot;@type&quot;:&quot;Article&quot;,&quot;datePublished&quot;:&quot;2021-03-04&quot;}</script>", "")]
    [InlineData("<!-- <rdf:RDF><rdf:Description dc:title=\"A new bridge\" dc:date=\"2021-03-04T10:11:12+09:00\" /></rdf:RDF> -->", "")]
    [InlineData("", "<p>Berlin, 4 March 2021 – The plan for the bridge, which the mayor announced a week ago, is now before the council.</p>")]
    [InlineData("", "<p>(4.3.2021) The plan for the bridge, which the mayor announced a week ago, is now before the council of the town.</p>")]
    [InlineData("<meta name=\"vr:published_time\" content=\"2021-03-04T10:15:00Z\">", "")]
    [InlineData("<meta name=\"rbpubdate\" content=\"2021-03-04\">", "")]
    [InlineData("<meta name=\"script:ld+json\" content=\"{&quot;@type&quot;:&quot;Article&quot;,&quot;datePublished&quot;:&quot;2021-03-04&quot;}\">", "")]
    [InlineData("<script type=\"application/LD+JSON; charset=utf-8\">{\"@type\":\"Article\",\"datePublished\":\"2021-03-04\"}</script>", "")]
    [InlineData("<html lang=\"en-US\"><link rel=canonical href=\"https://example.com/bridge\"><script type=\"application/ld+json\">{\"@type\":\"Article\",\"datePublished\":\"3/4/2021 10:15:00 AM\"}</script>", "")]
    [InlineData("<script type=\"application/ld+json\">{\"@type\":\"Article\",\"datePublished\":\"0001-01-01T00:00:00Z\",\"dateModified\":\"2021-03-04\"}</script>", "")]
    [InlineData("<meta property=\"article:published_time\" content=\"-0001-11-30T00:00:00+00:00\">", "<p>4 March 2021</p>")]
    [InlineData("<script>window.page = {\"title\":\"A new bridge\",\"publishDate\":1614852900000}</script>", "")]
    [InlineData("<script>window.page = {\"title\":\"A new bridge\",\"created_at\":\"2021-03-04T10:15:00Z\"}</script>", "")]
    [InlineData("<link rel=canonical href=\"https://example.org/2021/mar/04/bridge\">", "")]
    [InlineData("<meta property=\"article:published_time\" content=\"2024-08-07\">", "<div><div><a href=\"/jd\">Jane Doe</a></div><div><span>5 min read</span><span>·</span><span>Mar 4, 2021</span></div></div>")]
    [InlineData("", "<div id=\"app\" data-page=\"{&quot;props&quot;:{&quot;post&quot;:{&quot;published_at&quot;:&quot;2021-03-04T10:15:00Z&quot;}}}\"></div>")]
    [InlineData("", "<p class=\"postmetadata\"><small>This entry was posted on Thursday, March 4th, 2021 at 10:15 am and is filed under <a href=\"/c\">News</a>. You can follow any responses to this entry through the <a href=\"/f\">RSS 2.0</a> feed. You can leave a response, or trackback from your own site.</small></p>")]
    [InlineData("", "<div class=\"post-footer\">Dieser Artikel wurde am 4. März 2021 um 14:48 von <a href=\"/a\">Heiner</a> geschrieben und unter dem Stichwort Brücken, Stadt und Fluss, in die Kategorie Neues aus der Stadt eingeordnet und kann kommentiert werden.</div>")]
    [InlineData("", "<relative-time datetime=\"2021-03-04T10:15:00Z\">on Mar 4</relative-time>")]
    [InlineData("", "<time datetime=\"Thu Mar 04 2021 00:53:27 GMT+0000 (Coordinated Universal Time)\">long ago</time>")]
    [InlineData("", Body + Body + Body + "<p class=\"postmetadata\"><small>Thursday, March 4th, 2021 at 11:00 am | Categories: Bridges, Rivers, Roads and much else beside it |</small></p>")]
    [InlineData("", "<div><span datetime=\"2021-03-04T10:15:00+01:00\">3 hours ago</span></div><div>1 March 2021</div>")]
    [InlineData("<script>track({article_publication_date: \"Thu, 04 Mar 2021 18:06:00 +0300\"})</script>", "")]
    [InlineData("", "<div>Dieser Artikel wurde am 4. März 2021 um 14:48 von <a href=\"/a\">Heiner</a> geschrieben und unter dem Stichwort Brücken, Stadt und Fluss, in die Kategorie Neues aus der Stadt eingeordnet und kann kommentiert werden.</div>")]
    [InlineData("", "<div>\U0001F4C5Mar. 4. 2021</div>")]
    [InlineData("", "<div><span class=updated>4 March 2021</span></div>" + Body + Body + "<div class=date>9 March 2021</div>")]
    [InlineData("", "<p>Seen before in the programme River and Town on <time>2 March 2021</time>.</p><div><time>4 March 2021</time></div>")]
    [InlineData("", "<p>by Jane Doe | 4 March 2021 | <a href=\"/s\">News</a></p><p>on 2 March 2021 in the town hall beside the old bridge</p>")]
    [InlineData("", Body + Body + Body + Body + Body + Body + Body + Body + Body + Body + Body + Body + "<table><tr><td>Version of 4 March 2021</td></tr></table>")]
    [InlineData("<link rel=canonical href=\"https://example.org/2021-03-04/bridge\">", "<p class=date>28 March 2021</p>")]
    [InlineData("<script type=\"application/ld+json\">{\"@type\":\"Article\",\"datePublished\":\"2021-03-05T03:00:46Z\"}</script>", "<p>A standfirst, which tells in a sentence or two what the council decided about the bridge over the river on Monday, after a debate that went on for hours, and what it may cost the town and the people who live in it, of whom many cross it every day on their way to work, to school, or to see their friends on the other side of the water, when it is open.</p><p>Another one, as long as the first, so that the line of the day stands far below the headline, for papers set two or three of them in a row where they want to tell the whole story before it begins.</p><div>March 4, 2021 10:00 PM</div>")]
    [InlineData("", "<span class=\"timestamp\" data-timestamp=\"1614852900000\">three years ago</span>")]
    [InlineData("", "<span class=\"posted\" title=\"March 4, 2021 10:15\">3y</span>")]
    [InlineData("", "<span property=\"schema:datePublished\" content=\"2021-03-04T10:15:00Z\">Thursday</span>")]
    [InlineData("", "<span property=\"dc:date dc:created\" content=\"2021-03-04T10:15:00+00:00\">Submitted on Thursday</span>")]
    public void Day_of_publication_is_found(string head, string shown) =>
        Assert.Equal("2021-03-04", Clean(head, "<h1>A new bridge for the town</h1>" + shown + Body).Date?.Value.ToString());

    [Theory]
    [InlineData("<p class=\"date\">5 September 2023</p>", "<p>This article was originally published on 4 March 2021 and is kept up to date.</p>")]
    [InlineData("<p>The Herald<br>4 Mar 2021, 22:11 GMT+10</p>", "")]
    public void Day_on_which_the_text_first_appeared_is_the_day_of_publication(string above, string below) =>
        Assert.Equal("2021-03-04", Parse($"<header><span class=\"date\">Friday, 5 March 2021</span></header><h1>A new bridge for the town</h1>{above}{Body}{below}").Date?.Value.ToString());

    [Theory]
    [InlineData("<p><em>This article was first published in The Other Review on 1 February 2019.</em></p><p>Published on: 4 March 2021</p>")]
    [InlineData("<p>Posted by Jane Doe on 4 March 2021.</p>")]
    public void Day_of_another_paper_is_not_that_of_publication(string above) =>
        Assert.Equal("2021-03-04", Clean("", "<h1>A new bridge for the town</h1>" + above + Body).Date?.Value.ToString());

    [Fact]
    public void Days_of_listed_articles_are_not_that_of_the_page() =>
        Assert.Null(Clean("""<script type="application/ld+json">{"@type":"ItemList","itemListElement":[{"@type":"ListItem","item":{"@type":"NewsArticle","headline":"Rain expected in town","datePublished":"2019-01-01"}}]}</script>""", "<h1>A new bridge for the town</h1>" + Body).Date);

    [Fact]
    public void Day_on_top_of_the_page_is_not_that_of_its_article() =>
        Assert.Null(Parse($"<header><span class=\"date\">Friday, 5 March 2021</span></header><main><h1>A new bridge for the town</h1>{Body}</main>").Date);

    [Fact]
    public void Day_in_the_first_sentence_is_no_dateline() =>
        Assert.Null(Clean("", "<h1>A new bridge for the town</h1><p>On 4 March 2021 the council decided, after a long debate, to close the bridge over the river.</p>" + Body).Date);

    [Fact]
    public void Month_in_an_address_is_no_day() =>
        Assert.Null(Clean("<link rel=canonical href=\"https://example.org/2021/12/bridge\">", "<h1>A new bridge for the town</h1>" + Body).Date);

    [Fact]
    public void Stated_local_day_wins_over_a_statement_in_utc()
    {
        var article = Clean(
            """
            <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2021-03-05T01:18:13Z"}</script>
            <meta property="article:published_time" content="2021-03-04T17:18:13-08:00">
            """, "<h1>A new bridge for the town</h1>" + Body);

        Assert.Equal("2021-03-04", article.Date?.Value.ToString());
    }

    [Fact]
    public void Day_at_the_headline_wins_over_a_line_below_the_text()
    {
        var article = Clean("", "<p class=date>October 13, 2020</p><h1>A new bridge for the town</h1>" + Body + "<p>Date: March 19, 2021</p>");

        Assert.Equal("2020-10-13", article.Date?.Value.ToString());
    }

    [Fact]
    public void Relative_day_is_told_from_the_day_printed_on_top_of_the_page()
    {
        var menu = string.Concat(Enumerable.Repeat("<li><a href=\"/s\">Section of the paper</a></li>", 30));

        var article = Parse(
            $"<body><header><div>Wednesday, 4 September 2024</div></header><nav><ul>{menu}</ul></nav>"
            + $"<article><h1>A new bridge for the town</h1><span class=\"date\">2 days ago</span>{Body}</article></body>");

        Assert.Equal("2024-09-02", article.Date?.Value.ToString());
    }

    [Fact]
    public void Printed_local_day_wins_over_a_time_in_utc()
    {
        var article = Clean(
            "<meta property=\"article:published_time\" content=\"2021-03-03T22:30:00Z\">",
            "<h1>A new bridge for the town</h1><p class=\"date\">4 March 2021</p>" + Body);

        Assert.Equal("2021-03-04", article.Date?.Value.ToString());
    }

    [Fact]
    public void Day_that_the_address_repeats_is_not_given_up_for_the_day_before()
    {
        var article = Clean(
            "<link rel=canonical href=\"https://example.org/2021/03/04/bridge\"><meta property=\"article:published_time\" content=\"2021-03-04T04:01:57-05:00\">",
            "<h1>A new bridge for the town</h1><p class=\"date\">3 March 2021</p>" + Body);

        Assert.Equal("2021-03-04", article.Date?.Value.ToString());
    }

    [Fact]
    public void Day_shown_at_the_headline_wins_over_a_tag_that_does_not_say_which_day_it_means()
    {
        var article = Clean("<meta name=\"DC.date\" content=\"2021-07-05\">", "<time datetime=\"2021-03-04\">March 4, 2021</time><h1>A new bridge for the town</h1>" + Body);

        Assert.Equal("2021-03-04", article.Date?.Value.ToString());
    }

    [Theory]
    [InlineData("<meta name=\"DCSext.articleFirstPublished\" content=\"2021-03-01\"><meta property=\"article:modified_time\" content=\"2021-03-09\">", "<div class=\"byline\"><a href=\"/a/jd\">Jane Doe, Politics Reporter</a></div><time itemprop=\"datePublished\" datetime=\"2021-03-04T15:54\">4 March 2021</time>")]
    [InlineData("<script type=\"application/ld+json\">{\"@type\":\"Article\",\"datePublished\":\"2021-03-05T03:00:46Z\"}</script>", "<div class=\"meta\"><div class=\"author-name\">by <a href=\"/author/jd\">Jane Doe, Politics Reporter</a></div><div class=\"date-published\">March 4, 2021 10:00 PM</div></div>")]
    [InlineData("", "<div class=\"meta date\"><span>Posted on March 4, 2021</span><div class=\"tags\"><a href=\"/t/1\">how to build bridges over rivers</a></div></div>")]
    public void Day_marked_at_the_headline_is_read_beside_names_and_topics(string head, string shown) =>
        Assert.Equal("2021-03-04", Clean(head, "<h1>A new bridge for the town</h1>" + shown + Body).Date?.Value.ToString());

    [Fact]
    public void Days_of_comments_and_other_articles_are_not_taken()
    {
        var article = Clean(
            "", "<h1>A new bridge for the town</h1>" + Body
            + "<div class=\"comments\"><p>Reader, 7 March 2021</p></div><div class=\"related\"><a href=\"/x\">Rain expected over the weekend in town</a> <time>9 March 2021</time></div><footer>© 2024</footer>");

        Assert.Null(article.Date);
    }

    [Theory]
    [InlineData("30 August 2021", "2021-03-14")]
    [InlineData("4 March 2021", "2021-03-04")]
    public void Day_above_the_headline_behind_that_of_the_change_is_the_day_of_the_visit(string above, string day) =>
        Assert.Equal(day, Parse($"<body><div>{above}</div><div>Home World Town Sport</div><div><h1>A new bridge for the town</h1><p>Last updated: 14 March 2021</p>{Body}</div></body>").Date?.Value.ToString());

    [Fact]
    public void Days_of_a_menu_are_not_taken_where_the_headline_has_the_day_of_a_change()
    {
        var menu = string.Concat(Enumerable.Range(1, 9).Select(day => $"<div><b>Ferry {day}</b><p>{day} March 2021</p></div>"));

        var article = Parse($"<body><div>{menu}</div><div><div>{new string('x', 300)}</div><h1>A new bridge for the town</h1><p>Last updated: 2021/03/14 at 9:01 PM</p>{Body}</div></body>");

        Assert.Equal("2021-03-14", article.Date?.Value.ToString());
    }

    [Theory]
    [InlineData("<div><div><a href=\"/columnists/jd\">Jane Doe, Politics Reporter</a></div><div>4 March 2021</div></div>")]
    [InlineData("<div><div>4 March 2021</div><a href=\"https://share.example/?u=https%3A%2F%2Fexample.org\">Share this article with your friends</a></div>")]
    [InlineData("<div><div>4 March 2021</div><a href=\"#talk\">Go to what the readers say about it</a></div>")]
    [InlineData("<div><div>4 March 2021</div><p>No words can tell of it, as <a href=\"/x\">the mayor of the town had said before</a>.</p></div>")]
    public void Day_in_a_box_with_links_that_are_no_headlines_is_that_of_the_article(string box) =>
        Assert.Equal("2021-03-04", Clean("", "<h1>A new bridge for the town</h1>" + box + Body).Date?.Value.ToString());

    [Fact]
    public void Only_a_day_of_change_is_taken_with_little_confidence()
    {
        var article = Clean("<meta name=\"last-modified\" content=\"2021-03-04\">", "<h1>A new bridge for the town</h1>" + Body);

        Assert.Equal("2021-03-04", article.Date?.Value.ToString());
        Assert.True(article.Date?.Confidence <= 0.5);
    }

    [Theory]
    [InlineData("article:modified_time")]
    [InlineData("og:updated_time")]
    public void Change_that_blogs_state_of_every_page_is_no_day_of_publication(string property) =>
        Assert.Null(Clean($"<meta property=\"{property}\" content=\"2021-03-04T09:00:00+00:00\">", "<h1>A new bridge for the town</h1>" + Body).Date);

    [Theory]
    [InlineData("<div>9 March 2021</div><main><h1>A new bridge for the town</h1><p>Jane Doe · 4 March 2021</p>{0}</main>")]
    [InlineData("<div class=top><span class=date>9 March 2021</span></div><div><div><span class=date>4 March 2021</span></div><h1>A new bridge for the town</h1>{0}</div>")]
    [InlineData("<table><tr><td>9 March 2021</td></tr><tr><td><h1>A new bridge for the town</h1><p>4 March 2021 - Jane Doe</p>{0}</td></tr></table>")]
    public void Day_above_the_box_with_the_headline_is_not_that_of_the_article(string page) =>
        Assert.Equal("2021-03-04", Parse("<body>" + page.Replace("{0}", Body, StringComparison.Ordinal) + "</body>").Date?.Value.ToString());

    [Theory]
    [InlineData("九座城市为何突然停电", "港口大堤将在第三次风暴后重建")]
    [InlineData("아홉 도시에서 불이 꺼진 이유", "박물관 청동상을 주인에게 돌려준다")]
    [InlineData("چرا برق نه شهر قطع شد", "موزه مجسمه‌ها را پس داد")]
    public void Days_of_teasers_with_short_headlines_are_not_taken(string headline, string other)
    {
        var teasers = string.Concat(Enumerable.Range(1, 3).Select(i => $"<div><h3><a href=\"/{i}\">{other}</a></h3><span>2021-03-0{i}</span></div>"));

        Assert.Null(Parse($"<body><article><h1>{headline}</h1>{Body}</article><div>{teasers}</div></body>").Date);
    }

    [Fact]
    public void Day_right_above_the_headline_wins_over_a_time_in_utc() =>
        Assert.Equal("2021-03-04", Clean("<meta property=\"article:published_time\" content=\"2021-03-03T22:30:00Z\">", "<div><div>4 March 2021 - 1:30 a. m.</div><h1>A new bridge for the town</h1></div>" + Body).Date?.Value.ToString());

    [Theory]
    [InlineData("9/3/2020 11:20:00 AM", "2020-09-03")]
    [InlineData("03/09/2020 11:20:00", "2020-09-03")]
    public void Time_that_a_framework_prints_for_nobody_has_its_month_first(string time, string day) =>
        Assert.Equal(day, Parse($"<html lang=\"ar\"><head><meta property=\"article:published_time\" content=\"{time}\"></head><body><h1>افتتاح سوق المدينة القديم بعد ترميمه</h1><p>افتتحت بلدية المدينة صباح الأحد السوق القديم بعد ثلاثة أعوام من أعمال الترميم التي شملت الأسقف الخشبية والأرصفة الحجرية.</p><p>وقال رئيس البلدية كريم سالم إن المشروع كلف ثمانية ملايين دينار، وإن أصحاب المحال سيعفون من الإيجار عاماً كاملاً.</p></body></html>").Date?.Value.ToString());
}

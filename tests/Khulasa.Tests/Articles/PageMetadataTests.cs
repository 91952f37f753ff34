using Khulasa.Articles;
using Khulasa.Seeds;

namespace Khulasa.Tests.Articles;

public class PageMetadataTests
{
    private const string Body =
        "<p>The council agreed on Monday to rebuild the old bridge over the river, which was closed two years ago after a flood.</p>"
        + "<p>Work begins in the spring, the mayor said, and the first cars are to cross it before the end of the following year.</p>"
        + "<p>Neighbours of the bridge had asked for a path for bicycles, and the plan that was shown to them on Monday has one.</p>";

    [Fact]
    public void Author_named_by_a_reference_into_the_graph_is_found()
    {
        var article = Clean(
            """
            <script type="application/ld+json">{"@graph":[
              {"@type":"Article","headline":"A new bridge for the town","author":{"@id":"#p"},"datePublished":"2021-03-04T09:00:00+01:00"},
              {"@type":"Person","@id":"#p","name":"Jane Doe"}]}</script>
            """, "<h1>A new bridge for the town</h1>" + Body);

        Assert.Equal(["Jane Doe"], article.Authors?.Value);
        Assert.Equal("2021-03-04", article.Date?.Value.ToString());
        Assert.Equal("json-ld", article.Date?.Origin);
    }

    [Fact]
    public void Json_ld_of_other_articles_on_the_page_is_left_out()
    {
        var article = Clean(
            """
            <title>A new bridge for the town</title>
            <script type="application/ld+json">[
              {"@type":"NewsArticle","headline":"Rain expected over the weekend","datePublished":"2019-01-01","author":{"@type":"Person","name":"Max Other"}},
              {"@type":"NewsArticle","headline":"A new bridge for the town","datePublished":"2021-03-04","author":{"@type":"Person","name":"Jane Doe"}}]</script>
            """, "<h1>A new bridge for the town</h1>" + Body);

        Assert.Equal(["Jane Doe"], article.Authors?.Value);
        Assert.Equal("2021-03-04", article.Date?.Value.ToString());
    }

    [Theory]
    [InlineData("<p class=\"byline\">By <a href=\"/author/jd\">Jane Doe</a>, Staff Writer</p>", "Jane Doe")]
    [InlineData("<p>By Jane Doe and John Roe</p>", "Jane Doe|John Roe")]
    [InlineData("<div class=\"authors\">Von <span>Erika Muster</span> und <span>Max von der Au</span></div>", "Erika Muster|Max von der Au")]
    [InlineData("<p>Par Jeanne DUPONT</p>", "Jeanne DUPONT")]
    [InlineData("<p>Por Juana de la Cruz</p>", "Juana de la Cruz")]
    [InlineData("<p>بقلم: هدى جاسم</p>", "هدى جاسم")]
    [InlineData("<p>Posted on May 5, 2021 by Jane Doe</p>", "Jane Doe")]
    [InlineData("<span class=\"author vcard\">Jane Doe on behalf of the team</span>", "Jane Doe")]
    [InlineData("<p>By Will Smith</p>", "Will Smith")]
    [InlineData("<p>Von Erika Muster und Max Muster, dpa</p>", "Erika Muster|Max Muster|dpa")]
    [InlineData("<p>By Jane Doe, London</p>", "Jane Doe")]
    [InlineData("<aside><p class=\"authors\">By Jane Doe</p></aside>", "Jane Doe")]
    [InlineData("<p>Date: 5 May 2021 Author: Jane Doe</p>", "Jane Doe")]
    [InlineData("<span class=\"document-author\">By Dominique</span>", "Dominique")]
    [InlineData("<ul><li><i class=\"icon icon-user\"></i> Jane Doe</li><li>4 min</li></ul>", "Jane Doe")]
    [InlineData("<div class=\"author-name\">The Evening Post Team</div>", "The Evening Post Team")]
    [InlineData("<div class=\"author-name\">The Evening Post Team</div><p>By Jane Doe</p>", "Jane Doe")]
    [InlineData("<p>March 4, 2021 By Jane Doe Leave a Comment</p>", "Jane Doe")]
    [InlineData("<div class=\"byline\">By Jane Doe @janedoe</div>", "Jane Doe")]
    [InlineData("<div class=\"byline\">By Jane Doe jane@example.org</div>", "Jane Doe")]
    [InlineData("<div class=\"byline\">By Jane Doe (with agencies)</div>", "Jane Doe")]
    [InlineData("<div class=\"byline\">Jane Doe Political Correspondent</div>", "Jane Doe")]
    [InlineData("<div class=\"byline\">Mary Ann Doe Staff Reporter</div>", "Mary Ann Doe")]
    [InlineData("<p>Medically reviewed by John Roe, MD — Written by Jane Doe on March 4, 2021</p>", "Jane Doe")]
    [InlineData("<div class=\"author\">Reviewed by John Roe</div><div class=\"author\">Written by Jane Doe</div>", "Jane Doe")]
    [InlineData("<div>Mary-Jane Doe</div><div>March 4, 2021</div>", "Mary-Jane Doe")]
    [InlineData("<p>By Jane Doe, PhD</p>", "Jane Doe")]
    [InlineData("<p>By Jane Doe, M.D., and John Roe, MPH</p>", "Jane Doe|John Roe")]
    [InlineData("<p>Jane Doe, The Evening Post</p><p>4 March 2021</p>", "Jane Doe")]
    [InlineData("<p>Jane Doe | The Evening Post</p><p>4 March 2021</p>", "Jane Doe")]
    [InlineData("<p>By <a href=\"/author/sy\">Sarah Yang</a></p>", "Sarah Yang")]
    [InlineData("<p>Von Till Muster</p>", "Till Muster")]
    [InlineData("<p><span>Birgit Muster</span> <span>Anna Maria Au</span></p><p>3. Mai 2024</p>", "Birgit Muster|Anna Maria Au")]
    [InlineData("<div><a href=\"/x\">Jane Doe</a> and <span>AP</span></div><div>May 3, 2024</div>", "Jane Doe|AP")]
    [InlineData("<div><b>Jane Doe</b></div><div><b>Mary Roe</b></div><div>May 3, 2024</div>", "Jane Doe|Mary Roe")]
    [InlineData("<div>Von <a href=\"/autor/em\">Erika Muster</a></div><div class=\"by-line\"><b>Von <a href=\"/autor/em\">Erika Muster</a></b> <span>Leitender Wirtschaftsredakteur</span></div>", "Erika Muster")]
    [InlineData("<p>by Jane Doe, National Institute of Allergy and Infectious Diseases</p>", "Jane Doe")]
    [InlineData("<p>by <a rel=author href=\"/1\">Jane Doe</a> | <span>Dec 30, 2025</span> | <span>Indoor Plants</span></p>", "Jane Doe")]
    [InlineData("<p>By <a href=\"/staff/jd\">Jane Doe</a> and <b>Adn Sennott</b>, <a href=\"/about\">Post Staff</a></p>", "Jane Doe|Adn Sennott")]
    [InlineData("<p><a rel=author href=\"/1\">Jane Doe</a></p><p><a rel=author href=\"/2\">Xyra Roe</a></p>", "Jane Doe|Xyra Roe")]
    [InlineData("<p><a rel=author href=\"/1\">Jane Doe</a> Writer</p><p><a rel=author href=\"/2\">Xyra Roe</a> Illustrator</p>", "Jane Doe")]
    [InlineData("<div><a href=\"/team/xyra-roe-17\">Xyra Roe</a></div>", "Xyra Roe")]
    [InlineData("<div><a href=\"/team/\">Our People</a></div><p>By Jane Doe</p>", "Jane Doe")]
    [InlineData("<p>Von <b>Jane Doe</b>, <b>Deutsche Presse-Agentur</b></p>", "Jane Doe|Deutsche Presse-Agentur")]
    [InlineData("<div class=author>Übersetzung: Mary Roe</div><p>Von Jane Doe</p>", "Jane Doe")]
    [InlineData("<div><a rel=author href=\"/1\">View Full Profile</a></div><div class=author>Jane Doe</div>", "Jane Doe")]
    [InlineData("<p>by <a rel=author href=\"/1\">Jane Doe</a> | <a rel=\"category tag\" href=\"/2\">All about bridges and their repair</a></p>", "Jane Doe")]
    [InlineData("<p>by <a rel=author href=\"/1\">Jane Doe</a> | <a href=\"/category/bridges/\">All about bridges and their repair</a></p>", "Jane Doe")]
    [InlineData("<div>Submitted by rasos on 24 July 2017 - 18:55</div>", "rasos")]
    [InlineData("<p>Kommentar von Erika Muster</p>", "Erika Muster")]
    [InlineData("<p>by <a rel=author href=\"/1\">Jane Doe</a> on <a href=\"/tag/bridges\">bridges</a>, <a href=\"/tag/rivers\">rivers</a></p>", "Jane Doe")]
    [InlineData("<p>By <a href=\"/j\">Jane Doe</a> For the Evening Post</p><p><a href=\"/x\">Learn how we write about the town</a></p>", "Jane Doe")]
    [InlineData("<div><a href=\"/x\"><div>by Jane Doe</div><div>Evening Post Writer</div></a></div>", "Jane Doe")]
    public void Byline_beside_the_headline_names_the_authors(string byline, string authors) =>
        Assert.Equal(authors.Split('|'), Clean("", "<h1>A new bridge for the town</h1>" + byline + Body).Authors?.Value);

    [Theory]
    [InlineData("""{"@type":"Person","name":["Jane Doe","John Roe"]}""", "Jane Doe|John Roe")]
    [InlineData("""[{"@type":"Person","name":"Jane Doe"},{"@type":"Organization","name":"City News Agency"}]""", "Jane Doe|City News Agency")]
    [InlineData("""[{"@type":"Person","name":"Jane Doe"},{"@type":"Organization","name":"Evening Post"}]""", "Jane Doe")]
    [InlineData("""{"@type":"Person","name":"Redaktion"}""", "Redaktion")]
    [InlineData("""{"@type":"Person","name":", Evening Post & Mail"}""", "Evening Post & Mail")]
    [InlineData("""[{"@type":"Person","name":"배윤경"},{"@type":"Person","name":"이상현"}]""", "배윤경|이상현")]
    public void Authors_in_json_ld_are_people_and_the_agencies_beside_them(string author, string authors)
    {
        var head = """<meta property="og:site_name" content="Evening Post"><script type="application/ld+json">{"@type":"NewsArticle","author":""" + author + "}</script>";

        Assert.Equal(authors.Split('|'), Clean(head, "<h1>A new bridge for the town</h1>" + Body).Authors?.Value);
    }

    [Theory]
    [InlineData("<meta name=author content=\"Evening Post\">", "<div class=author>Xyra Roe</div>", "Xyra Roe")]
    [InlineData("<meta name=author content=JaneDoe>", "<p>By Jane Doe</p>", "Jane Doe")]
    [InlineData("<meta name=author content=\"Jane Doe\">", "<p>By Jane Doe and Mary Roe</p>", "Jane Doe|Mary Roe")]
    [InlineData("<meta name=author content=\"Jane Doe\">", "<p>By Jane Doe and Xyra Roe</p>", "Jane Doe")]
    [InlineData("<meta name=author content=\"Evening Post\">", "", "Evening Post")]
    public void Byline_says_more_than_a_tag_that_names_the_house_or_the_first_writer(string head, string byline, string authors) =>
        Assert.Equal(authors.Split('|'), Clean("<link rel=canonical href=\"https://www.evening-post.example/1\">" + head, "<h1>A new bridge for the town</h1>" + byline + Body).Authors?.Value);

    [Fact]
    public void Boxes_called_as_that_of_the_headline_belong_to_the_article() =>
        Assert.Equal(["Jane Doe"], Parse($"<body><div><div class=\"box-widget\"><p>By Jane Doe</p></div><div class=\"box-widget\"><h1>A new bridge for the town</h1></div><div>{Body}</div></div></body>").Authors?.Value);

    [Fact]
    public void Note_inside_the_article_is_about_it() =>
        Assert.Equal("2021-03-04", Clean("", "<h1>A new bridge for the town</h1>" + Body + "<aside>Published on <time>4 March 2021</time></aside>").Date?.Value.ToString());

    [Fact]
    public void Link_to_a_person_in_running_text_is_no_byline()
    {
        var article = Clean(
            "", "<h1>A new bridge for the town</h1><p>The plan was drawn by the engineers around <a href=\"/people/max-other\">Max Other</a>, who had built "
            + "bridges in four countries before, and who now lives in the old mill beside the river with his dogs and a great many books.</p><p>By Jane Doe</p>" + Body);

        Assert.Equal(["Jane Doe"], article.Authors?.Value);
    }

    [Theory]
    [InlineData("<p>This post was written by Jane Doe, head of the water works.</p>")]
    [InlineData("<h2>Article by</h2><div>Jane Doe</div>")]
    [InlineData("<div><span>Author:</span> <a href=\"/jane-doe-8091766\">Jane Doe</a></div>")]
    [InlineData("<div>by <a href=\"/user/jane%20doe.html\">Jane Doe</a></div>")]
    [InlineData("<p><em>Jane Doe is a reporter for the Evening Post, and lives in the town.</em></p>")]
    [InlineData("<div class=\"blog_author-box\"><div><img src=\"/j.jpg\" alt=\"\"><div class=\"small\">Jane Doe</div></div><div>Jane Doe has written on towns by the sea for more than twenty years, and lives with her two children in a house that she has built from old boats.</div></div>")]
    public void Author_is_found_behind_the_text(string signature) =>
        Assert.Equal(["Jane Doe"], Clean("", "<article><h1>A new bridge for the town</h1>" + string.Concat(Enumerable.Repeat(Body, 3)) + signature + "</article>").Authors?.Value);

    [Theory]
    [InlineData("<div>von Marianne1 am 20.09.2020</div>", "Marianne1")]
    [InlineData("<div>created by dominique — published 28 January 2022 06:00</div>", "dominique")]
    [InlineData("<div>von Marianne1 am 20.09.2020</div><div>von Peter2 am 21.09.2020</div>", null)]
    [InlineData("<div>by train on 28 January 2022 to the next town</div>", null)]
    [InlineData("<div>by <a href=\"/user/17\">lupa</a></div>", null)]
    [InlineData("<div>by <a href=\"/user/lupa\">lupa</a></div>", "lupa")]
    public void Login_behind_the_text_is_its_writer_where_the_line_or_its_link_says_so(string line, string? author) =>
        Assert.Equal(author is null ? null : [author], Clean("", "<article><h1>A new bridge for the town</h1>" + string.Concat(Enumerable.Repeat(Body, 6)) + line + "</article>").Authors?.Value);

    [Theory]
    [InlineData("<p><b>Mohloai Mpesi</b></p>", "Mohloai Mpesi")]
    [InlineData("<p><b>Mathatisi Sebusi/Mohalenyane Phakela</b></p>", "Mathatisi Sebusi|Mohalenyane Phakela")]
    [InlineData("<p><b>Old Bridge</b></p>", null)]
    [InlineData("<p>Mohloai Mpesi</p>", null)]
    public void Bold_name_right_above_the_text_is_its_author(string line, string? authors) =>
        Assert.Equal(authors?.Split('|'), Clean("", "<h1>A new bridge for the town</h1>" + line + Body).Authors?.Value);

    [Theory]
    [InlineData("", "<p><i>Reporting by The Associated Press.</i></p>", "The Associated Press")]
    [InlineData("<p>GENEVA (Reuters) - The plan for the new bridge over the river is now before the council of the town.</p>", "", "Reuters")]
    [InlineData("<p>بغداد (رويترز) - قرر مجلس مدينة الزهور يوم الاثنين إعادة فتح الجسر القديم الذي أغلق منذ الشتاء الماضي.</p>", "", "رويترز")]
    [InlineData("<p>GENEVA (the town) - The plan for the new bridge over the river is now before the council of the town.</p>", "", null)]
    public void Agency_signs_what_nobody_else_does(string above, string below, string? agency)
    {
        Assert.Equal(agency, Clean("", "<h1>A new bridge for the town</h1>" + above + Body + below).Authors?.Value.Single());
        Assert.Equal("Jane Doe", Clean("", "<h1>A new bridge for the town</h1><p>By Jane Doe</p>" + above + Body + below).Authors?.Value.Single());
    }

    [Theory]
    [InlineData("<meta name=author content=\"https://example.org/people/jd\">")]
    [InlineData("<meta name=author content=\"admin\">")]
    [InlineData("<meta name=author content=\"desk@example.org\">")]
    [InlineData("<meta name=author content=\"Editorial Staff\">")]
    public void Addresses_and_desks_are_no_authors(string meta) =>
        Assert.Null(Clean(meta, "<h1>A new bridge for the town</h1>" + Body).Authors);

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

    [Fact]
    public void Day_on_top_of_the_page_is_not_that_of_its_article() =>
        Assert.Null(Parse($"<header><span class=\"date\">Friday, 5 March 2021</span></header><main><h1>A new bridge for the town</h1>{Body}</main>").Date);

    [Fact]
    public void Line_above_the_text_tells_the_day_of_a_page_without_a_headline() =>
        Assert.Equal("2021-03-04", Clean("<title>A new bridge for the town</title>", "<legend>A new bridge for the town</legend>4 March 2021" + Body).Date?.Value.ToString());

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
    public void Headline_of_another_article_is_a_link_to_it()
    {
        var article = Clean(
            "<link rel=canonical href=\"https://example.org/bridge\"><title>New bridge and ferries: where to cross</title>",
            "<h1 class=headline>The new bridge for the town</h1>" + Body + "<h1><a href=\"/ferry\">New bridge and ferries where to go</a></h1><h1><a href=\"/x\">Rain over the weekend again</a></h1>");

        Assert.Equal("The new bridge for the town", article.Title?.Value);
    }

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
    [InlineData("<title>A new bridge for the town | The Paper</title>", "<a href=\"/\"><h1>The Paper of our town</h1></a><h2>A new bridge for the town</h2>")]
    [InlineData("<title>Bridge news: what to know</title>", "<h1>A new bridge for the town</h1>")]
    [InlineData("<title>A new bridge for the town</title>", "<ol class=\"breadcrumb\"><li><h1>Town news and bridges</h1></li></ol><h2 itemprop=headline>A new bridge for the town</h2>")]
    [InlineData("<title>A new bridge for the town</title>", "<h1>Open menu close menu</h1><h2>A new bridge for the town</h2>")]
    [InlineData("<title>Bridge plan: what to know</title>", "<h1>A new bridge for the town</h1><h1>Read our newsletter now</h1><h1>Read our newsletter now</h1>")]
    [InlineData("<title>Where to cross the river</title>", "<h1>A new bridge for the town</h1><h1 class=\"widget__title\">The next bridge of the river</h1>")]
    [InlineData("<title>A new bridge for the town</title>", "<h1>A new bridge for the town <small class=\"article-subtitle\">Welcome to the river</small></h1>")]
    public void Headline_is_the_one_shown_not_the_logo(string head, string shown) =>
        Assert.Equal("A new bridge for the town", Clean(head, shown + Body).Title?.Value);

    [Fact]
    public void Headline_with_a_dot_is_not_taken_for_the_site() =>
        Assert.Equal("»ask.now«", Clean("<title>»ask.now« – The Paper</title>", "<h1>»ask.now«</h1>" + Body).Title?.Value);

    [Fact]
    public void Microdata_tells_of_the_article_and_not_of_the_people_in_it()
    {
        var article = Parse(
            "<body><div itemscope itemtype=\"https://schema.org/NewsArticle\"><h1 itemprop=headline>A new bridge for the town</h1>"
            + "<meta itemprop=dateModified content=\"2021-03-06\"><meta itemprop=datePublished content=\"2021-03-04\"><meta itemprop=keywords content=\"bridge, river\">"
            + "<div itemprop=author itemscope itemtype=\"https://schema.org/Person\"><meta itemprop=name content=\"Jane Doe\"></div>"
            + "<div itemprop=publisher itemscope itemtype=\"https://schema.org/Organization\"><meta itemprop=name content=\"The Evening Post\"></div>"
            + Body + "</div></body>");

        Assert.Equal("A new bridge for the town", article.Title?.Value);
        Assert.Equal(("2021-03-04", "2021-03-06"), (article.Date?.Value.ToString(), article.Updated?.Value.ToString()));
        Assert.Equal(["Jane Doe"], article.Authors?.Value);
        Assert.Equal(("The Evening Post", "microdata"), (article.Source?.Value, article.Source?.Origin));
        Assert.Equal(["bridge", "river"], article.Tags);
    }

    [Theory]
    [InlineData("<meta property=\"og:image\" content=\"https://example.org/i/bridge.jpg\">", "bridge-1024x683.jpg?w=800", "The old bridge", "meta og:image")]
    [InlineData("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"image\":[{\"@type\":\"ImageObject\",\"url\":\"https://example.org/i/bridge.jpg\",\"caption\":\"The bridge\"}]}</script>", "other.jpg", "The bridge", "json-ld")]
    [InlineData("<link rel=canonical href=\"https://example.org/news\">", "/i/bridge.jpg", "The old bridge", "figure")]
    public void Lead_image_has_the_caption_of_its_figure(string head, string source, string caption, string origin)
    {
        var article = Clean(head, $"<h1>A new bridge for the town</h1><figure><img src=\"{source}\"><figcaption>The old bridge</figcaption></figure>" + Body);

        Assert.Equal(("https://example.org/i/bridge.jpg", origin), (article.Image?.Value, article.Image?.Origin));
        Assert.Equal(caption, article.ImageCaption?.Value);
        Assert.Contains($"image:      https://example.org/i/bridge.jpg\n            [{origin}, ", ExplanationText.Write(article), StringComparison.Ordinal);
        Assert.Contains("\"caption\"", ExplanationJson.Write(article), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<meta name=keywords content=\"bridge, river،town\">", "bridge|river|town")]
    [InlineData("<meta property=\"article:tag\" content=bridge><meta property=\"article:tag\" content=Bridge><meta property=\"article:section\" content=Local>", "bridge|Local")]
    public void Tags_are_those_that_the_page_states(string head, string tags) =>
        Assert.Equal(tags.Split('|'), Clean(head, "<h1>A new bridge for the town</h1>" + Body).Tags);

    [Fact]
    public void Dozens_of_keywords_are_no_tags() =>
        Assert.Empty(Clean($"<meta name=keywords content=\"{string.Join(',', Enumerable.Range(1, 60).Select(i => "word" + i))}\">", "<h1>A new bridge for the town</h1>" + Body).Tags);

    private static Article Clean(string head, string body) => Parse($"<html lang=en><head>{head}</head><body><article>{body}</article></body></html>");

    private static Article Parse(string html) =>
        new ArticleCleaner(CleaningRules.Default, KnownNames.None).Clean(HtmlCapture.Parse(html, "utf-8"), "page.html");
}

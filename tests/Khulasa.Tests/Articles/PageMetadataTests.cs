using Khulasa.Articles;
using static Khulasa.Tests.Articles.MetadataPage;

namespace Khulasa.Tests.Articles;

/// <summary>Headline, authors, picture and tags of a page, from what it states and what it shows.</summary>
public class PageMetadataTests
{
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
    // A recipe on the page has the first name only.
    [InlineData("""[{"@type":"Person","name":"Jane Doe"},{"@type":"Person","name":"Jane"}]""", "Jane Doe")]
    [InlineData("""[{"@type":"Person","name":"Jane"},{"@type":"Person","name":"Jane Doe"}]""", "Jane Doe")]
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
    [InlineData("<p>GENEVA (dpa/lno) – The plan for the new bridge over the river is now before the council of the town.</p>", "", "dpa/lno")]
    [InlineData("<p>GENEVA (port/town) – The plan for the new bridge over the river is now before the council of the town.</p>", "", null)]
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
    [InlineData("<title>A new bridge for the town - The Northern Mail</title>")]
    [InlineData("<title>A new bridge for the town</title><meta property='og:site_name' content='The Northern Mail'>")]
    public void House_beside_the_writer_is_no_author(string head) =>
        Assert.Equal(["Jane Doe"], Clean(head, "<h1>A new bridge for the town</h1><p class=byline>By Jane Doe | The Northern Mail</p>" + Body).Authors?.Value);

    [Fact]
    public void Line_above_the_text_tells_the_day_of_a_page_without_a_headline() =>
        Assert.Equal("2021-03-04", Clean("<title>A new bridge for the town</title>", "<legend>A new bridge for the town</legend>4 March 2021" + Body).Date?.Value.ToString());

    [Fact]
    public void Headline_of_another_article_is_a_link_to_it()
    {
        var article = Clean(
            "<link rel=canonical href=\"https://example.org/bridge\"><title>New bridge and ferries: where to cross</title>",
            "<h1 class=headline>The new bridge for the town</h1>" + Body + "<h1><a href=\"/ferry\">New bridge and ferries where to go</a></h1><h1><a href=\"/x\">Rain over the weekend again</a></h1>");

        Assert.Equal("The new bridge for the town", article.Title?.Value);
    }

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
}

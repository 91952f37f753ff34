using Khulasa.Articles;
using Khulasa.Seeds;

namespace Khulasa.Tests.Articles;

/// <summary>Which line of a page is its headline, where the title of the window, metadata and headings differ.</summary>
public class PageHeadlineTests
{
    private const string Body =
        "<p>The council agreed on Monday to rebuild the old bridge over the river, which was closed two years ago after a flood.</p>"
        + "<p>Work begins in the spring, the mayor said, and the first cars are to cross it before the end of the following year.</p>";

    [Fact]
    public void Headline_behind_a_large_menu_is_found()
    {
        var menu = string.Concat(Enumerable.Range(1, 200).Select(i => $"<p class=\"menu-headline\">Page number {i} of the menu</p>"));

        Assert.Equal("A bridge for everybody", Title(
            """<script type="application/ld+json">{"@type":"NewsArticle","headline":"Council of the town votes again"}</script><meta property="og:title" content="A bridge for everybody">""",
            menu + "<article><h1>A bridge for everybody</h1>" + Body + "</article>"));
    }

    [Fact]
    public void Headings_in_the_links_of_teasers_are_those_of_other_articles() =>
        Assert.Equal("Only a third of the town came to see the bridge", Title(
            "<link rel=canonical href=\"https://example.org/1\"><meta property=\"og:title\" content=\"Bridge: the town had its quiet day\">",
            "<article><h1>Only a third of the town came to see the bridge</h1>" + Body + "</article><a href=\"/2\"><article><div><h1>Mayor is sure that the town will like it</h1></div></article></a>"));

    [Theory]
    [InlineData("<meta property='og:title' content='The bridge opens again'><title>The bridge opens again - Evening Post</title>", "The bridge opens again")]
    // One statement may be made for search engines
    [InlineData("<meta property='og:title' content='The bridge opens again'><title>All about our bridges - Evening Post</title>", null)]
    public void Paragraph_in_a_great_heading_gives_way_to_what_the_statements_agree_on(string head, string? headline)
    {
        const string paragraph = "The council agreed on Monday to rebuild the old bridge over the river, which was closed two years ago after a flood "
            + "that swept away one of its piers, and the bridge opens again before the end of the following year, the mayor said on Tuesday.";

        Assert.Equal(headline ?? paragraph, Title(head, "<article><h1>" + paragraph + "</h1>" + Body + "</article>"));
    }

    [Theory]
    [InlineData("News | Evening Post", "<h1>News</h1><h1>Only a third of the town came</h1>", "Only a third of the town came")]
    [InlineData("Where to cross | Evening Post", "<h1>The best of all bridges</h1><a href=\"/\"><h1>The best of all bridges</h1></a>", "The best of all bridges")]
    [InlineData("About: what we do", "<h1>Lorem ipsum dolor</h1>", "About: what we do")]
    [InlineData("Coffee - University of the Northern Coast", "<h1>Coffee</h1>", "Coffee")]
    [InlineData("Lia Berg: our rivers need no walls", "<h1>Filmmaker Lia Berg: our rivers need no walls</h1>", "Filmmaker Lia Berg: our rivers need no walls")]
    [InlineData("Our rivers need no walls at all", "<h1><span>Opinion</span> Our rivers need no walls at all</h1>", "Our rivers need no walls at all")]
    [InlineData("Our rivers need no walls at all", "<h1>General / Our rivers need no walls at all</h1>", "Our rivers need no walls at all")]
    public void Title_of_the_window_gives_way_to_the_great_heading(string window, string headings, string headline) =>
        Assert.Equal(headline, Title($"<title>{window}</title>", $"<article>{headings}{Body}</article>"));

    [Fact]
    public void Great_heading_of_a_section_gives_way_to_the_lesser_one_above_the_text() =>
        Assert.Equal("الوزير يفتتح الجسر القديم أمام حركة السير", Title(
            "<title>المركز الإعلامي - تفاصيل الخبر</title>",
            "<div><h1>المركز الإعلامي</h1></div><div><h2>الوزير يفتتح الجسر القديم أمام حركة السير</h2>" + Body + "</div>"));

    [Theory]
    [InlineData("<p>The bridge opens again</p>", "<meta property=\"og:title\" content=\"Evening Post - The bridge opens again\"><meta name=\"twitter:title\" content=\"The bridge opens again\">")]
    [InlineData("", "<meta property=\"og:title\" content=\"Evening Post - The bridge opens again\"><meta name=\"twitter:title\" content=\"The bridge opens again\">")]
    [InlineData("", "<meta property=\"og:title\" content=\"The bridge opens again (Evening Post)\"><meta property=\"og:site_name\" content=\"Evening Post\">")]
    [InlineData("", "<title>The bridge opens again</title>", "<h2>11 responses to “The bridge opens again”</h2>")]
    public void Headline_in_no_heading_is_what_the_statements_agree_on(string line, string head, string below = "") =>
        Assert.Equal("The bridge opens again", Title(head, $"<article>{line}{Body}</article>{below}"));

    [Theory]
    [InlineData("The old bridge opens again - Evening Post")]
    [InlineData("The old bridge opens again – The Daily Bridge")]
    [InlineData("Bridges | Town | The old bridge opens again")]
    [InlineData("The old bridge opens again - Evening Post", "<h1>The old bridge opens again<br><span>Work took two years</span></h1>")]
    [InlineData("The old bridge opens again - Evening Post", "<h3>The old bridge of the town</h3><h2>The old bridge opens again</h2>")]
    public void Window_without_the_name_of_the_site_has_the_headline(string window, string headings = "") =>
        Assert.Equal("The old bridge opens again", Title($"<title>{window}</title>", $"<article>{headings}{Body}</article>"));

    [Fact]
    public void Borders_in_other_statements_are_those_of_the_headline() =>
        Assert.Equal("Rebuilding the town - The old bridge opens again", Title(
            "<meta property=\"og:title\" content=\"Rebuilding the town - The old bridge opens again\">",
            $"<article><h2>Rebuilding the town - The old bridge opens again</h2>{Body}</article><h3>The old bridge opens again</h3>"));

    [Theory]
    [InlineData("<h1><span class=\"sr-only\">Article: </span>The bridge opens again</h1>")]
    [InlineData("<h1>The bridge opens again<small>Work took all of two years</small></h1>")]
    [InlineData("<h1>The bridge opens again <a href=\"#\">Edit</a></h1>")]
    public void What_stands_beside_the_headline_in_its_heading_is_no_part_of_it(string heading) =>
        Assert.Equal("The bridge opens again", Title("<meta property=\"og:title\" content=\"The bridge opens again\">", $"<article>{heading}{Body}</article>"));

    [Theory]
    [InlineData("", "The bridge is to open again in summer")]
    [InlineData("<meta property=\"og:title\" content=\"When will the bridge open?\">", "When will the bridge open?")]
    public void Heading_of_a_part_is_the_headline_only_where_more_than_the_window_says_so(string head, string headline) =>
        Assert.Equal(headline, Title($"<title>When will the bridge open? | Evening Post</title>{head}", $"<article><h1>The bridge is to open again in summer</h1>{Body}<h2>When will the bridge open?</h2>{Body}</article>"));

    [Theory]
    [InlineData("Old bridge to open again - Evening Post", "Old bridge to open again")]
    [InlineData("News - Evening Post", "News - Evening Post")]
    public void Name_of_the_site_in_its_address_is_no_part_of_the_title(string window, string headline) =>
        Assert.Equal(headline, Title($"<title>{window}</title><link rel=canonical href=\"https://www.evening-post.example/a\">", $"<article>{Body}</article>"));

    [Theory]
    [InlineData("\u65B0\u6865\u660E\u5E74\u6625\u5929\u5F00\u5DE5\uFF0C\u5C45\u6C11\u6B22\u8FCE-\u65B0\u534E\u7F51", "\u65B0\u6865\u660E\u5E74\u6625\u5929\u5F00\u5DE5\uFF0C\u5C45\u6C11\u6B22\u8FCE")]
    [InlineData("\u65B0\u6865-\u65B0\u534E\u7F51", "\u65B0\u6865-\u65B0\u534E\u7F51")]
    public void Name_of_the_site_behind_a_bare_sign_is_no_part_of_a_Chinese_title(string window, string headline) =>
        Assert.Equal(headline, Title($"<title>{window}</title>", $"<article>{Body}</article>"));

    [Fact]
    public void Heading_that_ends_with_a_colon_is_the_first_half_of_the_headline() =>
        Assert.Equal("The Bridge Project: Better Ways to Cross", Title("<meta property=\"og:title\" content=\"The Bridge Project: Better Ways to Cross\">", $"<article><h2>Bridge Project:</h2><h4>Better Ways to Cross</h4>{Body}</article>"));

    [Theory]
    [InlineData("Opinion | What I like about bridges", "<h1><span>Opinion</span> What I like about bridges</h1>", "What I like about bridges")]
    [InlineData("Day of protest - The bridge is near", "<h1><span>Day of protest</span>The bridge is near</h1>", "Day of protest - The bridge is near")]
    [InlineData("Old bridge to open again |", "<h1>Old bridge to open again</h1>", "Old bridge to open again")]
    [InlineData("Urgent: old bridge to open again", "<h1><span>Urgent</span> old bridge to open again</h1>", "Urgent: old bridge to open again")]
    [InlineData("عاجل: الجسر القديم يفتح من جديد", "<h1><em>عاجل</em> الجسر القديم يفتح من جديد</h1>", "عاجل: الجسر القديم يفتح من جديد")]
    public void Metadata_tells_where_the_section_above_a_headline_ends(string stated, string heading, string headline) =>
        Assert.Equal(headline, Title($"<meta property=\"og:title\" content=\"{stated}\">", $"<article>{heading}{Body}</article>"));

    [Theory]
    [InlineData("<a href='/'><img src='/l.png' alt='Evening Post'></a><h1>A bridge for everybody</h1>{0}")]
    [InlineData("<div><a href='/'>Evening Post</a></div><h3>Trending</h3><h2>A bridge for everybody</h2><h3>The council of the town has voted, and the old bridge is to be open again.</h3>{0}<h2>Ten years of building</h2>{0}")]
    [InlineData("<a href='/' title='Evening Post'></a><div class='post-title'>A bridge for everybody</div>{0}<h3>Ten years of building</h3>{0}")]
    [InlineData("<h2>Evening Post</h2><div>A menu</div><h2>A bridge for everybody</h2>{0}<p>© 2024 Evening Post. All rights reserved.</p>")]
    [InlineData("<a href='/'>Evening Post</a><h3>A bridge for everybody</h3><p>By Jane Doe</p><h3>Read also:</h3>{0}")]
    [InlineData("<a href='/'>Evening Post</a><h2>Press releases</h2><h3>A bridge for everybody</h3>{0}")]
    public void Window_that_names_the_site_alone_says_nothing_of_the_headline(string body)
    {
        body = body.Replace("{0}", Body, StringComparison.Ordinal);

        Assert.Equal("A bridge for everybody", Title("<title>Evening Post</title>", body));
        Assert.Equal("A bridge for everybody", Title("", body));
    }

    [Fact]
    public void Great_heading_behind_the_text_is_that_of_the_next_article() =>
        Assert.Equal("A bridge for everybody", Title("", $"<h1>A bridge for everybody</h1>{Body}<h1>Why the old ferry is to run for a year more</h1>{Body}{Body}"));

    [Fact]
    public void Line_that_says_what_the_page_is_called_wins_over_a_heading_like_it() =>
        Assert.Equal("A bridge for everybody in town", Title("<meta property=\"og:title\" content=\"A bridge for everybody in town\">", $"<div class=c1>A bridge for everybody in town</div>{Body}<h3>Share this: A bridge for everybody in town</h3>"));

    [Theory]
    [InlineData("Town portal - News » A bridge for everybody in town", "<div>A bridge for everybody in town</div>")]
    [InlineData("A bridge for everybody in town / Archive of 2009", "<p>A bridge for everybody in town</p>")]
    [InlineData("News of the town - A bridge for everybody in town - Archive", "<h2>News of the town</h2><span>A bridge for everybody in town</span>")]
    public void Part_of_the_windows_title_that_the_page_shows_is_the_headline(string window, string shown) =>
        Assert.Equal("A bridge for everybody in town", Title($"<title>{window}</title>", $"<div>{shown}<div>{Body}</div></div>"));

    [Theory]
    [InlineData("<h1><a href='/weblog/'>Evening Post</a></h1><h3>The bridge</h3>", "The bridge")]
    [InlineData("<h1>Evening Post: The bridge</h1><h3>The bridge</h3>", "Evening Post: The bridge")]
    public void Banner_before_the_colon_of_the_windows_title_is_the_site(string headings, string headline) =>
        Assert.Equal(headline, Title("<title>Evening Post: The bridge</title>", $"<div>{headings}<div>{Body}</div></div>"));

    [Theory]
    [InlineData("A bridge for all - Evening Post", "A bridge for all")]
    [InlineData("Evening Post: A bridge for all", "A bridge for all")]
    [InlineData("A bridge for all > Evening Post", "A bridge for all")]
    [InlineData("Evening Post » 九座城市为何突然停电", "九座城市为何突然停电")]
    [InlineData("Evening Post: Imprint", "Evening Post: Imprint")]
    [InlineData("A bridge - Evening Post of the town", "A bridge - Evening Post of the town")]
    public void What_the_link_to_the_first_page_is_called_is_no_part_of_the_title(string window, string headline) =>
        Assert.Equal(headline, Title($"<title>{window}</title>", $"<a href=\"/\">Evening Post</a><div>{Body}</div>"));

    [Theory]
    [InlineData("<h1>A bridge for everybody <small>4 March 2021</small></h1>")]
    [InlineData("<h1>A bridge for everybody <a href=\"#\">Share</a></h1>")]
    [InlineData("<section class=\"page-banner breadcrumb-area\"><h1>A bridge for everybody</h1><a href=\"/\">Home</a></section>")]
    public void Heading_with_a_day_a_button_or_in_a_banner_is_the_headline(string heading) =>
        Assert.Equal("A bridge for everybody", Title("<meta property=\"og:title\" content=\"A bridge for everybody\"><meta property=\"og:title\" content=\"Bridge\">", $"<article>{heading}{Body}</article>"));

    [Fact]
    public void Logo_without_words_is_no_great_heading() =>
        Assert.Equal("A bridge for everybody", Title("<title>Evening Post</title>", $"<a href=\"/\">Evening Post</a><h1><img src=\"/l.png\"></h1><div class=\"post-title\">A bridge for everybody</div>{Body}"));

    [Theory]
    // Search engines are told something else than readers
    [InlineData("How to cross the river", "<h1>A bridge for everybody in town</h1>{0}", "A bridge for everybody in town")]
    [InlineData("Where everybody crosses | Evening Post", "<h1><a href=\"/\">Evening Post</a></h1><h1>A bridge for everybody in town</h1>{0}<h1><a href=\"/2\">Where everybody in town swims</a></h1>", "A bridge for everybody in town")]
    [InlineData("جسر جديد للجميع في المدينة", "<h1>افتتاح جسر النهر بعد أعوام</h1>{0}", "افتتاح جسر النهر بعد أعوام")]
    [InlineData("Evening Post: Imprint", "<h1>About us</h1>{0}", "Evening Post: Imprint")]
    // The section in the heading
    [InlineData("Opinion | A bridge for everybody in this town", "<h1><span>Opinion</span> A bridge for everybody</h1>{0}", "A bridge for everybody")]
    [InlineData("A bridge for everybody - News - Evening Post", "<h1><a href=\"/news\">News</a> A bridge for everybody</h1>{0}", "A bridge for everybody")]
    public void Heading_above_the_text_wins_over_the_window(string window, string body, string headline) =>
        Assert.Equal(headline, Title($"<title>{window}</title>", string.Format(System.Globalization.CultureInfo.InvariantCulture, body, Body)));

    [Theory]
    [InlineData("<table><tr><td><a href='/news'>News</a></td><td><b>A bridge for everybody in town</b><br><i>By Susan Bell</i><br>{0}</td></tr></table>")]
    [InlineData("<div><div class=c2>A bridge for everybody in town</div><div>By Susan Bell</div><div>11 June 2021</div><div>{0}</div></div>")]
    public void Line_above_the_text_is_the_headline_where_nothing_else_names_it(string body)
    {
        body = body.Replace("{0}", Body, StringComparison.Ordinal);

        Assert.Equal("A bridge for everybody in town", Title("<title>The Harbour Gazette Online</title>", body));
        Assert.Equal("A bridge for everybody in town", Title("", body));
    }

    [Fact]
    public void Heading_of_the_site_that_only_a_voice_reads_is_no_headline() =>
        Assert.Equal("The town decides on a bridge for everybody", Title("<title>Bridge plan divides the town | Harbour Gazette</title>", $"<h1 class='visually-hidden'>Harbour Gazette</h1><h2>The town decides on a bridge for everybody</h2>{Body}"));

    private static string? Title(string head, string body) =>
        new ArticleCleaner(CleaningRules.Default, KnownNames.None).Clean(HtmlCapture.Parse($"<html lang=en><head>{head}</head><body>{body}</body></html>", "utf-8"), "page.html").Title?.Value;
}

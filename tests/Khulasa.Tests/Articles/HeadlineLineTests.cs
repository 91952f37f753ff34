using Khulasa.Articles;
using Khulasa.Seeds;

namespace Khulasa.Tests.Articles;

/// <summary>Date and byline of pages whose markup names neither.</summary>
public class HeadlineLineTests
{
    private const string Headline = "<h1>A new bridge for the town</h1>";

    private const string Body =
        "<p>The council agreed on Monday to rebuild the old bridge over the river, which was closed two years ago after a flood.</p>"
        + "<p>Work begins in the spring, the mayor said, and the first cars are to cross it before the end of the following year.</p>"
        + "<p>Neighbours of the bridge had asked for a path for bicycles, and the plan that was shown to them on Monday has one.</p>";

    [Theory]
    // Name and day on one line, or in boxes beside each other.
    [InlineData("<div>11.12.2019 - <span>Amelie Doe</span></div>", "Amelie Doe")]
    [InlineData("<small>04.02.2022 | 13:10 Uhr | Uta Muster</small>", "Uta Muster")]
    [InlineData("<div><div>Stefan</div><div>March 5, 2026</div></div>", "Stefan")]
    [InlineData("<p>Sep 4, 2024 <span>•</span> <a href=\"/x\">Projects</a> <span>•</span> Hannah Doe</p>", "Hannah Doe")]
    [InlineData("<p>هدى جاسم - 4 سبتمبر 2024</p>", "هدى جاسم")]
    // Behind a label, in boxes of their own or as a login in bare text.
    [InlineData("<div>By</div><div>Jane Doe</div>", "Jane Doe")]
    [InlineData("by JDoe99, <small>Dec 19th 2023</small>", "JDoe99")]
    [InlineData("<div>By</div><div>The Evening Post Team</div>", "The Evening Post Team")]
    // Beside the writer's small picture.
    [InlineData("<div><img class=\"avatar\" src=\"a.png\"> Xulon99 18.10.2019, 15:07</div>", "Xulon99")]
    [InlineData("<p class=\"author-name\">Jane Doe</p><p class=\"author-description\">Licensed Tea Taster</p>", "Jane Doe")]
    // Who took the picture is named in the same way, but without a post.
    [InlineData("<div><img src=\"a.jpg\"><span>By <a href=\"/writer/1\">Max Other</a></span></div><span>By <a href=\"/writer/2\">Jane Doe</a>, Staff Writer</span>", "Jane Doe")]
    [InlineData("<div class=\"authors\">By Jane Doe, John Roe</div>", "Jane Doe|John Roe")]
    public void Name_at_the_headline_is_the_author(string line, string authors) =>
        Assert.Equal(authors.Split('|'), Clean("", line + Body).Authors?.Value);

    [Theory]
    [InlineData("<div>Project Management <span>Dec 12, 2024</span></div>")]
    [InlineData("<div>Town Life</div><div>Dec 12, 2024</div>")]
    [InlineData("<p>Peter Other, the mayor, looks at the bridge.</p><div>Dec 12, 2024</div>")]
    [InlineData("<figure><img src=\"a.jpg\"><figcaption>Peter Other</figcaption></figure><div>Dec 12, 2024</div>")]
    public void Section_or_caption_beside_the_day_is_no_author(string line) => Assert.Null(Clean("", line + Body).Authors);

    [Theory]
    [InlineData("20 December 2025<br>", "2025-12-20")]
    [InlineData("<div class=\"author\"><a href=\"/x\">Georg Muster</a>, 21. Jan. 2015 <div>" + LongBox + "</div></div>", "2015-01-21")]
    public void Day_in_bare_text_at_the_headline_is_found(string line, string date) =>
        Assert.Equal(date, Clean("", line + Body).Date?.Value.ToString());

    [Theory]
    [InlineData("<p><em>Jane Doe</em></p>", "")]
    [InlineData("", "<p><b>Jane Doe</b></p>")]
    public void Name_alone_above_or_below_the_text_signs_it(string above, string below)
    {
        var article = Clean("", above + Body + below);

        Assert.Equal(["Jane Doe"], article.Authors?.Value);
    }

    [Theory]
    [InlineData("<meta property=\"og:site_name\" content=\"Jane Doe\">", "", true)]
    [InlineData("<title>A new bridge for the town | Jane Doe</title>", "", true)]
    [InlineData("", "<footer>© 2025 Jane Doe. All rights reserved.</footer>", true)]
    [InlineData("<meta property=\"og:site_name\" content=\"The Evening Post\">", "<footer>© 2025 Jane Doe</footer>", false)]
    [InlineData("", "<footer>© 2025 Jane Doe Media</footer>", false)]
    public void Blog_with_the_name_of_a_person_is_by_that_person(string head, string foot, bool isFound)
    {
        var authors = Clean(head, Body + foot).Authors;

        Assert.Equal(isFound, authors is { Value: ["Jane Doe"], Confidence: < 0.5 });
        Assert.Equal(isFound, authors is not null);
    }

    [Fact]
    public void Byline_behind_a_label_wins_over_who_put_the_page_up()
    {
        var article = Clean("<script type=\"application/ld+json\">{\"@type\":\"Article\",\"author\":{\"@type\":\"Person\",\"name\":\"Luke Other\"}}</script>", "<p>By: Paul Doe</p>" + Body);

        Assert.Equal(["Paul Doe"], article.Authors?.Value);
    }

    [Theory]
    [InlineData("Doe, Jane T.", "Doe, Jane T.")]
    [InlineData("Jane Ann Y Doe Roe", "Jane Ann Y Doe Roe")]
    [InlineData("State Office of Woods, Forestry", null)]
    public void Comma_in_metadata_is_read_by_what_stands_around_it(string author, string? expected) =>
        Assert.Equal(expected, Clean($"<meta name=author content=\"{author}\">", Body).Authors is { Origin: "meta author", Confidence: > 0.5 } found ? string.Join('|', found.Value) : null);

    [Fact]
    public void Name_of_a_library_tag_is_turned_round() =>
        Assert.Equal(["Jane Doe", "Max Roe"], Clean("<meta name=citation_author content=\"Doe, Jane\"><meta name=citation_author content=\"Roe, Max\">", Body).Authors?.Value);

    private const string LongBox =
        "Rate this article with one of five stars, tell us what you think of it, print it, send it to a friend, or read what other readers have thought of it before you did.";

    private static Article Clean(string head, string body) =>
        new ArticleCleaner(CleaningRules.Default, KnownNames.None).Clean(HtmlCapture.Parse($"<html lang=en><head>{head}</head><body><article>{Headline}{body}</article></body></html>", "utf-8"), "page.html");
}

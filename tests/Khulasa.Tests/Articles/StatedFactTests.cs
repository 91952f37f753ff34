using Khulasa.Articles;
using Khulasa.Seeds;

namespace Khulasa.Tests.Articles;

/// <summary>Facts that pages state for programs, in the forms that templates and editors give them.</summary>
public class StatedFactTests
{
    private const string Body =
        "<p>The council agreed on Monday to rebuild the old bridge over the river, which was closed two years ago after a flood.</p>"
        + "<p>Work begins in the spring, the mayor said, and the first cars are to cross it before the end of the following year.</p>";

    private const string Article = """ "@type":"NewsArticle","headline":"A new bridge for the town","datePublished":"2021-03-04" """;

    [Theory]
    // A quotation mark within a text, before a comma too, and an escape that only scripts know
    [InlineData("""{%,"description":"He said "we waited" and, as "everybody", left","author":{"@type":"Person","name":"Jane Doe"}}""")]
    [InlineData("""{%,"description":"The town\'s \"old\" bridge","author":{"@type":"Person","name":"Jane Doe"}}""")]
    // Cut in the middle of a character
    [InlineData("""{%,"description":"A new bridge \ud83c","author":{"@type":"Person","name":"Jane Doe"}}""")]
    // One object behind the other
    [InlineData("""{"@type":"Organization","name":"The Evening Post"}{%,"author":{"name":"Jane Doe"}}""")]
    [InlineData("""{%,"author":[[{"@type":"Person","name":"Jane Doe"}]]}""")]
    [InlineData("""{%,"author":{"@type":"Person","givenName":"Jane","familyName":"Doe"}}""")]
    [InlineData("""{%,"author":{"@type":"Text","@value":"Jane Doe"}}""")]
    [InlineData("""{%,"author":{"@type":"Person","name":"jane.doe@example.org (Jane Doe)"}}""")]
    [InlineData("""{%,"author":{"name":"<a href='/author/jane'>Jane Doe</a>"}}""")]
    public void Json_ld_is_read_as_it_was_meant(string json)
    {
        var article = Clean($"<script type='application/ld+json'>{json.Replace("%", Article, StringComparison.Ordinal)}</script>", "");

        Assert.Equal(["Jane Doe"], article.Authors?.Value);
        Assert.Equal(("2021-03-04", "json-ld"), (article.Date?.Value.ToString(), article.Date?.Origin));
    }

    [Fact]
    public void Broken_json_ld_states_nothing() =>
        Assert.Null(Clean("""<script type='application/ld+json'>{"@type":"NewsArticle","author":{"name":"Jane Doe"</script>""", "").Authors);

    [Theory]
    [InlineData("A new bridge for the town", "2021-03-04")]
    [InlineData("Rain over the hills this weekend", null)]
    public void Video_named_like_the_page_tells_its_day(string name, string? day) =>
        Assert.Equal(day, Clean($$"""<script type='application/ld+json'>{"@type":"VideoObject","name":"{{name}}","uploadDate":"2021-03-04T10:00:00Z"}</script>""", "").Date?.Value.ToString());

    [Fact]
    public void Rdfa_is_read_like_microdata()
    {
        var article = Clean("", "<div typeof='schema:Article sioc:Item'><span property='schema:datePublished' content='2021-03-04T09:00:00+01:00'></span>"
            + "<span rel='schema:author'><span typeof='schema:Person' property='schema:name'>Jane Doe</span></span></div>");

        Assert.Equal(["Jane Doe"], article.Authors?.Value);
        Assert.Equal(("2021-03-04", "microdata"), (article.Date?.Value.ToString(), article.Date?.Origin));
    }

    [Theory]
    [InlineData("ar", "جسر المدينة", "جسر المدينة\u202e")]
    // Arabic letters typed on a Persian keyboard, and Persian ones
    [InlineData("ar", "عالمي الكبير", "عالمی الکبیر")]
    [InlineData("fa", "ورزشی کرونا", "ورزشی کرونا")]
    public void Letters_of_outlet_tags_and_caption_are_those_of_the_language(string language, string expected, string written)
    {
        var article = Clean(
            $"<meta property='og:site_name' content='{written}'><meta name='keywords' content='{written}'>"
            + $$"""<script type='application/ld+json'>{"@type":"NewsArticle","image":{"@type":"ImageObject","url":"https://example.org/a.jpg","caption":"{{written}}"} }</script>""",
            "", language);

        Assert.Equal($"{expected}|{expected}|{expected}", string.Join('|', [article.Source?.Value, article.ImageCaption?.Value, .. article.Tags]));
    }

    [Theory]
    [InlineData("20210304091500")]
    [InlineData("202103040915")]
    [InlineData("20210304")]
    [InlineData("/Date(1614852000000)/")]
    [InlineData("1614852000.25")]
    public void Day_and_time_in_one_number_are_read(string stamp) =>
        Assert.Equal("2021-03-04", Clean($"<meta name=pubdate content={stamp}>", "").Date?.Value.ToString());

    [Theory]
    [InlineData("undefined", null)]
    [InlineData("[object Object]", null)]
    [InlineData("Staff and agencies", null)]
    [InlineData("www.evening.example", null)]
    [InlineData("evening.net", null)]
    [InlineData("Town Web www.town.example", null)]
    [InlineData("Cairo", null)]
    [InlineData("سكرتير التحرير", null)]
    [InlineData("وكالات", null)]
    [InlineData("القاهرة - رويترز", "رويترز")]
    [InlineData("jane.miller", "jane.miller")]
    [InlineData("Somerhaus", "Somerhaus")]
    public void Stated_author_is_somebody_or_a_house(string stated, string? author) =>
        Assert.Equal(author, Clean($"<meta name='author' content='{stated}'>", "").Authors?.Value.Single());

    private static Article Clean(string head, string lines, string language = "en")
    {
        var html = $"<html lang={language}><head><title>A new bridge for the town | The Evening Post</title>{head}</head><body><article><h1>A new bridge for the town</h1>{lines}{Body}</article></body></html>";
        return new ArticleCleaner(CleaningRules.Default, KnownNames.None).Clean(HtmlCapture.Parse(html, "utf-8"), "page.html");
    }
}

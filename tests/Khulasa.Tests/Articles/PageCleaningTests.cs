using System.Text;
using Khulasa.Articles;
using Khulasa.Seeds;

namespace Khulasa.Tests.Articles;

/// <summary>Pages through the whole chain: what survives as Markdown, and what must not.</summary>
public class PageCleaningTests
{
    private const string Lead = "<p>The ministers agreed on Sunday, after long talks in the capital, to meet again before the end of the year.</p>";
    private const string More = "<p>A second round of talks, officials said, would deal with trade, water and the border between the two countries.</p>";

    [Fact]
    public void Structure_survives_as_Markdown()
    {
        var markdown = Markdown(
            Lead + "<h2>Trade</h2>" + More + "<ul><li>one item of text</li><li>another item</li></ul><ol><li>first step</li><li>second step</li></ol>"
            + "<blockquote><p>We shall meet again, he said.</p></blockquote><table><tr><th>Year</th><th>Tons</th></tr><tr><td>2023</td><td>1|2</td></tr></table>"
            + "<p>See the <a href=\"https://example.org/a_(b)\">report</a>, a <b>long</b> and <i>dry</i> text of many pages.</p>");

        Assert.Contains("\n## Trade\n", markdown, StringComparison.Ordinal);
        Assert.Contains("\n- one item of text\n- another item\n", markdown, StringComparison.Ordinal);
        Assert.Contains("\n1. first step\n2. second step\n", markdown, StringComparison.Ordinal);
        Assert.Contains("\n> We shall meet again, he said.\n", markdown, StringComparison.Ordinal);
        Assert.Contains("| Year | Tons |\n| --- | --- |\n| 2023 | 1\\|2 |", markdown, StringComparison.Ordinal);
        Assert.Contains("[report](https://example.org/a_%28b%29), a **long** and *dry* text", markdown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p>Text with &lt;script&gt;alert(1)&lt;/script&gt; in it, which is long enough to be read as prose.</p>", "\\<script\\>")]
    [InlineData("<p># not a heading, but a sentence that begins with a sign and goes on for a while.</p>", "\\# not a heading")]
    [InlineData("<p>1. not a list, but a sentence that begins with a number and goes on for a while.</p>", "1\\. not a list")]
    [InlineData("<p>A *star*, a `tick`, [brackets] and AT&amp;amp;T stand in this sentence, which goes on for a while.</p>", "\\*star\\*, a \\`tick\\`, \\[brackets\\] and AT\\&amp;T")]
    [InlineData("<p>A <a href=\"javascript:alert(1)\">bad link</a> in a sentence that goes on for a while, as sentences do.</p>", "A bad link in")]
    public void Text_of_a_page_never_becomes_markup(string html, string expected) =>
        Assert.Contains(expected, Markdown(Lead + html + More), StringComparison.Ordinal);

    [Theory]
    [InlineData("<nav><a href='/a'>Politics</a></nav>", "Politics")]
    [InlineData("<div class='share-buttons'>Tell your friends</div>", "Tell your friends")]
    [InlineData("<div id='comments'><p>I do not agree with any of this, said a reader, and I shall write to the editor.</p></div>", "I do not agree")]
    [InlineData("<script>var hidden = 1;</script><style>p{}</style>", "hidden")]
    [InlineData("<p><a href='/other'>Minister of another country resigns</a></p>", "resigns")]
    [InlineData("<p>Read also: <a href='/other'>Minister resigns</a></p>", "resigns")]
    [InlineData("<p>Sign up for our newsletter to get the news every morning.</p>", "newsletter")]
    [InlineData("<div style='display: none'>Secret words</div>", "Secret")]
    public void What_is_not_the_article_goes(string html, string gone) =>
        Assert.DoesNotContain(gone, Markdown(Lead + html + More), StringComparison.Ordinal);

    [Fact]
    public void Text_between_line_breaks_is_paragraphs()
    {
        var markdown = Markdown("<div>The first paragraph of the text, long enough to count as prose here.<br><br>The second paragraph of the text, as long as the first one was.</div>");

        Assert.Contains("prose here.\n\nThe second", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Class_words_alone_never_decide_about_the_text()
    {
        var markdown = Markdown("<div class='teaser promo related'>" + Lead + More + "</div>");

        Assert.Contains("ministers agreed", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_that_a_page_keeps_in_its_own_data_is_rescued()
    {
        var sentences = Enumerable.Range(1, 20).Select(i => $"Sentence number {i} of the embedded text speaks of river {i * 7} and of nothing else at all.").ToList();
        var data = string.Join(",", sentences.Select(sentence => "{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\",\"value\":\"" + sentence + "\"}]}"));
        var shown = string.Concat(sentences.Take(2).Select(sentence => $"<p>{sentence}</p>"));

        var markdown = Markdown(shown + "<script type='application/json'>{\"body\":[" + data + "]}</script>");

        Assert.Contains("river 140 and", markdown, StringComparison.Ordinal);
    }

    private static string Markdown(string body)
    {
        var html = "<!doctype html><html lang='en'><head><title>Talks go on</title></head><body><article><h1>Talks go on</h1>" + body + "</article></body></html>";
        var seed = SeedReader.Of("a.html", "a.html", Encoding.UTF8.GetBytes(html));
        var article = new ArticleCleaner(CleaningRules.Default, KnownNames.None).Clean(CaptureReader.Read(seed), "a.html");
        return "\n" + MarkdownWriter.Write(article.Body);
    }
}

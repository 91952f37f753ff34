using Khulasa.Content;

namespace Khulasa.Tests.Content;

public class MarkdownRendererTests
{
    [Theory]
    [InlineData("نص *مهم* و**أهم**.", "<p id=\"p-1\">نص <em>مهم</em> و<strong>أهم</strong>.</p>")]
    [InlineData("أول\n\nثان", "<p id=\"p-1\">أول</p>\n<p id=\"p-2\">ثان</p>")]
    [InlineData("# أ\n### ب\n## ت", "<h2 id=\"h-أ\">أ</h2>\n<h3 id=\"h-ب\">ب</h3>\n<h3 id=\"h-ت\">ت</h3>")]
    [InlineData("### العراقُ والتحالف!\n\n### العراق والتحالف", "<h2 id=\"h-العراق-والتحالف\">العراقُ والتحالف!</h2>\n<h2 id=\"h-العراق-والتحالف-2\">العراق والتحالف</h2>")]
    [InlineData("- أ\n- ب", "<ul>\n<li>أ</li>\n<li>ب</li>\n</ul>")]
    [InlineData("3. أ\n4. ب", "<ol start=\"3\">\n<li>أ</li>\n<li>ب</li>\n</ol>")]
    [InlineData("> قول", "<blockquote>\n<p id=\"p-1\">قول</p>\n</blockquote>")]
    [InlineData("[نص](https://example.org/a?b=1&c=2)", "<p id=\"p-1\"><a href=\"https://example.org/a?b=1&amp;c=2\" rel=\"noopener nofollow external\">نص</a></p>")]
    [InlineData("[نص](https://own.example/x)", "<p id=\"p-1\"><a href=\"https://own.example/x\">نص</a></p>")]
    [InlineData("[نص](/topics/iraq/)", "<p id=\"p-1\"><a href=\"/repo/topics/iraq/\">نص</a></p>")]
    [InlineData("[نص](#العراق)", "<p id=\"p-1\"><a href=\"#h-العراق\">نص</a></p>")]
    [InlineData("[نص](javascript:alert(1))", "<p id=\"p-1\">نص</p>")]
    [InlineData("[نص](java&#9;script:alert(1))", "<p id=\"p-1\">نص</p>")]
    [InlineData("![صورة](https://example.org/a.png)", "<p id=\"p-1\"><a href=\"https://example.org/a.png\" rel=\"noopener nofollow external\">صورة</a></p>")]
    [InlineData("![The bridge at night](https://example.org/a.png)", "<p id=\"p-1\" lang=\"en\" dir=\"ltr\"><a href=\"https://example.org/a.png\" rel=\"noopener nofollow external\">The bridge at night</a></p>")]
    [InlineData("[![صورة](https://a.example/a.png)](https://b.example/)", "<p id=\"p-1\"><a href=\"https://b.example/\" rel=\"noopener nofollow external\">صورة</a></p>")]
    [InlineData("نص <b>خام</b> & <script>", "<p id=\"p-1\">نص &lt;b&gt;خام&lt;/b&gt; &amp; &lt;script&gt;</p>")]
    [InlineData("A wholly Latin paragraph.", "<p id=\"p-1\" lang=\"en\" dir=\"ltr\">A wholly Latin paragraph.</p>")]
    [InlineData("NATO قال إن الحلف باقٍ", "<p id=\"p-1\">NATO قال إن الحلف باقٍ</p>")]
    [InlineData("2024", "<p id=\"p-1\">2024</p>")]
    [InlineData("- one\n- two", "<ul lang=\"en\" dir=\"ltr\">\n<li>one</li>\n<li>two</li>\n</ul>")]
    [InlineData("`x = 1` و`س`", "<p id=\"p-1\"><code dir=\"ltr\">x = 1</code> و<code>س</code></p>")]
    [InlineData("```\nls -l\n```", "<pre dir=\"ltr\"><code>ls -l</code></pre>")]
    [InlineData("أ\u202Eب\u2066ت &#x202E;ث&#x2068;", "<p id=\"p-1\">أبت ث</p>")]
    [InlineData("أ \u2066NATO\u2069 ب", "<p id=\"p-1\">أ \u2066NATO\u2069 ب</p>")]
    [InlineData("أ|ب\n-|:-:\n1|2", "<div class=\"table-scroll\" tabindex=\"0\"><table>\n<thead><tr><th scope=\"col\">أ</th><th scope=\"col\" class=\"align-center\">ب</th></tr></thead>\n<tbody><tr><td>1</td><td class=\"align-center\">2</td></tr>\n</tbody></table></div>")]
    public void Markdown_in_an_Arabic_page_becomes_this_html(string markdown, string html)
    {
        var body = new MarkdownRenderer("own.example", "/repo/").Render(markdown, "ar");

        Assert.Equal(html, body.Html);
        Assert.Equal(html, HtmlAllowList.Clean(html));
    }

    [Theory]
    [InlineData("Plain text with الناتو in it.", "<p id=\"p-1\">Plain text with الناتو in it.</p>")]
    [InlineData("نص عربي", "<p id=\"p-1\" lang=\"ar\" dir=\"rtl\">نص عربي</p>")]
    [InlineData("> نص\n>\n> text", "<blockquote>\n<p id=\"p-1\" lang=\"ar\" dir=\"rtl\">نص</p>\n<p id=\"p-2\">text</p>\n</blockquote>")]
    [InlineData("`ls`", "<p id=\"p-1\"><code>ls</code></p>")]
    [InlineData("## Iraq's NATO talks\n## iraqs nato talks", "<h2 id=\"h-iraq-s-nato-talks\">Iraq's NATO talks</h2>\n<h2 id=\"h-iraqs-nato-talks\">iraqs nato talks</h2>")]
    public void Markdown_in_an_English_page_becomes_this_html(string markdown, string html) =>
        Assert.Equal(html, new MarkdownRenderer().Render(markdown, "en").Html);

    [Fact]
    public void Text_words_headings_and_paragraphs_are_counted_without_markup()
    {
        var body = new MarkdownRenderer().Render("# عنوان\n\nنص *مهم*، و[رابط](https://x.example/) – 2024.\n\n- أ\n- ب\n\n`x`", "ar");

        Assert.Equal(["عنوان", "نص مهم، ورابط – 2024.", "أ", "ب", "x"], body.Blocks);
        Assert.Equal(8, body.WordCount);
        Assert.Equal([new BodyHeading(2, "h-عنوان", "عنوان")], body.Headings);
        Assert.Equal(2, body.ParagraphCount);
        Assert.Null(body.Problem);
    }

    [Fact]
    public void An_empty_body_renders_to_nothing() => Assert.Equal("", new MarkdownRenderer().Render("\n \n", "ar").Html);

    [Fact]
    public void Bodies_of_one_thread_do_not_mix()
    {
        var renderer = new MarkdownRenderer();

        var first = renderer.Render("# أ\n\nنص", "ar");
        var second = renderer.Render("# أ\n\nنص", "ar");

        Assert.Equal(first.Html, second.Html);
        Assert.Equal("<h2 id=\"h-أ\">أ</h2>\n<p id=\"p-1\">نص</p>", second.Html);
    }
}

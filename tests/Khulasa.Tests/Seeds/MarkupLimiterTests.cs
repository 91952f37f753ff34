using AngleSharp.Dom;
using Khulasa.Seeds;

namespace Khulasa.Tests.Seeds;

/// <summary>Markup beyond what any real page has is left out, and nothing else.</summary>
public sealed class MarkupLimiterTests
{
    private const int Many = 3 * MarkupLimiter.MaxDepth;

    // What real pages have by the hundred is not deep: the parser ends all of it.
    [Theory]
    [InlineData("<svg><use href=#a /><g><path d=M0 /></g></svg>")]
    [InlineData("<svg><style>a{}</style><title>b</title><path d=M0></svg>")]
    [InlineData("<p><span>a")]
    [InlineData("<p><b>a</p>")]
    [InlineData("<ul><li><span>a<li>b</ul>")]
    [InlineData("<dl><dt><em>a<dd><b>b</dl>")]
    [InlineData("<table><tr><td><span>a</table>")]
    [InlineData("<div><span>a</div>")]
    [InlineData("<form><div>a</form></div>")]
    [InlineData("<a href=x>a")]
    [InlineData("<br/><img src=a><input>")]
    [InlineData("<select><option>a<option>b</select>")]
    [InlineData("<script>document.write('<div><div>')</script>")]
    [InlineData("<script><!-- <script><div></script><div> --></script>")]
    [InlineData("<textarea><div></textarea><title><div></title><style><div></style>")]
    [InlineData("<!-- <div> --><!--><!---><!-- <div> --!><!doctype <div><?x <div>")]
    [InlineData("a < b </ <> <1 <")]
    public void Many_of_it_stay_as_they_are(string part)
    {
        var page = string.Concat(Enumerable.Repeat(part, Many));

        Assert.Same(page, MarkupLimiter.Limit(page));
    }

    // Each of them hides from a simple count of tags how deep it goes.
    [Theory]
    [InlineData("<div>ع")]
    [InlineData("<div/>ع")]
    [InlineData("<sup></section>ع")]
    [InlineData("<span><div></span>ع")]
    [InlineData("<b><div></b>ع")]
    [InlineData("<dt><li>ع")]
    [InlineData("<form><div></form>ع")]
    [InlineData("<div><table><tr><td></div>ع")]
    [InlineData("<div><!</div>ع")]
    [InlineData("<div><textarea></div></textarea>ع")]
    [InlineData("<div><script><!--<script></script></div></script>ع")]
    [InlineData("<svg><g><![CDATA[</g>]]>ع")]
    [InlineData("<svg><style><g>ع")]
    [InlineData("<svg><path>ع")]
    public void What_goes_too_deep_loses_its_tags_and_keeps_its_text(string part)
    {
        var limited = MarkupLimiter.Limit(string.Concat(Enumerable.Repeat(part, Many)));

        Assert.Equal(Many, limited.Count(c => c == 'ع'));
        Assert.InRange(CountOf(limited, part[..part.IndexOf('>')]), 1, MarkupLimiter.MaxDepth);
    }

    [Fact]
    public void Formatting_that_goes_on_in_every_block_counts_in_each()
    {
        var page = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"<p><font color={i}>a"));

        var document = HtmlCapture.Parse(page, "utf-8").Document;

        Assert.InRange(document.All.Length, 1, MarkupLimiter.MaxElements);
        Assert.Equal(20_000, document.Body!.TextContent.Length);
    }

    [Fact]
    public void Behind_the_last_element_only_text_is_left()
    {
        var limited = MarkupLimiter.Limit(string.Concat(Enumerable.Repeat("<i>a</i><script>b</script>", MarkupLimiter.MaxElements)));

        Assert.Equal(MarkupLimiter.MaxElements, CountOf(limited, "<i>") + CountOf(limited, "<script>"));
        Assert.EndsWith("aaaa", limited, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_many_bases_a_parser_sees_the_first_ones()
    {
        var limited = MarkupLimiter.Limit("<base href=/first>" + string.Concat(Enumerable.Repeat("<base href=/other>a", 10_000)));

        Assert.StartsWith("<base href=/first><base href=/other>a", limited, StringComparison.Ordinal);
        Assert.InRange(CountOf(limited, "<base"), 2, 20);
        Assert.EndsWith(new string('a', 9_000), limited, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p", "<p>a</p>", "</p>")]
    [InlineData("<p>a</p", "<p>a</p>", "")]
    public void A_tag_with_too_many_attributes_loses_them(string before, string limited, string behind)
    {
        var attributes = string.Concat(Enumerable.Range(0, MarkupLimiter.MaxAttributes + 1).Select(i => $" a{i}"));

        Assert.Equal(limited, MarkupLimiter.Limit($"{before}{attributes}>{(behind.Length > 0 ? "a" : "")}{behind}"));
    }

    private static int CountOf(string text, string part) => text.Split(part).Length - 1;
}

using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Khulasa.Content;
using Khulasa.Tests.Support;

namespace Khulasa.Tests.Content;

[Collection(Alone.Name)]
public class HostileMarkdownTests
{
    private static readonly MarkdownRenderer Renderer = new();
    private static readonly HashSet<string> HarmlessElements =
        [.. "p h2 h3 h4 h5 h6 ul ol li blockquote pre code em strong br hr a bdi div table thead tbody tr th td".Split(' ')];
    private static readonly HashSet<string> HarmlessAttributes = [.. "id lang dir href rel start class tabindex scope".Split(' ')];

    [Theory]
    [InlineData("ar")]
    [InlineData("en")]
    public void Nothing_executable_survives_and_the_allow_list_finds_nothing_to_remove(string language)
    {
        Assert.True(HostileBodies.Count >= 150);
        foreach (var markdown in HostileBodies.All())
        {
            var body = Renderer.Render(markdown, language);

            AssertHarmless(body.Html, markdown);
            Assert.True(HtmlAllowList.Clean(body.Html) == body.Html, $"the allow-list changes {markdown}:\n{body.Html}\n{HtmlAllowList.Clean(body.Html)}");
            Assert.All(body.Blocks, text => Assert.True(TextSafety.Clean(text) == text || !TextSafety.HasPairedIsolates(text), markdown));
        }
    }

    [Fact]
    public void Seeded_mixtures_of_hostile_pieces_stay_harmless()
    {
        var pieces = HostileBodies.All().ToArray();
        var random = new Random(20240901);
        for (var round = 0; round < 2000; round++)
        {
            var markdown = string.Concat(Enumerable.Range(0, random.Next(2, 6)).Select(_ => Slice(pieces[random.Next(pieces.Length)], random)));

            var html = Renderer.Render(markdown, "ar").Html;

            AssertHarmless(html, markdown);
            Assert.True(HtmlAllowList.Clean(html) == html, $"the allow-list changes {markdown}:\n{html}\n{HtmlAllowList.Clean(html)}");
        }
    }

    [Fact]
    public void The_allow_list_makes_any_html_harmless_and_is_done_after_one_pass()
    {
        foreach (var html in HostileBodies.All())
        {
            var clean = HtmlAllowList.Clean(html);

            AssertHarmless(clean, html);
            Assert.Equal(clean, HtmlAllowList.Clean(clean));
        }
    }

    [Theory]
    [InlineData(">", 20_000)]
    [InlineData("> ", 20_000)]
    [InlineData("- ", 20_000)]
    [InlineData("1. ", 5_000)]
    [InlineData("*a **a ", 20_000)]
    [InlineData("[", 50_000)]
    [InlineData("[a](", 20_000)]
    [InlineData("![", 50_000)]
    [InlineData("![[]()", 20_000)]
    [InlineData("<", 50_000)]
    [InlineData("`", 50_000)]
    [InlineData("_a __", 20_000)]
    [InlineData("*_", 50_000)]
    [InlineData("a|", 50_000)]
    [InlineData("|\n-", 20_000)]
    [InlineData("&", 50_000)]
    [InlineData("\\", 50_000)]
    [InlineData("[a]: b\n", 20_000)]
    [InlineData("# a\n", 20_000)]
    [InlineData("<a@b.c>", 20_000)]
    [InlineData("\u2066", 50_000)]
    [InlineData("a\n", 50_000)]
    [InlineData("* a\n", 50_000)]
    [InlineData("``` ", 20_000)]
    [InlineData("***a** ", 20_000)]
    public void A_bomb_ends_soon_and_harmless(string piece, int times)
    {
        var markdown = string.Concat(Enumerable.Repeat(piece, times));
        var watch = new CpuWatch();

        var html = Renderer.Render(markdown, "ar").Html;

        // A machine of any speed needs far less; quadratic work would take minutes.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{piece.ReplaceLineEndings("\\n")} took {watch.Elapsed}");
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
    }

    private static void AssertHarmless(string html, string from)
    {
        var document = new HtmlParser().ParseDocument($"<!doctype html><body>{html}</body>");
        foreach (var element in document.Body!.QuerySelectorAll("*")) // The body is in the text parsed above.
        {
            Assert.True(HarmlessElements.Contains(element.LocalName), $"<{element.LocalName}> from {from}\n{html}");
            foreach (var attribute in element.Attributes)
                Assert.True(HarmlessAttributes.Contains(attribute.Name), $"{attribute.Name} from {from}\n{html}");
            if (element.GetAttribute("href") is { } address) AssertLeadsToTheWeb(address, from);
        }
        Assert.Empty(document.Head!.Children); // As above.
        Assert.DoesNotContain(html, static c => c is < ' ' and not '\n' and not '\t' or >= '\u007F' and <= '\u009F' or >= '\u202A' and <= '\u202E');
    }

    private static void AssertLeadsToTheWeb(string address, string from)
    {
        var url = new Url(new Url("https://site.example/repo/articles/a/"), address);
        Assert.True(url.Scheme is "https" or "http" or "mailto", $"{url.Scheme} from {from}: {address}");
    }

    private static string Slice(string text, Random random)
    {
        var start = random.Next(text.Length);
        return text.Substring(start, random.Next(text.Length - start) + 1);
    }
}

using System.Text.Json;
using Khulasa.Articles;
using Khulasa.Diagnostics;
using Khulasa.Seeds;

namespace Khulasa.Tests.Articles;

/// <summary>What <c>explain</c> prints: every decision, in a terminal and for programs.</summary>
public class ExplanationTests
{
    private const string Page = """
        <!doctype html>
        <html><body>
        <nav><a href="/">Home</a></nav>
        <article>
        <h1>Ashford council votes to reopen the old harbour bridge</h1>
        <p>The town council of Ashford voted on Monday to reopen the old harbour bridge, which had been closed since a storm.</p>
        <p>Engineers told the council that the repairs cost less than planned, because the pillars could be mended on site.</p>
        </article>
        </body></html>
        """;

    [Fact]
    public void Report_fits_into_eighty_columns_in_both_scripts()
    {
        foreach (var capture in (string[])[PlainTextPage.English, PlainTextPage.Arabic])
            Assert.All(
                ExplanationText.Write(Clean(TextCapture.Parse(capture, "utf-8"))).Split('\n'),
                line => Assert.True(DisplayCells.Count(line) <= 80, $"{DisplayCells.Count(line)} cells: {line}"));
    }

    [Fact]
    public void Elements_of_a_page_have_their_lines()
    {
        var article = Clean(HtmlCapture.Parse(Page, "utf-8", keepsLines: true));

        Assert.Equal([6, 7], article.Body.Select(block => block.Line));
        Assert.Contains(article.Pruned, part => part.Element.StartsWith("nav", StringComparison.Ordinal) && part.Line == 3);
    }

    [Fact]
    public void Page_without_lines_is_cleaned_the_same() =>
        Assert.Equal(Clean(HtmlCapture.Parse(Page, "utf-8", keepsLines: true)).Text, Clean(HtmlCapture.Parse(Page, "utf-8")).Text);

    [Fact]
    public void Json_tells_each_block_and_each_finding_whole()
    {
        var article = Clean(TextCapture.Parse("The council of Ashford voted on Monday to reopen the old harbour bridge. It had been closed since a storm damaged it last winter.", "utf-8"));

        using var json = JsonDocument.Parse(ExplanationJson.Write(article, "seeds/a.txt"));

        var root = json.RootElement;
        Assert.Equal("seeds/a.txt", root.GetProperty("file").GetString());
        Assert.Equal(article.Blocks.Select(block => block.Text), root.GetProperty("blocks").EnumerateArray().Select(block => block.GetProperty("text").GetString()));
        Assert.Contains(root.GetProperty("findings").EnumerateArray(), finding => finding.GetProperty("code").GetString() == DiagnosticCodes.GuessedHeadline && finding.TryGetProperty("advice", out _));
    }

    [Fact]
    public void Capture_sends_no_command_to_the_terminal()
    {
        var text = ExplanationText.Write(Clean(TextCapture.Parse("Title \u001B[2J here\n\n" + PlainTextPage.Text + "\u202E", "utf-8")));

        Assert.DoesNotContain('\u001B', text);
        Assert.DoesNotContain('\u202E', text);
    }

    [Theory]
    [InlineData("abcdef", 6, "abcdef")]
    [InlineData("abcdefg", 6, "abcde…")]
    [InlineData("橋橋橋橋", 5, "橋橋…")]
    [InlineData("كَتَبَ كتابا", 5, "كَتَبَ…")]
    public void Text_is_shortened_by_cells(string text, int cells, string expected) => Assert.Equal(expected, CellText.Shorten(text, cells));

    private static Article Clean(Capture capture) => new ArticleCleaner(CleaningRules.Default, KnownNames.None).Clean(capture, "seed");
}

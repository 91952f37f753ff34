using Khulasa.Content;
using Khulasa.Diagnostics;

namespace Khulasa.Tests.Content;

public class BodyDiagnosticsTests
{
    [Fact]
    public void A_link_that_was_left_out_is_named_at_its_place_in_the_file()
    {
        using var folder = ContentFolder.WithTitle()
            .Write("content/articles/undated/a.md", "---\ntitle: أ\nslug: a\n---\n\nفقرة\n\n> سطر\n> [هنا](javascript:alert) و[ثم](java&#9;script:x)\n");
        var article = Assert.Single(folder.Read().Articles);

        var rendered = new MarkdownRenderer().Render(article.Body, "ar");

        var output = new StringWriter();
        Reporter.Write(output, BodyDiagnostics.Of(article.Path, article.Body, article.BodyLine, rendered));
        Assert.Equal("""
            content/articles/undated/a.md:8:3: warning KH2119: a link to "java␉script:x" was left out, its text stays
                8 | > سطر
                  |   ^ only http://, https://, mailto: and addresses within the site can be linked
            content/articles/undated/a.md:9:9: warning KH2119: a link to "javascript:alert" was left out, its text stays
                9 | > [هنا](javascript:alert) و[ثم](java&#9;script:x)
                  |         ^^^^^^^^^^^^^^^^ only http://, https://, mailto: and addresses within the site can be linked
            2 warnings in 1 file

            """, output.ToString());
    }

    [Theory]
    [InlineData(">", 2000, "nested too deep")]
    [InlineData("[a](", 5000, "opening brackets")]
    [InlineData("|a|b|\n|-|-|\n", 9000, "cells")]
    public void A_bomb_becomes_plain_text_and_is_named(string piece, int times, string words)
    {
        var markdown = string.Concat(Enumerable.Repeat(piece, times));

        var rendered = new MarkdownRenderer().Render(markdown, "ar");

        var problem = Assert.Single(BodyDiagnostics.Of("a.md", markdown, 5, rendered));
        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
        Assert.Equal("a.md:5:1", problem.Location.ToString());
    }
}

using System.Text;
using Khulasa.Articles;
using Khulasa.Seeds;
using Xunit;

namespace Khulasa.Tests.Seeds;

/// <summary>Pages are taken out of the archives that browsers save.</summary>
public sealed class WebArchiveTests
{
    private const string Page = "<html><title>جسر جديد</title><p>a=b</p></html>";

    [Theory]
    [InlineData("quoted-printable", "<html><title>=D8=AC=D8=B3=D8=B1 =D8=AC=D8=AF=D9=\r\n=8A=D8=AF</title><p>a=3Db</p>=\r\n</html>")]
    [InlineData("QUOTED-PRINTABLE", "<html><title>=d8=ac=d8=b3=d8=b1 =d8=ac=d8=af=d9=8a=d8=af</title><p>a=b</p>= \n</html>")]
    [InlineData("base64", "PGh0bWw+PHRpdGxlPtis2LPYsSDYrNiv2YrYrzwvdGl0\r\nbGU+PHA+YT1iPC9wPjwvaHRtbD4=")]
    [InlineData("base64", "PGh0bWw+PHRpdGxlPtis2LPYsSDYrNiv2YrYrzwvdGl0bGU+PHA+YT1iPC9wPjwvaHRtbD4")]
    [InlineData("8bit", Page)]
    public void Page_is_decoded(string encoding, string body) =>
        Assert.Equal(Page, Encoding.UTF8.GetString(Read(Archive(encoding, body))!.Page).TrimEnd('\r', '\n'));

    [Fact]
    public void Address_is_that_of_the_page() =>
        Assert.Equal("https://example.org/bridge", Read(Archive("8bit", Page))!.Address);

    [Fact]
    public void Page_inside_a_choice_of_forms_is_found()
    {
        var archive = Read("MIME-Version: 1.0\nContent-Type: multipart/related;\n\tboundary=outer\n\n--outer\nContent-Type: multipart/alternative; boundary=inner\n\n"
            + "--inner\nContent-Type: text/plain\n\nA bridge\n--inner\nContent-Type: text/html\nContent-Location: cid:frame\n\n<p>A bridge</p>\n--inner--\n--outer--\n");

        Assert.Equal(("<p>A bridge</p>\n", null), (Encoding.UTF8.GetString(archive!.Page), archive.Address));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Note: a bridge\nis built\n\n<p>text</p>")]
    [InlineData("MIME-Version: 1.0\nContent-Type: text/plain\n\n<p>text</p>")]
    [InlineData("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: image/png\n\nx\n--x--")]
    [InlineData("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x")]
    [InlineData("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x")]
    [InlineData("<html><p>MIME-Version: 1.0</p></html>")]
    public void Other_files_are_no_archives(string text) => Assert.Null(Read(text));

    [Fact]
    public void Archive_cut_off_in_its_page_gives_what_is_left() =>
        Assert.Equal("<html><title>", Encoding.UTF8.GetString(Read("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/html\n\n<html><title>")!.Page));

    [Fact]
    public void Archive_in_archives_without_end_is_left_alone()
    {
        var text = string.Concat(Enumerable.Repeat("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\n", 10_000));

        Assert.Null(Read(text));
    }

    [Theory]
    [InlineData("page.mhtml")]
    [InlineData("page.mht")]
    [InlineData("page")]
    public void Article_is_cleaned_as_from_the_page_itself(string name)
    {
        var body = "<html lang=en><title>A bridge</title><h1>A bridge for the town</h1>" + string.Concat(Enumerable.Repeat("<p>The plan for the new bridge over the river is now before the council of the town.</p>", 2)) + "</html>";
        var seed = SeedReader.Of(name, name, Encoding.UTF8.GetBytes(Archive("8bit", body)));

        var article = new ArticleCleaner(CleaningRules.Default, KnownNames.None).Clean(CaptureReader.Read(seed), name);

        Assert.Equal(("A bridge for the town", "https://example.org/bridge"), (article.Title?.Value, article.Address?.Value));
    }

    private static WebArchive? Read(string text) => WebArchive.Read(Encoding.UTF8.GetBytes(text));

    private static string Archive(string encoding, string body) =>
        "From: <Saved by a browser>\r\nSnapshot-Content-Location: https://example.org/bridge\r\nSubject: =?utf-8?Q?x?=\r\nMIME-Version: 1.0\r\n"
        + "Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"----MultipartBoundary--x\"\r\n\r\n\r\n------MultipartBoundary--x\r\n"
        + $"Content-Type: text/html\r\nContent-ID: <frame-1>\r\nContent-Transfer-Encoding: {encoding}\r\nContent-Location: https://example.org/bridge\r\n\r\n{body}\r\n"
        + "------MultipartBoundary--x\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://example.org/a.png\r\n\r\niVBORw0KGgo=\r\n------MultipartBoundary--x--\r\n";
}

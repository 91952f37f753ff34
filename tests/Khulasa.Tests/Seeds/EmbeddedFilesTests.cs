using System.Text;
using Khulasa.Seeds;
using Xunit;

namespace Khulasa.Tests.Seeds;

/// <summary>Pictures and fonts that pages carry are taken out before anything is read.</summary>
public sealed class EmbeddedFilesTests
{
    private static readonly string Long = new('A', 2000);

    public static TheoryData<string, string> Pages => new()
    {
        { $"<p>a</p><img src=\"data:image/png;base64,{Long}==\" alt=\"b\"><p>c</p>", "<p>a</p><img src=\"data:image/png;base64,\" alt=\"b\"><p>c</p>" },
        { $"<style>@font-face{{src:url(data:font/woff2;charset=utf-8;base64,{Long})}}</style><img src=data:;base64,{Long}>", "<style>@font-face{src:url(data:font/woff2;charset=utf-8;base64,)}</style><img src=data:;base64,>" },
        { $"<p>a</p>\n<img src=data:;base64,{Long}", "<p>a</p>\n<img src=data:;base64," },
        { $"x;base64,;base64,{Long};base64,", "x;base64,;base64,;base64," },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Only_they_are_taken_out(string page, string left) => Assert.Equal(left, TakeOut(page));

    [Theory]
    [InlineData("")]
    [InlineData("<p>the word ;base64, alone</p>")]
    [InlineData("<img src=\"data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==\"><p>a</p>")]
    public void Everything_else_stays(string page) => Assert.Equal(page, TakeOut(page));

    [Fact]
    public void Pictures_in_the_page_of_an_archive_are_taken_out_too()
    {
        var page = SeedReader.Of("a.mhtml", "a.mhtml", Encoding.UTF8.GetBytes(
            $"MIME-Version: 1.0\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<p>a=3Db</p><img src=3D\"data:;base64,{Long}=\n{Long}\">")).Page;

        Assert.Equal("<p>a=b</p><img src=\"data:;base64,\">", Encoding.UTF8.GetString(page.Bytes));
    }

    private static string TakeOut(string page) => Encoding.UTF8.GetString(EmbeddedFiles.TakeOut(Encoding.UTF8.GetBytes(page)));
}

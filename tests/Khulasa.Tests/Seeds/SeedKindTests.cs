using System.Text;
using Khulasa.Seeds;

namespace Khulasa.Tests.Seeds;

/// <summary>What a capture is when its name does not tell.</summary>
public class SeedKindTests
{
    [Theory]
    [InlineData("<!DOCTYPE html><html>")]
    [InlineData("\uFEFF \n<html lang='ar'>")]
    [InlineData("<!-- served by cache 7 --><!DOCTYPE html><html>")]
    [InlineData("<!--[if lt IE 9]> <html class='old'> <![endif]-->\n<!-- two --> <html>")]
    public void Page_is_known_by_its_first_tag(string content) => Assert.True(SeedKind.IsHtml("capture", Encoding.UTF8.GetBytes(content)));

    [Theory]
    [InlineData("A text that speaks of <html> only later.")]
    [InlineData("<!-- a note that never ends <html>")]
    [InlineData("")]
    public void Anything_else_is_text(string content) => Assert.False(SeedKind.IsHtml("capture", Encoding.UTF8.GetBytes(content)));
}

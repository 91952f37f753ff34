using Khulasa.Content;

namespace Khulasa.Tests.Content;

public class TextSafetyTests
{
    [Theory]
    [InlineData("نص عربي، 2024", "نص عربي، 2024")]
    [InlineData("أ\u202Eب\u202C", "أب")]
    [InlineData("\u202Aa\u202B\u202D", "a")]
    [InlineData("a\u0000b\u001B[31m\u007F\u0085", "ab[31m")]
    [InlineData("\uFEFFa\u2028b", "ab")]
    [InlineData("\u2066NATO\u2069 و\u2067x\u2069", "\u2066NATO\u2069 و\u2067x\u2069")]
    [InlineData("\u2066NATO", "NATO")]
    [InlineData("\u2069a\u2066", "a")]
    [InlineData("می\u200Cخواهم \u200F!", "می\u200Cخواهم \u200F!")]
    [InlineData("a\tb\nc", "a\tb\nc")]
    [InlineData("\U0001F600 \uFFFF\uFDD0\U000E0041", "\U0001F600 ")]
    public void Only_what_changes_the_text_around_it_goes(string text, string clean)
    {
        Assert.Equal(clean, TextSafety.Clean(text));
        Assert.Equal(clean, TextSafety.Clean(clean));
        Assert.Equal(text == clean, TextSafety.FirstUnsafe(text) is null);
    }

    [Fact]
    public void A_lone_half_of_a_pair_becomes_the_sign_of_a_loss() => Assert.Equal("a\uFFFDb", TextSafety.Clean("a\uD800b"));

    [Theory]
    [InlineData("  a  b\n c\t", "a b c")]
    [InlineData("a b", "a b")]
    [InlineData(" ", "")]
    public void A_text_on_one_line_has_single_blanks(string text, string line) => Assert.Equal(line, TextSafety.OneLine(text));
}

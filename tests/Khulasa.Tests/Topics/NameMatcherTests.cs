using Khulasa.Topics;

namespace Khulasa.Tests.Topics;

public class NameMatcherTests
{
    private static readonly NameMatcher<string> Matcher = new(
    [
        new("العراق", "iraq"), new("الولايات المتحدة", "us"), new("التحالف الدولي", "coalition"), new("التحالف الدولي ضد داعش", "coalition-isis"),
        new("واشنطن", "washington"), new("سوريا", "syria"), new("Joe Biden", "biden"),
    ]);

    [Theory]
    [InlineData("زار العراق أمس", "iraq")]
    [InlineData("وللعراق دور", "iraq")]
    [InlineData("بالعراق وسوريا", "iraq syria")]
    [InlineData("للولايات المتحدة", "us")]
    [InlineData("وواشنطن", "washington")]
    [InlineData("مؤتمر التحالف الدولي ضد داعش في واشنطن", "coalition-isis washington")]
    [InlineData("قوات التحالف الدولي وحدها", "coalition")]
    [InlineData("President JOE BIDEN said", "biden")]
    public void Names_are_found_with_prefixes_and_the_longest_first(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Matcher.Find(text).SelectMany(match => match.Values)));

    [Theory]
    [InlineData("العراقية")]
    [InlineData("أسوريا")]
    [InlineData("الولايات في المتحدة")]
    [InlineData("Bidens Joe")]
    public void Parts_of_words_are_no_names(string text) => Assert.Empty(Matcher.Find(text));

    [Fact]
    public void A_match_covers_whole_words_with_their_prefix()
    {
        const string text = "قال وللعـراق، إن";

        var match = Assert.Single(Matcher.Find(text));

        Assert.Equal("وللعـراق", text.Substring(match.Start, match.Length));
        Assert.Equal(2, match.PrefixLetters);
    }
}

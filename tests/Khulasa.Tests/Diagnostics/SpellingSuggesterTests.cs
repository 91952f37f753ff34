using Khulasa.Diagnostics;

namespace Khulasa.Tests.Diagnostics;

public class SpellingSuggesterTests
{
    private static readonly string[] Words = ["title", "title_en", "slug", "summary", "topics", "by", "coalition", "base_url"];

    [Theory]
    [InlineData("titel", "title")]
    [InlineData("Title", "title")]
    [InlineData("sumary", "summary")]
    [InlineData("coalitoin", "coalition")]
    [InlineData("slgu", "slug")]
    [InlineData("titleen", "title_en")]
    [InlineData("base", "base_url")]
    [InlineData("xyz", null)]
    [InlineData("to", null)]
    [InlineData("a", null)]
    [InlineData("", null)]
    public void The_nearest_word_is_suggested_or_none(string word, string? meant) => Assert.Equal(meant, SpellingSuggester.Suggest(word, Words));

    [Fact]
    public void Of_two_as_near_the_ordinally_first_is_suggested() => Assert.Equal("cat", SpellingSuggester.Suggest("bat", ["rat", "cat", "hat"]));
}

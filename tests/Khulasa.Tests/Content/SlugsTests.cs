using Khulasa.Content;

namespace Khulasa.Tests.Content;

public class SlugsTests
{
    [Theory]
    [InlineData("baghdad-coalition-ties")]
    [InlineData("2024-09-01-a")]
    [InlineData("a--b")]
    [InlineData("console")]
    [InlineData("com10")]
    public void A_good_slug_has_no_problem(string slug) => Assert.Null(Slugs.Problem(slug));

    [Theory]
    [InlineData("Baghdad", "baghdad")]
    [InlineData("a_b c", "a-b-c")]
    [InlineData("-a-", "a")]
    [InlineData("é-à", "e-a")]
    [InlineData("a/../b", "a-b")]
    [InlineData("a\\b", "a-b")]
    [InlineData("a.", "a")]
    [InlineData("nul", "nul-1")]
    [InlineData("com1", "com1-1")]
    [InlineData("بغداد", null)]
    [InlineData("", null)]
    public void A_bad_slug_is_refused_and_corrected(string slug, string? correct)
    {
        Assert.NotNull(Slugs.Problem(slug));
        Assert.Equal(correct, Slugs.Correct(slug));
        if (correct is not null) Assert.Null(Slugs.Problem(correct));
    }

    [Fact]
    public void A_slug_longer_than_a_file_name_may_be_is_refused() => Assert.NotNull(Slugs.Problem(new string('a', 121)));
}

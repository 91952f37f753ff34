using Khulasa.Model;
using Khulasa.Rendering;

namespace Khulasa.Tests.Rendering;

/// <summary>A text in a known language keeps its direction whatever letter it opens with.</summary>
public class PhraseTests
{
    [Theory]
    [InlineData("BBC عربي", "\u2067BBC عربي\u2069")]
    [InlineData("«NATO» في العراق", "\u2067«NATO» في العراق\u2069")]
    [InlineData("5 أسئلة", "5 أسئلة")]
    [InlineData("عن NATO", "عن NATO")]
    // Not a letter of Arabic: what reads from left to right keeps doing so, with its bracket at its end.
    [InlineData("Reuters (UK)", "\u2068Reuters (UK)\u2069")]
    [InlineData("2024", "2024")]
    public void Arabic_text_that_opens_with_a_Latin_word_is_set_from_right_to_left(string text, string expected) =>
        Assert.Equal(expected, Phrase.Arabic(text).Within(Language.Arabic).Value);

    [Theory]
    [InlineData("خُلاصة, a digest", "\u2066خُلاصة, a digest\u2069")]
    [InlineData("A digest, خُلاصة", "A digest, خُلاصة")]
    public void English_text_that_opens_with_an_Arabic_word_is_set_from_left_to_right(string text, string expected) =>
        Assert.Equal(expected, Phrase.English(text).Within(Language.English).Value);

    [Theory]
    [InlineData("BBC عربي", "\u2067BBC عربي\u2069")]
    [InlineData("عربي", "\u2068عربي\u2069")]
    public void Text_in_the_other_language_is_always_isolated(string text, string expected) =>
        Assert.Equal(expected, Phrase.Arabic(text).Within(Language.English).Value);
}

using Khulasa.Text;

namespace Khulasa.Tests.Text;

/// <summary>Phrases of the rules in scripts without spaces.</summary>
public class PhraseSetTests
{
    [Theory]
    [InlineData("本紙の記事・写真の無断転載を禁じます。", "無断転載を禁じます")]
    [InlineData("转载请注明出处", "转载请注明")]
    // Fewer signs may be part of another word.
    [InlineData("記者会見場所", null)]
    public void Phrase_of_signs_is_found_within_what_reads_as_one_word(string text, string? phrase) =>
        Assert.Equal(phrase, new PhraseSet(["無断転載を禁じます", "转载请注明", "会見場"]).MatchAnywhere(text)?.Phrase);
}

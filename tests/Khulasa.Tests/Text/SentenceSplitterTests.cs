using Khulasa.Text;

namespace Khulasa.Tests.Text;

public class SentenceSplitterTests
{
    [Theory]
    [InlineData("قال الوزير ذلك. وأضاف آخر.", "قال الوزير ذلك.|وأضاف آخر.")]
    [InlineData("\"انتهى اللقاء\". وأضاف البيان: \"نعم\".", "\"انتهى اللقاء\".|وأضاف البيان: \"نعم\".")]
    [InlineData("هل انتهى؟ لا.", "هل انتهى؟|لا.")]
    [InlineData("في العراق.. احتياج واقعي أم غضب؟", "في العراق.. احتياج واقعي أم غضب؟")]
    [InlineData("بلغ 3.5 مليون. انتهى", "بلغ 3.5 مليون.|انتهى")]
    [InlineData("التقى د. أحمد بالوفد. ثم عاد.", "التقى د. أحمد بالوفد.|ثم عاد.")]
    [InlineData("Mr. Smith of the U.S. Army spoke. He left.", "Mr. Smith of the U.S. Army spoke.|He left.")]
    public void Text_is_split_into_whole_sentences(string text, string expected) =>
        Assert.Equal(expected.Split('|'), SentenceSplitter.Split(text));

    [Fact]
    public void No_word_is_lost()
    {
        const string text = "قال «نعم». ثم... ماذا؟! (لا أعلم.) A.B. C";

        var sentences = SentenceSplitter.Split(text);

        Assert.Equal(text.Replace(" ", "", StringComparison.Ordinal), string.Concat(sentences).Replace(" ", "", StringComparison.Ordinal));
    }
}

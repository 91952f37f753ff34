using Khulasa.Tests.Stories;
using Khulasa.Text;

namespace Khulasa.Tests.Text;

public class FoldedTextTests
{
    [Fact]
    public void Words_are_those_of_the_tokenizer_folded()
    {
        var random = new Random(9);
        const string letters = "ابةىئؤأإآکی\u0640\u064E\uFEFB\uFDFA é Ünn 'a9٣\u200C،. \n\uFB50\u0301";
        var texts = Enumerable.Range(0, 3_000).Select(_ => string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => letters[random.Next(letters.Length)])))
            .Concat(StoryCorpus.Articles.Select(article => article.Text));
        foreach (var text in texts)
        {
            var folded = new FoldedText(text);

            Assert.Equal(Tokenizer.FoldedWords(text), Enumerable.Range(0, folded.Count).Select(i => folded[i].ToString()));
            for (var i = 0; i < folded.Count; i++) Assert.Equal(folded[i].ToString(), ArabicNormalizer.Fold(folded.Place(i).In(text)));
        }
    }

    [Theory]
    [InlineData("الأميركية", "امريكية", false)]
    [InlineData("الأمريكية", "الامريكيه", true)]
    [InlineData("مؤسّسة", "موسسه", true)]
    [InlineData("علی", "على", true)]
    [InlineData("کتاب", "كتاب", true)]
    [InlineData("العــراق", "العراق", true)]
    [InlineData("٢٠٢٤", "2024", true)]
    [InlineData("José", "jose", true)]
    [InlineData("ﻻ", "لا", true)]
    [InlineData("بن", "بين", false)]
    public void Spellings_fold_to_one_word_and_other_words_do_not(string a, string b, bool same)
    {
        Assert.Equal(same, ArabicNormalizer.Fold(a) == ArabicNormalizer.Fold(b));
    }
}

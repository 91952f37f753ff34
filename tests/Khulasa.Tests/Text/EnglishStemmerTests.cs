using Khulasa.Text;

namespace Khulasa.Tests.Text;

public class EnglishStemmerTests
{
    [Theory]
    // one word, one stem
    [InlineData("attack attacks attacked attacking attack's Attack’s")]
    [InlineData("force forces forced forcing")]
    [InlineData("base bases based")]
    [InlineData("city cities city's")]
    [InlineData("deny denies denied denying")]
    [InlineData("plan plans planned planning")]
    [InlineData("make makes making")]
    [InlineData("hope hopes hoped hoping")]
    [InlineData("state states stated stating")]
    [InlineData("operate operates operated operating")]
    [InlineData("kill kills killed killing")]
    [InlineData("vote votes voted voting")]
    [InlineData("invite invites invited inviting")]
    [InlineData("rally rallies rallied rallying")]
    [InlineData("march marches marched marching")]
    [InlineData("militia militias militia's")]
    [InlineData("conference conferences")]
    [InlineData("class classes")]
    [InlineData("box boxes")]
    [InlineData("show shows showed showing")]
    [InlineData("agree agrees agreed agreeing")]
    [InlineData("withdraw withdraws withdrew withdrawn withdrawing")]
    [InlineData("woman women women's")]
    [InlineData("Iraq Iraq's")]
    public void Forms_of_a_word_have_one_stem(string forms)
    {
        Assert.Single(forms.Split(' ').Select(EnglishStemmer.Stem).Distinct());
    }

    [Theory]
    // two words, two stems
    [InlineData("hop hope")]
    [InlineData("mak make")]
    [InlineData("Hama Hamas")]
    [InlineData("unit united")]
    [InlineData("new news")]
    [InlineData("sudan sudanese")]
    [InlineData("jam James")]
    [InlineData("thin thing")]
    [InlineData("r red")]
    public void Two_words_keep_two_stems(string words)
    {
        Assert.Equal(2, words.Split(' ').Select(EnglishStemmer.Stem).Distinct().Count());
    }

    [Theory]
    [InlineData("king", "king")]
    [InlineData("string", "string")]
    [InlineData("speed", "speed")]
    [InlineData("Damascus", "damascus")]
    [InlineData("ISIS", "isis")]
    [InlineData("crisis", "crisis")]
    [InlineData("US", "us")]
    [InlineData("F-16s", "f-16s")]
    [InlineData("2024s", "2024s")]
    [InlineData("don't", "don't")]
    [InlineData("used", "use")]
    [InlineData("Müller", "muller")]
    [InlineData("أميركا", "اميركا")]
    [InlineData("", "")]
    public void Word_that_nothing_can_be_taken_from_stays(string word, string stem)
    {
        Assert.Equal(stem, EnglishStemmer.Stem(word));
    }

    [Fact]
    public void Stems_have_three_letters_or_are_the_word()
    {
        foreach (var word in File.ReadAllText(Path.Combine(Support.Repository.Root, "README.md")).Split(' ').SelectMany(Tokenizer.FoldedWords).Distinct())
            Assert.True(EnglishStemmer.Stem(word) is { Length: >= 3 } || word.Length <= 3, word);
    }
}

using Khulasa.Tests.Stories;
using Khulasa.Text;

namespace Khulasa.Tests.Text;

public class ArabicStemmerTests
{
    [Theory]
    // the article and what is written onto it
    [InlineData("العراق", "عراق")]
    [InlineData("والعراق", "عراق")]
    [InlineData("بالعراق", "عراق")]
    [InlineData("كالعراق", "عراق")]
    [InlineData("فالعراق", "عراق")]
    [InlineData("للعراق", "عراق")]
    [InlineData("وللعراق", "عراق")]
    [InlineData("وبالعراق", "عراق")]
    // the mark of the future
    [InlineData("سيعلن", "يعلن")]
    [InlineData("وسيعلن", "يعلن")]
    [InlineData("فسيعلن", "يعلن")]
    [InlineData("سَيُعلن", "يعلن")]
    [InlineData("ستعلن", "تعلن")]
    [InlineData("وستعلن", "تعلن")]
    [InlineData("سنواصل", "نواصل")]
    [InlineData("سيعلنون", "يعلن")]
    [InlineData("وسيعرضها", "يعرض")]
    [InlineData("سيطرح", "يطرح")]
    // words that the س belongs to
    [InlineData("سياسة", "سياس")]
    [InlineData("السياسة", "سياس")]
    [InlineData("وسيارة", "سيار")]
    [InlineData("سيطرة", "سيطر")]
    [InlineData("سيطرتها", "سيطر")]
    [InlineData("وسيطر", "سيطر")]
    [InlineData("وسيط", "وسيط")]
    [InlineData("وستيفن", "ستيفن")]
    [InlineData("سنوية", "سنو")]
    [InlineData("سنويا", "سنو")]
    [InlineData("سنتين", "سنه")]
    [InlineData("سيناء", "سيناء")]
    [InlineData("سيدات", "سيد")]
    [InlineData("فسيفساء", "فسيفساء")]
    // three letters are too few for a verb with its person
    [InlineData("سترى", "ستر")]
    [InlineData("سيول", "سيول")]
    // endings
    [InlineData("القوات", "قوات")]
    [InlineData("قواتها", "قوات")]
    [InlineData("المستشارين", "مستشار")]
    [InlineData("مستشارون", "مستشار")]
    [InlineData("الحكومة", "حكوم")]
    [InlineData("حكومته", "حكوم")]
    [InlineData("الأمنية", "امن")]
    [InlineData("شخصًا", "شخص")]
    // hamza and ya do not matter
    [InlineData("الأميركية", "اميرك")]
    [InlineData("الاميركيه", "اميرك")]
    [InlineData("الأمريكية", "اميرك")]
    [InlineData("أمريكا", "اميرك")]
    [InlineData("لأميركا", "اميرك")]
    [InlineData("الأميركيين", "اميرك")]
    // words that end or begin like that by themselves
    [InlineData("واشنطن", "واشنطن")]
    [InlineData("وواشنطن", "واشنطن")]
    [InlineData("لواشنطن", "واشنطن")]
    [InlineData("لبنان", "لبنان")]
    [InlineData("إيران", "ايران")]
    [InlineData("بإيران", "ايران")]
    [InlineData("البرلمان", "برلمان")]
    [InlineData("وزير", "وزير")]
    [InlineData("الوزراء", "وزير")]
    [InlineData("بيان", "بيان")]
    // broken plurals
    [InlineData("القتلى", "قتيل")]
    [InlineData("صواريخ", "صاروخ")]
    [InlineData("الفصائل", "فصيل")]
    [InlineData("ودول", "دوله")]
    // never below three letters
    [InlineData("الله", "الله")]
    [InlineData("باب", "باب")]
    [InlineData("ابن", "ابن")]
    [InlineData("سنة", "سنه")]
    [InlineData("هذه", "هذه")]
    [InlineData("يد", "يد")]
    // other scripts
    [InlineData("Washington", "washington")]
    [InlineData("2024", "2024")]
    [InlineData("", "")]
    public void Word_has_the_stem(string word, string stem)
    {
        Assert.Equal(stem, ArabicStemmer.Stem(word));
    }

    [Fact]
    public void Stems_of_real_words_have_three_letters_or_are_the_word()
    {
        foreach (var word in Words())
        {
            var stem = ArabicStemmer.Stem(word.AsSpan()).ToString();

            Assert.True(stem.Length >= 3 || stem == word, $"{word} became {stem}");
        }
    }

    [Fact]
    public void Stemming_is_the_same_with_and_without_a_prefix()
    {
        // No article goes before a verb of the future.
        foreach (var word in Words().Where(word => word.Length > 4 && FutureMark.Letters(word) == 0 && word.All(ArabicLetters.IsLetter) && !word.StartsWith("ال", StringComparison.Ordinal) && word[0] is not ('ل' or 'ب' or 'ك' or 'ف' or 'و')))
            Assert.Equal(ArabicStemmer.Stem(word.AsSpan()).ToString(), ArabicStemmer.Stem(("وال" + word).AsSpan()).ToString());
    }

    private static HashSet<string> Words() =>
    [
        .. StoryCorpus.Reviewed.Articles.Select(article => article.Body).Concat(StoryCorpus.Articles.Select(article => article.Text)).SelectMany(Tokenizer.FoldedWords),
    ];
}

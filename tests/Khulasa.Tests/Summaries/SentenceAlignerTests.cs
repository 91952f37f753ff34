using Khulasa.Summaries;
using Khulasa.Tests.Stories;

namespace Khulasa.Tests.Summaries;

public class SentenceAlignerTests
{
    /// <summary>Every sentence of the reviewed summaries beside the paragraph that it retells, read by a person.</summary>
    [Theory]
    [InlineData("baghdad-coalition-ties", 1, 4, 7)]
    [InlineData("washington-conference-iraq", 1, 3, 4)]
    [InlineData("coalition-withdrawal-timetable", 0, 1, 4, 8)]
    [InlineData("us-stay-in-iraq", 0, 3, 7, 17)]
    [InlineData("sudani-stoltenberg-davos", 0, 1, 6)]
    public void Editors_sentence_is_aligned_to_the_paragraph_it_retells(string slug, params int[] expected)
    {
        var article = StoryCorpus.Reviewed.Articles.Single(article => article.Slug == slug);

        var aligned = SentenceAligner.Align(article.Summary, article.Body.Trim().Split("\n\n"));

        Assert.Equal(expected.Select(index => (int?)index), aligned);
    }

    [Fact]
    public void Every_whole_sentence_of_a_text_is_aligned_to_its_own_paragraph()
    {
        foreach (var article in StoryCorpus.Articles)
        {
            var sentences = article.Paragraphs.SelectMany((text, i) => Khulasa.Text.SentenceSplitter.Split(text).Select(sentence => (sentence, i))).ToList();

            var aligned = SentenceAligner.Align([.. sentences.Select(pair => pair.sentence)], article.Paragraphs);

            Assert.Equal(sentences.Select(pair => (int?)pair.i), aligned);
        }
    }

    [Fact]
    public void Sentence_that_no_paragraph_has_is_aligned_to_none()
    {
        string[] paragraphs = ["أعلن العراق توصله لاتفاق مع الولايات المتحدة لصياغة جدول زمني.", "افتتح معرض الكتاب أبوابه في بغداد."];

        Assert.Equal([null, null, 1, null], SentenceAligner.Align(
            ["Iraq said it had agreed with the United States.", "ارتفعت أسعار القمح في الأسواق العالمية.", "فتح معرض الكتاب في بغداد أبوابه", ""], paragraphs));
        Assert.Equal([null], SentenceAligner.Align(["جملة"], []));
        Assert.Empty(SentenceAligner.Align([], paragraphs));
    }
}

using Khulasa.Summaries;
using Khulasa.Tests.Stories;
using Khulasa.Text;
using Xunit.Abstractions;

namespace Khulasa.Tests.Summaries;

public class SummaryExtractorTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("baghdad-coalition-ties")]
    [InlineData("washington-conference-iraq")]
    [InlineData("coalition-withdrawal-timetable")]
    [InlineData("us-stay-in-iraq")]
    [InlineData("sudani-stoltenberg-davos")]
    public void Summary_of_a_reviewed_article_is_a_few_whole_sentences_in_reading_order(string slug)
    {
        var article = StoryCorpus.Reviewed.Articles.Single(article => article.Slug == slug);
        var paragraphs = article.Body.Trim().Split("\n\n");

        var summary = SummaryExtractor.Extract(article.Title, paragraphs, StoryCorpus.Entities.Find(article).All);

        output.WriteLine(string.Join('\n', summary));
        Assert.InRange(summary.Count, 2, 4);
        Assert.InRange(summary.Sum(sentence => Tokenizer.Words(sentence.Text).Count), 20, 150);
        Assert.All(summary, sentence => Assert.Contains(sentence.Text, paragraphs[sentence.ParagraphIndex], StringComparison.Ordinal));
        Assert.All(summary, sentence => Assert.Contains(sentence.Text, SentenceSplitter.Split(paragraphs[sentence.ParagraphIndex])));
        Assert.Equal(summary.Select(sentence => sentence.ParagraphIndex).Order(), summary.Select(sentence => sentence.ParagraphIndex));
        Assert.Null(LanguageWords.Default.DanglingOpeners.MatchStart(summary[0].Text));
        Assert.Equal(summary.Select(sentence => (int?)sentence.ParagraphIndex), SentenceAligner.Align([.. summary.Select(sentence => sentence.Text)], paragraphs));
    }

    [Fact]
    public void Sentence_that_points_back_is_passed_over_where_a_better_one_exists()
    {
        string[] paragraphs =
        [
            "أعلنت وزارة الكهرباء العراقية تشغيل محطة جديدة في البصرة بقدرة ألف ميغاواط.",
            "وأضاف أن المحطة في البصرة ستغذي شبكة الكهرباء العراقية قبل الصيف المقبل.",
            "كما أن الوزارة تنوي تشغيل محطات كهرباء أخرى في البصرة وميسان.",
            "وتعاني البصرة نقصا في الكهرباء كل صيف بسبب قدم الشبكة وارتفاع الطلب.",
        ];

        var summary = SummaryExtractor.Extract("تشغيل محطة كهرباء في البصرة", paragraphs, []);

        Assert.Equal([0, 3], summary.Select(sentence => sentence.ParagraphIndex));
    }

    [Fact]
    public void Sentence_that_repeats_another_is_left_out()
    {
        const string lead = "أعلنت وزارة الكهرباء العراقية تشغيل محطة جديدة في محافظة البصرة الجنوبية.";
        string[] paragraphs =
        [
            lead, "محطة جديدة في محافظة البصرة الجنوبية أعلنت وزارة الكهرباء العراقية تشغيلها الآن.",
            "يشكو السكان من انقطاع طويل للتيار في أشهر الصيف الحارة.",
        ];

        var summary = SummaryExtractor.Extract("محطة جديدة", paragraphs, []);

        Assert.Equal([0, 2], summary.Select(sentence => sentence.ParagraphIndex));
    }

    [Fact]
    public void Half_of_a_quotation_and_a_bare_question_are_no_summary()
    {
        string[] paragraphs = ["قال الوزير في بيانه اليوم \"إن المحطة الجديدة ستعمل قريبا.", "هل تعود الكهرباء إلى البصرة قبل نهاية الصيف الحالي؟", "لا."];

        Assert.Empty(SummaryExtractor.Extract("الكهرباء", paragraphs, []));
        Assert.Empty(SummaryExtractor.Extract("", [], []));
    }

    [Fact]
    public void English_text_is_summarised_too()
    {
        string[] paragraphs =
        [
            "Iraq said on Monday it had agreed with the U.S. on a timetable for coalition advisers. He said talks would go on.",
            "The agreement sets out a gradual cut in the number of advisers in Iraq.",
        ];

        Assert.Equal([0, 1], SummaryExtractor.Extract("Iraq and US agree on timetable", paragraphs, []).Select(sentence => sentence.ParagraphIndex));
    }
}

using Khulasa.Stories;
using Khulasa.Text;
using Xunit.Abstractions;

namespace Khulasa.Tests.Stories;

public class StoryComparisonTests(ITestOutputHelper output)
{
    [Fact]
    public void Timeline_is_oldest_first_and_the_order_of_the_reports_does_not_matter()
    {
        var reports = Event("morocco-earthquake");

        var forward = StoryComparison.Compare(reports);
        var backward = StoryComparison.Compare([.. reports.Reverse()]);

        Assert.Equal(["mq-agency", "mq-paper", "mq-site"], forward.Timeline);
        Assert.Equal(Show(forward), Show(backward));
        output.WriteLine(Show(forward));
    }

    [Fact]
    public void Numbers_that_differ_stand_side_by_side()
    {
        var numbers = StoryComparison.Compare(Event("hamdaniya-fire")).Numbers;

        output.WriteLine(string.Join('\n', numbers.SelectMany(number => number.Values)));
        var dead = numbers.Single(number => number.Unit.StartsWith("قتيل", StringComparison.Ordinal));
        Assert.Equal([100, 93], dead.Values.Select(value => value.Value));
    }

    [Fact]
    public void Numbers_that_agree_are_not_listed()
    {
        string[] a = ["أصيب خمسة جنود أميركيين في هجوم صاروخي على قاعدة عين الأسد مساء الاثنين."];
        string[] b = ["قال مسؤولون إن 5 جنود أميركيين أصيبوا في هجوم صاروخي على قاعدة عين الأسد."];
        string[] c = ["القيادة المركزية الأميركية: سبعة جنود جرحى بعد سقوط صاروخين على قاعدة عين الأسد في هجوم مساء الاثنين."];

        Assert.Empty(StoryComparison.Compare([Report("a", a), Report("b", b)]).Numbers);
        var differing = Assert.Single(StoryComparison.Compare([Report("a", a), Report("b", b), Report("c", c)]).Numbers);
        Assert.Equal([5, 5, 7], differing.Values.Select(value => value.Value));
        Assert.Equal(["خمسة", "5", "سبعة"], differing.Values.Select(value => value.Text));
        Assert.Equal("جنود", differing.Unit);
    }

    [Fact]
    public void Numbers_that_both_reports_have_do_not_differ()
    {
        string[] a = ["تحتسب الموازنة سعر 70 دولارا وتصدير 3.5 ملايين برميل يوميا، منها 400 ألف من إقليم كردستان."];
        string[] b = ["تفترض الموازنة سعر 70 دولارا وتلزم إقليم كردستان بتصدير 400 ألف برميل يوميا."];

        Assert.Empty(StoryComparison.Compare([Report("a", a), Report("b", b)]).Numbers);
    }

    [Fact]
    public void Sentences_of_several_outlets_are_shared_and_those_of_one_are_unique()
    {
        var comparison = StoryComparison.Compare(Event("sudani-white-house"));
        output.WriteLine(Show(comparison));

        Assert.Contains(comparison.Shared, statement => statement.Sentences.Select(sentence => sentence.Slug).Distinct().Count() > 1);
        Assert.All(comparison.Shared, statement => Assert.Equal(
            statement.Sentences.Count, statement.Sentences.DistinctBy(sentence => sentence.Outlet).Count()));
        Assert.Contains(StoryComparison.Compare(Event("morocco-earthquake")).Unique, sentence => sentence.Text.StartsWith("وأعلن العاهل", StringComparison.Ordinal));
        Assert.Empty(comparison.Unique.Intersect(comparison.Shared.SelectMany(statement => statement.Sentences)));
    }

    [Fact]
    public void Copies_are_marked_and_their_sentences_not_taken_for_agreement()
    {
        var comparison = StoryComparison.Compare(Event("speaker-mashhadani"));

        var copy = Assert.Single(comparison.Copies);
        Assert.Equal(("sp-copy", "sp-agency"), (copy.Slug, copy.CopyOf));
        Assert.InRange(copy.Overlap, 0.9, 1);
        Assert.DoesNotContain(comparison.Shared.SelectMany(statement => statement.Sentences), sentence => sentence.Slug == "sp-copy");
        Assert.Equal([182, 181], Assert.Single(comparison.Numbers, number => number.Unit.StartsWith("صوت", StringComparison.Ordinal)
            || number.Unit.StartsWith("أصوات", StringComparison.Ordinal)).Values.Select(value => value.Value));
    }

    [Fact]
    public void Sentences_know_their_paragraph()
    {
        foreach (var sentence in StoryComparison.Compare(Event("iraq-japan")).Unique)
        {
            var article = StoryCorpus.Articles.Single(article => article.Slug == sentence.Slug);
            Assert.Contains(sentence.Text, article.Paragraphs[sentence.ParagraphIndex], StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("حضر 12 شخصا", "12|12|شخصا")]
    [InlineData("قتل 12 شخصا", "12|12|قتيل")]
    [InlineData("تصدير 3.5 ملايين برميل", "3.5 ملايين|3500000|برميل")]
    [InlineData("طولهما 1,200 كيلومتر", "1,200|1200|كيلومتر")]
    [InlineData("بكلفة ١٧ مليار دولار", "١٧ مليار|17000000000|دولار")]
    [InlineData("ثلاثة جنود", "ثلاثة|3|جنود")]
    [InlineData("killed 15 people, wounded two thousand soldiers", "15|15|dead two thousand|2000|soldiers")]
    [InlineData("أسفر عن مقتل 820 شخصا على الأقل وإصابة 672 آخرين", "820|820|قتيل 672|672|جريح")]
    [InlineData("عدد القتلى بلغ 2122 وعدد الجرحى 2421", "2122|2122|قتيل 2421|2421|جريح")]
    [InlineData("في 12 أيلول 2024", "")]
    [InlineData("منذ عام 2005 رئيسا", "")]
    [InlineData("الساعة 10 مساء", "")]
    [InlineData("بقوة 6.8، وأسفر", "")]
    [InlineData("لا رقم هنا", "")]
    public void Numbers_are_read_with_what_they_count(string text, string expected)
    {
        using var words = new FoldedText(text);

        var numbers = NumberReader.Read(text, words).Select(number => FormattableString.Invariant($"{number.Text}|{number.Value:0.##}|{number.Unit}"));

        Assert.Equal(expected, string.Join(' ', numbers));
    }

    [Fact]
    public void Nothing_to_compare_gives_nothing()
    {
        Assert.Empty(StoryComparison.Compare([]).Timeline);
        Assert.Empty(StoryComparison.Compare([Report("a", [])]).Unique);
    }

    private static StoryText Report(string slug, string[] paragraphs) => new(slug, null, "outlet of " + slug, paragraphs);

    private static StoryText[] Event(string name) =>
        [.. StoryCorpus.Articles.Where(article => article.Event == name).Select(article => new StoryText(article.Slug, article.Date, article.Outlet, article.Paragraphs))];

    private static string Show(StoryComparison comparison) => string.Join('\n',
        [
            "timeline " + string.Join(' ', comparison.Timeline),
            .. comparison.Shared.Select(statement => "shared\n  " + string.Join("\n  ", statement.Sentences)),
            .. comparison.Unique.Select(sentence => "unique " + sentence),
            .. comparison.Numbers.Select(number => $"numbers {number.Unit}\n  " + string.Join("\n  ", number.Values)),
        ]);
}

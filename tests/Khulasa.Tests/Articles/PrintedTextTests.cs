using Khulasa.Articles;
using Khulasa.Seeds;

namespace Khulasa.Tests.Articles;

/// <summary>Text of a printed column: lines of one width that have any number of letters, and the heads of its pages.</summary>
public class PrintedTextTests
{
    private const string Headline = "سقاة الحارة القديمة";

    // As a font with narrow and wide letters breaks them: 40 to 52 letters.
    private static readonly string[] First =
    [
        "في غرفة باردة جنوب المسجد الكبير، يفتح حارس المكتبة",
        "صندوقا معدنيا صدئا ويخرج منه رزمة ملفوفة بقماش",
        "أبيض، ثم يتنفس بعمق قبل أن يحل عقدتها، كأنه يلتقي",
        "قريبا عاد من سفر طويل.",
    ];

    private static readonly string[] Second =
    [
        "الرزمة واحدة من سبعة وعشرين ألف مخطوط عادت إلى",
        "المدينة منذ مطلع العام، بعد عشر سنوات قضتها في",
        "شقق مستأجرة بالعاصمة هربا من حريق أتى على",
        "أربعة آلاف مخطوط في ساحة المعهد.",
    ];

    private static readonly string[] Third =
    [
        "ويقول الحارس إن نقل المخطوطات في ذلك الشتاء جرى",
        "ليلا على ظهور الحمير ثم في قوارب عبر النهر، وشاركت",
        "فيه أكثر من ثمانين أسرة لم تتقاض درهما واحدا مقابل",
        "المخاطرة بحياتها.",
    ];

    private static readonly string Whole = string.Join('\n', new[] { First, Second, Third }.Select(lines => string.Join(' ', lines)));

    [Theory]
    [InlineData("\n\n")]
    [InlineData("\n")]
    public void Lines_of_a_column_are_joined_whatever_number_of_letters_they_have(string gap)
    {
        var article = Clean($"{Headline}\n\n12 آذار 2023\n\n{string.Join(gap, Lines(First), Lines(Second), Lines(Third))}\n");

        Assert.Equal((Headline, Whole), (article.Title?.Value, Text(article)));
    }

    [Theory]
    [InlineData("الشرق الثقافي - العدد 2417 - صفحة 11")]
    [InlineData("- 11 -")]
    [InlineData("11\nالأحد 12 آذار 2023 - السنة الثامنة")]
    public void Head_of_a_page_in_the_middle_of_a_sentence_is_taken_out(string head)
    {
        var article = Clean($"{Headline}\n\n12 آذار 2023\n\n{Lines(First)}\n{Lines(Second[..2])}\n\n{head}\n\n{Lines(Second[2..])}\n{Lines(Third)}\n");

        Assert.Equal(Whole, Text(article));
    }

    [Fact]
    public void Head_that_stands_on_each_page_is_taken_out_between_sentences_too()
    {
        var article = Clean($"{Headline}\n\n12 آذار 2023\n\n{Lines(First)}\nصفحة 11 من الملحق\n{Lines(Second[..2])}\nصفحة 12 من الملحق\n{Lines(Second[2..])}\n{Lines(Third)}\n");

        Assert.Equal(Whole, Text(article));
    }

    [Fact]
    public void Numbered_headings_of_a_column_are_kept()
    {
        var article = Clean($"{Headline}\n\n12 آذار 2023\n\n{Lines(First)}\n\nالمادة 1 من القانون\n\n{Lines(Second)}\n\nالمادة 2 من القانون\n\n{Lines(Third)}\n");

        Assert.Contains("المادة 2 من القانون", Text(article), StringComparison.Ordinal);
    }

    [Fact]
    public void Day_below_a_headline_as_wide_as_the_column_is_no_part_of_it()
    {
        const string wide = "سقاة الحارة القديمة يتركون القرب بعد ستين عاما كاملة";
        var article = Clean($"{wide}\n12 آذار 2023\n{Lines(First)}\n{Lines(Second)}\n{Lines(Third)}\n");

        Assert.Equal((wide, "2023-03-12"), (article.Title?.Value, article.Date?.Value.ToString()));
    }

    private static string Lines(string[] lines) => string.Join('\n', lines);

    private static string Text(Article article) => string.Join('\n', article.Body.Select(block => block.Text));

    private static Article Clean(string text) => new ArticleCleaner(CleaningRules.Default, KnownNames.None).Clean(TextCapture.Parse(text, "utf-8"), "page.txt");
}

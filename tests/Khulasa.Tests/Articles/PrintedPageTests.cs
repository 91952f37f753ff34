using Khulasa.Articles;
using Khulasa.Seeds;

namespace Khulasa.Tests.Articles;

/// <summary>The text of pages that a browser printed to a file, and of papers set in narrow columns.</summary>
public class PrintedPageTests
{
    private const string Sheet = "https://www.bay.example/news/flood-warning            ";

    private const string Browser = $"""
        12/3/2023, 10:15 AM                    Flood warning for coastal towns - Bay Herald

        Flood warning for coastal towns
        By Mary Collins
        December 2, 2023
        The weather service issued a flood warning on Saturday for towns along the coast, saying that high tides could push water over sea walls.

        Officials in Ashford said that they had opened two shelters and would close the harbour road at

        {Sheet}1/2
        12/3/2023, 10:15 AM                    Flood warning for coastal towns - Bay Herald

        midnight, when the tide was expected to be highest. Residents were asked to stay at home.

        "We have been through this before and we are ready," said the mayor, who spoke at the fire station on Saturday.
        {Sheet}2/2
        """;

    [Fact]
    public void What_a_browser_prints_at_the_edges_of_a_sheet_parts_no_text()
    {
        var article = Clean(Browser);

        Assert.Contains("close the harbour road at midnight, when the tide", article.Text, StringComparison.Ordinal);
        Assert.Contains("We have been through this before", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("bay.example", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Day_of_printing_dates_no_article()
    {
        var article = Clean(Browser.Replace("December 2, 2023\n", "", StringComparison.Ordinal));

        Assert.Null(article.Date);
        Assert.Equal(4, article.Pruned.Count);
    }

    [Fact]
    public void Numbers_of_sheets_are_taken_out_where_they_count_up()
    {
        const string Text = """
            مجلس المدينة يقر موازنة العام المقبل
            أقر مجلس المدينة في جلسته الأخيرة موازنة العام المقبل بزيادة قدرها خمسة في المئة عن العام الحالي، وخصص معظمها للطرق.
            صفحة 1 من 2
            https://meena.example/12345
            وقال رئيس المجلس إن المشاريع الجديدة ستبدأ في الربيع، وإن الأولوية ستكون لإصلاح الجسر القديم وشبكة المياه.
            صفحة 2 من 2
            https://meena.example/12345
            """;

        var article = Clean(Text);

        Assert.Equal(4, article.Pruned.Count);
        Assert.Contains("وقال رئيس المجلس", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Title_of_the_window_above_the_headline_is_none() =>
        Assert.Equal("Flood warning for coastal towns", Clean("Flood warning for coastal towns - Bay Herald\n" + Browser[Browser.IndexOf("\n\n", StringComparison.Ordinal)..]).Title?.Value);

    [Fact]
    public void Columns_of_a_printed_paper_are_joined()
    {
        const string Text = """
            البرلمان يناقش مشروع قانون الموازنة
            الاثنين 14 تشرين الثاني 2022

            يستعد مجلس النواب لعقد جلسة استثنائية
            مطلع الأسبوع المقبل لمناقشة مشروع قانون
            الموازنة الاتحادية للعام المقبل وسط خلافات
            بين الكتل السياسية بشأن حصة الإقليم منها
            وقال عضو اللجنة المالية النيابية في حديث
            للصحيفة أمس إن اللجنة أنهت دراسة المشروع
            وستقدم تقريرها النهائي بعد أيام إلى هيئة
            الرئاسة قبل انعقاد الجلسة العامة للمجلس.
            """;

        Assert.Contains("لعقد جلسة استثنائية مطلع الأسبوع المقبل لمناقشة مشروع قانون الموازنة", Clean(Text).Text, StringComparison.Ordinal);
    }

    private static Article Clean(string text) => new ArticleCleaner(CleaningRules.Default, KnownNames.None).Clean(TextCapture.Parse(text, "utf-8"), "page.txt");
}

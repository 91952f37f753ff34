using static Khulasa.Tests.Articles.PlainTextPage;

namespace Khulasa.Tests.Articles;

/// <summary>Text captures of whole Arabic pages: menus, keywords and the lines of agencies.</summary>
public class ArabicWholePageTests
{
    private const string Story = """
        أعلنت إدارة الميناء، اليوم الأحد، افتتاح الجسر القديم أمام المارة بعد أعمال ترميم استمرت أكثر من عام كامل.
        وقال مدير الأعمال إن العمال استبدلوا الأعمدة التي تضررت في عاصفة العام الماضي، وإن كلفة الترميم جاءت أقل من المتوقع.
        وأضاف أن الحافلات ستعبر الجسر اعتبارا من الأسبوع الأول من الشهر المقبل، فيما تنتظر الشاحنات فحصا ثانيا في الخريف.
        """;

    private const string Headline = "افتتاح الجسر القديم أمام المارة بعد ترميم استمر عاما كاملا";

    [Fact]
    public void Menu_with_names_that_no_list_knows_gives_no_tags()
    {
        var article = Clean($"الرئيسية\nأخبار\nسياسة\nاقتصاد\nرياضة\nثقافة وفن\nمنوعات\nفيديو\nبحث\nالرئيسية > أخبار > محليات\n{Headline}\n12 أيار 2024\n{Story}");

        Assert.Equal(["أخبار", "محليات"], article.Tags);
    }

    [Theory]
    [InlineData("كلمات دلالية:")]
    [InlineData("الوسوم")]
    public void Keywords_on_lines_of_their_own_are_read(string label)
    {
        var article = Clean($"{Headline}\n12 أيار 2024\n{Story}\n{label}\nالجسر القديم\nالبصرة\nالميناء\nشارك المقال\nمواضيع ذات صلة\nأمطار غزيرة تغلق الطرق في الشمال");

        Assert.Equal(["الجسر القديم", "البصرة", "الميناء"], article.Tags);
        Assert.Equal(Story.Split('\n'), article.Body.Select(block => block.Text));
    }

    [Theory]
    [InlineData("الميناء نت - بغداد\nمتابعة/ الميناء")]
    [InlineData("وكالة الميناء للأنباء / بغداد")]
    public void Line_of_an_agency_is_neither_headline_nor_author(string lines)
    {
        var article = Clean($"{lines}\n{Story}");

        Assert.Null(article.Title);
        Assert.Null(article.Authors);
    }
}

using Khulasa.Articles;
using Khulasa.Seeds;

namespace Khulasa.Tests.Articles;

/// <summary>Which names of sections in a text capture are those of the article.</summary>
public class CaptureSectionTests
{
    private const string Article = "\nمجلس مدينة الزهور يقرر إعادة فتح الجسر القديم\nقرر مجلس مدينة الزهور يوم الاثنين إعادة فتح الجسر القديم الذي أغلق في الشتاء الماضي.\nوقال المهندسون للمجلس إن كلفة إصلاح الجسر جاءت أقل من المتوقع.";

    [Fact]
    public void Menu_gives_no_tags() => Assert.Null(Clean("أخبار\nسياسة\nاقتصاد\nرياضة\nثقافة" + Article).Keywords?.Value);

    [Fact]
    public void Section_above_the_headline_is_a_tag() => Assert.Equal(["سياسة"], Clean("سياسة" + Article).Keywords?.Value);

    [Fact]
    public void Topics_of_the_head_and_the_foot_of_a_page_are_no_tags_and_those_below_the_text_are()
    {
        var menu = string.Join('\n', Enumerable.Range(1, 12).Select(number => $"رابط {number}"));
        var foot = string.Join('\n', Enumerable.Range(1, 45).Select(number => $"صفحة {number}"));

        var article = Clean($"الوسوم\nأسواق\nسيارات\n\n{menu}\n{Article}\n\nالوسوم\nجسور\nمدن\n\n{foot}\nالوسوم\nسفر\nطعام");

        Assert.Equal(["جسور", "مدن"], article.Keywords?.Value);
    }

    private static Article Clean(string text) => new ArticleCleaner(CleaningRules.Default, KnownNames.None).Clean(TextCapture.Parse(text, "utf-8"), "page.txt");
}

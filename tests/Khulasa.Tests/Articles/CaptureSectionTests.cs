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

    private static Article Clean(string text) => new ArticleCleaner(CleaningRules.Default, KnownNames.None).Clean(TextCapture.Parse(text, "utf-8"), "page.txt");
}

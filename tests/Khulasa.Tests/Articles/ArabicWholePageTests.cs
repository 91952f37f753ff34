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

    [Theory]
    [InlineData("تخطى الأكثر قراءة وواصل القراءة\n\nالأكثر قراءة\n\nأمطار غزيرة تغلق الطرق في الشمال\nمباراة ودية تنتهي بالتعادل\n\nالأكثر قراءة نهاية")]
    [InlineData("تقارير متعلقة\n\nlist 1 of 2\nأمطار غزيرة تغلق الطرق في الشمال\nlist 2 of 2مباراة ودية تنتهي بالتعادل\nend of list")]
    [InlineData("Skip most read and continue reading\n\nأمطار غزيرة تغلق الطرق في الشمال\n\nEnd of most read")]
    public void Text_goes_on_behind_a_box_that_may_be_skipped(string box)
    {
        var paragraphs = Story.Split('\n');

        var article = Clean($"{Headline}\n\n12 أيار 2024\n\n{paragraphs[0]}\n\n{box}\n\n{string.Join("\n\n", paragraphs[1..])}\n\nالتعليقات\n\nأحسنتم النشر.");

        Assert.Equal(paragraphs, article.Body.Select(block => block.Text));
    }

    [Fact]
    public void Beginning_of_a_box_without_its_end_cuts_nothing()
    {
        var article = Clean($"{Headline}\n\n12 أيار 2024\n\n{Story.Replace("\n", "\n\nتخطى الجسر القديم\n\n", StringComparison.Ordinal)}");

        Assert.All(Story.Split('\n'), paragraph => Assert.Contains(paragraph, article.Body.Select(block => block.Text)));
    }

    [Theory]
    [InlineData("وهل يفتح الجسر ليلا؟\n\nنعم، على الرغم من كل شيء.")]
    [InlineData("ما أعلنته الإدارة\n\nافتتاح الجسر القديم أمام المارة.\n\nعبور الحافلات من الشهر المقبل.\n\nفحص الشاحنات في الخريف.")]
    [InlineData("(2)\n\nإن كان من درس واحد في تجارب المدن التي نجت من العواصف، فهو أن الصيانة المؤجلة خراب مؤجل.\n\nوالله المستعان.")]
    public void Last_words_of_a_text_stay(string last)
    {
        var article = Clean($"{Headline}\n\n12 أيار 2024\n\n{Story.Replace("\n", "\n\n", StringComparison.Ordinal)}\n\n{last}\n\nالتعليقات\n\nأحسنتم النشر.");

        Assert.Equal(last.Split("\n\n")[^1], article.Body.Last().Text);
        Assert.Contains(last.Split("\n\n")[^2], article.Body.Select(block => block.Text));
    }

    [Theory]
    [InlineData("التعليق على الصورة، الجسر القديم كما بدا قبل العاصفة من سوق السمك")]
    [InlineData("قبل 3 ساعة")]
    public void Line_below_the_headline_is_no_headline(string line) =>
        Assert.Equal(Headline, Clean($"{Headline}\n\nصدر الصورة، Getty Images\n\n{line}\n\n12 أيار 2024\n\n{Story}").Title?.Value);

    [Theory]
    [InlineData("الصفحة الرئيسية | أخبار الجسر القديم | أخبار الميناء | كتابات وآراء | رياضة")]
    [InlineData("أنت هنا:\nالرئيسية\n/\nأخبار محلية")]
    public void Menu_with_marks_is_no_headline(string menu) =>
        Assert.Equal(Headline, Clean($"{menu}\n/ {Headline}\n{Headline}\n12 أيار 2024\n{Story}").Title?.Value);

    [Theory]
    // Known sections, and names between them that no list has
    [InlineData("الرئيسية\nسياسة\nأمن وقضاء\nاقتصاد\nمتفرقات\nتربية وثقافة\nرياضة\nصحف اليوم")]
    [InlineData("الأولى\nأخبار\nالسعودية\nاقتصاد\nرياضة\nكتاب ومقالات\nثقافة وفن")]
    [InlineData("سياسة\nاقتصاد\nرياضة\nثقافة")]
    public void Short_menu_gives_no_tags(string menu) => Assert.Empty(Clean($"{menu}\n\n{Headline}\n\n12 أيار 2024\n\n{Story}").Tags);

    [Theory]
    [InlineData("الجسر القديم\nالميناء\nنسخة للطباعة\nأضف تعليقا جديدا")]
    [InlineData("الجسر القديم\nالميناء\nاشترك في نشرتنا اليومية")]
    [InlineData("الجسر القديم\nالميناء\nعن الكاتب")]
    [InlineData("الجسر القديم\nالميناء\nFacebookTwitterPinterest")]
    [InlineData("الجسر القديم\nالميناء\nفيسبوكXمشاركة عبر البريد")]
    public void Buttons_behind_keywords_are_none(string lines) =>
        Assert.Equal(["الجسر القديم", "الميناء"], Clean($"{Headline}\n12 أيار 2024\n{Story}\nالوسوم:\n{lines}").Tags);
}

using Khulasa.Articles;
using Khulasa.Seeds;

namespace Khulasa.Tests.Articles;

/// <summary>Whole pages as plain text, written for these tests.</summary>
internal static class PlainTextPage
{
    public const string Text = """
        The town council of Ashford voted on Monday to reopen the old harbour bridge, which had been closed since a storm damaged two of its pillars last winter.

        Engineers told the council that the repairs cost less than planned, because the pillars could be mended without taking the bridge down.

        "We have waited for this for fourteen months, and so have the shops on the other side," said the mayor, who had promised the reopening before the summer.

        What happens next

        Buses will use the bridge from the first week of June, the council said, and lorries will have to wait until a second inspection in the autumn.

        The harbour company, which owns the land below the bridge, has agreed to pay for a new footpath along the pillars.
        """;

    public const string English = $"""
        Skip to content
        Menu
        Home
        News
        Sport
        Weather
        Saturday, May 25, 2024
        Most read
        Ten gardens to see before you turn fifty
        Rail strike: what passengers need to know

        Ashford council votes to reopen the old harbour bridge
        By Jane Miller, Local Reporter
        Published May 21, 2024, 6:30 PM
        Share
        Save
        The old harbour bridge at Ashford, seen from the fish market (Tom Hale/Ashford Pictures)

        {Text}

        Jane Miller is a reporter who writes about towns on the coast. Follow her for more stories.

        Comments
        Sign in to comment
        What a shame that it took so long, my bus needed an hour more every day and nobody cared about it.
        I was there last week and the pillars looked fine to me, so somebody should ask where the money went.
        You may also like
        How a baker won the national chess title
        The baker from Dunmore had never played in a tournament until his daughter entered him for a joke last year.
        Seven soups for a rainy week
        Cookies help us to show you what you like, and by using this page you agree to our use of them.
        About us
        Contact us
        Privacy policy
        """;

    public const string Arabic = """
        تخطي إلى المحتوى
        القائمة
        الرئيسية
        أخبار
        رياضة
        اقتصاد
        الأكثر قراءة
        عشر نصائح لاختيار دراجة مناسبة
        طقس الغد في المدن الساحلية

        مجلس مدينة الزهور يقرر إعادة فتح الجسر القديم
        كتب: سامر الحلبي
        21 مايو 2024
        مشاركة

        قرر مجلس مدينة الزهور يوم الاثنين إعادة فتح الجسر القديم الذي أغلق منذ أن أضرت عاصفة بعمودين من أعمدته في الشتاء الماضي.

        وقال المهندسون للمجلس إن كلفة إصلاح الجسر جاءت أقل من المتوقع، لأن الأعمدة أصلحت من دون هدم الجسر القديم.

        وأضاف رئيس المجلس أن الحافلات ستستخدم الجسر منذ الأسبوع الأول من يونيو، وأن الشاحنات ستنتظر فحصا ثانيا في الخريف.

        التعليقات
        اترك تعليقا
        كان يجب أن يفتح هذا الطريق منذ وقت طويل لأن الناس تعبوا من الانتظار في كل صباح.
        مواضيع ذات صلة
        خباز يفوز ببطولة الشطرنج
        لم يشارك الخباز من قبل في أي بطولة حتى سجلته ابنته مازحة في العام الماضي كما قال للصحفيين.
        من نحن
        اتصل بنا
        """;

    /// <summary>The paragraphs of a text.</summary>
    public static string[] Paragraphs(string text) => text.ReplaceLineEndings("\n").Split("\n\n");

    /// <summary>The article of a capture.</summary>
    public static Article Clean(string text) =>
        new ArticleCleaner(CleaningRules.Default, KnownNames.None).Clean(TextCapture.Parse(text, "utf-8"), "page.txt");
}

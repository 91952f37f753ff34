using Khulasa.Articles;
using Khulasa.Seeds;
using static Khulasa.Tests.Articles.PlainTextPage;

namespace Khulasa.Tests.Articles;

/// <summary>Sentences of articles that use the words of notices, and the notices themselves: in pages and text captures, within the text and behind it.</summary>
public class NoticeWordTests
{
    private const string Arabic = """
        أعلنت إدارة الميناء، اليوم الأحد، افتتاح الجسر القديم أمام المارة بعد أعمال ترميم استمرت أكثر من عام كامل.

        وقال مدير الأعمال إن العمال استبدلوا الأعمدة التي تضررت في عاصفة العام الماضي، وإن كلفة الترميم جاءت أقل من المتوقع.

        وأضاف أن الحافلات ستعبر الجسر اعتبارا من الأسبوع الأول من الشهر المقبل، فيما تنتظر الشاحنات فحصا ثانيا في الخريف.
        """;

    private const string English = """
        The council said on Sunday that the old harbour bridge would reopen to walkers after more than a year of repairs.

        The head of the works said that the pillars damaged in the storm had been replaced at a lower cost than planned.

        Buses will use the bridge from the first week of June, he added, and lorries will have to wait for a second inspection.
        """;

    [Theory]
    [InlineData("ونشرت الجماعة بيانا على تليجرام قالت فيه إنها نفذت الهجوم فجر اليوم.")]
    [InlineData("ونشرت الحركة بيانا على تليغرام تنفي فيه أي صلة لها بالحادث.")]
    [InlineData("وقال الوزير إن الخدمة ستكون متاحة عبر تطبيق الهواتف قبل نهاية العام.")]
    [InlineData("وأوضحت الهيئة أن النشرة البريدية لن تصدر هذا الأسبوع بسبب العطلة.")]
    [InlineData("المصدر أكد أن القوات ستنسحب من المدينة قبل نهاية العام الجاري.")]
    [InlineData("المصادر قالت إن الاتفاق سيوقع في بغداد خلال أيام.")]
    [InlineData("إعداد الميزانية يحتاج إلى وقت أطول هذا العام وفق الوزير.")]
    [InlineData("تحرير المدينة كان هدف القوات منذ بداية العملية قبل شهرين.")]
    [InlineData("الكاتب العراقي قال إن روايته الجديدة ستصدر في الخريف.")]
    [InlineData("انضم إلى الفريق ثلاثة لاعبين جدد هذا الصيف بعد أشهر من المفاوضات.")]
    [InlineData("اشترك في البطولة نحو ألف لاعب من عشر دول.")]
    [InlineData("هذه المادة من القانون تنص على عقوبة بالسجن لخمس سنوات.")]
    [InlineData("لمتابعة تنفيذ القرار شكلت الوزارة لجنة من خمسة أعضاء.")]
    [InlineData("نقلا عن شهود عيان، قالت الشرطة إن الحريق بدأ في الطابق الثاني.")]
    [InlineData("تابعنا على مدى الأيام الماضية أعمال البناء في الجسر القديم كما تابعها سكان الحي.")]
    [InlineData("شارك هذا العام نحو ألف عامل في ترميم الجسر القديم، وفق أرقام الإدارة.")]
    [InlineData("المراجع الدينية في المدينة رحبت بافتتاح الجسر القديم أمام المارة.")]
    [InlineData("أرسل لنا المهندس صوراً التقطها للجسر القديم قبل افتتاحه بأسبوع.")]
    [InlineData("مراسل القناة أصيب بشظية خلال تغطية القصف على المدينة القديمة.")]
    [InlineData("كاتب المقال اعتذر لاحقا عن الخطأ.")]
    [InlineData("وذكر الوزير في مؤتمر صحفي أن الكلفة بلغت 12 مليون دولار.")]
    [InlineData("وقالت الوزارة في بيان صحفي إن العمال أنهوا تسعين بالمئة من الأعمال.")]
    [InlineData("وأضاف في حديث صحفي أن الجسر لن يغلق مرة أخرى.")]
    [InlineData("والتقى الوفد عددا من الباحثين وبينهم أستاذ للتاريخ من جامعة البصرة.")]
    [InlineData("محمد حسن، أستاذ العلوم السياسية في جامعة بغداد، قال إن القرار متوقع.")]
    [InlineData("وكان الراحل قد اشترك في نشرة سرية أيام الجامعة قبل نصف قرن.")]
    [InlineData("وقال الوزير إنه لا يمكن إضافة تعليق آخر على القرار قبل صدوره.")]
    [InlineData("تخطى الفريق عقبة الدور الأول في نهاية الأسبوع الماضي.")]
    [InlineData("باحث في مركز الدراسات قال إن الجسر سيخدم جيلا كاملا.")]
    [InlineData("صحافي فرنسي كان بين أوائل العابرين.")]
    [InlineData("محلل سياسي يرى أن الاتفاق هش.")]
    [InlineData("خبير اقتصادي حذر من موجة تضخم جديدة.")]
    [InlineData("عبر تطبيق واتساب وصلت الرسالة إلى آلاف العمال.")]
    [InlineData("للمزيد من الأمان ركبت البلدية كاميرات في الشوارع.")]
    [InlineData("نشر التقرير الأخير عن الجسر القديم في صحيفة المدينة قبل شهرين.")]
    [InlineData("وقال الناشط إن حملة «تبرع الآن وساهم» جمعت مليون دينار في أسبوع واحد.")]
    [InlineData("انضم إلى قناة المدينة مراسلا قبل أن يعمل في إدارة الجسر القديم.")]
    [InlineData("ونفى المدير ما ورد في المقال عن كلفة ترميم الجسر.")]
    public void Arabic_sentence_stays(string sentence) => StaysEverywhere(Arabic, sentence);

    [Theory]
    [InlineData("Sources said the deal would be signed in Baghdad within days.")]
    [InlineData("Contact between the two sides was lost in the spring.")]
    [InlineData("Follow-up talks will be held in Geneva next week, he said.")]
    [InlineData("References to the treaty were removed from the final text.")]
    [InlineData("Copyright law does not cover such works, the judge said.")]
    [InlineData("Disclosure of the names was refused by the court.")]
    [InlineData("This story was told to children for centuries, she said.")]
    [InlineData("Social media was full of pictures of the flood by noon.")]
    [InlineData("Residents can sign up for the shuttle at the town hall, he said.")]
    [InlineData("He asked the court to follow us on this point and dismiss the case.")]
    [InlineData("The company's privacy policy was changed twice last year, the report said.")]
    [InlineData("The story continues to trouble the town, the mayor said.")]
    [InlineData("The captain was asked for permission before anything was loaded, the judge said.")]
    [InlineData("The council will allow and continue to fund the ferry, the mayor said.")]
    [InlineData("The newsletter of the harbour is printed in two languages.")]
    [InlineData("He can be reached only by boat in winter.")]
    [InlineData("She covers the cost of the school from her own pocket.")]
    [InlineData("He has written for help to three ministers.")]
    [InlineData("The views expressed at the trial shocked the town.")]
    [InlineData("You can follow the river to the old mill, he said.")]
    [InlineData("The author is charged with libel and will appear in court.")]
    [InlineData("“We read the newsletter every week,” she said of her neighbours.")]
    [InlineData("The grant will help fund a school on the northern shore, the ministry said.")]
    [InlineData("Officers got a tip about the stolen boats from a farmer and searched the harbour at night.")]
    [InlineData("Donors can make a one-time gift to the school or pay a sum each month, the head teacher explained.")]
    [InlineData("“Consider a gift to your own town before you give to ours,” the captain joked at the festival.")]
    [InlineData("Readers like you and me, the novelist said, want to know how it ends.")]
    [InlineData("The plan was drawn up with inputs from farmers and fishermen on both banks.")]
    [InlineData("No deaths were reported from the villages below the bridge.")]
    [InlineData("He posted the picture on his channel and asked the town to follow.")]
    public void English_sentence_stays(string sentence) => StaysEverywhere(English, sentence);

    [Theory]
    [InlineData("يجب أنت تكون مسجل الدخول لتضيف تعليقاً.")]
    [InlineData("احفظ اسمي، بريدي الإلكتروني، والموقع الإلكتروني في هذا المتصفح لاستخدامها المرة المقبلة في تعليقي.")]
    [InlineData("هذا الموقع يستخدم خدمة أكيسميت للتقليل من البريد المزعجة. اعرف المزيد عن كيفية التعامل مع بيانات التعليقات الخاصة بك.")]
    [InlineData("ظهرت المقالة افتتاح الجسر القديم أولاً على الميناء.")]
    [InlineData("ساهم في إعداد هذا التقرير سمير حداد.")]
    [InlineData("ملاحظة المحرر: عُدّل العنوان بعد نشره.")]
    [InlineData("هذا المحتوى مخصص للمشتركين، سجل دخولك للمتابعة.")]
    [InlineData("لتصلك أهم الأخبار أدخل بريدك الإلكتروني، ويمكنك إلغاء الاشتراك في أي وقت.")]
    [InlineData("تابعوا آخر الأخبار عبر قناتنا على تليغرام.")]
    [InlineData("يمكنكم تحميل الأخبار عبر تطبيق الميناء مع اشتراكك المجاني.")]
    [InlineData("المصدر: وكالات.")]
    [InlineData("المصدر: الميناء + وكالات")]
    [InlineData("إعداد: سمير حداد.")]
    [InlineData("تحرير سمير حداد")]
    [InlineData("اشترك في نشرة «الميناء» لتصلك قصة كل أسبوع")]
    [InlineData("*انضم لقروب (الميناء نيوز) على الواتساب*")]
    [InlineData("*ترجمت المادة بتصرف")]
    [InlineData("باحث في مركز الدراسات.")]
    [InlineData("محلل سياسي من البصرة.")]
    [InlineData("للمزيد من الأخبار زوروا موقعنا.")]
    [InlineData("تنويه/ الصورة من الأرشيف.")]
    [InlineData("وصلتك هذه الرسالة لأنك مشترك في النشرة.")]
    public void Arabic_notice_behind_the_text_goes(string notice) => GoesBehind(Arabic, notice);

    [Theory]
    [InlineData("Sources: Harbour Council, Reuters.")]
    [InlineData("Contact the reporter at jane@example.org.")]
    [InlineData("Contact Jane Miller: jane@example.org.")]
    [InlineData("Correction (May 5): the bridge has four pillars.")]
    [InlineData("Edited by Jane Miller and Tom Hale.")]
    [InlineData("Follow us on Facebook for more.")]
    [InlineData("You can follow us on any network.")]
    [InlineData("Our newsletter brings you the stories of the week.")]
    [InlineData("Copyright 2024 Harbour Post.")]
    [InlineData("Sign up for the daily newsletter")]
    [InlineData("If you make this cake, leave a comment and a star rating below!")]
    public void English_notice_behind_the_text_goes(string notice) => GoesBehind(English, notice);

    [Theory]
    [InlineData("Independent journalism needs your help. If you value what we do, please consider a gift of any size today.")]
    [InlineData("We rely on readers like you. Will you chip in today to keep our reporting going?")]
    [InlineData("Enjoying this article? Support our work by subscribing today.")]
    [InlineData("You have read three of your five free articles this month.")]
    [InlineData("Got a tip? Email our newsroom at tips@post.example or call us in confidence.")]
    [InlineData("This content was produced in partnership with the Water Board.")]
    [InlineData("Follow our channel on Telegram for the latest updates.")]
    [InlineData("Except for the headline, this story has not been edited by our staff and is published from a syndicated feed.")]
    [InlineData("Reporter Jane Miller in Paris contributed to this report.")]
    [InlineData("(With inputs from agencies)")]
    [InlineData("For more news, visit our homepage.")]
    [InlineData("What do you think? Let us know in the comments below.")]
    [InlineData("The views expressed in this article are the author's own.")]
    [InlineData("This article contains content provided by X. We ask for your permission before anything is loaded, as they may be using cookies.")]
    [InlineData("Allow Twitter content?")]
    [InlineData("Accept and continue")]
    [InlineData("End of Twitter post, 2")]
    [InlineData("Get the best stories of the day in your inbox every morning.")]
    public void English_plea_between_the_paragraphs_goes(string plea) => GoesBetween(English, plea);

    [Theory]
    [InlineData("ادعم صحافتنا المستقلة وساهم معنا في إيصال الحقيقة.")]
    [InlineData("كن شريكا معنا في دعم الإعلام الحر واشترك اليوم.")]
    [InlineData("هل لديك قصة تود مشاركتها معنا؟ راسلنا على بريدنا الإلكتروني.")]
    [InlineData("حمل تطبيقنا الآن لتصلك الأخبار أولا بأول.")]
    [InlineData("تابعنا على قناتنا في تلغرام")]
    [InlineData("شارك المقال مع أصدقائك")]
    [InlineData("ما ورد في المقال يعبر عن وجهة نظر الكاتب")]
    [InlineData("هذا المقال مترجم عن صحيفة أجنبية")]
    [InlineData("هل تسمح بعرض المحتوى من تويتر؟")]
    [InlineData("تحتوي هذه الصفحة على محتوى من موقع يوتيوب. موافقتكم مطلوبة قبل عرض أي مواد.")]
    [InlineData("نهاية يوتيوب مشاركة, 1")]
    [InlineData("موافقة وإكمال")]
    public void Arabic_plea_between_the_paragraphs_goes(string plea) => GoesBetween(Arabic, plea);

    [Theory]
    [InlineData("de", "Über dieses Thema berichtete der Sender am 2. März im Radio.")]
    [InlineData("de", "Dieser Artikel wurde im Original auf Englisch veröffentlicht.")]
    [InlineData("de", "Artikel zum Hören • 3 Min")]
    [InlineData("de", "Um eingebettete Inhalte anzuzeigen, ist Ihre Einwilligung notwendig.")]
    [InlineData("fr", "Rejoignez notre chaîne WhatsApp")]
    [InlineData("fr", "Les propos tenus dans cette tribune n'engagent que leur auteur.")]
    [InlineData("es", "Las opiniones expresadas en este artículo son responsabilidad exclusiva de su autor.")]
    [InlineData("es", "Si quieres seguir leyendo, suscríbete")]
    [InlineData("es", "Tiempo de lectura: 4 min")]
    [InlineData("pt", "Participe do nosso canal no WhatsApp")]
    [InlineData("pt", "VÍDEOS: tudo sobre a região")]
    [InlineData("tr", "Bizi WhatsApp kanalımızdan takip edin")]
    [InlineData("tr", "İlk yorumu siz yapın")]
    [InlineData("ru", "Мнение автора может не совпадать с позицией редакции")]
    [InlineData("ru", "Больше новостей в нашем канале")]
    [InlineData("zh", "更多新闻请关注滨海网")]
    [InlineData("zh", "扫码关注")]
    [InlineData("hi", "हमारे व्हाट्सएप चैनल से जुड़ें")]
    public void Notice_of_other_languages_between_the_paragraphs_goes(string language, string notice)
    {
        var paragraphs = Paragraphs(English);

        Assert.NotEmpty(language);
        Assert.Equal(paragraphs, Texts(CleanPage(string.Concat(((string[])[.. paragraphs[..2], notice, .. paragraphs[2..]]).Select(text => $"<p>{text}</p>")))));
    }

    private static void GoesBetween(string story, string notice)
    {
        var paragraphs = Paragraphs(story);
        Assert.All(Captures([.. paragraphs[..2], notice, .. paragraphs[2..]]), article => Assert.Equal(paragraphs, Texts(article)));
    }

    private static void StaysEverywhere(string story, string sentence)
    {
        var paragraphs = Paragraphs(story);
        foreach (string[] text in (string[][])[[.. paragraphs, sentence], [.. paragraphs[..2], sentence, .. paragraphs[2..]]])
            Assert.All(Captures(text), article => Assert.Equal(text, Texts(article)));
    }

    private static void GoesBehind(string story, string notice) =>
        Assert.All(Captures([.. Paragraphs(story), notice]), article => Assert.Equal(Paragraphs(story), Texts(article)));

    private static string[] Texts(Article article) => [.. article.Body.Select(block => block.Text.Replace('’', '\''))];

    private static Article[] Captures(string[] paragraphs) =>
        [Clean(string.Join("\n\n", paragraphs)), CleanPage(string.Concat(paragraphs.Select(paragraph => $"<p>{paragraph}</p>")))];

    private static Article CleanPage(string text) => new ArticleCleaner(CleaningRules.Default, KnownNames.None).Clean(
        HtmlCapture.Parse($"<html><title>The bridge</title><body><h1>The bridge</h1><article>{text}</article>", "utf-8"), "page.html");
}

using Khulasa.Articles;
using Khulasa.Seeds;

namespace Khulasa.Tests.Articles;

/// <summary>Arabic text captures: what stands between, above and below the paragraphs of a whole page.</summary>
public sealed class ArabicTextTests
{
    private const string Header = "الرئيسية\nسياسة\nرياضة\nخطة جديدة لإعادة تأهيل جسر الزهور القديم\n";
    private const string Day = "الأربعاء 4 سبتمبر 2024 - 14:35\n";
    private const string First = "أعلن مجلس محافظة الزهور يوم الثلاثاء عن خطة جديدة لإعادة تأهيل الجسر القديم الذي يربط ضفتي النهر.";
    private const string Second = "وقال رئيس المجلس إن الجسر الذي شيد قبل أكثر من خمسين عاما لم يعد قادرا على تحمل حركة السيارات.";
    private const string Third = "المعارضون من جهتهم يخشون أن تجلب الخطة الشاحنات إلى شوارع يمشي فيها الأطفال إلى مدارسهم كل صباح.";
    private const string Fourth = "المهندسون الذين فحصوا الدعامات مرتين وجدوا تشققات في ثلاث منها ولم يعدوا أيا منها خطيرا حتى الآن.";
    private const string Whole = First + "\n" + Second + "\n" + Third + "\n" + Fourth;
    private const string Footer = "\nالأكثر قراءة\nحريق كبير في سوق المدينة القديمة فجر اليوم\nمن نحن\nاتصل بنا\n";

    [Theory]
    [InlineData("اقرأ أيضا\nحريق كبير في سوق المدينة القديمة فجر اليوم")]
    [InlineData("شاهد أيضاًحريق كبير في سوق المدينة القديمة فجر اليوم")]
    [InlineData("اقرأ أيضا| حريق كبير في سوق المدينة القديمة فجر اليوم")]
    [InlineData("اقرأ أيضا...\nحريق كبير في سوق المدينة القديمة فجر اليوم")]
    [InlineData("مواضيع ذات صلة\nحريق كبير في سوق المدينة القديمة فجر اليوم\nقرعة البطولة تضع فريق الساحل في مواجهة فريق الوادي")]
    public void Box_of_teasers_takes_only_its_headlines(string box) =>
        Assert.Equal(Whole, Text(Clean(Header + Day + First + "\n" + Second + "\n" + box + "\n" + Third + "\n" + Fourth + Footer)));

    [Fact]
    public void Another_article_below_its_own_headline_goes() =>
        Assert.Equal(Whole, Text(Clean(Header + Day + Whole + "\nاقرأ أيضا\nالنادي الساحلي يتعاقد مع حارس مرمى جديد لموسمين\n"
            + "تعاقد النادي الساحلي مع حارس مرمى جديد من الدوري الثاني في صفقة تمتد لموسمين كاملين من دون كشف قيمتها.\nوخضع حارس المرمى للفحص الطبي في عيادة النادي الساحلي قبل أن يوقع العقد الذي يمتد لموسمين.\n")));

    [Fact]
    public void Questions_of_an_interview_stay_behind_a_box()
    {
        var article = Clean(Header + Day + First + "\n* ومتى يبدأ العمل في الجسر؟\n- يبدأ العمل في الجسر بعد أن ينتهي فحص الدعامات الثلاث التي وجد المهندسون فيها تشققات.\nاقرأ المزيد\n"
            + "حريق كبير في سوق المدينة القديمة فجر اليوم\n* وكم يكلف ذلك؟\n- نقدر الكلفة بنحو مليون دينار، وهي أقل من كلفة هدمه وبناء جسر غيره على النهر.\n" + Footer);

        Assert.Contains(article.Body, block => block.Text == "وكم يكلف ذلك؟");
        Assert.Equal(5, article.Body.Count());
    }

    [Fact]
    public void Next_question_stays_behind_a_box_though_it_asks_for_something_else()
    {
        const string Answer = "- الكتابة عندي عادة صباحية، أجلس إليها قبل أن يستيقظ أحد، ولا أعود إلى ما كتبت قبل أسبوع.";
        string[] turns = ["* وكيف تكتبين؟", Answer, "* ومتى تعودين إلى ما كتبت؟", Answer.Replace("عادة", "عزلة", StringComparison.Ordinal)];
        string[] behind = ["* ماذا عن السفر؟ سمعنا أنك زرت مدنا كثيرة بعد روايتك الأولى.", "- زرت أربع مدن، ولكل واحدة رائحة، وأحن إلى أصغرها لأن قطارها كان يصل متأخرا."];

        var article = Clean(Header + Day + First + "\n" + string.Join('\n', turns) + "\nاقرأ أيضا\nحريق كبير في سوق المدينة القديمة فجر اليوم\n" + string.Join('\n', behind) + Footer);

        Assert.Equal(1 + turns.Length + behind.Length, article.Body.Count());
        Assert.Contains(article.Body, block => behind[0].EndsWith(block.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Lists_of_names_below_a_colon_end_the_text()
    {
        var names = string.Join("، ", Enumerable.Repeat("أحمد كريم، علي حسن، سامر الحلبي، ليث الوردي، حسان سعيد", 3));
        var teams = $"تشكيلة الفريقين:\nالساحل: {names}.\nالوادي: {names}.";

        Assert.EndsWith(teams, Text(Clean(Header + Day + Whole + "\n" + teams + Footer)), StringComparison.Ordinal);
    }

    [Fact]
    public void Files_and_the_question_to_visitors_behind_a_release_are_no_text() =>
        Assert.Equal(Whole, Text(Clean(Header + Day + Whole + "\n\nالمرفقات\nدليل ترميم الجسر القديم.pdf (1.4 ميجابايت)\nشروط العمل.docx\n\nهل استفدت من المعلومات المقدمة في هذه الصفحة؟\n\nنعم\nلا" + Footer)));

    [Fact]
    public void List_below_a_colon_stays_behind_a_box()
    {
        var article = Clean(Header + Day + First + "\n" + Second + "\nاقرأ أيضا:\nحريق كبير في سوق المدينة القديمة فجر اليوم\nأعضاء اللجنة:\nالرئيس: حسان الوردي\nالمقرر: ليث كريم\n"
            + "وتجتمع لجنة الجسر مرة في الأسبوع، وقد دعت سكان ضفتي النهر إلى أولى جلساتها.\n" + Footer);

        Assert.Equal(["أعضاء اللجنة:", "الرئيس: حسان الوردي", "المقرر: ليث كريم"], article.Body.Skip(2).Take(3).Select(block => block.Text));
    }

    [Theory]
    [InlineData("سعاد كريمالأربعاء 4 سبتمبر 2024 - 14:35")]
    [InlineData("سعاد كريمنشر في 4 سبتمبر 2024")]
    [InlineData("سعاد كريمصحيفة الضفة4 سبتمبر 2024")]
    [InlineData("سعاد كريمالأربعاء، 4 سبتمبر 2024")]
    [InlineData("سعاد كريمالتاريخ: 4 سبتمبر 2024")]
    [InlineData("سعاد كريمسبتمبر 4, 2024")]
    [InlineData("سعاد كريمالأربعاء 1 ربيع الأول 1446 هـ - 4 سبتمبر 2024")]
    public void Name_and_day_are_told_apart_where_the_page_glued_them(string line)
    {
        var article = Clean(Header + line + "\n" + Whole + Footer);

        Assert.Equal(("سعاد كريم", "2024-09-04"), (article.Authors?.Value.Single(), article.Date?.Value.ToString()));
    }

    [Theory]
    [InlineData("سعاد كريم\nكاتبة وروائية\nمتابعة\n", "سعاد كريم")]
    [InlineData("A A\n", null)]
    public void Lines_above_the_headline_name_only_writers(string lines, string? author) =>
        Assert.Equal(author, Clean("الرئيسية\nسياسة\nرياضة\n" + lines + "خطة جديدة لإعادة تأهيل جسر الزهور القديم\n" + Day + Whole + Footer).Authors?.Value.Single());

    [Theory]
    [InlineData("أنت هنا: الرئيسية سياسة خطة جديدة لإعادة تأهيل جسر الزهور القديم\n", "")]
    [InlineData("الرئيسية > أخبار المحافظات > الزهور\n", "")]
    [InlineData("", "\nالمهندسون وجدوا تشققات في ثلاث دعامات وينصحون المحافظة بإغلاق الجسر القديم")]
    public void Headline_stands_between_the_way_to_it_and_its_standfirst(string above, string below) =>
        Assert.Equal("خطة جديدة لإعادة تأهيل جسر الزهور القديم", Clean("الرئيسية\nسياسة\n" + above + "خطة جديدة لإعادة تأهيل جسر الزهور القديم" + below + "\n" + Day + Whole + Footer).Title?.Value);

    [Fact]
    public void Day_of_publication_behind_that_of_an_update_counts() =>
        Assert.Equal("2024-09-04", Clean(Header + "آخر تحديث: 6 سبتمبر 2024 - نشر: 4 سبتمبر 2024\n" + Whole + Footer).Date?.Value.ToString());

    [Fact]
    public void Heading_between_buttons_and_a_paragraph_stays() =>
        Assert.Contains("قوارب على الرمل", Text(Clean(Header + Day + First + "\n" + Second + "\n00:00 / 02:14\nشاهد | تقرير مصور من المنطقة\nقوارب على الرمل\n" + Third + "\n" + Fourth + Footer)), StringComparison.Ordinal);

    [Fact]
    public void Sections_of_a_guide_stay()
    {
        const string guide = "ويؤكد أطباء العلاج الطبيعي أن تغييرات صغيرة في بداية اليوم تكفي لتخفيف الألم. وفي ما يلي أبرز هذه العادات:\n1. التمدد قبل مغادرة السرير\n"
            + "ابدأ بتمديد الساقين والذراعين لدقيقتين، ثم اسحب ركبتيك نحو صدرك ببطء.\n2. المشي عشر دقائق\nيكفي أن تمشي حول المنزل أو تنزل قبل محطة الحافلة بشارعين.\n"
            + "3. ضبط المقعد والشاشة\nينبغي أن تكون الشاشة في مستوى العينين، ويفضل الانتباه إلى المسافة بين العينين والشاشة.";
        const string lead = "تشير تقديرات صحية إلى أن أكثر من نصف العاملين في المكاتب يعانون آلاما في أسفل الظهر مرة واحدة على الأقل في السنة.";

        var text = Text(Clean("الرئيسية\nصحة\nعادات صباحية تخفف آلام الظهر\n" + Day + lead + "\n" + guide + "\n" + Footer));

        Assert.Contains("المشي عشر دقائق\nيكفي أن تمشي", text, StringComparison.Ordinal);
        Assert.EndsWith("بين العينين والشاشة.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Weblog_signs_on_one_line_below_the_text() =>
        Assert.Equal(["سعاد كريم"], Clean(Header + Day + Whole + "\nتم النشر بواسطة سعاد كريم في 9:11 ص\n" + Footer).Authors?.Value);

    [Theory]
    [InlineData("ع.ج.م")]
    [InlineData("م.ح/ ر.س")]
    [InlineData("س ع ك")]
    public void Initials_of_an_agency_are_no_text(string initials) =>
        Assert.Equal(Whole, Text(Clean(Header + Day + Whole + "\n" + initials + Footer)));

    [Fact]
    public void Weblog_signs_below_the_text() =>
        Assert.Equal(["قرنفلة الوادي"], Clean(Header + Day + Whole + "\nمرسلة بواسطة\nقرنفلة الوادي\n" + Footer).Authors?.Value);

    [Fact]
    public void Long_sentence_without_small_words_is_text()
    {
        const string long_ = "قبل ست سنوات استأجر ثلاثة مهندسين قبوًا رطبًا خلف جامعة الزهور بمئة دينار شهريا، ووضعوا فيه طاولة وثلاثة حواسيب ومروحة قديمة، واليوم تدير شركتهم مستودعات أربعين سلسلة متاجر تمتد فروعها من الساحل إلى الوادي.";

        Assert.Equal(long_ + "\n" + Whole, Text(Clean(Header + Day + long_ + "\n" + Whole + Footer)));
    }

    [Fact]
    public void Last_paragraph_that_goes_on_stays_behind_a_caption()
    {
        const string last = "وينصح الأطباء بأن تكون القيلولة قصيرة وقبل العصر حتى لا تؤثر كثيرا في نوم الليل.";

        Assert.EndsWith(last, Text(Clean(Header + Day + Whole + "\nجانب من المؤتمر الصحفي (رويترز)\n" + last + Footer)), StringComparison.Ordinal);
    }

    [Fact]
    public void Next_article_of_an_endless_page_goes_without_a_cue()
    {
        const string next = "النادي الساحلي يتعاقد مع حارس مرمى جديد لموسمين\nالخميس 5 سبتمبر 2024\n"
            + "تعاقد النادي الساحلي مع حارس مرمى جديد من الدوري الثاني في صفقة تمتد لموسمين كاملين من دون كشف قيمتها.\nوخضع حارس المرمى للفحص الطبي في عيادة النادي الساحلي قبل أن يوقع العقد الذي يمتد لموسمين.\n";
        var article = Clean(Header + Day + Whole + "\n" + next);

        Assert.Equal((Whole, "2024-09-04"), (Text(article), article.Date?.Value.ToString()));
    }

    [Fact]
    public void Dated_section_of_the_same_story_stays()
    {
        const string section = "الجسر القديم في ذاكرة ضفتي النهر\n12 مايو 1971\nافتتح الجسر القديم الذي يربط ضفتي النهر في محافظة الزهور بعد خطة استمر تنفيذها ثلاثة أعوام.";

        Assert.Contains("افتتح الجسر القديم", Text(Clean(Header + Day + Whole + "\n" + section + "\n" + Fourth.Replace("المهندسون", "الخبراء", StringComparison.Ordinal) + Footer)), StringComparison.Ordinal);
    }

    [Fact]
    public void Longer_article_below_a_cue_is_not_the_one()
    {
        var other = "النادي الساحلي يتعاقد مع حارس مرمى جديد لموسمين\nالخميس 5 سبتمبر 2024\n"
            + string.Join('\n', Enumerable.Range(2, 6).Select(i => $"تعاقد النادي الساحلي مع حارس المرمى رقم {i} من الدوري الثاني في صفقة تمتد لموسمين كاملين من دون كشف قيمتها إلى الآن."));
        var article = Clean(Header + Day + Whole + "\nاقرأ أيضا\n" + other);

        Assert.Equal(("خطة جديدة لإعادة تأهيل جسر الزهور القديم", Whole), (article.Title?.Value, Text(article)));
    }

    [Fact]
    public void Captions_between_two_parts_of_a_text_do_not_part_them()
    {
        const string lyrical = "لم يكن أحد يتوقع أن يمتلئ المدرج إلى آخره، فالطريق طويل والناس متعبون ومع ذلك جاؤوا من كل صوب.";

        Assert.StartsWith(lyrical + "\nذاكرة المكان\n" + First, Text(Clean(Header + Day + lyrical + "\nمن أجواء الافتتاح (رويترز)\nذاكرة المكان\nالحضور في المدرج (الأناضول)\n" + Whole + Footer)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n\n")]
    [InlineData("\n")]
    public void Lines_that_a_terminal_wrapped_are_joined(string gap)
    {
        var lines = string.Join(gap, Whole.Split('\n').Select(paragraph => Wrap(paragraph, 60)));

        Assert.Equal(Whole, Text(Clean("الرئيسية\nسياسة\n\nخطة جديدة لإعادة تأهيل جسر الزهور القديم\n\n" + Day + "\n" + lines + "\n")));
    }

    [Fact]
    public void Lines_that_a_terminal_wrapped_are_joined_among_headlines_of_any_length()
    {
        const string ticker = "تراجع إنتاج التمور بسبب الحشرات وشح المياه\nارتفاع أسعار الذهب وسط ترقب لبيانات التضخم\nوزير الكهرباء: محطة جديدة تدخل الخدمة\nفنانون يحيون حفلاً خيرياً لدعم مرضى السرطان\nدراسة: النوم المبكر يقلل خطر الإصابة بأمراض القلب\n";
        var lines = string.Join("\n\n", Whole.Split('\n').Select(paragraph => Wrap(paragraph, 80)));

        Assert.Equal(Whole, Text(Clean($"أخبار عاجلة\n{ticker}\nخطة جديدة لإعادة تأهيل جسر الزهور القديم\n\n{Day}\n{lines}\n\nالأكثر قراءة\n{ticker}")));
    }

    [Fact]
    public void Lines_that_a_link_broke_at_a_preposition_are_joined() =>
        Assert.Equal(Whole, Text(Clean(Header + Day + First.Replace("عن خطة", "عن\nخطة", StringComparison.Ordinal).Replace(" الذي يربط", "\nالذي يربط", StringComparison.Ordinal) + "\n" + Second + "\n" + Third + "\n" + Fourth + Footer)));

    [Theory]
    [InlineData("العربي الجديد")]
    [InlineData("أمير قطر")]
    [InlineData("رواد الأعمال")]
    [InlineData("عمارة وتصميم")]
    public void Outlet_or_section_of_common_words_is_no_writer(string line) =>
        Assert.Null(Clean($"البلدية تعيد فتح الجسر القديم في الميناء\n{line}\n12 آذار 2024\nقررت بلدية الميناء يوم الاثنين إعادة فتح الجسر القديم الذي أغلق بعد أن ألحقت العاصفة أضرارا باثنين من أعمدته في الشتاء الماضي.\nوقال رئيس البلدية إن الحافلات ستعبر الجسر من الأسبوع الأول من حزيران، وإن الشاحنات ستنتظر فحصا ثانيا في الخريف.").Authors);

    [Fact]
    public void City_and_agency_before_a_broken_sentence_name_no_writer() =>
        Assert.Null(Clean(Header + Day + "عمّان - (بترا) - أعلن مجلس\n" + Whole + Footer).Authors);

    private static string Wrap(string text, int width)
    {
        var lines = new List<string> { "" };
        foreach (var word in text.Split(' '))
            if (lines[^1].Length + word.Length >= width) lines.Add(word);
            else lines[^1] = (lines[^1] + " " + word).TrimStart();
        return string.Join('\n', lines.Select(line => "   " + line));
    }

    private static string Text(Article article) => string.Join('\n', article.Body.Select(block => block.Text));

    private static Article Clean(string text) => new ArticleCleaner(CleaningRules.Default, KnownNames.None).Clean(TextCapture.Parse(text, "utf-8"), "page.txt");
}

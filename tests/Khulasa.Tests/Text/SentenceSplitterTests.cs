using Khulasa.Tests.Stories;
using Khulasa.Text;
using Khulasa.Tests.Support;

namespace Khulasa.Tests.Text;

[Collection(Alone.Name)]
public class SentenceSplitterTests
{
    [Theory]
    [InlineData("جملة أولى. جملة ثانية.", "جملة أولى.|جملة ثانية.")]
    [InlineData("متى العودة؟ لا أحد يعرف!", "متى العودة؟|لا أحد يعرف!")]
    [InlineData("انتظروا… ثم رحلوا.", "انتظروا…|ثم رحلوا.")]
    [InlineData("العراق.. احتياج واقعي للتحالف.", "العراق.. احتياج واقعي للتحالف.")]
    [InlineData("بلغت قوته 6.8 درجات. وشعر به السكان.", "بلغت قوته 6.8 درجات.|وشعر به السكان.")]
    [InlineData("استقبل د. حيدر العبادي الوفد. وغادر.", "استقبل د. حيدر العبادي الوفد.|وغادر.")]
    [InlineData("نقلت أ. ف. ب. الخبر.", "نقلت أ. ف. ب. الخبر.")]
    [InlineData("قال: «انتهى الأمر. لن نعود إليه» وغادر القاعة. وصفق الحضور.", "قال: «انتهى الأمر. لن نعود إليه» وغادر القاعة.|وصفق الحضور.")]
    [InlineData("قال \"لن نوقع. هذا قرارنا\". وأضاف البيان: \"سنعود\".", "قال \"لن نوقع. هذا قرارنا\".|وأضاف البيان: \"سنعود\".")]
    [InlineData("ثمّن بـ”جهود الحكومة. وإجراءاتها” ثم مضى. وانتهى.", "ثمّن بـ”جهود الحكومة. وإجراءاتها” ثم مضى.|وانتهى.")]
    [InlineData("«متى نعود؟» سأل أحدهم. فلم يجب أحد.", "«متى نعود؟» سأل أحدهم.|فلم يجب أحد.")]
    [InlineData("سألوه «متى نعود؟» وأجاب بالصمت.", "سألوه «متى نعود؟»|وأجاب بالصمت.")]
    [InlineData("حضر كثيرون (يا للعجب!) إلى القاعة. وانتظروا.", "حضر كثيرون (يا للعجب!) إلى القاعة.|وانتظروا.")]
    [InlineData("وقع (انظر الجدول. الصفحة الثانية) ثم غادر.", "وقع (انظر الجدول. الصفحة الثانية) ثم غادر.")]
    [InlineData("نصف اقتباس \"لم يغلق. وجملة ثانية.", "نصف اقتباس \"لم يغلق.|وجملة ثانية.")]
    [InlineData("شاشة 17\" جديدة. وأخرى 19\" قديمة. ثم ثالثة.", "شاشة 17\" جديدة.|وأخرى 19\" قديمة.|ثم ثالثة.")]
    [InlineData("1. البند الأول. 2. البند الثاني.", "1. البند الأول.|2. البند الثاني.")]
    [InlineData("انتهى في عام 2017. وقال البيان ذلك.", "انتهى في عام 2017.|وقال البيان ذلك.")]
    [InlineData("بلا نقطة في آخرها", "بلا نقطة في آخرها")]
    [InlineData("U.S. forces left. Mr. Smith stayed, he said. The end?", "U.S. forces left.|Mr. Smith stayed, he said.|The end?")]
    [InlineData("\"Why?\" he asked. \"Because.\" She left.", "\"Why?\" he asked.|\"Because.\"|She left.")]
    [InlineData("It rose 3.5% to 1.2m. J. Doe said so.", "It rose 3.5% to 1.2m.|J. Doe said so.")]
    [InlineData("Visit www.example.org. Then go.", "Visit www.example.org.|Then go.")]
    [InlineData("قال الوزير ذلك. وأضاف آخر.", "قال الوزير ذلك.|وأضاف آخر.")]
    [InlineData("\"انتهى اللقاء\". وأضاف البيان: \"نعم\".", "\"انتهى اللقاء\".|وأضاف البيان: \"نعم\".")]
    [InlineData("هل انتهى؟ لا.", "هل انتهى؟|لا.")]
    [InlineData("في العراق.. احتياج واقعي أم غضب؟", "في العراق.. احتياج واقعي أم غضب؟")]
    [InlineData("بلغ 3.5 مليون. انتهى", "بلغ 3.5 مليون.|انتهى")]
    [InlineData("التقى د. أحمد بالوفد. ثم عاد.", "التقى د. أحمد بالوفد.|ثم عاد.")]
    [InlineData("Mr. Smith of the U.S. Army spoke. He left.", "Mr. Smith of the U.S. Army spoke.|He left.")]
    // stops of other scripts: Devanagari, Armenian, Amharic; Georgian has no capitals
    [InlineData("पुल खुल गया। बसें चलेंगी।", "पुल खुल गया।|बसें चलेंगी।")]
    [InlineData("Կամուրջը բացվեց։ Նա գնաց։", "Կամուրջը բացվեց։|Նա գնաց։")]
    [InlineData("ድልድዩ ተከፈተ። እሱ ሄደ።", "ድልድዩ ተከፈተ።|እሱ ሄደ።")]
    [InlineData("ხიდი გაიხსნა. მერი წავიდა.", "ხიდი გაიხსნა.|მერი წავიდა.")]
    // abbreviations and initials
    [InlineData("بنيت المدينة في القرن الثالث ق.م. وهدمت لاحقا. ثم بنيت.", "بنيت المدينة في القرن الثالث ق.م. وهدمت لاحقا.|ثم بنيت.")]
    [InlineData("صدر في عام 1446 هـ. وقال الناشر ذلك.", "صدر في عام 1446 هـ.|وقال الناشر ذلك.")]
    [InlineData("في عام 1446 هـ. الموافق 2024 صدر الكتاب. ونفد.", "في عام 1446 هـ. الموافق 2024 صدر الكتاب.|ونفد.")]
    [InlineData("التقى د. وليد بالوفد. وغادر.", "التقى د. وليد بالوفد.|وغادر.")]
    [InlineData("افتتحه أ.د. محمد علي. وحضر م. سعد.", "افتتحه أ.د. محمد علي.|وحضر م. سعد.")]
    [InlineData("أسست شركة النور ش.م.ل. فرعا لها. وتوسعت.", "أسست شركة النور ش.م.ل. فرعا لها.|وتوسعت.")]
    [InlineData("أعلنت Apple Inc. أرباحها. وارتفع السهم.", "أعلنت Apple Inc. أرباحها.|وارتفع السهم.")]
    [InlineData("اشترى خبزا ولحما إلخ. ثم عاد.", "اشترى خبزا ولحما إلخ.|ثم عاد.")]
    [InlineData("J. R. R. Tolkien wrote it. He died.", "J. R. R. Tolkien wrote it.|He died.")]
    [InlineData("He said no. Then No. 5 left.", "He said no.|Then No. 5 left.")]
    [InlineData("It opens on Jan. 5. It closed in Dec. Nobody came.", "It opens on Jan. 5.|It closed in Dec.|Nobody came.")]
    [InlineData("Lt. Col. Smith lives in St. Petersburg. W.H.O. Director Doe left.", "Lt. Col. Smith lives in St. Petersburg.|W.H.O. Director Doe left.")]
    [InlineData("They sell bread, milk, etc. Nobody buys.", "They sell bread, milk, etc.|Nobody buys.")]
    // numbers
    [InlineData("ارتفع 3.5%. وبلغ 1.500.000 دينار. ثم هبط.", "ارتفع 3.5%.|وبلغ 1.500.000 دينار.|ثم هبط.")]
    [InlineData("نصت عليه المادة 5. وعدلت لاحقا.", "نصت عليه المادة 5.|وعدلت لاحقا.")]
    [InlineData("2017. عام صعب.", "2017.|عام صعب.")]
    [InlineData("It cost $3.50. Nobody paid.", "It cost $3.50.|Nobody paid.")]
    // ellipses
    [InlineData("صمت طويلا... ثم تكلم. وخرج.", "صمت طويلا... ثم تكلم.|وخرج.")]
    [InlineData("تكلم ثم صمت...", "تكلم ثم صمت...")]
    [InlineData("He waited... Then he left. She... stayed.", "He waited...|Then he left.|She... stayed.")]
    [InlineData("تحالف.. NATO وبغداد.", "تحالف.. NATO وبغداد.")]
    [InlineData("قال إن «الأمر [...] خطير. جدا» ثم سكت. وكذا.", "قال إن «الأمر [...] خطير. جدا» ثم سكت.|وكذا.")]
    // marks in a row
    [InlineData("ما هذا!؟ لا أعرف!!! حقا؟؟", "ما هذا!؟|لا أعرف!!!|حقا؟؟")]
    [InlineData("What?! No. Yahoo! said so.", "What?!|No.|Yahoo! said so.")]
    [InlineData("سأل: \"هل انتهى؟\". ثم خرج.", "سأل: \"هل انتهى؟\".|ثم خرج.")]
    // quotations and brackets
    [InlineData("قال: «سمعت من يقول \"انتهى. كفى\" أمس. ثم مضى» وخرج. وعاد.", "قال: «سمعت من يقول \"انتهى. كفى\" أمس. ثم مضى» وخرج.|وعاد.")]
    [InlineData("قال الوزير: \"لن نوقع.\" وأضاف كلاما.", "قال الوزير: \"لن نوقع.\"|وأضاف كلاما.")]
    [InlineData("قال ‹انتهى. كفى› ثم خرج. وعاد.", "قال ‹انتهى. كفى› ثم خرج.|وعاد.")]
    [InlineData("‘We left. It’s over,’ he said. Then he slept.", "‘We left. It’s over,’ he said.|Then he slept.")]
    [InlineData("It’s the boys’ plan. They left.", "It’s the boys’ plan.|They left.")]
    [InlineData("He left. (She stayed. She slept.) They met.", "He left.|(She stayed. She slept.)|They met.")]
    [InlineData("The group [founded in 1990. It grew] closed. Then it opened.", "The group [founded in 1990. It grew] closed.|Then it opened.")]
    [InlineData("\"We left.\" She slept. \"We left,\" he said. \"All of us.\"", "\"We left.\"|She slept.|\"We left,\" he said.|\"All of us.\"")]
    // blanks and marks of direction
    [InlineData("وصل الوفد.وقال البيان ذلك؟لا.", "وصل الوفد.|وقال البيان ذلك؟|لا.")]
    [InlineData("نقلت أ.ف.ب عن د.محمد ذلك.", "نقلت أ.ف.ب عن د.محمد ذلك.")]
    [InlineData("انتهى.\u200F وقال ذلك.\u00A0ثم غادر.", "انتهى.\u200F|وقال ذلك.|ثم غادر.")]
    [InlineData("", "")]
    [InlineData(" . ", ".")]
    public void Sentences_end_where_a_reader_ends_them(string text, string expected)
    {
        Assert.Equal(expected, string.Join('|', SentenceSplitter.Split(text)));
    }

    [Fact]
    public void Nothing_but_blanks_is_lost()
    {
        var random = new Random(3);
        const string letters = "اب.!؟?…\"«»()[]”“ 1a\tA'،د";
        for (var round = 0; round < 5_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => letters[random.Next(letters.Length)]));

            var sentences = SentenceSplitter.Split(text);

            Assert.Equal(Dense(text), Dense(string.Concat(sentences)));
            Assert.All(sentences, sentence => Assert.Equal(sentence.Trim(), sentence));
        }
    }

    [Theory]
    [InlineData("", "(«\"أ. ", "")]
    [InlineData("", ".", "a")]
    [InlineData("(", "!", ") x")]
    [InlineData("a", ".!", " b")]
    [InlineData("", "!                ", "b")]
    [InlineData("", "a", ".!.!.!.!.! b")]
    public void Time_is_linear_in_hostile_text(string opening, string repeated, string closing)
    {
        var text = opening + string.Concat(Enumerable.Repeat(repeated, 1_000_000)) + closing;

        var watch = System.Diagnostics.Stopwatch.StartNew();
        SentenceSplitter.Split(text);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(3), watch.Elapsed.ToString());
    }

    [Fact]
    public void Paragraphs_of_the_corpus_have_no_sentence_that_opens_a_quotation_it_does_not_close()
    {
        var texts = StoryCorpus.Articles.SelectMany(article => article.Paragraphs).Concat(StoryCorpus.Reviewed.Articles.SelectMany(article => article.Body.Split("\n\n")));

        var broken = texts.Where(text => !Quotes.IsInside(text, text.Length)).SelectMany(SentenceSplitter.Split)
            .Where(sentence => Quotes.IsInside(sentence, sentence.Length));

        Assert.Empty(broken);
    }

    private static string Dense(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}

using Khulasa.Text;

namespace Khulasa.Tests.Text;

/// <summary>Repair for display and folding for comparing: one row a rule, and rows that must stay unchanged.</summary>
public class ArabicNormalizerTests
{
    [Theory]
    // Persian ya and kaf inside Arabic words
    [InlineData("\u0627\u0644\u062E\u0627\u0631\u062C\u06CC\u0629", "الخارجية")]
    [InlineData("\u0641\u06CC", "في")]
    [InlineData("\u0639\u0644\u06CC", "على")]
    [InlineData("\u0627\u0645\u0631\u06CC\u06A9\u0627", "امريكا")]
    [InlineData("\u0639\u0644\u06CC\u064E", "علىَ")]
    [InlineData("\u0648\u062D\u062A\u06CC \u0627\u0644\u0622\u0646", "وحتى الآن")]
    [InlineData("\u0628\u0627\u0644\u06A9\u0627\u0645\u0644\u060C \u0648\u0644\u06A9\u0646", "بالكامل، ولكن")]
    // Presentation forms and ligatures
    [InlineData("\uFEF7\uFEE7\uFEEA", "لأنه")]
    [InlineData("\uFEB7\uFEFC\uFEDF\uFBFF\uFEA3", "شلاليح")]
    [InlineData("\u0643\uFE76\u062A\uFE76\u0628", "كَتَب")]
    [InlineData("\uFEB3\uFEFC\uFEE1", "سلام")]
    [InlineData("\uFDF2", "الله")]
    // Tatweel as decoration
    [InlineData("الســــلام", "السلام")]
    [InlineData("العراقـــ اليوم", "العراق اليوم")]
    [InlineData("انتهىــ.", "انتهى.")]
    [InlineData("الــــ54 دولة", "الـ54 دولة")]
    [InlineData("لـــ\"الجريدة\"", "لـ\"الجريدة\"")]
    // White space before a stop, no-break and double spaces
    [InlineData("في واشنطن .", "في واشنطن.")]
    [InlineData("قال\u00A0 الوزير  ، أمس", "قال الوزير، أمس")]
    [InlineData(" \u200Bنص ", "نص")]
    [InlineData("قال ،وأضاف ؛ثم مضى", "قال، وأضاف؛ ثم مضى")]
    [InlineData("نسبة 10\u00A0% في العام", "نسبة 10 % في العام")]
    [InlineData("سطر\u2028آخر\u0085هنا", "سطر آخر هنا")]
    [InlineData("كل\u00ADمة \uFEFFأخرى", "كلمة أخرى")]
    [InlineData("قال الوزير\u202F؟", "قال الوزير؟")]
    // Direction marks beside letters of their own direction, and embeddings that lost their other half
    [InlineData("\u200Fالوزير", "الوزير")]
    [InlineData("وزير\u200Fالنفط", "وزيرالنفط")]
    [InlineData("\u202Bالنص\u202C", "النص")]
    [InlineData("الوزير \u200Fقال \u200Fأمس", "الوزير قال أمس")]
    [InlineData("\u202Airaq\u202C \u200Enews", "iraq news")]
    [InlineData("\u200EBaghdad", "Baghdad")]
    public void Repair_undoes_machine_damage(string damaged, string expected) => Assert.Equal(expected, ArabicNormalizer.Repair(damaged));

    [Theory]
    // The author's own spelling, vowel signs, quotation marks and loose conjunctions
    [InlineData("رغمًا عن إيران")]
    [InlineData("و تكتسب مشاركة العراق")]
    [InlineData("جاء بناءاً على دعوة")]
    [InlineData("“الفيديو كونفرانس”")]
    // Tatweel that shows a join before a quotation mark, a digit or a bracket
    [InlineData("بـ\"التعاون المشترك\"")]
    [InlineData("بدورته الـ54")]
    [InlineData("طائرات الـ(أف 16)")]
    // Direction marks that decide where a stop, bracket or number stands
    [InlineData("C++\u200F، كما قال")]
    [InlineData("(2024\u200F)")]
    [InlineData("+964\u200E 770")]
    [InlineData("\u2067النص\u2069")]
    // Persian text keeps its letters
    [InlineData("\u067E\u0698\u0648\u0647\u0634\u06CC")]
    [InlineData("version 2.5 of .NET")]
    // A Persian quotation keeps all its words, a joiner marks a Persian one
    [InlineData("\u0646\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645 \u06AF\u0641\u062A \u0627\u06CC\u0646 \u06A9\u0627\u0631 \u0631\u0627")]
    // Small words of Persian mark a line whose other words Arabic has as well
    [InlineData("اعضا\u06CC شورا\u06CC شهر با ا\u06A9ثر\u06CCت آرا ا\u06CCن طرح را تصو\u06CCب \u06A9ردند")]
    // The abbreviation of the Hijri year, a lone conjunction, a rule of strokes
    [InlineData("عام 1445 هـ.")]
    [InlineData("بـ 54 دولة")]
    [InlineData("ــــــــ")]
    // Signs that stand for a whole phrase
    [InlineData("النبي \uFDFA")]
    // Times, decimals, marks of a mood and of code
    [InlineData("الساعة 10:30")]
    [InlineData("بنسبة 2،5 في المئة")]
    [InlineData("see you :) there")]
    [InlineData("النص\u200E (C#) هنا")]
    [InlineData("\u200F\u0661\u0662")]
    public void Repair_leaves_what_the_author_wrote(string text) => Assert.Equal(text, ArabicNormalizer.Repair(text));

    [Theory]
    [InlineData("أإآٱا", "ااااا")]
    [InlineData("مُؤَسَّسَة", "موسسه")]
    [InlineData("هيئة", "هييه")]
    [InlineData("على", "علي")]
    [InlineData("العــراق", "العراق")]
    [InlineData("٣١ ۴", "31 4")]
    [InlineData("\u06A9\u06CC", "كي")]
    [InlineData("Élysée CAFÉ", "elysee cafe")]
    [InlineData("كلمة\u00A0\u2003كلمة", "كلمه كلمه")]
    public void Folding_throws_spelling_differences_away(string text, string expected) => Assert.Equal(expected, ArabicNormalizer.Fold(text));

    [Theory]
    [InlineData("\uFEB3\uFEFC\uFEE1 \u0641\u06CC في ــ واشنطن .")]
    [InlineData("“داعش” ، و 3 ٤ \u200Fالسُّؤال ؟")]
    [InlineData("Plain text , with  spaces .")]
    [InlineData("\uFB90\uFEAE\uFBFE\uFBFC \uFDFC \uFDFA \uFE71\u0640\u0640 \uFE76")]
    [InlineData("\u200F \u200Eقال\u200F ،\u200Fثم ؟؟ .. ـــ")]
    public void Repairing_and_folding_twice_equals_once(string text)
    {
        var repaired = ArabicNormalizer.Repair(text);
        var folded = ArabicNormalizer.Fold(text);

        Assert.Equal(repaired, ArabicNormalizer.Repair(repaired));
        Assert.Equal(folded, ArabicNormalizer.Fold(folded));
    }

    [Fact]
    public void Repairing_any_text_twice_equals_once()
    {
        var random = new Random(13);
        const string letters = "ابلويىةكه\u06CC\u06A9\u067E\u0640\u0640\u064E\u200F\u200E\u200C\u200B\u202B\u202C\uFEF7\uFBFC\uFB90\uFE71\uFDFA\uFDFC \u00A0\t.،:؟)(«»\"“”abC12٣";
        for (var i = 0; i < 5000; i++)
        {
            var text = new string([.. Enumerable.Range(0, 14).Select(_ => letters[random.Next(letters.Length)])]);

            var once = ArabicNormalizer.Repair(text);

            Assert.Equal(once, ArabicNormalizer.Repair(once));
        }
    }

    [Fact]
    public void Folding_never_joins_two_words()
    {
        var random = new Random(7);
        const string letters = "ابتثويةى\u064B\u0640 \u00A0\t\u200F.،abÉ1٣";
        for (var i = 0; i < 500; i++)
        {
            var text = new string([.. Enumerable.Range(0, 12).Select(_ => letters[random.Next(letters.Length)])]);

            var parts = text.Split([' ', '\u00A0', '\t'], StringSplitOptions.RemoveEmptyEntries).Select(ArabicNormalizer.Fold).Where(part => part.Length > 0);

            Assert.Equal(string.Join(' ', parts), ArabicNormalizer.Fold(text).Trim());
        }
    }
}

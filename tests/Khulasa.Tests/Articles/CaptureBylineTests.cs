using Khulasa.Articles;
using Khulasa.Seeds;

namespace Khulasa.Tests.Articles;

/// <summary>Bylines in text captures, as papers of many languages write them.</summary>
public class CaptureBylineTests
{
    [Theory]
    // No space stands where the page had two elements.
    [InlineData("May 21, 2024 - ByJane Miller", "Jane Miller")]
    [InlineData("Publié le 21 mai 2024 | ParClaire Dupont", "Claire Dupont")]
    [InlineData("PorCarmen OrtegaActualizado 21 de mayo de 2024", "Carmen Ortega")]
    [InlineData("Par Karim Benali et Claire DupontMis à jour le 21 mai 2024 à 09h15", "Karim Benali, Claire Dupont")]
    // Behind the name stands where she writes from, or for whom.
    [InlineData("Anna Kowalski, Nairobi\nMay 21, 2024", "Anna Kowalski")]
    [InlineData("Mehmet Kaya - Ege Postası\n21 Mayıs 2024", "Mehmet Kaya")]
    [InlineData("Anna Kowalski in Geneva\nMay 21, 2024", "Anna Kowalski")]
    [InlineData("21 May 2024 | Anna Kowalski | Nairobi", "Anna Kowalski")]
    [InlineData("5 марта 2024, 10:35 Иван Соколов, Минск", "Иван Соколов")]
    [InlineData("Корреспондент Иван Соколов\n5 марта 2024", "Иван Соколов")]
    // Before and behind the hour stand small words.
    [InlineData("5. marts 2024 kl. 10:35 Anna Kowalski", "Anna Kowalski")]
    [InlineData("5. März 2024 um 10:35 Uhr MEZ Anna Kowalski", "Anna Kowalski")]
    // The hour's mark is glued to the name; the other one begins with the same letter.
    [InlineData("23 مايو 2022 10:35 صريم الخطيب", "ريم الخطيب")]
    [InlineData("23 مايو 2022 10:35 محمد العبيدي", "محمد العبيدي")]
    // What somebody does stands behind the name.
    [InlineData("입력 2023년 5월 25일 10:35 | 김민지 기자", "김민지")]
    [InlineData("[서울=한강일보] 박준호 기자", "박준호")]
    [InlineData("이서연 기자 abc@news.example 입력 2023년 5월 20일 10:35", "이서연")]
    [InlineData("鈴木一郎 記者\n2024年5月1日", "鈴木一郎")]
    [InlineData("文・山田太郎\n2024年5月1日", "山田太郎")]
    [InlineData("文/李华\n2024年5月1日", "李华")]
    [InlineData("1. Februar 2022, Anna Kowalski", "Anna Kowalski")]
    [InlineData("5th March 2024 Anna Kowalski", "Anna Kowalski")]
    [InlineData("٥ مارس ٢٠٢٤ هدى جاسم", "هدى جاسم")]
    [InlineData("Added by Anna Kowalski on March 5, 2024", "Anna Kowalski")]
    [InlineData("حرر بتاريخ 5/3/2024 من طرف هدى جاسم", "هدى جاسم")]
    // The next label stands on the same line.
    [InlineData("Author: Jane Miller Date: 21 May 2024 Category: Local Views: 2,311", "Jane Miller")]
    [InlineData("Author: Jane Miller Klassifikation: Local", "Jane Miller")]
    [InlineData("Von Anna Kowalski Vom 21. Mai 2024", "Anna Kowalski")]
    // Behind the name stands who she is; elsewhere the label is one fact of many.
    [InlineData("By Jane Miller, Senior Staff Technologist, Harbour Union Speech, Privacy, and Technology Project of the Coast", "Jane Miller")]
    [InlineData("Bridges, National, News, Top Story 1 | Published: 5 hours ago | Last Updated: 5 hours ago | Written by Jane Miller", "Jane Miller")]
    [InlineData("By Jane Miller and Anna Kowalski The Associated Press\nMay 21, 2024", "Jane Miller, Anna Kowalski")]
    [InlineData("By Associated Press\nMay 21, 2024", "Associated Press")]
    // A small word inside the name, several names below each other, the time that reading takes.
    [InlineData("von\nMichelle de Oliveira\n21. Mai 2024", "Michelle de Oliveira")]
    [InlineData("Von\nAnna Kowalski\nJane Miller\n21. Mai 2024", "Anna Kowalski, Jane Miller")]
    [InlineData("LP\nAnna Kowalski\nJM\nJane Miller\nMay 21, 2024", "Anna Kowalski, Jane Miller")]
    [InlineData("Anna Kowalski\n4–5 minutes", "Anna Kowalski")]
    [InlineData("Anna Kowalski", "Anna Kowalski")]
    // The days of publication and change, one behind the other.
    [InlineData("21 May 202422 May 2024 Anna Kowalski Harbour, News", "Anna Kowalski")]
    [InlineData("Posted on21. Mai 202422. Mai 2024AuthorAnna Kowalski4 Kommentare", "Anna Kowalski")]
    // How long ago it was, and for whom.
    [InlineData("Anna Kowalski • 8h", "Anna Kowalski")]
    [InlineData("Anna Kowalski 1 day ago", "Anna Kowalski")]
    [InlineData("Anna Kowalski of the Harbour Gazette\nMay 21, 2024", "Anna Kowalski")]
    [InlineData("Anna Kowalski Special to the Harbour Gazette\nMay 21, 2024", "Anna Kowalski")]
    [InlineData("Anna Kowalski Morning Telegram & Gazette\nMay 21, 2024", "Anna Kowalski")]
    [InlineData("May 21, 2024 By Anna Kowalski In Harbour", "Anna Kowalski")]
    [InlineData("By transport reporter Anna Kowalski\nMay 21, 2024", "Anna Kowalski")]
    [InlineData("Exclusive by Anna Kowalski\nMay 21, 2024", "Anna Kowalski")]
    // The word between two links is glued to both.
    [InlineData("ByAnna KowalskiandJane MillerMay 21, 2024", "Anna Kowalski, Jane Miller")]
    [InlineData("By Anna KowalskiandJane Miller\nMay 21, 2024", "Anna Kowalski, Jane Miller")]
    // A login, and the first name of somebody.
    [InlineData("by ibby\nMay 21, 2024", "ibby")]
    [InlineData("May 21, 2024\nvon lupa", "lupa")]
    [InlineData("von Anna\n21. Mai 2024", "Anna")]
    [InlineData("HarbourFan 21.05.2024, 13:56 Uhr", "HarbourFan")]
    // A house or a desk signs where no person does.
    [InlineData("By 3i Global\nMay 21, 2024", "3i Global")]
    [InlineData("By Team Harbour | May 21, 2024", "Team Harbour")]
    [InlineData("By\nThe Meetingnotes Team\n|\n6\nmins", "The Meetingnotes Team")]
    [InlineData("By:\nJoe S.\nMay 21, 2024", "Joe S.")]
    [InlineData("Author\nAndreas Kalt4 comments\nMay 21, 2024", "Andreas Kalt")]
    // Surnames in capitals, and names that nothing parts.
    [InlineData("Von: Anna KOWALSKI, Marisha GOLDHAMER\n21. Mai 2024", "Anna KOWALSKI, Marisha GOLDHAMER")]
    [InlineData("Anna Kowalski Jane Maria Miller Thomas Berger\nMay 21, 2024", "Anna Kowalski, Jane Maria Miller, Thomas Berger")]
    public void Writer_is_named(string lines, string names) => Assert.Equal(names, string.Join(", ", Authors(lines) ?? []));

    [Theory]
    [InlineData("LINEツイート印刷\n2024年5月1日")]
    [InlineData("محفوظ کریں\n21 مئی 2024")]
    [InlineData("Иван Соколов / ТАСС\n5 марта 2024")]
    [InlineData("Anna Kowalski / Advance Local\nMay 21, 2024")]
    [InlineData("May 21, 2024 | Executive Search Blogs | 0 comments")]
    [InlineData("by hand\nThe bridge was mended last winter")]
    [InlineData("by Friday\nMay 21, 2024")]
    [InlineData("By Council\nMay 21, 2024")]
    [InlineData("By Our Staff Reporter\nMay 21, 2024")]
    // Words that the page writes with small letters too.
    [InlineData("Footpath Harbour\nMay 21, 2024")]
    public void Buttons_and_credits_name_nobody(string lines) => Assert.Null(Authors(lines));

    [Theory]
    [InlineData("Anna Kowalski", "Anna Kowalski")]
    [InlineData("【佐藤花子】", "佐藤花子")]
    public void Name_right_below_the_text_signs_it(string line, string name) =>
        Assert.Equal([name], new ArticleCleaner(CleaningRules.Default, KnownNames.None).Clean(TextCapture.Parse($"Menu\nHome\nAshford council votes to reopen the old harbour bridge\nMay 21, 2024\n\n{PlainTextPage.Text}\n\n{line}\n\nShare", "utf-8"), "page.txt").Authors?.Value);

    [Theory]
    // The owner of the site.
    [InlineData("Anna Kowalski\nHome\nAbout", "Share\nSubscribe", "Anna Kowalski")]
    [InlineData("Home\nAbout", "Share\n© 2012-2024 Anna Kowalski. All rights reserved.", "Anna Kowalski")]
    [InlineData("Home\nAbout", "Share\nAnna Kowalski\nAnna Kowalski is a writer who lives on the coast.", "Anna Kowalski")]
    // A credit, and a person whom the text is about.
    [InlineData("Home\nAbout", "Share\n© Anna Kowalski/Ashford Pictures", null)]
    [InlineData("Tom Hale\nHome", "Tom Hale spoke of the bridge for a whole hour on Monday, and nobody left the hall before he had ended.", null)]
    public void Page_without_a_byline_is_signed_by_its_owner(string top, string end, string? name)
    {
        var menu = string.Join('\n', Enumerable.Range(1, 14).Select(number => $"Link {number}"));

        var article = new ArticleCleaner(CleaningRules.Default, KnownNames.None).Clean(TextCapture.Parse($"{top}\n{menu}\nAshford council votes to reopen the old harbour bridge\nMay 21, 2024\n\n{PlainTextPage.Text}\n\n{end}\nImprint", "utf-8"), "page.txt");

        Assert.Equal(name, article.Authors?.Value[0]);
    }

    [Theory]
    [InlineData("(Reporting by Jane Miller; Editing by John Stone)", "Jane Miller")]
    [InlineData("Reporting by Jane Miller, editing by John Stone", "Jane Miller")]
    [InlineData("(Writing by Jane Miller; Editing by John Stone)", "Jane Miller")]
    [InlineData("(Reporting by Jane Miller; Writing by Anna Kowalski)", "Jane Miller, Anna Kowalski")]
    [InlineData("Editing by John Stone", null)]
    public void Line_of_an_agency_below_the_text_names_who_has_written_and_not_who_has_edited(string line, string? names)
    {
        var capture = $"Ashford council votes to reopen the old harbour bridge\nMay 21, 2024\n\n{PlainTextPage.Text}\n\n{line}\n";
        var paragraphs = string.Concat($"{PlainTextPage.Text}\n\n{line}".Split("\n\n").Select(paragraph => $"<p>{paragraph}</p>"));
        var page = $"<h1>Ashford council votes to reopen the old harbour bridge</h1><p>May 21, 2024</p><article>{paragraphs}</article>";
        var cleaner = new ArticleCleaner(CleaningRules.Default, KnownNames.None);

        foreach (var article in (Article[])[
            cleaner.Clean(TextCapture.Parse(capture, "utf-8"), "page.txt"), cleaner.Clean(HtmlCapture.Parse(page, "utf-8"), "page.html")])
        {
            Assert.Equal(names?.Split(", "), article.Authors?.Value);
            Assert.DoesNotContain("John Stone", article.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Box_that_presents_one_person_below_the_text_names_its_writer_and_goes()
    {
        const string Box = "Joan Velloso\n\nJoan Velloso has kept bees on the hills above the harbour for thirty years, and sells the honey at the Saturday market.";
        const string List = "\n\nMina Rask\n\nMina Rask joined the council last spring, after a decade as a nurse in the town's small hospital by the river.";

        var signed = Clean(Box);
        Assert.Equal(["Joan Velloso"], signed.Authors?.Value);
        Assert.DoesNotContain("bees", signed.Text, StringComparison.Ordinal);
        Assert.Null(Clean(Box + List).Authors);

        static Article Clean(string end) =>
            new ArticleCleaner(CleaningRules.Default, KnownNames.None).Clean(
                TextCapture.Parse($"Ashford council votes to reopen the old harbour bridge\nMay 21, 2024\n\n{PlainTextPage.Text}\n\n{end}\n", "utf-8"), "page.txt");
    }

    [Fact]
    public void Row_of_the_day_and_the_writer_is_no_headline()
    {
        var article = new ArticleCleaner(CleaningRules.Default, KnownNames.None).Clean(
            TextCapture.Parse($"Harbour bridge\n\n22. Januar 2020 @ 18:13 // Autor: harbour9 // ~ Lesezeit: 1 Minute\n\n{PlainTextPage.Text}\n", "utf-8"), "page.txt");

        Assert.Equal("Harbour bridge", article.Title?.Value);
        Assert.Equal("2020-01-22", article.Date?.Value.ToString());
    }

    [Fact]
    public void Name_above_an_opinion_and_its_section_is_the_writer()
    {
        const string Page = "د. سامر الحلبي\n|\nكتاب وآراء\nالجسر القديم بين الماضي والحاضر\nنشر في: 3 سبتمبر 2021\nلا يمكن فهم ما يجري في المدينة اليوم بعيدا عن تاريخ الجسر القديم الذي بني قبل مئة عام.\nوالمطلوب اليوم مشروع جامع يعيد الاعتبار لفكرة المدينة ويقطع مع ممارسات الماضي كلها.";

        Assert.Equal(["د. سامر الحلبي"], new ArticleCleaner(CleaningRules.Default, KnownNames.None).Clean(TextCapture.Parse(Page, "utf-8"), "page.txt").Authors?.Value);
    }

    private static IReadOnlyList<string>? Authors(string lines)
    {
        var page = PlainTextPage.English.Replace("By Jane Miller, Local Reporter\nPublished May 21, 2024, 6:30 PM\n", lines + "\n", StringComparison.Ordinal).Replace("Jane Miller is a reporter", "She is a reporter", StringComparison.Ordinal);
        return new ArticleCleaner(CleaningRules.Default, KnownNames.None).Clean(TextCapture.Parse(page, "utf-8"), "page.txt").Authors?.Value;
    }
}

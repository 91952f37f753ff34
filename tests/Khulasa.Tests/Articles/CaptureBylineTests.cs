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
    public void Writer_is_named(string lines, string names) => Assert.Equal(names, string.Join(", ", Authors(lines) ?? []));

    [Theory]
    [InlineData("LINEツイート印刷\n2024年5月1日")]
    [InlineData("محفوظ کریں\n21 مئی 2024")]
    [InlineData("Иван Соколов / ТАСС\n5 марта 2024")]
    [InlineData("Anna Kowalski / Advance Local\nMay 21, 2024")]
    [InlineData("May 21, 2024 | Executive Search Blogs | 0 comments")]
    // Words that the page writes with small letters too.
    [InlineData("Footpath Harbour\nMay 21, 2024")]
    public void Buttons_and_credits_name_nobody(string lines) => Assert.Null(Authors(lines));

    [Theory]
    [InlineData("Anna Kowalski", "Anna Kowalski")]
    [InlineData("【佐藤花子】", "佐藤花子")]
    public void Name_right_below_the_text_signs_it(string line, string name) =>
        Assert.Equal([name], new ArticleCleaner(CleaningRules.Default, KnownNames.None).Clean(TextCapture.Parse($"Menu\nHome\nAshford council votes to reopen the old harbour bridge\nMay 21, 2024\n\n{PlainTextPage.Text}\n\n{line}\n\nShare", "utf-8"), "page.txt").Authors?.Value);

    private static IReadOnlyList<string>? Authors(string lines)
    {
        var page = PlainTextPage.English.Replace("By Jane Miller, Local Reporter\nPublished May 21, 2024, 6:30 PM\n", lines + "\n", StringComparison.Ordinal).Replace("Jane Miller is a reporter", "She is a reporter", StringComparison.Ordinal);
        return new ArticleCleaner(CleaningRules.Default, KnownNames.None).Clean(TextCapture.Parse(page, "utf-8"), "page.txt").Authors?.Value;
    }
}

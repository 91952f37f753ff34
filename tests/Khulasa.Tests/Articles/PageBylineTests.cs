using System.Text;
using Khulasa.Articles;
using Khulasa.Seeds;

namespace Khulasa.Tests.Articles;

/// <summary>Who wrote an article, where only the lines around its headline and text tell.</summary>
public class PageBylineTests
{
    private static readonly string[] Talks = [.. TalksText.Paragraphs[..3]];

    [Theory]
    // Names that no list knows
    [InlineData("<p>Ysmara Quintok, Education Correspondent</p>", "Ysmara Quintok")]
    [InlineData("<div><span>Ysmara Quintok</span><span>Economics editor</span></div>", "Ysmara Quintok")]
    [InlineData("<div><div>Ysmara Quintok</div><div>Redakteurin Lokales</div></div>", "Ysmara Quintok")]
    [InlineData("<div>2020-05-08 - By Ysmara Quintok</div>", "Ysmara Quintok")]
    [InlineData("<div>박준호 기자 | 2020년 7월 18일 | 4분</div>", "박준호")]
    [InlineData("<p>كتبت سارة محمود | تم النشر في 2 يناير 2021 | مدة القراءة: 3 دقائق</p>", "سارة محمود")]
    // Names that one knows
    [InlineData("<div>04.05.2020 | נועה כהן</div>", "נועה כהן")]
    [InlineData("<div>2020-05-04 | فرهاد مهرزاد</div>", "فرهاد مهرزاد")]
    [InlineData("<div>Esther Okoye | Metro Ledger</div>", "Esther Okoye")]
    [InlineData("<div>12.03.2025, 22:40 <b>Игорь Лебедев</b></div>", "Игорь Лебедев")]
    [InlineData("<div>滨海网 2025-03-12 22:40:05 作者：王晓明 编辑：李华</div>", "王晓明")]
    [InlineData("<div>기자명 김민지</div>", "김민지")]
    [InlineData("<div>Photographs and text by Pau Ribas<br>April 26, 2025</div>", "Pau Ribas")]
    [InlineData("<p>Hosted by Carl Weston. Produced by Low Tide Media.</p>", "Carl Weston")]
    [InlineData("<p><span>来源：港口日报</span> <span>记者 王晓明</span></p>", "王晓明")]
    [InlineData("<p><span>Reuters</span> | <span>Thursday, June 5, 2025</span></p>", "Reuters")]
    [InlineData("<div>Dewi Lestari - Suara Pantai</div><div>Rabu, 12 Mar 2025 22:40 WIB</div>", "Dewi Lestari")]
    [InlineData("<p>Ein Bericht von Franziska Lohmann</p>", "Franziska Lohmann")]
    [InlineData("<p>Interview by Carl Weston. Published 20 February 2025.</p>", "Carl Weston")]
    // What the writer did, before a sign and a name
    [InlineData("<div>متابعة: هدى جاسم</div><div>12 مايو 2024</div>", "هدى جاسم")]
    [InlineData("<div>تحقيق - هدى جاسم</div>", "هدى جاسم")]
    [InlineData("<div>بغداد - ملعب المدينة - متابعة: هدى جاسم</div>", "هدى جاسم")]
    [InlineData("<div>أعدته للنشر: هدى جاسم</div>", "هدى جاسم")]
    [InlineData("<div>Interview: Anna Schmidt</div>", "Anna Schmidt")]
    [InlineData("<div>Report: Anna Schmidt / Geneva</div>", "Anna Schmidt")]
    // A house behind the name
    [InlineData("<div class='byline'>By Ysmara Quintok, CNN</div>", "Ysmara Quintok")]
    [InlineData("<div class='author'>Jane Miller, Ledger</div>", "Jane Miller")]
    // What stands before the label, and a day between
    [InlineData("<div>نشر أول مرة في 21 مايو 2024 بقلم هدى جاسم</div>", "هدى جاسم")]
    [InlineData("<div>حرر بتاريخ 5/3/2024 من طرف هدى جاسم</div>", "هدى جاسم")]
    [InlineData("<div>Online Since May 12, 2024 by Ysmara Quintok</div>", "Ysmara Quintok")]
    // A name spelled as its bearer likes
    [InlineData("<span class='entry-author'><em>by</em><a href='/profile/181'>Ysmara quintok</a></span>", "Ysmara quintok")]
    [InlineData("<div class='byline'>By <a href='/u/7'>Ysmara quintok</a> <b class='byline__location'>Harbour Town</b></div>", "Ysmara quintok")]
    // Where, or for whom, between label and name
    [InlineData("<div>مراسلنا في بيروت: هدى جاسم</div>", "هدى جاسم")]
    [InlineData("<div>مراسل صحيفة الأفق: سامر الحلبي</div>", "سامر الحلبي")]
    // Whoever took the pictures has not written
    [InlineData("<div>كتب: هدى جاسم - تصوير: سامر الحلبي</div>", "هدى جاسم")]
    [InlineData("<div>هدى جاسم – مراسلة الأفق في بغداد</div><div>نشر: 12-05-2021</div>", "هدى جاسم")]
    [InlineData("<div>By Fatima al-Zahra</div><div>May 12, 2021</div>", "Fatima al-Zahra")]
    [InlineData("<div>Carl d’Orsi</div><div>May 12, 2021</div>", "Carl d’Orsi")]
    [InlineData("<div>Op-ed by Anna Schmidt</div><div>May 12, 2021</div>", "Anna Schmidt")]
    [InlineData("<div>Anna Schmidt in Geneva</div><div>Wed 12 May 2021 06.00 BST</div>", "Anna Schmidt")]
    [InlineData("<div>Anna Schmidt Geneva correspondent</div><div>Wed 12 May 2021 06.00 BST</div>", "Anna Schmidt")]
    [InlineData("<div>Anna Schmidt, PhD</div><div>May 12, 2021</div>", "Anna Schmidt")]
    [InlineData("<div>Anna Schmidt / The Post</div><div>2021.05.12</div>", "Anna Schmidt")]
    [InlineData("<div>كتب: <a href='/writers/1'>هدى جاسم</a> - تصوير: <a href='/writers/2'>سامر الحلبي</a></div>", "هدى جاسم")]
    [InlineData("<div>Von Anna Schmidt (Text) und Max Zimmermann (Fotos)</div>", "Anna Schmidt")]
    [InlineData("<div>Ein Kommentar von <a href='/w7'>Anna Schmidt</a></div>", "Anna Schmidt")]
    [InlineData("<div class='author-box'><h4>عن الكاتب</h4><b>هدى جاسم</b></div>", "هدى جاسم")]
    // Where somebody writes, who took the pictures, agencies
    [InlineData("<p>Por Rafael Souza — São Paulo</p><p>20/07/2023 10h15</p>", "Rafael Souza")]
    [InlineData("<p>Marta Ruiz / Madrid</p><p>20 JUL. 2023 10:15</p>", "Marta Ruiz")]
    [InlineData("<div>Text Anna Schmidt | Photos Max Stone</div>", "Anna Schmidt")]
    [InlineData("<div>Xinhua | Updated: 2023-07-20 10:15</div>", "Xinhua")]
    [InlineData("<div>رويترز - دبي</div><div>20 يوليو 2023</div>", "رويترز")]
    [InlineData("<div>London, Reuters</div><div>20 July 2023</div>", "Reuters")]
    [InlineData("<div>(أ ف ب) - 20 يوليو 2023</div>", "أ ف ب")]
    [InlineData("<div>Jane Miller, Reuters</div><div>20 July 2023</div>", "Jane Miller")]
    [InlineData("<div class='author'>القاهرة / الأناضول</div>", "الأناضول")]
    [InlineData("<div>PTI</div><div>New Delhi, Updated: Jul 20, 2023 10:15 IST</div>", "PTI")]
    [InlineData("<p>Publié le 20/07/2023 à 10:15</p><p>Texte par : Claire Dupont</p>", "Claire Dupont")]
    [InlineData("<div>ترجمة وتحرير: هدى جاسم</div><div>20 يوليو 2023</div>", "هدى جاسم")]
    // Agencies that nobody credits a picture to
    [InlineData("<div class='author'>واس</div><div>20 يوليو 2023</div>", "واس")]
    [InlineData("<div>بترا</div><div>20 يوليو 2023</div>", "بترا")]
    [InlineData("<div class='byline'>دبي - وام</div><div>20 يوليو 2023</div>", "وام")]
    [InlineData("<div class='byline'>برلين - (د ب أ)</div><div>20 يوليو 2023</div>", "د ب أ")]
    [InlineData("<div><span>بواسطة: أ ش أ</span> <span>20 يوليو 2023</span></div>", "أ ش أ")]
    [InlineData("<div>وكالة الأنباء السعودية</div><div>20 يوليو 2023</div>", "وكالة الأنباء السعودية")]
    [InlineData("<div class='byline'>Jane Miller Reuters</div><div>20 July 2023</div>", "Jane Miller")]
    [InlineData("<div class='byline'>Jane Ani</div><div>20 July 2023</div>", "Jane Ani")]
    [InlineData("<div class='byline'>هدى جاسم - وكالات</div><div>20 يوليو 2023</div>", "هدى جاسم")]
    // Labels
    [InlineData("<div>Author, Jane Miller</div><div>20 July 2023</div>", "Jane Miller")]
    [InlineData("<div>تمت الكتابة بواسطة: هدى جاسم</div><div>20 يوليو 2023</div>", "هدى جاسم")]
    [InlineData("<div>من قبل: هدى جاسم</div><div>20 يوليو 2023</div>", "هدى جاسم")]
    [InlineData("<div>أضافه: هدى جاسم</div><div>20 يوليو 2023</div>", "هدى جاسم")]
    [InlineData("<div>المؤلف: هدى جاسم</div><div>20 يوليو 2023</div>", "هدى جاسم")]
    // Whoever has edited is the author where nobody else is named
    [InlineData("<p>تحرير: سامر الحلبي</p><p>كتبت: هدى جاسم</p><p>20 يوليو 2023</p>", "هدى جاسم")]
    [InlineData("<p>تحرير: سامر الحلبي</p><p>20 يوليو 2023</p>", "سامر الحلبي")]
    [InlineData("<p class=author>تحرير: سامر الحلبي - كتابة: هدى جاسم</p>", "هدى جاسم")]
    [InlineData("<p class=author>تحرير: سامر الحلبي - بغداد</p>", "سامر الحلبي")]
    // How long ago, and what the next one did, on the line of the name
    [InlineData("<div class=byline>By Jane Miller 2 days ago</div>", "Jane Miller")]
    [InlineData("<div class=byline>هدى جاسم منذ 3 ساعات</div>", "هدى جاسم")]
    [InlineData("<div class=byline>Words: Jane Miller Photos: John Stone</div>", "Jane Miller")]
    public void Line_below_the_headline_names_the_author(string line, string author) =>
        Assert.Equal(author, Clean($"<div><h1>Talks go on between the two countries</h1>{line}<div>{Paragraphs}</div></div>").Authors?.Value.Single());

    [Theory]
    [InlineData("<p><b>Jane Miller</b></p>", "Jane Miller")]
    [InlineData("<p>- Jane Miller</p>", "Jane Miller")]
    [InlineData("<p><em>Jane Miller is the economics editor of The Ledger.</em></p>", "Jane Miller")]
    [InlineData("<div><h3>About the author</h3><p>Jane Miller</p><p>Jane covers the bank and the markets.</p></div>", "Jane Miller")]
    [InlineData("<p>أحمد عبد الله</p>", "أحمد عبد الله")]
    [InlineData("<div><p>Jane Miller</p></div><div><p>A good piece, and well written, though nobody asked the farmers about it at all.</p></div>", null)]
    [InlineData("<p>Most read</p>", null)]
    public void Line_behind_the_element_of_the_text_signs_it(string line, string? author) =>
        Assert.Equal(author, Clean($"<div><h1>Talks go on between the two countries</h1><div>20 July 2023</div><div>{Paragraphs}</div>{line}</div>").Authors?.Value.Single());

    [Fact]
    public void Writers_beside_a_city_are_several_where_their_names_are_known() =>
        Assert.Equal(["أحمد عبد الله", "محمد كريم"], Clean($"<div><h1>المحادثات مستمرة بين البلدين</h1><div>بغداد - أحمد عبد الله ومحمد كريم</div><div>20/7/2023</div><div>{Paragraphs}</div></div>").Authors?.Value);

    [Theory]
    [InlineData("<p>Jane Miller and Tom Hale</p><p>Thursday July 20 2023, 12.01am GMT</p>")]
    [InlineData("<p>20 July 2023</p><p>Jane Miller &amp; Tom Hale</p>")]
    public void Known_names_on_one_line_beside_the_day_are_the_authors(string lines) =>
        Assert.Equal(["Jane Miller", "Tom Hale"], Clean($"<div><h1>Talks go on between the two countries</h1>{lines}<div>{Paragraphs}</div></div>").Authors?.Value);

    [Fact]
    public void Known_name_below_the_headline_is_the_author_where_the_day_stands_above_it() =>
        Assert.Equal(["أحمد عبد الله"], Clean($"<div><p>14 يناير 2023</p><h1>المحادثات مستمرة بين البلدين</h1><div>أحمد عبد الله</div><div>{Paragraphs}</div></div>").Authors?.Value);

    [Theory]
    [InlineData("<p>Prime Minister, Foreign Policy</p>")]
    [InlineData("<p>Climate Change, World News</p>")]
    [InlineData("<div>Yazar hakkında</div>")]
    [InlineData("<div class='author'>박준호 기자는 도시와 기후를 취재한다</div>")]
    [InlineData("<div><span>Border Talks</span><span>Trade and water</span></div>")]
    [InlineData("<div class='author'>الرياض (رويترز)</div>")]
    [InlineData("<div>كتب في 12 مايو 2024 هـ الموافق آخر تحديث 14 مايو 2024</div>")]
    [InlineData("<div>متابعة المفاوضات بين الجانبين</div>")]
    [InlineData("<div>المحرر السياسي</div><div>12 مايو 2021</div>")]
    [InlineData("<div>The port in Geneva</div><div>May 12, 2021</div>")]
    [InlineData("<div>Interview: Angela Weber über ihr neues Buch</div>")]
    [InlineData("<div>نشر بواسطة: admin 12 مايو 2024</div>")]
    [InlineData("<div class='author'>Springfield, Ohio</div>")]
    [InlineData("<div class='author'>وكالات - القاهرة</div>")]
    [InlineData("<div>Jane Miller and the port</div><div>12 May 2024</div>")]
    [InlineData("<div class='byline'>By <a rel='author' href='/author/1'>wordpressadmin</a></div>")]
    [InlineData("<div class='byline'>By <a rel='author' href='/author/1'>admin2</a></div>")]
    [InlineData("<div class='byline'>By <a rel='author' href='/author/1'>Admin User</a></div>")]
    [InlineData("<div>بواسطة: <a rel='author' href='/author/1'>المدير</a></div>")]
    [InlineData("<div class='author'>مدير الموقع</div>")]
    [InlineData("<ul><li>دسته‌بندی: <a>میراث فرهنگی</a></li><li>خبرنگار : 71451</li></ul>")]
    [InlineData("<div class='c-signature'><b class='c-signature__location'>São Paulo</b></div>")]
    [InlineData("<div>By <a rel='author' href='/author/x'>harbour news</a> on 21/02/2021. Filed under <a href='/c/1'>Harbour</a>.</div>")]
    [InlineData("<span class='entry-author'><em>by</em><a href='/profile/181'>Web desk</a></span>")]
    [InlineData("<span class='entry-author'><em>by</em><a href='/profile/181'>Editorial team</a></span>")]
    [InlineData("<div>من قبل كان الطريق مغلقا</div><div>20 يوليو 2023</div>")]
    [InlineData("<div>وفا الوعد يا جاسم</div><div>20 يوليو 2023</div>")]
    public void Other_lines_name_nobody(string line) =>
        Assert.Null(Clean($"<div><h1>Talks go on between the two countries</h1>{line}<div>{Paragraphs}</div></div>").Authors);

    [Fact]
    public void Who_comments_on_a_short_article_has_not_written_it() =>
        Assert.Null(Clean($"<div><h1>Talks go on between the two countries</h1><p>{Talks[0]}</p><h3>Comments (2)</h3><div><b>Jane Miller</b> <span>12 May 2024</span><p>A good piece.</p></div><div><b>Tom Hale</b> <span>13 May 2024</span><p>So it is.</p></div></div>").Authors);

    [Fact]
    public void Name_in_brackets_signs_a_japanese_text()
    {
        const string text = "市議会は火曜日の夜、昨冬の水害のあと通行止めとなっている港橋の再建を賛成多数で可決した。費用の負担をめぐる議論に終止符が打たれた。";

        var article = Clean($"<div><h1>市議会、水害で損傷した港橋の再建を可決</h1><p>{text}</p><p>また、{text}</p><p>【佐藤美咲】</p></div>");

        Assert.Equal(["佐藤美咲"], article.Authors?.Value);
        Assert.DoesNotContain("【", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Agency_in_brackets_below_the_text_signs_it() =>
        Assert.Equal(["dpa"], Clean($"<div><h1>Talks go on between the two countries</h1>{Paragraphs}<p>(dpa)</p></div>").Authors?.Value);

    [Fact]
    public void Page_of_pictures_is_by_the_one_who_took_them() =>
        Assert.Equal(["Lena Fischer"], Clean($"<meta name='author' content='Photos by Lena Fischer'><div><h1>Talks go on between the two countries</h1>{Paragraphs}</div>").Authors?.Value);

    [Fact]
    public void Line_of_the_author_and_her_post_is_no_text() =>
        Assert.Equal(string.Join("\n\n", Talks), Clean($"<div><h1>Talks go on between the two countries</h1><p>Rosalind Achebe, Education Correspondent</p>{Paragraphs}</div>").Text);

    [Theory]
    [InlineData("<div>إعداد هدى جاسم - تحرير سامر الحلبي</div>", "هدى جاسم")]
    [InlineData("<div>كتبت: هدى جاسم، مراجعة: سامر الحلبي</div>", "هدى جاسم")]
    [InlineData("<div>تحرير: سامر الحلبي</div>", "سامر الحلبي")]
    [InlineData("<div>As told to Max Stone</div>", null)]
    [InlineData("<div>Compiled by Max Stone; translated by Anna Schmidt</div>", null)]
    [InlineData("<div>By Jane Miller</div><div>Valley Post Staff Writer</div>", "Jane Miller")]
    public void Whoever_edits_or_compiles_has_not_written_and_the_line_is_no_text(string line, string? author)
    {
        var article = Clean($"<div><h1>Talks go on between the two countries</h1>{line}{Paragraphs}</div>");

        Assert.Equal(author is null ? null : [author], article.Authors?.Value);
        Assert.Equal(string.Join("\n\n", Talks), article.Text);
    }

    [Fact]
    public void What_the_writer_is_stands_outside_of_the_text_before_its_first_paragraph() =>
        Assert.Equal(string.Join("\n\n", Talks), Clean($"<div><h1>Talks go on between the two countries</h1><p>By Jane Miller</p><p>Ms. Miller is a professor of law at Northern College.</p>{Paragraphs}</div>").Text);

    [Fact]
    public void What_somebody_else_is_may_open_a_text() =>
        Assert.StartsWith("Ms. Roe", Clean($"<div><h1>Talks go on between the two countries</h1><p>By Jane Miller</p><p>Ms. Roe is a professor of law at Northern College.</p>{Paragraphs}</div>").Text, StringComparison.Ordinal);

    [Fact]
    public void Whom_the_press_may_call_has_not_written_the_text() =>
        Assert.Null(Clean($"<div><h1>Talks go on between the two countries</h1>{Paragraphs}<p><b>Media contact</b><br>Jane Miller<br>press@example.org</p></div>").Authors);

    [Theory]
    [InlineData("<p>Contenus sponsorisés</p>")]
    [InlineData("<p>Read more</p>")]
    public void Label_that_nothing_follows_ends_no_text(string label) =>
        Assert.Contains("Les opposants", Clean($"<div><h1>Talks go on between the two countries</h1><p>{Talks[0]}</p>{label}<p>Les opposants réclament plutôt un tunnel en amont, où l'argent serait mieux employé, selon eux.</p></div>").Text, StringComparison.Ordinal);

    [Fact]
    public void Letter_that_sets_each_paragraph_in_a_row_of_its_own_is_whole()
    {
        var rows = string.Concat(Talks.Select(text => $"<tr><td><p>{text}</p></td></tr>"));

        Assert.Equal(string.Join("\n\n", Talks), Clean($"<table role='presentation'><tr><td><h1>Talks go on between the two countries</h1></td></tr>{rows}</table>").Text);
    }

    [Fact]
    public void Name_of_the_site_before_a_colon_is_no_part_of_the_headline() =>
        Assert.Equal("Talks go on between them", Clean($"<title>The Quay: Talks go on between them</title><meta property='og:site_name' content='The Quay'><h1><span>World</span> Talks go on between them</h1><div>{Paragraphs}</div>").Title?.Value);

    [Fact]
    public void Words_before_a_colon_are_a_part_of_it() =>
        Assert.Equal("The Quay Wall: Talks go on between them", Clean($"<title>The Quay Wall: Talks go on between them</title><div>{Paragraphs}</div>").Title?.Value);

    [Fact]
    public void Day_that_the_web_did_not_see_bars_no_other_day() =>
        Assert.Equal("2025-04-24", Clean($"<meta property='article:published_time' content='1970-01-01T00:00:00Z'><div><h1>Talks go on between them</h1><p>April 24, 2025</p><div>{Paragraphs}</div></div>").Date?.Value.ToString());

    [Fact]
    public void Label_and_author_in_cells_of_their_own_are_no_text() =>
        Assert.Equal(string.Join("\n\n", Talks), Clean($"<div><h1>Talks go on between them</h1><dl><dt>Author</dt><dd>Esther Okoye</dd><dt>Date</dt><dd>8 February 2025</dd></dl>{Paragraphs}</div>").Text);

    [Fact]
    public void Pair_of_colons_parts_headline_and_site() =>
        Assert.Equal("Talks go on between them", Clean($"<title>Talks go on between them :: Fan Forum News</title><div>{Paragraphs}</div>").Title?.Value);

    private static string Paragraphs => string.Concat(Talks.Select(text => $"<p>{text}</p>"));

    private static Article Clean(string body)
    {
        var seed = SeedReader.Of("a.html", "a.html", Encoding.UTF8.GetBytes("<!doctype html><html><body>" + body + "</body></html>"));
        return new ArticleCleaner(CleaningRules.Default, KnownNames.None).Clean(CaptureReader.Read(seed), "a.html");
    }
}

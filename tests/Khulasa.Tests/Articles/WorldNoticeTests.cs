using Khulasa.Articles;
using Khulasa.Seeds;
using static Khulasa.Tests.Articles.PlainTextPage;

namespace Khulasa.Tests.Articles;

/// <summary>What papers of many countries print between their paragraphs and below the last one, in plain paragraphs.</summary>
public sealed class WorldNoticeTests
{
    private static readonly string[] Story =
    [
        "The council of the harbour town said on Tuesday that the old bridge will close for nine months while its arches are mended.",
        "Engineers found cracks in two of the seven pillars last winter, and the ferry will carry those who work on the other side.",
        "The repairs cost four million crowns, half of which the province pays; the rest comes from the toll of the past six years.",
        "Shopkeepers at the quay fear for their summer, but most of them told the council that a safe bridge is worth the wait.",
    ];

    [Theory]
    [InlineData("vi", "Bài viết tiếp tục sau phần quảng cáo")]
    [InlineData("id", "Scroll untuk melanjutkan membaca")]
    [InlineData("tr", "Haberin devamı reklamdan sonra")]
    [InlineData("pl", "Reszta tekstu pod reklamą")]
    [InlineData("hu", "A cikk a hirdetés után folytatódik")]
    [InlineData("ro", "Articolul continuă după publicitate")]
    [InlineData("el", "Η συνέχεια μετά τη διαφήμιση")]
    [InlineData("fi", "Artikkeli jatkuu kuvan alla")]
    [InlineData("es", "La nota continúa debajo de este anuncio")]
    [InlineData("uk", "Продовження після реклами")]
    [InlineData("sr", "BONUS VIDEO: Šetnja kroz napuštenu fabriku šećera")]
    [InlineData("sv", "Artikeln fortsätter under annonsen")]
    [InlineData("nl", "Tekst gaat verder onder de foto")]
    [InlineData("it", "L'articolo prosegue dopo la pubblicità")]
    [InlineData("ko", "[관련기사] 폐교 활용, 전국 400곳 넘었다")]
    [InlineData("hu", "Olvasta már? Aszály ellen épül tározó a Jászságban")]
    public void Line_between_the_paragraphs_goes(string language, string line) => Goes(language, [.. Story[..2], line, .. Story[2..]]);

    [Theory]
    [InlineData("vi", "Mọi thông tin phản hồi, bài viết cộng tác xin gửi về địa chỉ email: toasoan@example.org")]
    [InlineData("id", "Dilarang mengambil dan/atau menayangkan ulang sebagian atau keseluruhan artikel di atas tanpa seizin redaksi.")]
    [InlineData("tr", "Yorum yapabilmek için giriş yapmalısınız.")]
    [InlineData("pl", "Byłeś świadkiem ważnego wydarzenia? Napisz do nas: redakcja@example.org")]
    [InlineData("cs", "Našli jste v článku chybu? Napište nám na opravy@example.org")]
    [InlineData("hu", "Támogassa munkánkat adója 1 százalékával!")]
    [InlineData("ro", "Articolele de pe acest site pot fi preluate doar în limita a 500 de caractere.")]
    [InlineData("el", "Πρέπει να συνδεθείτε για να σχολιάσετε.")]
    [InlineData("fi", "Onko sinulla juttuvinkki? Lähetä se toimitukselle: vinkki@example.org")]
    [InlineData("pt", "Este conteúdo foi traduzido com o auxílio de inteligência artificial e revisado por nossa equipe.")]
    [InlineData("uk", "Передрук матеріалів дозволено лише за наявності гіперпосилання на сайт.")]
    [InlineData("ko", "로그인 후 댓글을 작성할 수 있습니다.")]
    [InlineData("sr", "Imate priču koju želite da podelite? Pišite nam na desk@example.org")]
    [InlineData("th", "ห้ามคัดลอกเนื้อหาโดยไม่ได้รับอนุญาตจากกองบรรณาธิการ")]
    [InlineData("sv", "Logga in för att kommentera artikeln.")]
    [InlineData("bg", "Последвайте ни в Google News, за да научавате първи новините.")]
    [InlineData("he", "הצטרפו לערוץ הטלגרם שלנו לקבלת עדכונים.")]
    [InlineData("fa", "ما را در اینستاگرام دنبال کنید.")]
    public void Notice_below_the_text_goes(string language, string notice) => Goes(language, [.. Story, notice]);

    [Theory]
    [InlineData("The quay is open › and so is the ferry, said the harbour master of the town on Friday evening.")]
    [InlineData("[The ferry] runs until midnight, said the harbour master when he was asked about the bridge.")]
    [InlineData("Video recordings of the cracks were shown to the council, which watched them in silence.")]
    public void Sentence_of_the_story_stays(string sentence)
    {
        string[] text = [.. Story, sentence];
        Assert.All(Captures(text), article => Assert.Equal(text, Texts(article)));
    }

    private static void Goes(string language, string[] text)
    {
        Assert.NotEmpty(language);
        Assert.All(Captures(text), article => Assert.Equal(Story, Texts(article)));
    }

    private static string[] Texts(Article article) => [.. article.Body.Select(block => block.Text)];

    private static Article[] Captures(string[] paragraphs) =>
        [Clean(string.Join("\n\n", paragraphs)), CleanPage(string.Concat(paragraphs.Select(paragraph => $"<p>{paragraph}</p>")))];

    private static Article CleanPage(string text) => new ArticleCleaner(CleaningRules.Default, KnownNames.None).Clean(
        HtmlCapture.Parse($"<html><title>The bridge</title><body><h1>The bridge</h1><article>{text}</article>", "utf-8"), "page.html");
}

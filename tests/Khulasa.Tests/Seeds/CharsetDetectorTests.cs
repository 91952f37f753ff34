using System.Text;
using Khulasa.Seeds;

namespace Khulasa.Tests.Seeds;

public class CharsetDetectorTests
{
    private const string Arabic = "قال وزير الخارجية العراقي إن بلاده ترحب بالتعاون مع دول التحالف الدولي، وأضاف أن المؤتمر مهم جدا.";

    static CharsetDetectorTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("windows-1256", "")]
    [InlineData("windows-1256", "<meta charset=\"windows-1256\">")]
    [InlineData("windows-1256", "<meta charset=\"iso-8859-1\">")]
    [InlineData("windows-1256", "<meta charset=\"utf-8\">")]
    [InlineData("windows-1256", "<meta charset=\"iso-8859-6\">")]
    [InlineData("windows-1256", "<meta charset=\"windows-1251\">")]
    [InlineData("windows-1256", "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1252\">")]
    [InlineData("windows-1256", "<meta charset=\"no-such-page\">")]
    [InlineData("iso-8859-6", "<meta charset=\"iso-8859-6\">")]
    [InlineData("iso-8859-6", "<meta charset=\"windows-1256\">")]
    [InlineData("iso-8859-6", "<?xml version=\"1.0\" encoding=\"utf-8\"?>")]
    [InlineData("iso-8859-6", "")]
    [InlineData("utf-8", "<meta charset=\"windows-1256\">")]
    [InlineData("utf-8", "")]
    [InlineData("utf-16", "")]
    [InlineData("utf-16BE", "")]
    public void Arabic_is_read_whatever_the_label_says(string charset, string label)
    {
        var bytes = Encoding.GetEncoding(charset).GetBytes(label + Arabic);

        var decoded = CharsetDetector.Decode(bytes);

        Assert.EndsWith(Arabic, decoded.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("windows-1252", "Le café déjà vu à l’été, où l’élève naïf s’arrête.")]
    [InlineData("windows-1251", "Правительство объявило о новых мерах поддержки, сообщает агентство.")]
    [InlineData("koi8-r", "Правительство объявило о новых мерах поддержки, сообщает агентство.")]
    [InlineData("iso-8859-5", "Правительство объявило о новых мерах поддержки, сообщает агентство.")]
    [InlineData("windows-1253", "Ο υπουργός είπε ότι η χώρα χαιρετίζει τη συνεργασία με τις άλλες χώρες")]
    [InlineData("windows-1255", "השר אמר כי המדינה מברכת על שיתוף הפעולה עם המדינות האחרות")]
    [InlineData("windows-1250", "Minister powiedział, że współpraca między państwami jest ważna, gdyż chcą żyć")]
    [InlineData("iso-8859-2", "Minister powiedział, że współpraca między państwami jest ważna, gdyż chcą żyć")]
    [InlineData("windows-1254", "Bakan, ülkenin iş birliğini memnuniyetle karşıladığını söyledi, şöyle dedi")]
    [InlineData("shift_jis", "政府は３日、地震の被災地に対する支援を決めたと発表した。首相は会見で「全力で取り組む」と述べた。")]
    [InlineData("euc-jp", "政府は３日、地震の被災地に対する支援を決めたと発表した。首相は会見で「全力で取り組む」と述べた。")]
    [InlineData("gb18030", "新华社北京电，外交部发言人在记者会上表示，中方愿同有关国家加强合作，共同推动地区和平与发展。")]
    [InlineData("big5", "總統府發言人今天表示，政府將與國際社會合作，並要求有關單位提出報告，說明這項計畫的內容。")]
    [InlineData("euc-kr", "정부는 이번 사건에 대해 조사를 시작했다고 밝혔다. 대통령은 회의에서 국민의 안전이 가장 중요하다고 말했다.")]
    public void Other_letters_are_read_without_a_label(string charset, string text) =>
        Assert.Equal(text, CharsetDetector.Decode(Encoding.GetEncoding(charset).GetBytes(text)).Text);

    [Theory]
    [InlineData("windows-1256")]
    [InlineData("iso-8859-6")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_headline_alone_is_enough_to_tell(string charset)
    {
        foreach (var label in (ReadOnlySpan<string>)["<html><p>", "<meta charset=windows-1256><p>", "<meta charset=iso-8859-6><p>"])
            Assert.Equal(label + "بغداد: رئيس الوزراء</p>", CharsetDetector.Decode(Encoding.GetEncoding(charset).GetBytes(label + "بغداد: رئيس الوزراء</p>")).Text);
    }

    [Theory]
    [InlineData("shift_jis", "地震の被災地")]
    [InlineData("gb2312", "外交部发言人表示")]
    [InlineData("big5", "總統府發言人表示")]
    [InlineData("euc-kr", "대통령 회의 발언")]
    public void A_right_label_of_the_far_east_is_believed(string charset, string text)
    {
        var html = $"<meta charset={charset}><p>{text}</p>";

        Assert.Equal(html, CharsetDetector.Decode(Encoding.GetEncoding(charset).GetBytes(html)).Text);
    }

    [Theory]
    [InlineData("windows-1252")]
    [InlineData("utf-8")]
    public void Writing_of_the_far_east_is_read_in_spite_of_a_wrong_label(string label)
    {
        var html = $"<meta charset={label}><p>外交部发言人在记者会上表示，中方愿同有关国家加强合作，共同推动地区和平与发展。</p>";

        Assert.Equal(html, CharsetDetector.Decode(Encoding.GetEncoding("gb18030").GetBytes(html)).Text);
    }

    [Fact]
    public void A_right_label_is_believed()
    {
        const string hebrew = "<meta charset=windows-1255><p>השר אמר</p>";

        var decoded = CharsetDetector.Decode(Encoding.GetEncoding("windows-1255").GetBytes(hebrew));

        Assert.Equal((hebrew, "windows-1255", "label"), (decoded.Text, decoded.Charset, decoded.Origin));
    }

    [Fact]
    public void Text_encoded_twice_is_undone()
    {
        const string text = "Earth’s “natural” systems – café, naïve, “so” they said: it’s “here” and there’s “more” to come.";
        var twice = Encoding.UTF8.GetBytes(Encoding.GetEncoding("windows-1252").GetString(Encoding.UTF8.GetBytes(text)));

        Assert.Equal(text, CharsetDetector.Decode(twice).Text);
        Assert.Equal(text, CharsetDetector.Decode(Encoding.UTF8.GetBytes(text)).Text);
    }

    [Fact]
    public void A_byte_order_mark_is_not_text() =>
        Assert.Equal("نص", CharsetDetector.Decode([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("نص")]).Text);
}

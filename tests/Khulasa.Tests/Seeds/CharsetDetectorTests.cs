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
    [InlineData("iso-8859-6", "<meta charset=\"iso-8859-6\">")]
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
    public void Other_letters_are_read_without_a_label(string charset, string text) =>
        Assert.Equal(text, CharsetDetector.Decode(Encoding.GetEncoding(charset).GetBytes(text)).Text);

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

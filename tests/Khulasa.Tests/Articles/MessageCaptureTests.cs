using Khulasa.Articles;
using Khulasa.Seeds;

namespace Khulasa.Tests.Articles;

/// <summary>News that a messenger sent on.</summary>
public class MessageCaptureTests
{
    private const string Rest = "\n\n🔴 وقع العراق، اليوم الأحد، اتفاقية مع تركيا لتوريد الطاقة الكهربائية عبر خط الربط في شمال البلاد.\n\n🔴 وقالت وزارة الكهرباء في بيان إن الاتفاقية ستسهم في تحسين ساعات التجهيز خلال الصيف.";

    [Theory]
    [InlineData("[١٢:٣٤ م، ٢٠٢٤/٥/١٢] +964 770 000 0000: *العراق يوقع اتفاقية لتوريد الطاقة مع تركيا*")]
    [InlineData("[12/05/2024, 12:34:56] سامر الحلبي: العراق يوقع اتفاقية لتوريد الطاقة مع تركيا")]
    [InlineData("12/05/2024, 12:34 - سامر الحلبي: العراق يوقع اتفاقية لتوريد الطاقة مع تركيا")]
    [InlineData("[12/05/2024, 12:34] سامر: \u200f*العراق يوقع اتفاقية لتوريد الطاقة مع تركيا*")]
    [InlineData("[12/05/2024, 12:34] سامر: ⚡️ العراق يوقع اتفاقية لتوريد الطاقة مع تركيا")]
    public void Head_of_the_message_is_cut_and_tells_the_day(string line)
    {
        var article = Clean(line + Rest);

        Assert.Equal("العراق يوقع اتفاقية لتوريد الطاقة مع تركيا", article.Title?.Value);
        Assert.Equal("2024-05-12", article.Date?.Value.ToString());
        Assert.Null(article.Authors);
        Assert.StartsWith("وقع العراق", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Printed_day_wins_over_that_of_the_message() =>
        Assert.Equal("2024-05-10", Clean("[12/05/2024, 12:34] سامر: العراق يوقع اتفاقية لتوريد الطاقة مع تركيا\n10/05/2024" + Rest).Date?.Value.ToString());

    [Theory]
    [InlineData("[تحديث] العراق يوقع: اتفاقية لتوريد الطاقة مع تركيا")]
    [InlineData("العراق يوقع اتفاقية لتوريد الطاقة 12:34")]
    public void Brackets_of_a_headline_stay(string line) => Assert.Equal(line, Clean(line + Rest).Title?.Value);

    [Theory]
    [InlineData("_بغداد: سامر كريم_")]
    [InlineData("*بقلم: سامر كريم*")]
    public void Writer_between_signs_of_bold_and_slanted_letters_is_named(string line) =>
        Assert.Equal(["سامر كريم"], Clean("العراق يوقع اتفاقية لتوريد الطاقة مع تركيا\n" + line + Rest).Authors?.Value);

    [Fact]
    public void Few_words_between_such_signs_stay_as_they_are() =>
        Assert.Contains("*جدول التجهيز*", Clean("العراق يوقع اتفاقية لتوريد الطاقة مع تركيا" + Rest + "\n\n*جدول التجهيز*" + Rest.Replace("وقع العراق", "بدأت المحافظات", StringComparison.Ordinal)).Text, StringComparison.Ordinal);

    private static Article Clean(string text) => new ArticleCleaner(CleaningRules.Default, KnownNames.None).Clean(TextCapture.Parse(text, "utf-8"), "page.txt");
}

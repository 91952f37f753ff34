using Khulasa.Content;
using Khulasa.Dates;

namespace Khulasa.Tests.Dates;

public class DatePrinterTests
{
    [Theory]
    [InlineData("2024-09-01", MonthStyle.Both, DigitStyle.European, "الأحد 1 أيلول/سبتمبر 2024")]
    [InlineData("2024-09-01", MonthStyle.Levant, DigitStyle.European, "الأحد 1 أيلول 2024")]
    [InlineData("2024-09-01", MonthStyle.European, DigitStyle.Arabic, "الأحد ١ سبتمبر ٢٠٢٤")]
    [InlineData("2021-04-07", MonthStyle.Both, DigitStyle.European, "الأربعاء 7 نيسان/أبريل 2021")]
    [InlineData("2024-01", MonthStyle.Both, DigitStyle.European, "كانون الثاني/يناير 2024")]
    [InlineData("2024", MonthStyle.Both, DigitStyle.Arabic, "٢٠٢٤")]
    public void Arabic_date_is_printed_from_our_own_tables(string iso, MonthStyle months, DigitStyle digits, string expected) =>
        Assert.Equal(expected, new DatePrinter(true, months, digits).LongDate(Parse(iso)));

    [Theory]
    [InlineData("2024-09-01", "Sunday 1 September 2024")]
    [InlineData("2024-09", "September 2024")]
    public void English_date_is_printed_from_our_own_tables(string iso, string expected) =>
        Assert.Equal(expected, new DatePrinter(false, MonthStyle.Both, DigitStyle.Arabic).LongDate(Parse(iso)));

    [Theory]
    [InlineData("2024-07-07", "1 محرم 1446 هـ")]
    [InlineData("2025-03-01", "1 رمضان 1446 هـ")]
    [InlineData("2024-07", null)]
    [InlineData("1850-01-01", null)]
    public void Hijri_date_follows_Umm_al_Qura(string iso, string? expected) =>
        Assert.Equal(expected, new DatePrinter(true, MonthStyle.Both, DigitStyle.European).HijriDate(Parse(iso)));

    [Theory]
    [InlineData(999, "999", "٩٩٩")]
    [InlineData(12345, "12,345", "١٢٬٣٤٥")]
    public void Counts_are_grouped_with_the_separator_of_their_digits(int number, string european, string arabic)
    {
        Assert.Equal(european, new DatePrinter(true, MonthStyle.Both, DigitStyle.European).Number(number));
        Assert.Equal(arabic, new DatePrinter(true, MonthStyle.Both, DigitStyle.Arabic).Number(number));
    }

    [Theory]
    [InlineData("2024-02-30")]
    [InlineData("2024-13-01")]
    [InlineData("2024-9-1")]
    [InlineData("٢٠٢٤-٠٩-٠١")]
    [InlineData("")]
    public void What_is_no_day_is_not_read(string text) => Assert.False(PartialDate.TryParse(text, out _));

    private static PartialDate Parse(string iso) => PartialDate.TryParse(iso, out var date) ? date : throw new ArgumentException(iso);
}

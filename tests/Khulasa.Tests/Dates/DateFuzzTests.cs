using Khulasa.Dates;
using Khulasa.Tests.Support;

namespace Khulasa.Tests.Dates;

/// <summary>Any text is searched for dates quickly, and every date found is a day of the calendar within the text.</summary>
[Collection(Alone.Name)]
public class DateFuzzTests
{
    private static readonly string[] Pieces =
    [
        "2024", "09", "31", "٣١", "۰۹", "أيلول", "سبتمبر", "September", "Sept.", "الأحد", "هـ", "1446", "م", "/", "-", ".", "،", " ", "\u200F", "\u2068", "قبل", "يومين", "of", "th", "T10:00Z", "99999999999999999999", "0", "Février", "ago", "منذ", "\0", "\uD800",
    ];

    [Fact]
    public void Seeded_mixtures_of_pieces_of_dates_give_days_of_the_calendar()
    {
        var random = new Random(20240904);
        for (var round = 0; round < 20_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => Pieces[random.Next(Pieces.Length)] + (random.Next(2) == 0 ? " " : "")));

            foreach (var match in ArabicDateParser.Find(text))
            {
                Assert.Equal(match.Date, PartialDate.Create(match.Date.Year, match.Date.Month, match.Date.Day));
                Assert.InRange(match.Start, 0, text.Length);
            }
        }
    }

    [Theory]
    [InlineData("2024-")]
    [InlineData("1 ")]
    [InlineData("1/1/")]
    [InlineData("سبتمبر ")]
    [InlineData("9")]
    public void A_long_text_of_numbers_and_months_is_searched_in_little_time(string piece)
    {
        var watch = new CpuWatch();

        ArabicDateParser.Find(string.Concat(Enumerable.Repeat(piece, 100_000)));

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), watch.Elapsed.ToString());
    }
}

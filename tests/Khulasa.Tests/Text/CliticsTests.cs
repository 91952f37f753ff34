using Khulasa.Text;

namespace Khulasa.Tests.Text;

public class CliticsTests
{
    [Theory]
    [InlineData("عراق", "عراق")]
    [InlineData("العراق", "العراق عراق")]
    [InlineData("وللعراق", "وللعراق للعراق لعراق العراق عراق")]
    [InlineData("سينسحب", "سينسحب ينسحب")]
    [InlineData("وسينسحب", "وسينسحب سينسحب ينسحب")]
    [InlineData("سيطره", "سيطره")]
    [InlineData("سنجار", "سنجار")]
    [InlineData("سياسه", "سياسه")]
    [InlineData("nato", "nato")]
    public void Word_is_read_with_and_without_what_is_written_onto_it(string word, string readings)
    {
        var found = Clitics.Readings(word);

        Assert.Equal(readings.Split(' ').Order(StringComparer.Ordinal), found.Select(reading => reading.Stem).Order(StringComparer.Ordinal));
        Assert.Equal(word, found[0].Stem);
    }

    [Fact]
    public void No_word_has_more_readings_than_there_is_room_for()
    {
        const string letters = "وفبكلاسيتن";
        Span<CliticSplit> splits = stackalloc CliticSplit[Clitics.MaxReadings];
        for (var number = 0; number < 10_000_000; number += 7)
        {
            var word = string.Concat(number.ToString("D7", System.Globalization.CultureInfo.InvariantCulture).Select(digit => letters[digit - '0']));
            Assert.InRange(Clitics.Split(word, splits), 1, Clitics.MaxReadings);
        }
    }
}

using Khulasa.Dates;

namespace Khulasa.Tests.Dates;

public class RelativeDatesTests
{
    [Theory]
    [InlineData("3 hours ago", "2024-09-04")]
    [InlineData("a day ago", "2024-09-03")]
    [InlineData("2 weeks ago", "2024-08-21")]
    [InlineData("Yesterday at 10:15", "2024-09-03")]
    [InlineData("Today", "2024-09-04")]
    [InlineData("منذ 3 ساعات", "2024-09-04")]
    [InlineData("منذ ٣ أيام", "2024-09-01")]
    [InlineData("قبل يومين", "2024-09-02")]
    [InlineData("منذ أسبوع", "2024-08-28")]
    [InlineData("أمس", "2024-09-03")]
    [InlineData("أول أمس", "2024-09-02")]
    [InlineData("اليوم 10:30", "2024-09-04")]
    [InlineData("vor 2 Tagen", "2024-09-02")]
    [InlineData("hace 5 días", "2024-08-30")]
    [InlineData("il y a 4 jours", "2024-08-31")]
    [InlineData("prije 2 dana", "2024-09-02")]
    [InlineData("преди 3 дни", "2024-09-01")]
    [InlineData("5 दिन पहले", "2024-08-30")]
    public void Day_is_told_from_the_day_of_the_capture(string text, string date) =>
        Assert.Equal(date, RelativeDates.Read(text, new DateOnly(2024, 9, 4))?.ToString());

    [Theory]
    [InlineData("3 hours of music")]
    [InlineData("The news of the week in one long and friendly line of today")]
    [InlineData("")]
    [InlineData("5000 days ago")]
    [InlineData("para 3 días")]
    public void Other_lines_tell_no_day(string text) => Assert.Null(RelativeDates.Read(text, new DateOnly(2024, 9, 4)));
}

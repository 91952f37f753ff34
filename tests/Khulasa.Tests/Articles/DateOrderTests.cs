namespace Khulasa.Tests.Articles;

/// <summary>Which number of 06/11/2011 is the day, as the other days of a page tell.</summary>
public class DateOrderTests
{
    [Theory]
    [InlineData("en", "", "<ul><li><a href=\"/x\">The ferry of the town runs again</a> <span>28/10/2011</span></li></ul>", "2011-11-06")]
    [InlineData("ar", "", "<ul><li><a href=\"/x\">The ferry of the town runs again</a> <span>06/28/2011</span></li></ul>", "2011-06-11")]
    [InlineData("en", "<link rel=canonical href=\"https://www.example.com/2011/11/bridge\">", "", "2011-11-06")]
    [InlineData("en-GB", "<meta property=\"og:image\" content=\"https://example.com/uploads/2011/06/bridge.jpg\">", "", "2011-06-11")]
    // Where they tell different things, and where they tell nothing, the language does.
    [InlineData("en-GB", "", "<p>06/28/2011 and 28/06/2011</p>", "2011-11-06")]
    [InlineData("en-GB", "<link rel=canonical href=\"https://www.example.com/2011/09/bridge\">", "<p>31/31/2011, 06/28/2011/3, 1/0/2011</p>", "2011-11-06")]
    public void Other_days_of_a_page_tell_which_number_is_the_day(string language, string head, string below, string day) =>
        Assert.Equal(day, MetadataPage.Parse($"<html lang={language}><head>{head}</head><body><article><h1>A new bridge for the town</h1><p class=date>06/11/2011</p>{MetadataPage.Body}</article>{below}</body></html>").Date?.Value.ToString());
}

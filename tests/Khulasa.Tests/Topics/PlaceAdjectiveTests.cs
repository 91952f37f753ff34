using Khulasa.Content;
using Khulasa.Topics;

namespace Khulasa.Tests.Topics;

public class PlaceAdjectiveTests
{
    private static readonly Entity[] Places =
    [
        Place("iraq", "العراق", "Iraq", ["عراقي", "Iraqi"]),
        Place("egypt", "مصر", "Egypt", ["مصري", "Egyptian"]),
        Place("america", "أميركا", "America", ["أميركي", "أمريكي", "American"]),
        Place("sudan", "السودان", "Sudan", ["سوداني", "Sudanese"]),
        Place("north-korea", "كوريا الشمالية", "North Korea", ["كوري", "Korean"]),
        Place("south-korea", "كوريا الجنوبية", "South Korea", ["كوري", "Korean"]),
        new() { Slug = "iraqi-army", Kind = EntityKind.Organisation, Name = "الجيش العراقي", NameEn = "Iraqi army" },
        new() { Slug = "sudani", Kind = EntityKind.Person, Name = "محمد شياع السوداني", NameEn = "Mohammed Shia al-Sudani" },
    ];

    [Theory]
    // behind a noun that agrees
    [InlineData("استقبل الوزير السفير المصري في مكتبه", "egypt")]
    [InlineData("قال مسؤول أميركي إن", "america")]
    [InlineData("بالشعب العراقي", "iraq")]
    [InlineData("وللشعب العراقي", "iraq")]
    [InlineData("الجانبان الأمريكي والعراقي", "iraq america")]
    // the feminine, plural and dual are no surnames
    [InlineData("العراقية", "iraq")]
    [InlineData("المصريون ينتخبون", "egypt")]
    [InlineData("للأميركيين", "america")]
    [InlineData("خبيران أميركيان", "america")]
    [InlineData("An Iraqi minister", "iraq")]
    [InlineData("Egyptians vote", "egypt")]
    // a surname or the name of something
    [InlineData("قال محمد المصري إن", "")]
    [InlineData("صحيفة المصري", "")]
    [InlineData("المصري", "")]
    [InlineData("إسماعيل هنية، العراقي", "")]
    // part of a longer name
    [InlineData("وحدات من الجيش العراقي", "iraqi-army")]
    // what means two things tells nothing
    [InlineData("رئيس الوزراء السوداني", "")]
    [InlineData("رئيس الوزراء محمد شياع السوداني", "sudani")]
    [InlineData("الرئيس الكوري", "")]
    public void Place_is_found_by_an_adjective_that_can_mean_nothing_else(string text, string slugs)
    {
        var found = new EntityFinder(Places).Find([text]).All;

        Assert.Equal(slugs, string.Join(' ', found.Select(entity => entity.Slug)));
    }

    private static Entity Place(string slug, string name, string nameEn, string[] adjectives) =>
        new() { Slug = slug, Kind = EntityKind.Place, Name = name, NameEn = nameEn, Adjectives = adjectives };
}

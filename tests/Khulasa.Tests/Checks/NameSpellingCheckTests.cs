using Khulasa.Checks;
using Khulasa.Content;
using Khulasa.Model;

namespace Khulasa.Tests.Checks;

public class NameSpellingCheckTests
{
    private static readonly Entity Sudani = new()
    {
        Slug = "sudani", Kind = EntityKind.Person, Name = "محمد شياع السوداني", NameEn = "Mohammed Shia al-Sudani", Aliases = ["Mohamed Shia' Al Sudani"],
    };

    private static readonly Entity Baghdad = new() { Slug = "baghdad", Kind = EntityKind.Place, Name = "بغداد", NameEn = "Baghdad" };
    private static readonly Entity Iran = new() { Slug = "iran", Kind = EntityKind.Place, Name = "إيران", NameEn = "Iran" };

    [Theory]
    [InlineData("Muhammed Shia al-Sudani spoke.", "Muhammed Shia al-Sudani")]
    [InlineData("He returned to Bagdad’s centre.", "Bagdad")]
    [InlineData("Mohammed Shia al-Sudani’s plan for Baghdad", null)]
    [InlineData("Mohamed Shia' Al Sudani spoke.", null)]
    [InlineData("Muhammad Shia al-Sudani spoke.", "Muhammad Shia al-Sudani")]
    [InlineData("Baghdadi and Iranian voices", null)]
    [InlineData("Iraq, not Iran.", null)]
    [InlineData("The baghdadi style", null)]
    public void Name_spelled_otherwise_than_in_the_glossary_is_a_warning(string english, string? written)
    {
        var article = new SiteArticle
        {
            Content = new ContentArticle { Path = "a.md", Title = "خبر", Slug = "a", Body = "", SummaryEn = [english] },
            Path = "articles/undated/a/",
            Topics = [],
            Entities = [Sudani, Baghdad, Iran],
            Outlet = null,
        };

        var warnings = new NameSpellingCheck([Sudani, Baghdad, Iran]).Check(article).ToList();

        if (written is null) Assert.Empty(warnings);
        else Assert.Contains($"\"{written}\"", Assert.Single(warnings).Message, StringComparison.Ordinal);
    }
}

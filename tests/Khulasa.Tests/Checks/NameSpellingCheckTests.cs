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

    private static readonly Entity Hussein = new() { Slug = "hussein", Kind = EntityKind.Person, Name = "فؤاد حسين", NameEn = "Fuad Hussein" };
    private static readonly Entity Soleimani = new() { Slug = "soleimani", Kind = EntityKind.Person, Name = "قاسم سليماني", NameEn = "Qassem Soleimani" };
    private static readonly Entity Pele = new() { Slug = "pele", Kind = EntityKind.Person, Name = "بيليه", NameEn = "Pelé" };
    private static readonly Entity Nasser = new() { Slug = "nasser", Kind = EntityKind.Person, Name = "سعيد ناصر", NameEn = "Said Nasser" };
    private static readonly Entity Sinwar = new() { Slug = "sinwar", Kind = EntityKind.Person, Name = "يحيى السنوار", NameEn = "Yahya Sinwar" };
    private static readonly Entity[] Glossary = [Sudani, Baghdad, Iran, Hussein, Soleimani, Pele, Nasser, Sinwar];

    [Theory]
    [InlineData("Muhammed Shia al-Sudani spoke.", "Muhammed Shia al-Sudani")]
    [InlineData("He returned to Bagdad’s centre.", "Bagdad")]
    [InlineData("Mohammed Shia al-Sudani’s plan for Baghdad", null)]
    [InlineData("Mohamed Shia' Al Sudani spoke.", null)]
    [InlineData("Muhammad Shia al-Sudani spoke.", "Muhammad Shia al-Sudani")]
    [InlineData("Baghdadi and Iranian voices", null)]
    [InlineData("Iraq, not Iran.", null)]
    [InlineData("The baghdadi style", null)]
    // the surname alone
    [InlineData("Soudani met the envoy.", "Soudani")]
    [InlineData("Iraq’s Prime Minister Soudani met the envoy.", "Soudani")]
    [InlineData("The government of al-Soudani, he said", "al-Soudani")]
    [InlineData("A plan that Al-Sudany backs", "Al-Sudany")]
    [InlineData("The Soudani government", "Soudani")]
    [InlineData("In Iraq, Foreign Minister Hussain spoke.", "Hussain")]
    [InlineData("The killing of Suleimani in Baghdad", "Suleimani")]
    [InlineData("The killing of Sulaymani’s deputy", "Sulaymani")]
    [InlineData("Mohammed Shia al-Soudani spoke.", "Mohammed Shia al-Soudani")]
    // other words and other people
    [InlineData("Sudani met Hussein. Al-Sudani spoke of Soleimani’s death.", null)]
    [InlineData("Sudan and the Sudanese army, Sudanis among them", null)]
    [InlineData("It compared him to Saddam Hussain of old.", null)]
    [InlineData("Saddam Hussain fell. Imam Hussain was killed there.", null)]
    [InlineData("The diplomat Hussain Haqqani spoke.", null)]
    [InlineData("Sedona is in Arizona, Medina in Arabia.", null)]
    [InlineData("Answer the question. Sonar found it.", null)]
    [InlineData("It became a soudani dish.", null)]
    [InlineData("Pele scored.", null)]
    public void Name_spelled_otherwise_than_in_the_glossary_is_a_warning(string english, string? written)
    {
        var article = new SiteArticle
        {
            Content = new ContentArticle { Path = "a.md", Title = "خبر", Slug = "a", Body = "", SummaryEn = [english] },
            Path = "articles/undated/a/",
            Topics = [],
            Entities = Glossary,
            Outlet = null,
        };

        var warnings = new NameSpellingCheck(Glossary).Check(article).ToList();

        if (written is null) Assert.Empty(warnings);
        else Assert.Contains($"\"{written}\"", Assert.Single(warnings).Message, StringComparison.Ordinal);
    }
}

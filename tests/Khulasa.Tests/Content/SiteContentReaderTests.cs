using Khulasa.Content;
using Khulasa.Diagnostics;

namespace Khulasa.Tests.Content;

public class SiteContentReaderTests
{
    [Fact]
    public void All_settings_are_read()
    {
        var settings = Settings("""
            title: { ar: "خُلاصة", en: "Khulasa" }
            description: { ar: "وصف", en: "About" }
            base_url: "https://example.github.io/khulasa"
            page_size: 50
            months: levant
            digits: arabic
            hijri: true
            week_starts: monday
            """);

        Assert.Equal(
            new SiteSettings
            {
                Title = new LocalText("خُلاصة", "Khulasa"),
                Description = new LocalText("وصف", "About"),
                BaseUrl = "https://example.github.io/khulasa/",
                PageSize = 50,
                Months = MonthStyle.Levant,
                Digits = DigitStyle.Arabic,
                Hijri = true,
                WeekStarts = DayOfWeek.Monday,
            },
            settings! with { Digest = default });
    }

    [Fact]
    public void A_title_alone_is_enough_and_serves_both_languages() =>
        Assert.Equal(new SiteSettings { Title = new LocalText("خلاصة", "خلاصة") }, Settings("title: خلاصة\n")! with { Digest = default });

    [Fact]
    public void All_lists_are_read()
    {
        using var folder = ContentFolder.WithTitle()
            .Write("content/topics.yaml", "- slug: iraq\n  name: العراق\n  name_en: Iraq\n  keywords: [بغداد, Baghdad]\n  description: وصف\n  description_en: About\n")
            .Write("content/entities.yaml", "- { slug: nato, kind: organisation, name: الناتو, name_en: NATO, aliases: [حلف شمال الأطلسي] }\n- { slug: baghdad, kind: place, name: بغداد, name_en: Baghdad }\n")
            .Write("content/outlets.yaml", "- { slug: new-arab, name: العربي الجديد, name_en: The New Arab, site: \"https://www.alaraby.co.uk/\" }\n");

        var site = SiteContentReader.Read(folder.Root);

        Assert.Empty(site.Diagnostics);
        var topic = Assert.Single(site.Topics);
        Assert.Equal(("iraq", "العراق", "Iraq", "وصف", "About"), (topic.Slug, topic.Name, topic.NameEn, topic.Description, topic.DescriptionEn));
        Assert.Equal(["بغداد", "Baghdad"], topic.Keywords);
        Assert.Equal([EntityKind.Organisation, EntityKind.Place], site.Entities.Select(e => e.Kind));
        Assert.Equal("https://www.alaraby.co.uk/", Assert.Single(site.Outlets).Site);
    }

    public static TheoryData<string, string, string> Problems => new()
    {
        { "site.yaml", "title: x\npage_size: 0\n", """
            content/site.yaml:2:12: error KH3002: "page_size" must be a whole number from 1 to 1000
                2 | page_size: 0
                  |            ^
            """ },
        { "site.yaml", "title: x\nmonths: levantine\nbase_url: ftp://x.example/\n", """
            content/site.yaml:2:9: error KH3002: "months" can't be "levantine"
                2 | months: levantine
                  |         ^^^^^^^^^ did you mean "levant"? It is one of: both, levant, european
            content/site.yaml:3:11: error KH3002: "ftp://x.example/" is no web address
                3 | base_url: ftp://x.example/
                  |           ^^^^^^^^^^^^^^^^ only http:// and https:// addresses can be linked
            """ },
        { "site.yaml", "# empty\n", """
            content/site.yaml:1:1: error KH3002: the settings have no title
                1 | # empty
                  | ^ write title: and the name of the site
            """ },
        { "site.yaml", "title: { ar: خلاصة }\n", """
            content/site.yaml:1:8: warning KH3004: "title" has no English text, English pages show the Arabic one
                1 | title: { ar: خلاصة }
                  |        ^ write en: beside ar:
            """ },
        { "topics.yaml", "iraq: العراق\n", """
            content/topics.yaml:1:1: error KH3002: the file must be a list, but it is keys with values
                1 | iraq: العراق
                  | ^ begin each entry with - slug: …
            """ },
        { "topics.yaml", "- { slug: iraq, name: العراق }\n- { slug: iraq, name: x, name_en: x }\n- iran\n", """
            content/topics.yaml:1:23: warning KH3004: the English name is missing, English pages show the Arabic one
                1 | - { slug: iraq, name: العراق }
                  |                       ^^^^^^ write name_en: below it
            content/topics.yaml:2:11: error KH3003: the slug "iraq" stands twice
                2 | - { slug: iraq, name: x, name_en: x }
                  |           ^^^^ it is already on line 1; join the two entries
            content/topics.yaml:3:3: error KH3002: an entry must be keys with values, but it is a text
                3 | - iran
                  |   ^^^^ write - slug: …, and name: below it
            """ },
        { "topics.yaml", "- { slug: nato, name: الناتو, name_en: NATO, places: [iraq] }\n", """
            content/topics.yaml:1:55: error KH3002: unknown place "iraq"
                1 | - { slug: nato, name: الناتو, name_en: NATO, places: [iraq] }
                  |                                                       ^^^^ write the slug of a place in content/entities.yaml
            """ },
        { "entities.yaml", "- { slug: nato, kind: organisation, name: الناتو, name_en: NATO, adjectives: [أطلسي] }\n", """
            content/entities.yaml:1:79: error KH3002: only a place has adjectives
                1 | - { slug: nato, kind: organisation, name: الناتو, name_en: NATO, adjectives: [أطلسي] }
                  |                                                                               ^^^^^ write other names as aliases:
            """ },
        { "entities.yaml", "- { slug: nato, kind: organization, name: الناتو, name_en: NATO }\n", """
            content/entities.yaml:1:23: error KH3002: "kind" can't be "organization"
                1 | - { slug: nato, kind: organization, name: الناتو, name_en: NATO }
                  |                       ^^^^^^^^^^^^ did you mean "organisation"? It is one of: person, organisation, place
            """ },
    };

    [Theory]
    [MemberData(nameof(Problems))]
    public void A_problem_is_shown_with_place_line_caret_and_advice(string file, string text, string expected)
    {
        using var folder = ContentFolder.WithTitle().Write($"content/{file}", text);

        var report = folder.Report();

        Assert.Equal(expected.ReplaceLineEndings("\n"), report[..report.TrimEnd('\n').LastIndexOf('\n')]);
    }

    [Fact]
    public void A_missing_settings_file_is_reported_with_what_to_create()
    {
        using var folder = new ContentFolder();

        Assert.Equal("""
            content/site.yaml:1:1: error KH3001: the settings of the site are missing
                  | create the file with a line title: and the name of the site
            1 error in 1 file

            """, folder.Report());
    }

    [Fact]
    public void A_broken_topic_list_makes_no_topic_of_an_article_unknown()
    {
        using var folder = ContentFolder.WithTitle()
            .Write("content/topics.yaml", "- { slug: iraq\n")
            .Write("content/articles/undated/a.md", "---\ntitle: أ\nslug: a\ntopics: [iraq]\n---\n");

        Assert.Equal(["content/topics.yaml"], folder.Read().Diagnostics.Select(d => d.Location.Path));
    }

    private static SiteSettings? Settings(string yaml)
    {
        using var folder = new ContentFolder().Write("content/site.yaml", yaml);
        var site = SiteContentReader.Read(folder.Root);
        Assert.Empty(site.Diagnostics);
        return site.Settings;
    }
}

using Khulasa.Content;
using Khulasa.Dates;

namespace Khulasa.Tests.Content;

public class ContentReaderTests
{
    private const string FullArticle = """
        ---
        title: "بغداد تتطلّع إلى علاقات مستمرة مع دول التحالف الدولي"   # required
        title_en: "Baghdad seeks lasting ties with coalition states"
        slug: baghdad-coalition-ties
        date: 2024-09-01
        updated: 2024-09-02
        source: { name: "العربي الجديد", name_en: "The New Arab", url: "https://www.alaraby.co.uk/politics/a?b=1#c" }
        author: "محمد علي"
        place: "بغداد"
        topics: [international-coalition, us-iraq-relations]
        summary: ["جملة أولى.", "جملة ثانية."]
        summary_en:
          - First sentence.
          - "Second: sentence."
        summary_by: publisher
        translation: { by: editor, status: reviewed }
        draft: false
        seed: { file: "000.txt", sha256: "1DA2C5BFC23A3E4C1DA2C5BFC23A3E4C1DA2C5BFC23A3E4C1DA2C5BFC23A3E4C" }
        ---

        نص الخبر.
        """;

    [Fact]
    public void Term_that_stands_twice_counts_once()
    {
        using var folder = ContentFolder.WithTitle()
            .Write("content/articles/2024/09/a.md", "---\ntitle: \"ت\"\nslug: a\ndate: 2024-09-01\ntopics: [iraq, oil, iraq]\nentities: [opec, opec]\n---\n\nنص.\n");

        var article = Assert.Single(folder.Read().Articles);

        Assert.Equal(["iraq", "oil"], article.Topics);
        Assert.Equal(["opec"], article.Entities);
    }

    [Fact]
    public void Every_key_of_the_format_is_read()
    {
        using var folder = ContentFolder.WithTitle()
            .Write("content/articles/2024/09/baghdad-coalition-ties.md", FullArticle)
            .Write("content/articles/2024/09/baghdad-coalition-ties.en.md", "Full text.\n");

        var result = folder.Read();

        Assert.Empty(result.Diagnostics);
        var article = Assert.Single(result.Articles);
        Assert.Equal("content/articles/2024/09/baghdad-coalition-ties.md", article.Path);
        Assert.Equal("بغداد تتطلّع إلى علاقات مستمرة مع دول التحالف الدولي", article.Title);
        Assert.Equal("Baghdad seeks lasting ties with coalition states", article.TitleEn);
        Assert.Equal("baghdad-coalition-ties", article.Slug);
        Assert.Equal(PartialDate.Create(2024, 9, 1), article.Date);
        Assert.Equal(PartialDate.Create(2024, 9, 2), article.Updated);
        Assert.Equal(new ArticleSource("العربي الجديد", "The New Arab", "https://www.alaraby.co.uk/politics/a?b=1#c"), article.Source);
        Assert.Equal("محمد علي", article.Author);
        Assert.Equal("بغداد", article.Place);
        Assert.Equal(["international-coalition", "us-iraq-relations"], article.Topics);
        Assert.Equal(["جملة أولى.", "جملة ثانية."], article.Summary);
        Assert.Equal(["First sentence.", "Second: sentence."], article.SummaryEn);
        Assert.Equal(SummaryAuthor.Publisher, article.SummaryBy);
        Assert.Equal(new Translation("editor", true), article.Translation);
        Assert.False(article.IsDraft);
        Assert.Equal("000.txt", article.Seed?.File);
        Assert.Equal("نص الخبر.", article.Body);
        Assert.Equal("Full text.\n", article.BodyEn);
    }

    [Fact]
    public void A_site_with_only_articles_and_a_title_has_no_diagnostics()
    {
        using var folder = ContentFolder.WithTitle()
            .Write("content/articles/undated/b.md", "---\ntitle: ب\nslug: b\ntopics: [war-and-peace]\n---\nنص\n")
            .Write("content/articles/2024/09/a.md", "---\ntitle: أ\nslug: a\ndate: 2024-09\ntopics: [iraq]\n---\nنص\n")
            .Write("content/articles/2023/c.md", "---\ntitle: ت\nslug: c\ndate: 2023\n---\nنص\n");

        var result = folder.Read();

        Assert.Empty(result.Diagnostics);
        Assert.Equal(["c", "a", "b"], result.Articles.Select(a => a.Slug));
        Assert.Equal(["iraq", "war-and-peace"], result.Topics.Select(t => t.Slug));
        Assert.Equal("war and peace", result.Topics[1].Name);
        Assert.Equal("خلاصة", result.Site.Settings?.Title.Ar);
    }

    [Fact]
    public void Problems_of_all_files_are_reported_in_one_run()
    {
        using var folder = new ContentFolder()
            .Write("content/site.yaml", "titel: x\n")
            .Write("content/topics.yaml", "- { slug: coalition, name: التحالف, name_en: Coalition }\n")
            .Write("content/articles/undated/a.md", "---\ntitle: أ\nslug: a\ntopics: [coalitoin]\n---\n")
            .Write("content/articles/undated/b.md", "---\ntitle: \"ب\nslug: b\n---\n")
            .Write("content/articles/undated/c.md", "---\ntitle: ت\nslug: a\n---\n");

        Assert.Equal("""
            content/articles/undated/a.md:4:10: error KH2104: unknown topic "coalitoin"
                4 | topics: [coalitoin]
                  |          ^^^^^^^^^ did you mean "coalition"? Topics live in content/topics.yaml
            content/articles/undated/b.md:2:8: error KH2001: the quoted text has no end
                2 | title: "ب
                  |        ^ close it with " on the same line
            content/articles/undated/c.md:3:7: error KH2105: the slug "a" is already that of content/articles/undated/a.md:3:7
                3 | slug: a
                  |       ^ give the newer article another slug; a published one never changes
            content/articles/undated/c.md:3:7: warning KH2112: the file is named c.md, but its slug is "a"
                3 | slug: a
                  |       ^ name it a.md; the address comes from the slug
            content/site.yaml:1:1: error KH3002: the key "title" is missing
                1 | titel: x
                  | ^^^^^ write title: and the name of the site, or { ar: "…", en: "…" }
            content/site.yaml:1:1: error KH3002: unknown key "titel"
                1 | titel: x
                  | ^^^^^ did you mean "title"?
            5 errors, 1 warning in 4 files

            """, folder.Report());
    }

    [Fact]
    public void Entities_and_story_of_the_front_matter_are_read_and_a_misspelt_entity_is_reported()
    {
        using var folder = ContentFolder.WithTitle()
            .Write("content/entities.yaml", "- { slug: fuad-hussein, kind: person, name: فؤاد حسين, name_en: Fuad Hussein }\n")
            .Write("content/articles/undated/a.md", "---\ntitle: أ\nslug: a\nentities: [fuad-hussein]\nstory: none\n---\n")
            .Write("content/articles/undated/b.md", "---\ntitle: ب\nslug: b\nentities: [fuad-husein]\n---\n")
            .Write("content/articles/undated/c.md", "---\ntitle: ت\nslug: c\nstory: Big Story\n---\n")
            .Write("content/articles/undated/d.md", "---\ntitle: ث\nslug: d\nentities: []\nstory: a\n---\n");

        var articles = folder.Read().Articles;

        Assert.Equal(["a", "d"], articles.Select(article => article.Slug));
        Assert.Equal(["fuad-hussein"], articles[0].Entities);
        Assert.Equal(ContentArticle.NoStory, articles[0].Story);
        Assert.Equal([], articles[1].Entities);
        Assert.Equal("a", articles[1].Story);
        Assert.StartsWith("""
            content/articles/undated/b.md:4:12: error KH2120: unknown entity "fuad-husein"
                4 | entities: [fuad-husein]
                  |            ^^^^^^^^^^^ did you mean "fuad-hussein"? Entities live in content/entities.yaml
            content/articles/undated/c.md:4:8: error KH2106:
            """, folder.Report(), StringComparison.Ordinal);
    }
}

using Khulasa.Content;

namespace Khulasa.Tests.Content;

public class TranslationTests
{
    private const string Article = "---\ntitle: أ\nslug: a\n---\nنص\n";

    [Fact]
    public void A_full_English_text_needs_no_front_matter()
    {
        using var folder = ContentFolder.WithTitle()
            .Write("content/articles/undated/a.md", Article)
            .Write("content/articles/undated/a.en.md", "\nText.\n");

        var article = Read(folder);

        Assert.Equal(("Text.\n", "content/articles/undated/a.en.md", 2), (article.BodyEn, article.BodyEnPath, article.BodyEnLine));
        Assert.Equal(("نص\n", 5), (article.Body, article.BodyLine));
    }

    [Fact]
    public void Its_front_matter_fills_what_the_article_leaves_open()
    {
        using var folder = ContentFolder.WithTitle()
            .Write("content/articles/undated/a.md", Article)
            .Write("content/articles/undated/a.en.md", "---\ntitle_en: A\nsummary_en: [One.]\ntranslation: { by: deepl, status: draft }\n---\n\nText.\n");

        var article = Read(folder);

        Assert.Equal("A", article.TitleEn);
        Assert.Equal(["One."], article.SummaryEn);
        Assert.Equal(new Translation("deepl", false), article.Translation);
        Assert.Equal("Text.\n", article.BodyEn);
    }

    [Fact]
    public void It_may_carry_the_slug_where_the_file_of_the_article_has_another_name()
    {
        using var folder = ContentFolder.WithTitle()
            .Write("content/articles/undated/old-name.md", Article)
            .Write("content/articles/undated/a.en.md", "Text.\n");

        var result = folder.Read();

        Assert.Equal("KH2112", Assert.Single(result.Diagnostics).Code);
        Assert.Equal("Text.\n", Assert.Single(result.Articles).BodyEn);
    }

    [Fact]
    public void A_wrong_key_in_it_is_an_error_of_its_file()
    {
        using var folder = ContentFolder.WithTitle()
            .Write("content/articles/undated/a.md", Article)
            .Write("content/articles/undated/a.en.md", "---\ntitle: A\n---\nText.\n");

        Assert.StartsWith("""
            content/articles/undated/a.en.md:2:1: error KH2101: unknown key "title"
                2 | title: A
                  | ^^^^^ did you mean "title_en"?
            """.ReplaceLineEndings("\n"), folder.Report(), StringComparison.Ordinal);
    }

    private static ContentArticle Read(ContentFolder folder)
    {
        var result = folder.Read();
        Assert.Empty(result.Diagnostics);
        return Assert.Single(result.Articles);
    }
}

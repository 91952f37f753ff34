using Khulasa.Content;
using Khulasa.Dates;
using Khulasa.Diagnostics;
using Khulasa.Digests;
using Khulasa.Incremental;
using Khulasa.State;

namespace Khulasa.Tests.Site;

/// <summary>What a build remembers of an article is all that its file says.</summary>
public class ArticleStateTests
{
    private static readonly Digest Digest = Digest.Of("the file");

    private static readonly ContentArticle Article = new()
    {
        Path = "content/articles/2024/09/a.md", Title = "خبر", TitleEn = "News", Slug = "a", Date = PartialDate.Create(2024, 9), Updated = PartialDate.Create(2024, 9, 3),
        Source = new ArticleSource("العربي", null, "https://example.org/"), Author = "كاتب", Place = "بغداد", Topics = ["t1", "t2"], Entities = ["iraq"], PlacesByAdjective = ["iraq"], Story = "event",
        Summary = ["جملة."], SummaryEn = ["A sentence."], SummaryBy = SummaryAuthor.Editor, IsDraft = true, Original = "0123456789ab",
        Translation = new Translation("editor", true, new TranslatedOriginal("ba9876543210", new SourceLocation("a.md", 3, 4, 5), "of: x")),
        Seed = new SeedReference("000.txt", "12ab"), Body = null!, BodyLine = 9, Digest = Digest, TextDigest = Digest, Listed = new ListedDigests(Digest, Digest), // Read from its file.
    };

    [Fact]
    public void Everything_an_article_says_is_remembered()
    {
        var remembered = RoundTrip(Article);

        // The English text is joined to the article after it was read; the body is read from its file.
        string[] joined = [nameof(ContentArticle.Kept), nameof(ContentArticle.Body), nameof(ContentArticle.BodyFile), nameof(ContentArticle.BodyEn), nameof(ContentArticle.BodyEnFile), nameof(ContentArticle.BodyEnPath), nameof(ContentArticle.BodyEnLine)];
        var plain = new ContentArticle { Path = "", Title = "", Slug = "", Body = "" };
        Assert.All(typeof(ContentArticle).GetProperties().Where(property => !joined.Contains(property.Name) && property.CanWrite), property =>
        {
            Assert.NotEqual(property.GetValue(plain), property.GetValue(Article));
            Assert.Equal(property.GetValue(Article), property.GetValue(remembered));
        });
        Assert.Equal(new BodyFile("/root", Article.Path, Digest), remembered.BodyFile);
    }

    [Fact]
    public void Nothing_is_made_up_for_what_an_article_does_not_say()
    {
        var article = new ContentArticle { Path = "a.md", Title = "خبر", Slug = "a", Body = null!, Digest = Digest }; // Read from its file.

        var (lists, file) = (article with { Summary = [], SummaryEn = [] }, new BodyFile("/root", "a.md", Digest));
        Assert.Equal(lists with { BodyFile = file }, RoundTrip(article).Unpacked() with { Topics = lists.Topics, Summary = lists.Summary, SummaryEn = lists.SummaryEn });
    }

    [Fact]
    public void Damaged_state_is_found_wherever_it_is_cut()
    {
        var writer = new StateWriter();
        ArticleState.Write(writer, new ArticleFile { Path = Article.Path, Article = Article, Slug = "a" });
        var bytes = writer.Bytes.ToArray();

        for (var length = 0; length < bytes.Length; length++)
            Assert.Throws<InvalidDataException>(() => ArticleState.Read(new StateReader(FixedBytes.Of(bytes.AsSpan(0, length)).Memory), "/root").Article!.Unpacked());
    }

    private static ContentArticle RoundTrip(ContentArticle article)
    {
        var writer = new StateWriter();
        ArticleState.Write(writer, new ArticleFile { Path = article.Path, Article = article });
        return ArticleState.Read(new StateReader(FixedBytes.Of(writer.Bytes).Memory), "/root").Article!;
    }
}

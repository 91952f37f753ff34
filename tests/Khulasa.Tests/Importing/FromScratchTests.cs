using Khulasa.Articles;
using Khulasa.Content;
using Khulasa.Diagnostics;
using Khulasa.Importing;
using Khulasa.Seeds;
using Khulasa.Stories;
using Khulasa.Tests.Stories;
using Khulasa.Tests.Support;
using Xunit.Abstractions;

namespace Khulasa.Tests.Importing;

/// <summary>The project's captures without their sidecars: what the digest knows of them by itself.</summary>
public class FromScratchTests(ITestOutputHelper output)
{
    private static readonly ContentReadResult Reviewed = StoryCorpus.Reviewed;

    [Fact]
    public void Captures_get_the_topics_that_their_reviewed_articles_have()
    {
        int right = 0, found = 0, reviewed = 0;
        foreach (var (imported, article) in Pairs())
        {
            output.WriteLine($"{article.Slug}: {string.Join(' ', imported.Topics)}; missing {string.Join(' ', article.Topics.Except(imported.Topics))}");
            (right, found, reviewed) = (right + imported.Topics.Intersect(article.Topics).Count(), found + imported.Topics.Count, reviewed + article.Topics.Count);
        }

        Assert.True(right >= 0.9 * reviewed, $"{right} of {reviewed}");
        Assert.True(right >= 0.95 * found, $"{right} of {found}");
    }

    [Fact]
    public void Captures_get_the_entities_that_their_reviewed_articles_name()
    {
        foreach (var (imported, article) in Pairs())
        {
            var expected = StoryCorpus.Entities.Find([article.Title, article.Body]).All.Select(entity => entity.Slug);

            Assert.NotNull(imported.Entities);
            Assert.Empty(expected.Except(imported.Entities));
        }
    }

    [Fact]
    public void Captures_get_a_summary()
    {
        Assert.All(Pairs(), pair => Assert.InRange(pair.Imported.Summary.Count, 2, 4));
    }

    [Fact]
    public void Of_the_captures_only_000_and_001_are_one_story()
    {
        // Some captures do not tell their date; that of the review stands in.
        StoryArticle[] articles = [.. Pairs().Select(pair => new StoryArticle
        {
            Slug = pair.Imported.Seed?.File[..3] ?? "",
            Date = pair.Reviewed.Date,
            Outlet = pair.Imported.Source?.Name,
            Entities = pair.Imported.Entities ?? [],
            TextDigest = StoryArticle.DigestOf(pair.Imported.Title, pair.Imported.Body),
            Features = () => ArticleFeatureExtractor.Extract(pair.Imported.Title, pair.Imported.Body),
        })];

        Assert.Equal(["000", "001"], Assert.Single(StoryKnowledge.Compute(articles).Stories).Articles);
    }

    private static IEnumerable<(ContentArticle Imported, ContentArticle Reviewed)> Pairs()
    {
        var names = new KnownNames(Reviewed.Topics, Reviewed.Site.Entities, Reviewed.Site.Outlets);
        var rules = CleaningRulesReader.Read(Repository.Root, []);
        foreach (var article in Reviewed.Articles)
        {
            var seed = SeedReader.Read(Path.Combine(Repository.Root, "seeds", article.Seed?.File ?? ""), article.Path).File;
            Assert.NotNull(seed);
            var cleaned = new ArticleCleaner(rules, names).Clean(CaptureReader.Read(seed), seed.Path);
            var imported = new ArticleComposer(names).Compose(seed, cleaned, SeedSidecar.Empty, new List<Diagnostic>());
            Assert.NotNull(imported);
            yield return (ArticleComposer.Name(imported, seed, SeedSidecar.Empty, new SlugRegister([]), new List<Diagnostic>()), article);
        }
    }
}

using Khulasa.Tests.Stories;
using Khulasa.Topics;
using Xunit.Abstractions;

namespace Khulasa.Tests.Topics;

/// <summary>Topics and entities of articles that the lists were not made for.</summary>
public class FilingQualityTests(ITestOutputHelper output)
{
    [Fact]
    public void Topics_are_those_that_an_editor_would_give()
    {
        var assigner = new TopicAssigner(StoryCorpus.Reviewed.Topics, StoryCorpus.Entities);

        var (precision, recall) = Measure(
            article => assigner.Assign(article.Title, article.Paragraphs, []).Select(topic => topic.Slug), article => article.Topics);

        Assert.True(precision >= 0.95 && recall >= 0.85, $"precision {precision}, recall {recall}");
    }

    [Fact]
    public void Entities_are_those_that_the_text_names()
    {
        var (precision, recall) = Measure(
            article => StoryCorpus.Entities.Find([article.Title, .. article.Paragraphs]).All.Select(entity => entity.Slug),
            article => article.Entities.Select(slug => slug.TrimStart('~')).ToList());

        Assert.True(precision >= 0.97 && recall >= 0.95, $"precision {precision}, recall {recall}");
    }

    private (double Precision, double Recall) Measure(Func<CorpusArticle, IEnumerable<string>> find, Func<CorpusArticle, IReadOnlyList<string>> truth)
    {
        int right = 0, found = 0, all = 0;
        foreach (var article in StoryCorpus.ThirdArticles)
        {
            var (slugs, expected) = (find(article).ToList(), truth(article));
            (right, found, all) = (right + slugs.Intersect(expected).Count(), found + slugs.Count, all + expected.Count);
            foreach (var wrong in slugs.Except(expected)) output.WriteLine($"{article.Slug}: wrong {wrong}");
            foreach (var missed in expected.Except(slugs)) output.WriteLine($"{article.Slug}: missed {missed}");
        }

        var (precision, recall) = ((double)right / found, (double)right / all);
        output.WriteLine(FormattableString.Invariant($"{StoryCorpus.ThirdArticles.Count} articles, {all} given: precision {precision:0.000}, recall {recall:0.000}"));
        return (precision, recall);
    }
}

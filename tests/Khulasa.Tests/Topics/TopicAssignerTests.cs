using Khulasa.Content;
using Khulasa.Tests.Stories;
using Khulasa.Topics;
using Xunit.Abstractions;

namespace Khulasa.Tests.Topics;

public class TopicAssignerTests(ITestOutputHelper output)
{
    private static readonly TopicAssigner Assigner = new(StoryCorpus.Reviewed.Topics, StoryCorpus.Entities);

    [Fact]
    public void Reviewed_topics_are_found_from_scratch()
    {
        int right = 0, found = 0, reviewed = 0;
        foreach (var article in StoryCorpus.Reviewed.Articles)
        {
            var weighed = Assigner.Weigh(article.Title, article.Body.Split("\n\n"), []);
            var assigned = Assigner.Assign(article.Title, article.Body.Split("\n\n"), []).Select(topic => topic.Slug).ToList();
            output.WriteLine(article.Slug);
            foreach (var topic in weighed)
                output.WriteLine(FormattableString.Invariant(
                    $"  {(article.Topics.Contains(topic.Slug) ? "reviewed" : "        ")} {(assigned.Contains(topic.Slug) ? "found" : "     ")} {topic.Points,5:0.00} {topic.Slug}: {string.Join(", ", topic.Evidence.Select(one => $"{one.Place} {one.Phrase} x{one.Count}"))}"));
            foreach (var missing in article.Topics.Except(weighed.Select(topic => topic.Slug))) output.WriteLine($"  without evidence: {missing}");
            (right, found, reviewed) = (right + assigned.Intersect(article.Topics).Count(), found + assigned.Count, reviewed + article.Topics.Count);
        }

        output.WriteLine(FormattableString.Invariant($"precision {(double)right / found:0.000}, recall {(double)right / reviewed:0.000}"));
        // What is missing has one passing mention in its article: an editor's judgement, not evidence.
        Assert.True(right >= 0.9 * reviewed, $"{right} of {reviewed}");
        Assert.True(right >= 0.95 * found, $"{right} of {found}");
    }

    [Fact]
    public void Evidence_is_shown_by_place_and_repetition_counts_less()
    {
        var assigner = new TopicAssigner([new Topic { Slug = "is", Name = "تنظيم داعش", NameEn = "Islamic State", Keywords = ["داعش"] }], StoryCorpus.Entities);

        var topic = Assert.Single(assigner.Assign("هزيمة داعش", ["قاتل الجيش تنظيم داعش.", "وداعش لم ينته.", "ولداعش خلايا."], ["داعش"]));

        Assert.Equal([(EvidencePlace.Headline, 1, 3.0), (EvidencePlace.Lead, 1, 2.0), (EvidencePlace.Body, 2, 1.6), (EvidencePlace.Tag, 1, 2.5)],
            topic.Evidence.Select(one => (one.Place, one.Count, Math.Round(one.Points, 6))));
        Assert.Equal("تنظيم داعش", topic.Evidence[1].Phrase);
        Assert.Equal(9.1, topic.Points, 6);
    }

    [Fact]
    public void One_mention_in_the_text_is_no_topic()
    {
        var assigner = new TopicAssigner([new Topic { Slug = "is", Name = "داعش", NameEn = "Islamic State" }], StoryCorpus.Entities);

        Assert.Empty(assigner.Assign("خبر", ["فقرة.", "ذكر داعش مرة."], []));
        Assert.Single(assigner.Weigh("خبر", ["فقرة.", "ذكر داعش مرة."], []));
        Assert.Empty(assigner.Assign("", [], []));
    }

    [Fact]
    public void Keyword_that_names_an_entity_stands_for_its_other_names()
    {
        Entity nato = new() { Slug = "nato", Kind = EntityKind.Organisation, Name = "حلف شمال الأطلسي", NameEn = "NATO", Aliases = ["الناتو"] };
        var assigner = new TopicAssigner([new Topic { Slug = "alliance", Name = "الحلف", NameEn = "Alliance", Keywords = ["الناتو"] }], new EntityFinder([nato]));

        Assert.Single(assigner.Assign("NATO spends more", [], []));
        Assert.Single(assigner.Assign("وزراء حلف شمال الأطلسي يجتمعون", [], []));
        Assert.Empty(assigner.Assign("وزراء حلف آخر يجتمعون", [], []));
    }

    [Theory]
    [InlineData("دول الناتو تزيد إنفاقها", false)]
    [InlineData("بعثة الناتو في العراق", true)]
    [InlineData("الناتو يدرب الشرطة العراقية", true)]
    public void Topic_that_is_tied_to_a_place_needs_its_name(string title, bool isAssigned)
    {
        Entity iraq = new() { Slug = "iraq", Kind = EntityKind.Place, Name = "العراق", NameEn = "Iraq", Adjectives = ["عراقي"] };
        var assigner = new TopicAssigner([new Topic { Slug = "nato", Name = "الناتو", NameEn = "NATO", Places = ["iraq"] }], new EntityFinder([iraq]));

        Assert.Equal(isAssigned, assigner.Assign(title, [], []).Count == 1);
        Assert.Equal(!isAssigned, Assert.Single(assigner.Weigh(title, [], [])).IsElsewhere);
    }
}

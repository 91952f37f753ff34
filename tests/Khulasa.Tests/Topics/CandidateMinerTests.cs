using Khulasa.Tests.Stories;
using Khulasa.Topics;

namespace Khulasa.Tests.Topics;

public class CandidateMinerTests
{
    [Fact]
    public void Frequent_unknown_names_and_tags_are_suggested_and_known_ones_are_not()
    {
        var miner = new CandidateMiner(words => string.Join(' ', words) == "فواد حسين");
        miner.Add(["قال النائب عامر الفايز ذلك. وزار مدينة درنة الليبية."], ["طريق التنمية", "عاجل"]);
        miner.Add(["نفى النائب عامر الفايز الخبر، وقال وزير الخارجية فؤاد حسين شيئا. وعاد النائب عامر الفايز."], ["طريق التنميه"]);
        miner.Add(["وزير الخارجية فؤاد حسين في بغداد."], []);

        var frequent = miner.Frequent(10);

        Assert.Equal([("عامر الفايز", "person", 2, 3), ("طريق التنمية", "tag", 2, 2)],
            frequent.Select(candidate => (candidate.Name, candidate.Kind, candidate.Articles, candidate.Mentions)));
    }

    [Fact]
    public void Corpus_suggests_the_president_of_Turkey()
    {
        var miner = new CandidateMiner(_ => false);
        foreach (var article in StoryCorpus.Articles) miner.Add(article.Paragraphs, []);

        Assert.Contains(miner.Frequent(20), candidate => candidate is { Name: "رجب طيب", Kind: "person", Articles: >= 3 });
    }
}

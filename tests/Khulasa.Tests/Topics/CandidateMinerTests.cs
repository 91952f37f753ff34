using Khulasa.Tests.Stories;
using Khulasa.Topics;

namespace Khulasa.Tests.Topics;

public class CandidateMinerTests
{
    [Fact]
    public void Frequent_unknown_names_and_tags_are_suggested_and_known_ones_are_not()
    {
        var miner = new CandidateMiner();
        var reader = new NameCandidateReader(words => string.Join(' ', words) == "فواد حسين");
        miner.Add("a.txt", reader.Read(["قال النائب عامر الفايز ذلك. وزار مدينة درنة الليبية."], ["طريق التنمية", "عاجل"], null));
        miner.Add("b.txt", reader.Read(["نفى النائب عامر الفايز الخبر، وقال وزير الخارجية فؤاد حسين شيئا. وعاد النائب عامر الفايز."], ["طريق التنميه"], null));
        miner.Add("b.txt", reader.Read(["وزير الخارجية فؤاد حسين في بغداد."], [], null));

        var frequent = miner.Frequent(10);

        Assert.Equal([("عامر الفايز", "person", 2, 3), ("طريق التنمية", "tag", 2, 2)],
            frequent.Select(candidate => (candidate.Name, candidate.Kind, candidate.Articles, candidate.Mentions)));
    }

    [Theory]
    // a second title, what is known by itself, and words that go on
    [InlineData("قال رئيس الوزراء ووزير الخارجية ذلك.")]
    [InlineData("نائب رئيس الوزراء ووزير المالية قال.")]
    [InlineData("في مدينة غزة المحاصرة.")]
    [InlineData("التقى الرئيس والسفير الوفد.")]
    [InlineData("The president elect spoke.")]
    public void Title_and_what_is_known_make_no_name(string text)
    {
        var reader = new NameCandidateReader(words => words is ["غزه"]);

        Assert.Empty(reader.Read([text], [], null));
    }

    [Theory]
    [InlineData("عاجل", false)]
    [InlineData("أخبار", false)]
    [InlineData("Politics", false)]
    [InlineData("dailymail", false)]
    [InlineData("2024", false)]
    [InlineData("كلام طويل في سطر من ستة", false)]
    [InlineData("طريق التنمية", true)]
    [InlineData("Eurovision", true)]
    public void Keyword_is_suggested_where_it_tells_what_an_article_is_about(string tag, bool isTelling)
    {
        Assert.Equal(isTelling, new NameCandidateReader(_ => false).Read([], [tag], "Daily Mail").Any());
    }

    [Fact]
    public void Suggestion_says_where_it_comes_from_and_is_made_once()
    {
        var miner = new CandidateMiner();
        var reader = new NameCandidateReader(_ => false);
        miner.Add("seeds/1.txt", reader.Read(["وصل النائب عامر الفايز."], ["عامر الفايز"], null));
        miner.Add("seeds/2.txt", reader.Read(["غادر النائب عامر الفايز."], ["عامر الفايز"], null));

        var candidate = Assert.Single(miner.Frequent(10));

        Assert.Equal(("person", "النائب", "seeds/1.txt"), (candidate.Kind, candidate.Cue, candidate.Example));
    }

    [Fact]
    public void Corpus_suggests_the_president_of_Turkey()
    {
        var miner = new CandidateMiner();
        var reader = new NameCandidateReader(_ => false);
        foreach (var article in StoryCorpus.Articles) miner.Add(article.Slug, reader.Read(article.Paragraphs, [], article.Outlet));

        Assert.Contains(miner.Frequent(20), candidate => candidate is { Name: "رجب طيب", Kind: "person", Articles: >= 3 });
    }
}

using System.Text.Json;
using Khulasa.Tests.Support;

namespace Khulasa.Tests.Explaining;

/// <summary>What <c>khulasa explain</c> tells of an article of the site.</summary>
public sealed class ExplainTests : IDisposable
{
    private const string First = "content/articles/2024/05/first.md";

    private readonly TestProject _project = TestProject.WithArticles(
            (First, Article("first", "2024-05-01", "وكالة", "حريق سوق دهوك يدمر 200 متجر", "topics: [fires, markets]\n",
                "اندلع حريق في سوق الجمعة بدهوك ودمر 200 متجر قبل أن يخمده الدفاع المدني. وقال محمد علي إن الحريق بدأ في مخزن النائب سعد جابر.\n\nوأعلن محافظ دهوك فتح تحقيق في الحريق وتعويض أصحاب المتاجر.")),
            ("content/articles/2024/05/second.md", Article("second", "2024-05-02", "صحيفة", "دهوك تحصي خسائر حريق السوق", "",
                "يحصي تجار سوق الجمعة في دهوك خسائرهم بعد حريق دمر 200 متجر. وفتح محافظ دهوك تحقيقا في الحريق ووعد بتعويض أصحاب المتاجر.")),
            ("content/articles/2024/05/other.md", Article("other", "2024-05-03", "صحيفة", "افتتاح معرض الكتاب في أربيل", "draft: true\n", "افتتح معرض الكتاب.")))
        .Write("content/topics.yaml", "- { slug: fires, name: \"حرائق\", name_en: \"Fires\", keywords: [\"حريق\"] }\n- { slug: markets, name: \"أسواق\", name_en: \"Markets\" }\n")
        .Write("content/entities.yaml", "- { slug: duhok, kind: place, name: \"دهوك\", name_en: \"Duhok\" }\n"
            + "- { slug: ali-a, kind: person, name: \"محمد علي\", name_en: \"A Ali\" }\n- { slug: ali-b, kind: person, name: \"محمد علي\", name_en: \"B Ali\" }\n");

    [Fact]
    public void Article_is_explained_with_the_evidence_of_topics_names_and_story()
    {
        var text = Explain(First).Output;

        Assert.Contains("topics (a topic needs 2 points)", text);
        Assert.Contains("filed      7.20  fires: headline حريق (3), lead حريق ×2 (3.2)", text);
        Assert.Contains("by hand    0.00  markets: nothing in the text", text);
        Assert.Contains("listed  duhok: headline دهوك, lead بدهوك, body دهوك", text);
        Assert.Contains("ambiguous, left out  محمد علي: ali-a or ali-b", text);
        Assert.Contains("in no list\n  person        سعد جابر: behind النائب\n", text);
        Assert.Contains("story: first (2 articles)", text);
        Assert.Matches(@"with     second: one event, .*\n +strength 0\.\d+, needed 0\.\d+; days apart 1\n +words 0\.\d+, headlines 0\.\d+, .*entities 0\.\d+ \(duhok\)", text);
    }

    [Fact]
    public void Editor_s_word_stands_beside_what_the_text_says()
    {
        var file = Path.Combine(_project.Root, First);
        File.WriteAllText(file, File.ReadAllText(file).Replace("date:", "story: none\ndate:", StringComparison.Ordinal));

        var text = Explain(First).Output;

        Assert.Contains("story: none, the front matter says: none", text);
        Assert.Contains("not with second: one event", text);
    }

    [Fact]
    public void Explanation_is_there_for_programs_too()
    {
        var json = JsonDocument.Parse(Explain(First, "--format", "json").Output).RootElement;

        Assert.Equal("one_event", json.GetProperty("story").GetProperty("judgements")[0].GetProperty("verdict").GetString());
        Assert.Equal("lead", json.GetProperty("topics")[0].GetProperty("evidence")[1].GetProperty("place").GetString());
    }

    [Fact]
    public void Draft_is_not_filed_and_says_so()
    {
        var run = Explain("content/articles/2024/05/other.md");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("no published article", run.Error);
    }

    public void Dispose() => _project.Dispose();

    private CommandLine.Run Explain(string path, params string[] options) =>
        CommandLine.Khulasa(["explain", Path.Combine(_project.Root, path), "--root", _project.Root, .. options]);

    private static string Article(string slug, string date, string outlet, string title, string more, string body) =>
        $"---\ntitle: \"{title}\"\nslug: {slug}\ndate: {date}\nsource: {{ name: \"{outlet}\" }}\n{more}---\n{body}\n";
}

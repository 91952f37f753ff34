using Khulasa.Tests.Support;

namespace Khulasa.Tests.Reviewing;

/// <summary>What <c>khulasa review</c> tells an editor.</summary>
public sealed class ReviewTests
{
    private const string English = "title_en: \"Rain\"\nsummary_en: [\"It rained.\"]\n";
    private const string Filed = "date: 2024-09-01\ntopics: [weather]\n";
    private const string Summary = "summary: [\"نزل المطر.\"]\nsummary_by: editor\n";
    private const string Reviewed = "translation: { by: editor, status: reviewed }\n";

    [Theory]
    [InlineData(Filed + Summary + English + Reviewed, null)]
    [InlineData(Filed + Summary, "no-title-en no-summary-en")]
    [InlineData(Filed + Summary + "title_en: \"Rain\"\n" + Reviewed, "no-summary-en")]
    [InlineData(Filed + Summary + English + "translation: { by: nllb, status: draft }\n", "draft-translation")]
    [InlineData(Filed + Summary + English + "translation: { by: editor, status: reviewed, of: \"0123456789ab\" }\n", "stale-translation")]
    [InlineData(Filed + "summary: [\"نزل المطر.\"]\nsummary_by: extracted\n" + English + Reviewed, "extracted-summary")]
    [InlineData(Filed + "title_en: \"Rain\"\n" + Reviewed, "no-summary")]
    [InlineData(Summary + English + Reviewed, "no-topics no-date")]
    [InlineData(Filed + Summary + English + Reviewed + "draft: true\n", "draft")]
    public void Each_article_waits_for_what_only_a_person_can_do(string fields, string? reasons)
    {
        using var project = Project(("rain", fields));

        var run = CommandLine.Khulasa("review", "--root", project.Root, "--format", "json");

        var waitsFor = reasons is null ? null : string.Join(',', reasons.Split(' ').Select(reason => $"\"{reason}\""));
        var day = fields.Contains("date:", StringComparison.Ordinal) ? "\"date\":\"2024-09-01\"," : "";
        Assert.Equal(
            waitsFor is null ? "" : $"{{\"file\":\"content/articles/rain.md\",\"slug\":\"rain\",{day}\"title\":\"مطر\",\"waits_for\":[{waitsFor}]}}\n", run.Output);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public void Newest_come_first_and_the_end_counts()
    {
        using var project = Project(
            ("a", Summary + English + Reviewed), ("b", Filed + Summary), ("c", Filed.Replace("09-01", "09-02", StringComparison.Ordinal) + Summary + English + Reviewed + "draft: true\n"));

        var run = CommandLine.Khulasa("review", "--root", project.Root);

        Assert.Equal(
            """
            content/articles/c.md: held back by draft: true
                مطر
            content/articles/b.md: no English headline; no English summary
                مطر
            content/articles/a.md: no topics; no date
                مطر

                3  articles wait
                1  no English headline
                1  no English summary
                1  no topics
                1  no date
                1  held back by draft: true

            """, run.Output);
    }

    [Fact]
    public void Articles_with_errors_are_told_of_too()
    {
        using var project = Project(("rain", Filed + Summary + English + Reviewed + "updated: yesterday\n"));

        var run = CommandLine.Khulasa("review", "--root", project.Root);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("content/articles/rain.md:11:10: error KH", run.Error, StringComparison.Ordinal);
    }

    private static TestProject Project(params (string Slug, string Fields)[] articles) => TestProject
        .WithArticles([.. articles.Select(article => ($"content/articles/{article.Slug}.md", $"---\ntitle: \"مطر\"\nslug: {article.Slug}\n{article.Fields}---\n\nنزل المطر على المدينة.\n"))])
        .Write("content/topics.yaml", "- { slug: weather, name: \"الطقس\", name_en: \"Weather\" }\n");
}

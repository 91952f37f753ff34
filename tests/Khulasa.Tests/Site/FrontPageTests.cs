using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Khulasa.Tests.Support;

namespace Khulasa.Tests.Site;

public class FrontPageTests
{
    [Fact]
    public void Reports_of_one_story_stand_together_and_the_widest_told_leads_its_day()
    {
        using var project = TestProject.WithArticles(
            Article("alone", 3, "الصباح", "none"),
            Article("first", 3, "المدى", "event"),
            Article("other", 3, "الزمان", "none"),
            Article("second", 3, "الزمان", "event"),
            Article("third", 2, "الصباح", "event"));

        project.Build();

        var page = Parse(project.Built("index.html"));
        var day = page.QuerySelectorAll(".day")[0];
        Assert.Equal(["first", "second", "alone", "other"], day.QuerySelectorAll(".entry").Select(Slug));
        var story = day.QuerySelector(".cluster")!;
        Assert.Equal(["first", "second"], story.QuerySelectorAll(".entry").Select(Slug));
        Assert.Equal("/stories/event/", story.QuerySelector(".kicker a")!.GetAttribute("href"));
        Assert.Equal("3 مواد عن هذا الحدث · الصباح، المدى، الزمان", story.QuerySelector(".kicker")!.TextContent);
    }

    [Fact]
    public void Topic_draws_its_coverage_over_time_and_gives_the_same_as_a_table()
    {
        using var project = TestProject.WithArticles(
            [.. new[] { "2024-01-05", "2024-01-20", "2024-04-01" }.Select((date, i) => (
                $"content/articles/2024/a{i}.md", $"---\ntitle: \"خبر\"\nslug: a{i}\ndate: {date}\ntopics: [economy]\n---\nنص.\n"))]);
        project.Write("content/site.yaml", "title: \"خُلاصة\"\nmonths: european\n");

        project.Build();

        var arabic = Parse(project.Built("topics/economy/index.html"));
        var english = Parse(project.Built("en/topics/economy/index.html"));
        Assert.Equal(["31 100", "1 50"], arabic.QuerySelectorAll(".chart rect").Select(Bar));
        Assert.Equal(["1 100", "31 50"], english.QuerySelectorAll(".chart rect").Select(Bar));
        Assert.Equal(["January 2024: 2", "April 2024: 1"], english.QuerySelectorAll(".chart tbody tr").Select(row =>
            $"{row.Children[0].TextContent}: {row.Children[1].TextContent}"));
    }

    private static (string, string) Article(string slug, int day, string outlet, string story) => (
        $"content/articles/2024/09/{slug}.md",
        $"---\ntitle: \"خبر\"\nslug: {slug}\ndate: 2024-09-0{day}\nsource: {{ name: \"{outlet}\" }}\nstory: {story}\n---\nنص.\n");

    private static string Bar(IElement rect) => $"{rect.GetAttribute("x")} {rect.GetAttribute("height")}";

    private static string Slug(IElement entry) => entry.QuerySelector("h3 a")!.GetAttribute("href")!.Split('/')[^2];

    private static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}

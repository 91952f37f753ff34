using AngleSharp.Html.Parser;
using Khulasa.Tests.Support;

namespace Khulasa.Tests.Site;

public class StoryPageTests
{
    [Fact]
    public void English_story_is_headed_in_English_where_any_report_is_translated()
    {
        using var project = TestProject.WithArticles(
            Article("first", 1, "الخبر الأول", null),
            Article("second", 2, "الخبر الثاني", "The second report"),
            Article("third", 3, "الخبر الثالث", "The third report"));

        project.Build();

        Assert.Equal("الخبر الأول", Heading(project, "stories/event/index.html"));
        Assert.Equal("The second report", Heading(project, "en/stories/event/index.html"));
        Assert.Contains("The second report", project.Built("en/feeds/index.html"), StringComparison.Ordinal);
        Assert.Contains("The second report", project.Built("en/stories/event/feed.xml").Split("<item>")[0], StringComparison.Ordinal);
    }

    private static (string, string) Article(string slug, int day, string title, string? english) => (
        $"content/articles/2024/09/{slug}.md",
        $"---\ntitle: \"{title}\"\n{(english is null ? "" : $"title_en: \"{english}\"\n")}slug: {slug}\ndate: 2024-09-0{day}\nstory: event\n---\nنص.\n");

    private static string Heading(TestProject project, string file) => new HtmlParser().ParseDocument(project.Built(file)).QuerySelector("h1")!.TextContent;
}

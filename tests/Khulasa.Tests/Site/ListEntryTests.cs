using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Khulasa.Tests.Support;

namespace Khulasa.Tests.Site;

/// <summary>How much of an article each kind of list shows, and what programs are told of it.</summary>
public class ListEntryTests
{
    private const string Translated = """
        ---
        title: "خبر"
        title_en: "News"
        slug: news
        date: 2024-09-01
        topics: [economy]
        summary: ["الجملة الأولى.", "الجملة الثانية."]
        summary_en: ["First sentence.", "Second sentence."]
        ---
        نص.
        """;

    [Fact]
    public void Topic_shows_the_headline_in_both_languages_and_the_first_sentence_in_its_own()
    {
        using var project = Build(Translated);

        var arabic = Parse(project.Built("topics/economy/index.html")).QuerySelector("article")!;
        var english = Parse(project.Built("en/topics/economy/index.html")).QuerySelector("article")!;

        Assert.Equal(["خبر", "News"], arabic.QuerySelectorAll("a").Select(link => link.TextContent));
        Assert.Equal("en ltr /en/articles/2024/09/news/", Target(arabic.QuerySelector("a[hreflang]")!));
        Assert.Equal("الجملة الأولى.", arabic.QuerySelector("p")!.TextContent);
        Assert.Equal("ar rtl /articles/2024/09/news/", Target(english.QuerySelector("a[hreflang]")!));
        Assert.Equal("First sentence.", english.QuerySelector("p")!.TextContent);
    }

    [Fact]
    public void Article_without_a_translation_says_so_and_keeps_its_Arabic_headline()
    {
        using var project = Build(Translated.Replace("title_en: \"News\"\n", "", StringComparison.Ordinal));

        var english = Parse(project.Built("en/topics/economy/index.html")).QuerySelector("article")!;

        Assert.Equal("ar rtl /en/articles/2024/09/news/", Target(english.QuerySelector("h3 a")!));
        Assert.Equal("Not translated yet", english.QuerySelector(".note")!.TextContent);
        Assert.Single(english.QuerySelectorAll("a"));
    }

    [Fact]
    public void English_page_of_an_untranslated_article_gives_the_Arabic_summary_and_the_way_to_the_text()
    {
        using var project = Build("---\ntitle: \"خبر\"\nslug: news\ndate: 2024-09-01\nsummary: [\"جملة.\"]\n---\nنص.\n");

        var page = Parse(project.Built("en/articles/2024/09/news/index.html"));

        var summary = page.QuerySelector(".summary ul")!;
        Assert.Equal(("ar", "rtl", "جملة."), (summary.GetAttribute("lang"), summary.GetAttribute("dir"), summary.TextContent.Trim()));
        Assert.Equal("/articles/2024/09/news/", page.QuerySelector(".read-original a")!.GetAttribute("href"));
    }

    [Fact]
    public void Month_shows_headlines_alone_and_a_day_does_not_say_its_date_twice()
    {
        using var project = Build(Translated);

        var month = Parse(project.Built("dates/2024/09/index.html"));
        var day = Parse(project.Built("dates/2024/09/01/index.html"));

        Assert.Equal("خبر", month.QuerySelector("article")!.TextContent.Trim());
        Assert.DoesNotContain("visually-hidden", month.QuerySelector(".day h2")!.ClassName ?? "", StringComparison.Ordinal);
        Assert.Equal("visually-hidden", day.QuerySelector(".day h2")!.ClassName);
    }

    [Fact]
    public void Month_tells_articles_without_a_day_from_those_of_its_days()
    {
        using var project = TestProject.WithArticles(
            ("content/articles/2024/09/news.md", Translated), ("content/articles/2024/09/vague.md", "---\ntitle: \"خبر آخر\"\nslug: vague\ndate: 2024-09\n---\nنص.\n"));
        project.Build();

        var headings = Parse(project.Built("en/dates/2024/09/index.html")).QuerySelectorAll(".day h2");

        Assert.Equal(["Sunday 1 September 2024", "Day unknown"], headings.Select(heading => (heading.QuerySelector("a") ?? heading).TextContent.Trim()));
        Assert.All(headings, heading => Assert.DoesNotContain("visually-hidden", heading.ClassName ?? "", StringComparison.Ordinal));
    }

    [Fact]
    public void Untranslated_headline_stands_once_on_the_Arabic_front_page()
    {
        using var project = TestProject.WithArticles(("content/articles/2024/09/news.md", "---\ntitle: \"خبر\"\nslug: news\ndate: 2024-09-01\n---\nنص.\n"));
        project.Build();

        var front = Parse(project.Built("index.html"));

        Assert.Equal("خبر", Assert.Single(front.QuerySelectorAll(".entry h3")).TextContent);
        Assert.Equal("/en/articles/2024/09/news/", front.QuerySelector(".untranslated .note a")!.GetAttribute("href"));
        Assert.Equal("خبر", Parse(project.Built("en/index.html")).QuerySelector(".untranslated h3")!.TextContent);
    }

    [Fact]
    public void Description_is_whole_sentences_of_at_most_300_letters()
    {
        var (first, second, third) = ($"{Words(20)}.", $"{Words(30)}.", $"{Words(40)}.");

        using var project = Build(Translated.Replace("\"الجملة الأولى.\", \"الجملة الثانية.\"", $"\"{first}\", \"{second}\", \"{third}\"", StringComparison.Ordinal));

        Assert.Equal($"{first} {second}", Description(project));
    }

    [Fact]
    public void Description_of_one_long_sentence_ends_between_words()
    {
        using var project = Build(Translated.Replace("\"الجملة الأولى.\"", $"\"{Words(100)}.\"", StringComparison.Ordinal));

        Assert.Equal($"{Words(59)}…", Description(project));
    }

    private static TestProject Build(string article)
    {
        var project = TestProject.WithArticles(("content/articles/2024/09/news.md", article));
        project.Build();
        return project;
    }

    private static string Words(int count) => string.Join(' ', Enumerable.Repeat("كلمة", count));

    private static string? Description(TestProject project) =>
        Parse(project.Built("articles/2024/09/news/index.html")).QuerySelector("meta[name=description][property='og:description']")?.GetAttribute("content");

    private static string Target(IElement link) => $"{link.GetAttribute("lang")} {link.GetAttribute("dir")} {link.GetAttribute("href")}";

    private static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}

using System.Text;
using Khulasa.Articles;
using Khulasa.Seeds;
using Khulasa.Tests.Support;

namespace Khulasa.Tests.Articles;

/// <summary>
/// One page in each language that has a file of phrases, some of them again without a word before the name of the writer;
/// <see cref="LanguagePage"/> tells how they are written.
/// </summary>
public class LanguagePageTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Khulasa.Tests", "Articles", "Languages");

    public static TheoryData<string> Pages => [.. NamesIn(Folder, "*.txt")];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_gives_its_article_and_nothing_else(string language)
    {
        var page = LanguagePage.Read(Path.Combine(Folder, language + ".txt"));

        var article = Clean(CaptureReader.Read(SeedReader.Of("page.html", "page.html", Encoding.UTF8.GetBytes(page.Html))));

        Check(page, article);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Plain_text_of_the_page_gives_the_same(string language)
    {
        var page = LanguagePage.Read(Path.Combine(Folder, language + ".txt"));

        var article = Clean(TextCapture.Parse(page.Text, "utf-8"));

        Check(page, article);
    }

    [Fact]
    public void Every_language_with_phrases_has_a_page()
    {
        var languages = NamesIn(Repository.PathOf("generator", "Khulasa", "Articles", "Rules"), "*.yaml").Except(["markup", "names"]);

        Assert.Empty(languages.Except(NamesIn(Folder, "*.txt")));
    }

    private static IEnumerable<string> NamesIn(string folder, string pattern) =>
        Directory.EnumerateFiles(folder, pattern).Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal);

    private static void Check(LanguagePage page, Article article)
    {
        Assert.Equal(page.Body, article.Body.Select(block => block.Text));
        Assert.Equal(page.Fields["title"], article.Title?.Value);
        Assert.Equal(page.Fields["date"], article.Date?.Value.ToString());
        Assert.Equal(page.Fields.GetValueOrDefault("updated"), article.Updated?.Value.ToString());
        Assert.Equal(page.Fields["author"], article.Authors is { } authors ? string.Join("; ", authors.Value) : null);
    }

    private static Article Clean(Capture capture) => new ArticleCleaner(CleaningRules.Default, KnownNames.None).Clean(capture, "page");
}

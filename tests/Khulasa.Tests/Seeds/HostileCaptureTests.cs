using System.Text;
using Khulasa.Articles;
using Khulasa.Seeds;
using Khulasa.Tests.Support;

namespace Khulasa.Tests.Seeds;

/// <summary>Any bytes give a result, quickly, without a crash.</summary>
[Collection(Alone.Name)]
public class HostileCaptureTests
{
    private const string Sentence = "<p>The council of the town agreed on Monday to rebuild the old bridge over the river, which was closed, and to pay for it.</p>";

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    public static TheoryData<string, string> Pages { get; } = new()
    {
        { "nested div", string.Concat(Enumerable.Repeat("<div>", 100_000)) + "text" },
        { "nested span", string.Concat(Enumerable.Repeat("<p><span>", 50_000)) + "text" },
        { "nested table", string.Concat(Enumerable.Repeat("<table><tr><td>", 30_000)) + "text" },
        { "nested list", string.Concat(Enumerable.Repeat("<ul><li>", 50_000)) + "text" },
        { "attributes", "<div " + string.Concat(Enumerable.Range(0, 300_000).Select(i => $"a{i}=x ")) + ">text</div>" },
        { "unclosed tag", "<div " + string.Concat(Enumerable.Range(0, 300_000).Select(i => $"a{i}=x ")) },
        { "links", "<p>" + string.Concat(Enumerable.Repeat("<a href=/x>text</a> ", 50_000)) },
        { "links as long as headlines", "<h1>The title of the page</h1><p>" + string.Concat(Enumerable.Repeat("<a href=/x>The title of another page</a> ", 50_000)) },
        { "buttons to answer", "<h1>The title of the page</h1>" + string.Concat(Enumerable.Repeat(Sentence, 4)) + string.Concat(Enumerable.Repeat("<div><span><span>Reply</span></span>", 400)) + string.Concat(Enumerable.Repeat("<div><span>Reply</span></div>", 60_000)) },
        { "breaks", "<p>" + string.Concat(Enumerable.Repeat("text<br>", 100_000)) },
        { "lines of one element", "<div>" + string.Concat(Enumerable.Repeat("The council of the town agreed to rebuild the bridge.<br>", 200_000)) },
        { "less-than", new string('<', 500_000) },
        { "json-ld", "<script type='application/ld+json'>" + new string('[', 200_000) + "</script>" },
        { "comment", "<!--" + new string('x', 1_000_000) },
        { "headings", string.Concat(Enumerable.Repeat("<h1>The title</h1>", 30_000)) },
        { "headings of parts", "<h1>The title of the page</h1>" + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"{Sentence}{Sentence}{Sentence}<h1>Part {i} of the page</h1>")) },
        { "boxes of every kind", "<h1>The title of the page</h1>" + string.Concat(Enumerable.Range(0, 60_000).Select(i => $"<div class=c{i}><h3><a href=/{i}>The title of another page</a></h3></div>")) },
        { "boxes of links", "<h1>The title of the page</h1>" + string.Concat(Enumerable.Repeat(Sentence, 4)) + "<div>" + string.Concat(Enumerable.Repeat("<div>A line<a href=/x>of three words</a></div>", 200_000)) },
        { "pictures with texts", "<h1>The title of the page</h1>" + string.Concat(Enumerable.Repeat(Sentence, 4)) + string.Concat(Enumerable.Repeat("<div><img src=a.jpg><p>The text of it</p></div>", 60_000)) },
        { "lists of pictures", "<h1>The title of the page</h1>" + string.Concat(Enumerable.Repeat(Sentence, 4)) + string.Concat(Enumerable.Repeat("<picture><source srcset=a><img src=b></picture><li>[1]<summary>", 15_000)) },
        { "texts beside a picture", "<h1>The title of the page</h1>" + string.Concat(Enumerable.Repeat(Sentence, 4)) + "<div>" + string.Concat(Enumerable.Repeat("<img src=a.jpg>© 2024 Example", 25_000)) },
        { "a list of links with days", "<h1>The title of the page</h1>" + Sentence + "<main>" + Sentence + "<article>" + Sentence + "<div class=article-body>" + string.Concat(Enumerable.Repeat("<li><a href=/x>The title of another page</a> 12 March 2024", 60_000)) },
        { "zeros", new string('\0', 1_000_000) },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Hostile_markup_is_survived(string name, string html)
    {
        var watch = new CpuWatch();

        var article = Clean(name + ".html", Encoding.UTF8.GetBytes(html));

        Assert.NotNull(article);
        Assert.True(watch.Elapsed < Limit, $"{name} took {watch.Elapsed}");
    }

    [Theory]
    [InlineData("Step one\n\nRead also\n\n", 60_000)]
    [InlineData("The council of the town agreed on Monday to rebuild the bridge,\n", 60_000)]
    [InlineData("Tags: a{0}, b{0}, c{0}\n", 60_000)]
    public void Hostile_lines_are_survived(string lines, int count)
    {
        var text = string.Concat(Enumerable.Range(0, count).Select(i => lines.Replace("{0}", $"{i}", StringComparison.Ordinal)));
        var watch = new CpuWatch();

        Assert.NotNull(Clean("a.txt", Encoding.UTF8.GetBytes(text)));
        Assert.True(watch.Elapsed < Limit, $"{lines} took {watch.Elapsed}");
    }

    [Theory]
    [InlineData("---")]
    [InlineData("\u0640\u0640\u0640\u0640")] // a stroke without letters
    [InlineData("\u064B\u064B\u064B")] // vowel signs without letters
    [InlineData("&#8203;&#8203;&#8203;")]
    [InlineData("%00%00%00")]
    [InlineData("'''")]
    [InlineData("\U0001F600")]
    [InlineData("\uFFFD\uFFFD\uFFFD")]
    public void An_author_without_a_letter_is_survived(string author)
    {
        var html = $"<meta name=author content=\"{author}\"><article><h1>A new bridge for the town</h1><p class=byline>By {author}</p><p>The council agreed on Monday to rebuild the old bridge over the river, which was closed.</p></article>";

        var article = Clean("page.html", Encoding.UTF8.GetBytes(html));

        Assert.Equal("A new bridge for the town", article.Title?.Value);
    }

    [Fact]
    public void Random_bytes_are_survived_as_text_and_as_a_page()
    {
        var random = new Random(11);
        for (var i = 0; i < 40; i++)
        {
            var bytes = new byte[random.Next(1, 20_000)];
            random.NextBytes(bytes);

            Assert.NotNull(Clean("a.txt", bytes));
            Assert.NotNull(Clean("a.html", bytes));
        }
    }

    [Fact]
    public void A_page_cut_off_anywhere_is_survived()
    {
        var page = Encoding.UTF8.GetBytes(
            "<html><head><title>عنوان الخبر هنا</title><script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"عنوان\"}</script></head>"
            + "<body><article><h1>عنوان الخبر هنا</h1><table><tr><td>1<td>2<tr><td>3<td>4</table><ol><li>نص طويل جدا هنا. <b>غامق</b></ol></article></body>");
        for (var length = 1; length < page.Length; length++) Assert.NotNull(Clean("a.html", page[..length]));
    }

    [Theory]
    [InlineData("html", 17, "the page has 17 MB; the limit is 16 MB")]
    [InlineData("html", 65, "the capture has 65 MB; the limit is 64 MB")]
    [InlineData("txt", 5, "the page has 5 MB; the limit is 4 MB")]
    public void A_file_that_is_too_large_is_a_clear_problem(string kind, int megabytes, string message)
    {
        var text = Encoding.ASCII.GetBytes("<p>Rain in the city.</p>\n".PadLeft(1024));

        Assert.Equal(message, Read(kind, Enumerable.Repeat(text, megabytes * 1024)).Problem?.Message);
    }

    [Fact]
    public void Pictures_in_a_page_do_not_count_towards_its_size()
    {
        var picture = Encoding.ASCII.GetBytes($"<p>Rain in the city.</p><img alt=rain src=data:image/png;base64,{new string('A', 1 << 20)}>\n");

        Assert.Equal(20, CaptureReader.Read(Read("html", Enumerable.Repeat(picture, 20)).File!).Named("p").Count());
    }

    private static Article Clean(string name, byte[] bytes) =>
        new ArticleCleaner(CleaningRules.Default, KnownNames.None).Clean(CaptureReader.Read(SeedReader.Of(name, name, bytes)), name);

    private static SeedReading Read(string kind, IEnumerable<byte[]> parts)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + "." + kind);
        try
        {
            using (var file = File.Create(path))
                foreach (var part in parts) file.Write(part);
            return SeedReader.Read(path, "seeds/large.html");
        }
        finally
        {
            File.Delete(path);
        }
    }
}

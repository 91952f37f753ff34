using System.Text;
using Khulasa.Content;
using Khulasa.Diagnostics;

namespace Khulasa.Tests.Content;

public class ContentFuzzTests
{
    private const string Good = """
        ---
        title: "بغداد: تتطلّع"   # c
        slug: baghdad-ties
        date: 2024-09-01
        source: { name: "x", url: 'https://x.example/a' }
        topics: [a, b-c]
        summary:
          - "First: a."
          - second one
        translation: { by: editor, status: reviewed }
        draft: false
        ---

        نص *مهم* و[رابط](https://x.example).
        """;

    private static readonly string[] Pieces =
    [
        "---", "\n", "\r\n", "\t", " ", ":", "- ", "[", "]", "{", "}", "\"", "'", "#", "&a", "*a", "!!str", "|\n", ">\n", "%", "@", "`", "\\", "\u0000", "\u001B[31m", "\u202E", "\u2066", "\uFEFF",
        "\uFFFF", "\u0085", "\u2028", "\U0001F600", "title: x\n", "slug: ", "date: 2024-02-31\n", "date: 0000-00-00\n", "topics:\n", "? ", "<<: *a", "...", "\uFDD0", "ß", "İ", "ﷺ", "\u0301",
    ];

    [Fact]
    public void No_file_whatever_its_bytes_makes_reading_fail_and_every_problem_lies_in_the_file()
    {
        var random = new Random(3);
        var good = Encoding.UTF8.GetBytes(Good.ReplaceLineEndings("\n"));
        for (var round = 0; round < 10_000; round++)
        {
            var bytes = Damage(good, random);
            var diagnostics = new List<Diagnostic>();

            var parts = SourceFileReader.Decode("a.md", bytes, text => FrontMatter.Split("a.md", text), diagnostics);
            var file = parts is null ? null : ArticleReader.Read(parts, null, diagnostics);

            Assert.True(file?.Article is not null || diagnostics.Exists(d => d.Severity == Severity.Error), Encoding.UTF8.GetString(bytes));
            foreach (var diagnostic in diagnostics) AssertPlace(diagnostic, bytes);
            Reporter.Write(TextWriter.Null, diagnostics);
            if (file?.Article is { } article) AssertClean(article);
        }
    }

    private static void AssertPlace(Diagnostic diagnostic, byte[] bytes)
    {
        var (_, line, column, _) = diagnostic.Location;
        var text = Encoding.UTF8.GetString(bytes);
        Assert.True(line >= 1 && column >= 1, $"{diagnostic.Headline}\n{text}");
        Assert.True(diagnostic.SourceLine is null || column <= diagnostic.SourceLine.Length + 1, $"{diagnostic.Headline}\n{text}");
        Assert.True(line <= text.Count(static c => c is '\n' or '\r') + 1, $"{diagnostic.Headline}\n{text}");
    }

    private static void AssertClean(ContentArticle article)
    {
        string?[] texts = [article.Title, article.TitleEn, article.Author, article.Source?.Name, .. article.Summary, .. article.Topics];
        foreach (var text in texts.OfType<string>())
        {
            Assert.Null(TextSafety.FirstUnsafe(text));
            Assert.DoesNotContain('\n', text);
        }
        Assert.Null(Slugs.Problem(article.Slug));
    }

    private static byte[] Damage(byte[] good, Random random)
    {
        var bytes = new List<byte>(good);
        for (var i = random.Next(1, 5); i > 0; i--)
        {
            // Mostly in the front matter, where the rules are.
            var at = random.Next(random.Next(4) == 0 ? bytes.Count : Math.Min(bytes.Count, 330));
            switch (random.Next(4))
            {
                case 0: bytes.RemoveAt(at); break;
                case 1: bytes.Insert(at, (byte)random.Next(256)); break;
                default: bytes.InsertRange(at, Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)])); break;
            }
        }
        return [.. bytes];
    }
}

using Khulasa.Checks;
using Khulasa.Content;
using Khulasa.Tests.Content;

namespace Khulasa.Tests.Checks;

public class StaleTranslationCheckTests
{
    private const string Body = "نص المادة.\n";

    [Theory]
    [InlineData("title: \"عنوان\"", "title: \"عنوان آخر\"")]
    [InlineData("summary: [\"جملة.\"]", "summary: [\"جملة أخرى.\"]")]
    [InlineData(Body, "نص آخر.\n")]
    public void Arabic_that_changed_after_its_translation_was_reviewed_is_a_warning(string before, string after)
    {
        var original = FileWith("reviewed", null);
        var changed = FileWith("reviewed", DigestOf(original)).Replace(before, after, StringComparison.Ordinal);

        var warning = Assert.Single(StaleTranslationCheck.Check(Read(changed)));

        Assert.Equal(("KH2122", 6, 50), (warning.Code, warning.Location.Line, warning.Location.Column));
        Assert.Contains($"\"{DigestOf(changed)}\"", warning.Advice, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("reviewed", null)]
    [InlineData("draft", "000000000000")]
    public void Nothing_is_said_where_nothing_is_known_or_reviewed(string status, string? of) =>
        Assert.Empty(StaleTranslationCheck.Check(Read(FileWith(status, of))));

    [Fact]
    public void English_and_blank_lines_may_change()
    {
        var original = FileWith("reviewed", null);
        var changed = FileWith("reviewed", DigestOf(original)).Replace("title_en: A", "title_en: B", StringComparison.Ordinal) + "\n";

        Assert.Empty(StaleTranslationCheck.Check(Read(changed)));
    }

    [Fact]
    public void A_digest_of_another_length_is_an_error()
    {
        using var folder = ContentFolder.WithTitle().Write("content/articles/undated/a.md", FileWith("reviewed", "abc"));

        Assert.StartsWith("content/articles/undated/a.md:6:50: error KH2103: \"of\" must be 12 hexadecimal digits", folder.Report(), StringComparison.Ordinal);
    }

    private static string FileWith(string status, string? of) =>
        $"---\ntitle: \"عنوان\"\ntitle_en: A\nslug: a\nsummary: [\"جملة.\"]\ntranslation: {{ by: editor, status: {status}{(of is null ? "" : $", of: \"{of}\"")} }}\n---\n\n{Body}";

    private static string DigestOf(string file) => OriginalDigest.Of(Read(file));

    private static ContentArticle Read(string file)
    {
        using var folder = ContentFolder.WithTitle().Write("content/articles/undated/a.md", file);
        return Assert.Single(folder.Read().Articles);
    }
}

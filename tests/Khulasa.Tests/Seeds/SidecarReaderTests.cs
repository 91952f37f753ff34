using Khulasa.Content;
using Khulasa.Diagnostics;
using Khulasa.Seeds;

namespace Khulasa.Tests.Seeds;

public class SidecarReaderTests
{
    [Fact]
    public void All_keys_of_the_front_matter_are_read()
    {
        var findings = new List<Diagnostic>();

        var sidecar = Read(
            "title: \"عنوان\"\nslug: a-slug\ndate: 2024-09\nsource: { name: \"س\", url: \"https://example.org/a\" }\n"
            + "topics: [a, b]\nentities: []\nstory: none\nsummary_by: editor\ntranslation: { by: editor, status: reviewed, of: \"0123456789ab\" }\ndraft: true\n",
            findings);

        Assert.Empty(findings);
        Assert.Equal("2024-09", sidecar.Date?.ToString());
        Assert.Equal(["a", "b"], sidecar.Topics);
        Assert.Equal(("editor", true, "0123456789ab"), (sidecar.Translation?.By, sidecar.Translation?.IsReviewed, sidecar.Translation?.Of?.Digest));
        Assert.Equal([], sidecar.Entities);
        Assert.Equal(ContentArticle.NoStory, sidecar.Story);
        Assert.True(sidecar.IsDraft);
    }

    [Theory]
    [InlineData("slgu: x", 1, 1)]
    [InlineData("title: a\ndate: 2021-02-31", 2, 7)]
    [InlineData("title: a\ntopics: one", 2, 9)]
    [InlineData("title: [a]", 1, 8)]
    [InlineData("slug: Not-A-Slug", 1, 7)]
    [InlineData("source: { url: \"ftp://x\" }", 1, 16)]
    [InlineData("draft: maybe", 1, 8)]
    [InlineData("story: Two Words", 1, 8)]
    [InlineData("translation: { by: a, status: draft, of: abc }", 1, 42)]
    [InlineData("- a", 1, 1)]
    public void Mistakes_are_reported_with_line_and_column(string yaml, int line, int column)
    {
        var findings = new List<Diagnostic>();

        Read(yaml, findings);

        var finding = Assert.Single(findings);
        Assert.Equal((DiagnosticCodes.BadSidecar, line, column), (finding.Code, finding.Location.Line, finding.Location.Column));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing is known\n")]
    public void A_sidecar_that_says_nothing_is_fine(string yaml)
    {
        var findings = new List<Diagnostic>();

        Assert.Null(Read(yaml, findings).Title);
        Assert.Empty(findings);
    }

    private static SeedSidecar Read(string yaml, List<Diagnostic> findings) => SidecarReader.Read(new SourceText("seeds/a.yaml", yaml), findings);
}

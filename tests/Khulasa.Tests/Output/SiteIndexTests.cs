using System.Text.Json.Nodes;
using Khulasa.Tests.Support;

namespace Khulasa.Tests.Output;

public class SiteIndexTests
{
    [Theory]
    [InlineData("site")]
    [InlineData("tests/Khulasa.Tests/Cases/bilingual/expected")]
    [InlineData("tests/Khulasa.Tests/Cases/hostile/expected")]
    [InlineData("tests/Khulasa.Tests/Cases/minimal/expected")]
    public void Every_index_keeps_to_the_published_schema(string site)
    {
        var folder = Repository.PathOf(site);
        var schema = new JsonSchema(JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "index.schema.json")))!);

        var indexes = FolderComparison.FilesBelow(folder).Where(file => Path.GetFileName(file) == "index.json").ToList();

        Assert.True(indexes.Count > 1);
        Assert.All(indexes, file => Assert.Empty(schema.Problems(JsonNode.Parse(File.ReadAllText(Path.Combine(folder, file))))));
    }

    [Fact]
    public void Parts_together_hold_every_article_once()
    {
        var folder = Repository.PathOf("tests/Khulasa.Tests/Cases/bilingual/expected");
        var index = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "index.json")))!;

        var slugs = index["parts"]!.AsArray()
            .Select(part => ((string)part!["url"]!).Split('/', 4)[3])
            .Select(file => JsonNode.Parse(File.ReadAllText(Path.Combine(folder, file[file.IndexOf("dates/", StringComparison.Ordinal)..])))!)
            .SelectMany(part => part["articles"]!.AsArray())
            .Select(article => (string)article!["slug"]!);

        Assert.Equal(["dam", "flood", "letter", "review"], slugs.Order(StringComparer.Ordinal));
        Assert.Equal(4, (int)index["articles_total"]!);
    }
}

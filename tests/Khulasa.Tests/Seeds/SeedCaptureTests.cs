using System.Text;
using Khulasa.Articles;
using Khulasa.Seeds;
using Khulasa.Tests.Support;

namespace Khulasa.Tests.Seeds;

/// <summary>The five captures, line by line: every field with its origin, every line kept or cut, and by which rule.</summary>
public class SeedCaptureTests
{
    public static TheoryData<string> Captures { get; } =
    [
        "000_1da2c5bfc23a3e4c", "001_d04a4f187bcf33e7", "002_eb2fb430a156c5dd", "003_1b2cf3b5ddc2ea93", "004_94173c7620953887",
    ];

    [Theory]
    [MemberData(nameof(Captures))]
    public void Capture_gives_the_expected_article_and_cuts(string name)
    {
        var article = Clean(name);

        var actual = new StringBuilder(ExplanationText.Write(article)).Append("\n----\n\n").Append(MarkdownWriter.Write(article.Body)).ToString();

        Expectation.Check(Repository.PathOf("tests", "Khulasa.Tests", "Seeds", "Expected", name + ".expected"), actual);
    }

    [Theory]
    [MemberData(nameof(Captures))]
    public void Every_word_of_a_capture_is_kept_or_listed_as_cut(string name)
    {
        var seed = ReadSeed(name);

        var article = Clean(name);

        var accounted = string.Join(' ', article.Blocks.SelectMany(block => block.CutText.Append(block.Text)));
        var words = Khulasa.Text.Tokenizer.FoldedWords(accounted).Order(StringComparer.Ordinal);
        Assert.Equal(Khulasa.Text.Tokenizer.FoldedWords(Encoding.UTF8.GetString(seed.Bytes)).Order(StringComparer.Ordinal), words);
    }

    private static Article Clean(string name)
    {
        var seed = ReadSeed(name);
        return new ArticleCleaner(CleaningRules.Default, KnownNames.None).Clean(CaptureReader.Read(seed), seed.Path);
    }

    private static SeedFile ReadSeed(string name)
    {
        var reading = SeedReader.Read(Repository.PathOf("seeds", name + ".txt"), "seeds/" + name + ".txt");
        return Assert.IsType<SeedFile>(reading.File);
    }

    [Theory]
    [InlineData("seeds/none.txt", "there is no such file")]
    [InlineData("seeds/\uFFFD.txt", "the name of the file is not UTF-8")] // what the system's bytes come to, which name no file
    public void Capture_that_is_not_there_is_told_why(string path, string message) =>
        Assert.Equal(message, SeedReader.Read(path, path).Problem?.Message);
}

using Khulasa.Articles;
using Khulasa.Seeds;
using Khulasa.Tests.Support;

namespace Khulasa.Tests.Articles;

/// <summary>
/// Arabic text captures in the styles of many outlets, written for these tests. Each file says what is known of the
/// article, then marks every line: <c>+</c> kept, <c>-</c> cut, <c>*</c> kept as far as it stands in ⟦…⟧.
/// </summary>
public class ArabicCaptureTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Khulasa.Tests", "Articles", "Captures");

    public static TheoryData<string> Captures => [.. Directory.EnumerateFiles(Folder, "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Captures))]
    public void Article_is_kept_and_all_around_it_is_cut(string name)
    {
        var expected = MarkedCapture.Read(Path.Combine(Folder, name + ".txt"));

        var article = Clean(expected);

        Assert.Equal(expected.Kept, article.Body.Select(block => block.Text));
    }

    [Theory]
    [MemberData(nameof(Captures))]
    public void Fields_are_read_from_the_lines_around_it(string name)
    {
        var expected = MarkedCapture.Read(Path.Combine(Folder, name + ".txt"));

        var article = Clean(expected);

        Assert.Equal(expected.Fields.GetValueOrDefault("title"), article.Title?.Value);
        Assert.Equal(expected.Fields.GetValueOrDefault("date"), article.Date?.Value.ToString());
        Assert.Equal(expected.Fields.GetValueOrDefault("author"), article.Authors is { } authors ? string.Join("; ", authors.Value) : null);
        if (expected.Fields.TryGetValue("source", out var source)) Assert.Equal(source, article.Source?.Value);
        if (expected.Fields.TryGetValue("place", out var place)) Assert.Equal(place, article.Place?.Value);
    }

    private static Article Clean(MarkedCapture capture) =>
        new ArticleCleaner(CleaningRules.Default, KnownNames.None).Clean(TextCapture.Parse(capture.Text, "utf-8"), "capture.txt");
}

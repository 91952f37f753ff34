using System.Text;
using Khulasa.Content;
using Khulasa.Dates;
using Khulasa.Diagnostics;

namespace Khulasa.Tests.Content;

public class WrittenContentTests
{
    private static readonly string[] Pieces =
    [
        "بغداد", "NATO", "\"", "'", "\\", ": ", " #", "- ", "[", "]", "{", "}", ", ", "&", "*", "!", "|", ">", "%", "@", "`", "---", "...", "~", "null", "true", "2024", "\\n", "<script>", "{{ x }}", "، ", "«", "»", "\U0001F600", "\u200F", "\u00A0",
    ];

    [Fact]
    public void What_is_written_is_read_back_without_a_diagnostic()
    {
        var random = new Random(5);
        for (var round = 0; round < 3_000; round++)
        {
            var article = RandomArticle(random);
            var diagnostics = new List<Diagnostic>();

            var parts = SourceFileReader.Decode(article.Path, ContentWriter.Encode(article), text => FrontMatter.Split(article.Path, text), diagnostics);
            var read = parts is null ? null : ArticleReader.Read(parts, null, diagnostics).Article;

            Assert.Empty(diagnostics);
            Assert.NotNull(read);
            Assert.Equal(Show(article), Show(read));
        }
    }

    private static ContentArticle RandomArticle(Random random)
    {
        var date = random.Next(3) == 0 ? null : PartialDate.Create(2024, random.Next(1, 13), random.Next(2) * random.Next(1, 29));
        var article = new ContentArticle
        {
            Path = ArticleLocation.PathOf(date, "a-1"),
            Slug = "a-1",
            Title = Text(random),
            TitleEn = Maybe(random),
            Date = date,
            Author = Maybe(random),
            Place = Maybe(random),
            Source = random.Next(2) == 0 ? null : new ArticleSource(Text(random), Maybe(random), "https://x.example/a?b=c#d"),
            Topics = random.Next(2) == 0 ? [] : ["iraq", "us-iraq"],
            Entities = random.Next(3) switch { 0 => null, 1 => [], _ => ["iraq", "fuad-hussein"] },
            Story = random.Next(3) switch { 0 => null, 1 => ContentArticle.NoStory, _ => "washington-conference" },
            Summary = [.. Enumerable.Range(0, random.Next(3)).Select(_ => Text(random))],
            SummaryBy = random.Next(2) == 0 ? null : SummaryAuthor.Extracted,
            Translation = random.Next(2) == 0 ? null : new Translation("editor", true),
            IsDraft = random.Next(2) == 0,
            Seed = random.Next(2) == 0 ? null : new SeedReference("000 ‏.txt", new string('a', 64)),
            Body = $"{Text(random)}\n\n{Text(random)}\n",
        };
        return article;
    }

    private static string? Maybe(Random random) => random.Next(2) == 0 ? null : Text(random);

    private static string Text(Random random)
    {
        var text = new StringBuilder("ن");
        for (var i = random.Next(1, 6); i > 0; i--) text.Append(Pieces[random.Next(Pieces.Length)]);
        return TextSafety.OneLine(text.Append('ص').ToString());
    }

    private static string Show(ContentArticle a) => string.Join('\n',
        a.Path, a.Slug, a.Title, a.TitleEn, a.Date, a.Author, a.Place, a.Source, string.Join('|', a.Topics), a.Entities is null ? "-" : string.Join('|', a.Entities), a.Story, string.Join('|', a.Summary), a.SummaryBy, a.Translation, a.IsDraft, a.Seed, a.Body);
}

using Khulasa.Content;
using Khulasa.Dates;
using Khulasa.Stories;
using Khulasa.Tests.Support;
using Khulasa.Topics;

namespace Khulasa.Tests.Stories;

/// <summary>An article of the corpus; <see cref="Event"/> is the same for those on one event.</summary>
public sealed record CorpusArticle(string Slug, string Event, PartialDate Date, string Outlet, string Title, IReadOnlyList<string> Paragraphs)
{
    /// <summary>Topics that an editor would file it under; only the third corpus tells.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>Entities that it names; only the third corpus tells.</summary>
    public IReadOnlyList<string> Entities { get; init; } = [];

    public string Text => string.Join("\n\n", Paragraphs);
}

/// <summary>Reads <c>Stories/Corpus</c> and the project's own articles.</summary>
public static class StoryCorpus
{
    private static readonly Lazy<ContentReadResult> Content = new(() => ContentReader.Read(Repository.Root));

    public static ContentReadResult Reviewed => Content.Value;

    public static EntityFinder Entities { get; } = new(Content.Value.Site.Entities);

    public static IReadOnlyList<CorpusArticle> Articles { get; } = Read("Corpus");

    /// <summary>Articles that were written after the rule, which never saw them before it was measured.</summary>
    public static IReadOnlyList<CorpusArticle> OtherArticles { get; } = Read("OtherCorpus");

    /// <summary>Longer articles with their topics and entities, written later still.</summary>
    public static IReadOnlyList<CorpusArticle> ThirdArticles { get; } = Read("ThirdCorpus");

    /// <summary>The corpus as story articles.</summary>
    public static IReadOnlyList<StoryArticle> StoryArticles { get; } = [.. Articles.Select(ToStoryArticle)];

    /// <summary>The project's reviewed articles as story articles.</summary>
    public static IReadOnlyList<StoryArticle> SeedArticles =>
        [.. Reviewed.Articles.Select(article => Make(article.Slug, article.Date, article.Source?.Name, article.Title, article.Body))];

    public static StoryArticle ToStoryArticle(CorpusArticle article) =>
        Make(article.Slug, article.Date, article.Outlet, article.Title, article.Text);

    private static StoryArticle Make(string slug, PartialDate? date, string? outlet, string title, string text) => new()
    {
        Slug = slug,
        Date = date,
        Outlet = outlet,
        Entities = [.. Entities.Find([title, text]).ByName.Select(entity => entity.Slug)],
        TextDigest = StoryArticle.DigestOf(title, text),
        Features = () => ArticleFeatureExtractor.Extract(title, text),
    };

    private static List<CorpusArticle> Read(string corpus)
    {
        var folder = Path.Combine(Repository.Root, "tests/Khulasa.Tests/Stories", corpus);
        var articles = new List<CorpusArticle>();
        foreach (var file in Directory.EnumerateFiles(folder, "*.md").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(file);
            foreach (var part in File.ReadAllText(file).Split("=== ").Skip(1).Where(_ => name != "README"))
                articles.Add(Parse(name, part));
        }

        return articles;
    }

    private static string[] Slugs(string? field) => field?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static CorpusArticle Parse(string file, string part)
    {
        var lines = part.Trim().Split('\n');
        var head = lines[0].Split('|', StringSplitOptions.TrimEntries);
        Assert.True(PartialDate.TryParse(head[1], out var date));
        return new CorpusArticle(head[0], file == "singles" ? head[0] : file, date, head[2], lines[1], lines[2..])
        {
            Topics = Slugs(head.ElementAtOrDefault(3)),
            Entities = Slugs(head.ElementAtOrDefault(4)),
        };
    }
}

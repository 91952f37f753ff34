using System.Globalization;
using System.Text;

namespace Khulasa.Benchmarks;

/// <summary>
/// Writes the content of a made-up site: forty topics, ten articles a day, files of 8 KB; 50,000 articles end before today. The same number of articles gives
/// the same files.
/// </summary>
internal static class SiteCorpus
{
    private const int Topics = 40;
    private const int ArticlesADay = 10;
    private const int FileBytes = 8 * 1024;
    private const int SummaryWords = 16;
    private static readonly DateOnly FirstDay = new(1999, 1, 1);

    /// <summary>Writes <c>content/</c> below a folder.</summary>
    public static void Write(string root, int articles)
    {
        var news = new SyntheticNews(seed: 7);
        Directory.CreateDirectory(Path.Combine(root, "content"));
        File.WriteAllText(Path.Combine(root, "content/site.yaml"), "title: { ar: \"خلاصة\", en: \"Khulasa\" }\nbase_url: \"https://example.org/\"\n");
        File.WriteAllText(Path.Combine(root, "content/topics.yaml"), string.Concat(news.Topics.Take(Topics).Select(topic =>
            $"- {{ slug: {topic.Slug}, name: \"{topic.Name}\", name_en: \"{topic.NameEn}\" }}\n")));
        File.WriteAllText(Path.Combine(root, "content/entities.yaml"), string.Concat(news.Entities.Take(100).Select(entity =>
            $"- {{ slug: {entity.Slug}, kind: person, name: \"{entity.Name}\", name_en: \"{entity.NameEn}\" }}\n")));
        File.WriteAllText(Path.Combine(root, "content/outlets.yaml"), string.Concat(Enumerable.Range(0, 8).Select(i =>
            $"- {{ slug: o{i}, name: \"o{i}\", name_en: \"Outlet {i}\" }}\n")));
        Parallel.For(0, articles, number => WriteArticle(root, news, number));
    }

    /// <summary>Path of an article.</summary>
    public static string PathOf(string root, int number)
    {
        var day = DayOf(number);
        return Path.Combine(root, string.Create(CultureInfo.InvariantCulture, $"content/articles/{day:yyyy}/{day:MM}/{SlugOf(number)}.md"));
    }

    private static void WriteArticle(string root, SyntheticNews news, int number)
    {
        var random = new Random(number);
        var article = news.Article(number);
        var path = PathOf(root, number);
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? root);
        var frontMatter = string.Create(CultureInfo.InvariantCulture, $$"""
            ---
            title: "{{article.Title}}"
            title_en: "Headline {{number}} of the day"
            slug: {{SlugOf(number)}}
            date: {{DayOf(number):yyyy-MM-dd}}
            source: { name: "o{{random.Next(8)}}", url: "https://example.org/{{number}}" }
            topics: [t{{random.Next(Topics)}}, t{{random.Next(Topics)}}]
            summary: ["{{Sentence(article.Paragraphs[0])}}", "{{Sentence(article.Paragraphs[1])}}"]
            summary_en: ["The first sentence of article {{number}}.", "The second one."]
            ---

            """);
        var words = article.Paragraphs.Concat(news.Article(number + 10_000_000).Paragraphs).SelectMany(paragraph => $"{paragraph}\n\n".Split(' '));
        var text = new StringBuilder(frontMatter);
        var bytes = Encoding.UTF8.GetByteCount(frontMatter);
        foreach (var word in words.TakeWhile(word => (bytes += Encoding.UTF8.GetByteCount(word) + 1) < FileBytes)) text.Append(word).Append(' ');
        File.WriteAllText(path, text.Replace("\n ", "\n").ToString().TrimEnd() + "\n");
    }

    private static string Sentence(string paragraph) => string.Join(' ', paragraph.Split(' ').Take(SummaryWords)).TrimEnd('.') + ".";

    private static DateOnly DayOf(int number) => FirstDay.AddDays(number / ArticlesADay);

    private static string SlugOf(int number) => string.Create(CultureInfo.InvariantCulture, $"{DayOf(number):yyyy-MM-dd}-{number % ArticlesADay}");
}

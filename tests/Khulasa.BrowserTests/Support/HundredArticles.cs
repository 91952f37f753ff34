using System.Globalization;
using System.Text;
using Khulasa.Benchmarks;
using Khulasa.Pipeline;

namespace Khulasa.BrowserTests.Support;

/// <summary>A site of a hundred made-up articles of 8 KB in both languages.</summary>
public sealed class HundredArticles : SiteServer
{
    /// <summary>Headline of the one article that tells of a man whose surname means "of Baghdad".</summary>
    public const string AboutBaghdadi = "مقتل زعيم التنظيم";

    private const int Count = 100;
    private const int SummaryWords = 25;
    private const int NumberAboutBaghdadi = 40;

    private static readonly SyntheticNews News = new(seed: 7);
    private readonly string _folder;

    public HundredArticles() : this(Directory.CreateTempSubdirectory("khulasa-hundred-").FullName)
    {
    }

    private HundredArticles(string folder) : base(Build(folder), basePath: "") => _folder = folder;

    /// <summary>Queries of one to three words that stand together in headlines, in both languages.</summary>
    public static IEnumerable<string> Queries()
    {
        for (var number = 0; number < Count; number += 4)
        {
            var title = News.Article(number).Title;
            var words = (number % 8 == 0 ? title : SyntheticEnglish.Of(title)).Split(' ');
            yield return string.Join(' ', words.Skip(number % 5).Take(1 + (number % 3)));
        }
    }

    /// <inheritdoc />
    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static string Build(string folder)
    {
        HardSite.Copy(Path.Combine(Checkout(), "templates"), Path.Combine(folder, "templates"));
        Write(folder, "site.yaml", "title: { ar: \"خلاصة\", en: \"Khulasa\" }\n");
        Write(folder, "topics.yaml", string.Concat(News.Topics.Select(topic => $"- {{ slug: {topic.Slug}, name: \"{topic.Name}\", name_en: \"{topic.NameEn}\" }}\n")));
        Write(folder, "entities.yaml", string.Concat(News.Entities.Take(100).Select(entity => $"- {{ slug: {entity.Slug}, kind: person, name: \"{entity.Name}\", name_en: \"{entity.NameEn}\" }}\n"))
            + "- { slug: abu-bakr-al-baghdadi, kind: person, name: \"أبو بكر البغدادي\", name_en: \"Abu Bakr al-Baghdadi\" }\n");
        for (var number = 0; number < Count; number++) Write(folder, string.Create(CultureInfo.InvariantCulture, $"articles/a{number}.md"), Article(number));
        var output = Path.Combine(folder, "site");
        var result = SiteBuild.Run(new BuildRequest { Root = folder, Output = output, BaseUrl = "https://example.org/" });
        return result.IsPublished ? output : throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Select(each => each.Message)));
    }

    private static string Article(int number)
    {
        var article = News.Article(number);
        var day = new DateOnly(2024, 1, 1).AddDays(number / 10);
        var isAboutBaghdadi = number == NumberAboutBaghdadi;
        var title = isAboutBaghdadi ? AboutBaghdadi : number % 9 == 0 ? "بغداد " + article.Title : article.Title;
        string[] summary = [.. article.Paragraphs.Take(2).Select(paragraph => string.Join(' ', paragraph.Split(' ').Take(SummaryWords)) + ".")];
        return string.Create(CultureInfo.InvariantCulture, $$"""
            ---
            title: "{{title}}"
            title_en: "{{SyntheticEnglish.Of(title)}}"
            slug: {{article.Slug}}-a-slug-of-usual-length
            date: {{day:yyyy-MM-dd}}
            source: { name: "{{article.Outlet}}" }
            topics: [{{News.Topics[number % 40].Slug}}, {{News.Topics[(number + 7) % 40].Slug}}]
            summary: ["{{summary[0]}}", "{{summary[1]}}"]
            summary_en: ["{{SyntheticEnglish.Of(summary[0])}}", "{{SyntheticEnglish.Of(summary[1])}}"]
            ---

            {{(isAboutBaghdadi ? "قتل أبو بكر البغدادي.\n\n" : "")}}{{string.Join("\n\n", article.Paragraphs)}}

            """);
    }

    private static void Write(string folder, string path, string text)
    {
        var file = Path.Combine(folder, "content", path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }
}

using System.Diagnostics;
using System.Globalization;
using Khulasa.Content;
using Khulasa.Dates;
using Khulasa.Digests;
using Khulasa.Model;
using Khulasa.Search;

namespace Khulasa.Benchmarks;

/// <summary>Makes the search index of made-up articles in both languages, and adds up what queries load of it.</summary>
/// <param name="count">How many articles.</param>
/// <param name="folder">Where to write the files; null to write none.</param>
internal sealed class SearchCommand(int count, string? folder)
{
    private const int SummaryWords = 25;

    private readonly SyntheticNews _news = new(seed: 7);

    public int Run()
    {
        var site = MakeSite();
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        var index = SearchIndex.Build(site);
        before = Report("a fresh index", before);
        SearchIndex.Build(site, index.Memory);
        Report("the same from memory", before);

        var size = new SearchSize(index);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{index.Articles.Count:N0} articles: {index.Shards.Count:N0} files of words with {index.Shards.Sum(shard => (long)shard.Bytes.Length):N0} bytes, the largest {index.Shards.Max(shard => shard.Bytes.Length):N0}; directory {size.Directory:N0}"));
        var script = SearchSize.Script();
        foreach (var (name, stems) in size.TypicalQueries())
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-44} {size.Load(stems),9:N0} bytes of the index, {size.Load(stems) + script,9:N0} with the script"));
        if (folder is not null) size.Write(folder);
        return 0;
    }

    private static TimeSpan Report(string name, TimeSpan before)
    {
        var process = Process.GetCurrentProcess();
        var now = process.TotalProcessorTime;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {(now - before).TotalMilliseconds:N0} ms of processor time, {process.PeakWorkingSet64 >> 20:N0} MiB at most"));
        return now;
    }

    private Site MakeSite()
    {
        var articles = new SiteArticle[count];
        Parallel.For(0, count, number => articles[number] = MakeArticle(number));
        Array.Reverse(articles);
        var topics = _news.Topics.Select(topic => new TermArticles<Topic>(topic, [.. articles.Where(article => article.Topics.Contains(topic))])).ToList();
        return new Site
        {
            Settings = new SiteSettings { Title = new LocalText("خلاصة", "Khulasa") },
            Articles = articles,
            Topics = topics,
            Entities = [.. articles.SelectMany(article => article.Entities).Distinct().Select(entity => new TermArticles<Entity>(entity, []))],
            Outlets = [],
            Stories = [],
            StoryState = Stories.StoryState.Empty,
            Years = [.. articles.GroupBy(article => article.Content.Date!.Value.Year).Select(year => new Year(PartialDate.Create(year.Key)!.Value, [.. year], []))],
            Undated = [],
        };
    }

    private SiteArticle MakeArticle(int number)
    {
        var article = _news.Article(number);
        string[] summary = [.. article.Paragraphs.Take(2).Select(paragraph => string.Join(' ', paragraph.Split(' ').Take(SummaryWords)) + ".")];
        var day = new DateOnly(2015, 1, 1).AddDays(number / 10);
        var random = new Random(number);
        return new SiteArticle
        {
            Path = string.Create(CultureInfo.InvariantCulture, $"articles/{day:yyyy}/{day:MM}/{article.Slug}-a-slug-of-usual-length/"),
            Topics = [_news.Topics[random.Next(40)], _news.Topics[random.Next(40)]],
            Entities = [.. Enumerable.Range(0, 5).Select(_ => _news.Entities[(int)Math.Pow(_news.Entities.Count, random.NextDouble()) - 1])],
            Outlet = null,
            Content = new ContentArticle
            {
                Path = article.Slug, Slug = article.Slug, Title = article.Title, TitleEn = SyntheticEnglish.Of(article.Title), Body = string.Join("\n\n", article.Paragraphs), Digest = Digest.Of(article.Slug),
                Date = PartialDate.Create(day.Year, day.Month, day.Day), Source = new ArticleSource(article.Outlet, null, null),
                Summary = summary, SummaryEn = [.. summary.Select(SyntheticEnglish.Of)],
            },
        };
    }
}

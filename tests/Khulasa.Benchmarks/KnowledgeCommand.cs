using System.Diagnostics;
using System.Globalization;
using Khulasa.Content;
using Khulasa.Digests;
using Khulasa.State;
using Khulasa.Stories;
using Khulasa.Text;
using Khulasa.Topics;

namespace Khulasa.Benchmarks;

/// <summary>Times what is known about articles together, on synthetic articles: a table of steps, seconds and memory.</summary>
internal sealed class KnowledgeCommand(int count)
{
    private readonly SyntheticNews _news = new(seed: 7);

    public int Run()
    {
        // The last thousandth is what comes in later.
        var made = Step("make articles (not counted)", () => Enumerable.Range(0, count + count / 100).AsParallel().AsOrdered().Select(_news.Article).ToArray());
        var watch = Stopwatch.StartNew();
        var before = ProcessorTime();
        var articles = Describe(made.AsSpan(0, count).ToArray());
        var knowledge = Step("stories and related", () => StoryKnowledge.Compute(articles));
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{"all",-30}{watch.Elapsed.TotalSeconds,8:0.00} s   processor {ProcessorTime() - before,6:0.00} s   peak {process.PeakWorkingSet64 / 1048576} MB"));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{count} articles, {made.Sum(article => article.Paragraphs.Sum(text => new FoldedText(text).Count)) / made.Length} words each, {knowledge.Stories.Count} stories with {knowledge.Stories.Sum(story => story.Articles.Count)} articles, {knowledge.Related.Count(related => related.Length > 0)} articles with related ones, state {Kilobytes(knowledge.State)} KB"));
        PrintQuality(made, knowledge.Stories);
        Edit(articles, knowledge.State);
        Step($"{count / 100} new articles in all", () => StoryKnowledge.Compute([.. articles, .. Describe(made.AsSpan(count).ToArray())], knowledge.State));
        return 0;
    }

    // What the text says alone, known for all but the new articles.
    private StoryArticle[] Describe(SyntheticArticle[] articles)
    {
        var finder = new EntityFinder(_news.Entities);
        var assigner = new TopicAssigner(_news.Topics, finder);
        var topics = Step("topics", () => articles.AsParallel().AsOrdered()
            .Select(article => assigner.Assign(article.Title, article.Paragraphs, []).Select(topic => topic.Slug).ToArray()).ToArray());
        var entities = Step("entities", () => articles.AsParallel().AsOrdered()
            .Select(article => finder.Find([article.Title, .. article.Paragraphs]).All.Select(entity => entity.Slug).ToArray()).ToArray());
        var features = Step("features", () => articles.AsParallel().AsOrdered()
            .Select(article => ArticleFeatureExtractor.Extract(article.Title, string.Join('\n', article.Paragraphs))).ToArray());
        return [.. articles.Select((article, i) => new StoryArticle
        {
            Slug = article.Slug, Date = article.Date, Outlet = article.Outlet, Topics = topics[i], Entities = entities[i],
            TextDigest = StoryArticle.DigestOf(article.Title, article.Paragraphs[0]), Features = () => features[i],
        })];
    }

    private static int Kilobytes(StoryState state)
    {
        var writer = new StateWriter();
        state.Write(writer);
        return writer.Bytes.Length / 1024;
    }

    private void Edit(StoryArticle[] articles, StoryState state)
    {
        var middle = articles.Length / 2;
        var text = string.Join('\n', _news.Article(middle).Paragraphs.Skip(1));
        articles[middle] = articles[middle] with { TextDigest = new Digest(1, 0), Features = () => ArticleFeatureExtractor.Extract("عنوان آخر", text) };
        for (var i = 0; i < 3; i++) Step("one article edited", () => StoryKnowledge.Compute(articles, state));
    }

    private static void PrintQuality(SyntheticArticle[] articles, IReadOnlyList<StoryGroup> stories)
    {
        var events = articles.ToDictionary(article => article.Slug, article => article.Event, StringComparer.Ordinal);
        var pairs = stories.SelectMany(story => story.Articles.Zip(story.Articles.Skip(1))).ToList();
        var right = pairs.Count(pair => events[pair.First] == events[pair.Second]);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"neighbours in a story that are on one event: {(double)right / Math.Max(1, pairs.Count):0.000}"));
    }

    // Seconds of all cores: the wall clock alone says little on a machine that does other work.
    private static double ProcessorTime()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime.TotalSeconds;
    }

    private static T Step<T>(string name, Func<T> work)
    {
        var watch = Stopwatch.StartNew();
        var before = ProcessorTime();
        var result = work();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-30}{watch.Elapsed.TotalSeconds,8:0.000} s   processor {ProcessorTime() - before,6:0.000} s   heap {GC.GetTotalMemory(false) / 1048576} MB"));
        return result;
    }
}

using System.Text;
using BenchmarkDotNet.Attributes;
using Khulasa.Articles;
using Khulasa.Content;
using Khulasa.Seeds;
using Khulasa.Stories;
using Khulasa.Summaries;
using Khulasa.Text;

namespace Khulasa.Benchmarks;

/// <summary>The steps that every article goes through, each on one made-up article of 8 KB, and the import of one page around it.</summary>
[MemoryDiagnoser]
public class StepBenchmarks
{
    private readonly ArticleCleaner _cleaner = new(CleaningRules.Default, KnownNames.None);
    private readonly MarkdownRenderer _markdown = new();
    private readonly string _title;
    private readonly string[] _paragraphs;
    private readonly string _body;
    private readonly SeedFile _page;

    /// <summary>Makes the article.</summary>
    public StepBenchmarks()
    {
        var news = new SyntheticNews(seed: 7);
        _title = news.Article(0).Title;
        _paragraphs = [.. Enumerable.Range(0, 3).SelectMany(number => news.Article(number).Paragraphs).Take(12)];
        _body = string.Join("\n\n", _paragraphs);
        var html = $"<!doctype html><html lang=ar><title>{_title}</title><nav><a href=/>x</a></nav><article><h1>{_title}</h1>{string.Concat(_paragraphs.Select(text => $"<p>{text}</p>"))}</article>";
        _page = SeedReader.Of("page.html", "page", Encoding.UTF8.GetBytes(html));
    }

    /// <summary>Cuts a text into folded words.</summary>
    [Benchmark]
    public int Words()
    {
        using var words = new FoldedText(_body);
        return words.Count;
    }

    /// <summary>Finds the stems of a text.</summary>
    [Benchmark]
    public int Terms() => TextTerms.Of(_body).Count;

    /// <summary>Cuts a text into sentences.</summary>
    [Benchmark]
    public int Sentences() => SentenceSplitter.Split(_body).Count;

    /// <summary>Reads what comparing needs to know of a text.</summary>
    [Benchmark]
    public int Features() => ArticleFeatureExtractor.Extract(_title, _body).Terms.Length;

    /// <summary>Chooses sentences for a summary.</summary>
    [Benchmark]
    public int Summary() => SummaryExtractor.Extract(_title, _paragraphs, []).Count;

    /// <summary>Makes safe HTML of Markdown.</summary>
    [Benchmark]
    public int Markdown() => _markdown.Render(_body, "ar").Html.Length;

    /// <summary>Finds an article on a page.</summary>
    [Benchmark]
    public int Clean() => _cleaner.Clean(CaptureReader.Read(_page), "page.html").Blocks.Count;
}

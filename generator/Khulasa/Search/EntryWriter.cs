using System.Buffers;
using Khulasa.Model;

namespace Khulasa.Search;

/// <summary>Writes what a result shows of an article.</summary>
internal sealed class EntryWriter
{
    private const int MaxTitle = 240;
    private const int MaxSource = 110;
    private const int MaxSummary = 220;
    private const string ArticlesFolder = "articles/";

    private readonly Language _language;
    private readonly Dictionary<string, int> _topics;
    private readonly Dictionary<string, int> _outlets;

    /// <summary>Prepares for a site.</summary>
    /// <param name="site">The model.</param>
    /// <param name="language">The language of the summaries; an article that nobody translated has an Arabic one in both.</param>
    public EntryWriter(Site site, Language language)
    {
        _language = language;
        _topics = Numbers(site.Topics.Select(topic => topic.Term.Slug));
        _outlets = Numbers(site.Outlets.Select(outlet => outlet.Term.Slug));
    }

    /// <summary>Writes articles, one behind the other.</summary>
    public void Write(IReadOnlyCollection<SiteArticle> articles, IBufferWriter<byte> to)
    {
        var writer = new IndexWriter();
        writer.Number(articles.Count);
        foreach (var article in articles) Write(writer, article);
        to.Write(writer.Bytes.Span);
    }

    private void Write(IndexWriter to, SiteArticle article)
    {
        var content = article.Content;
        to.Text(article.Path.AsSpan()[ArticlesFolder.Length..^1]);
        to.Number(content.Date?.Number ?? 0);
        to.Text(Shorten(content.Title, MaxTitle));
        to.Text(Shorten(content.TitleEn ?? "", MaxTitle));
        to.Number(article.Outlet is { } outlet ? _outlets[outlet.Slug] : 0);
        var source = article.Outlet is null ? content.Source : null;
        to.Text(Shorten(source?.Name ?? "", MaxSource));
        to.Text(Shorten(source?.NameEn ?? "", MaxSource));
        to.Number(article.Topics.Count);
        foreach (var topic in article.Topics) to.Number(_topics[topic.Slug]);
        to.Text(Shorten(
            string.Join(' ', _language == Language.English && content.TitleEn is not null ? content.SummaryEn : content.Summary), MaxSummary));
    }

    /// <summary>The first words of a text.</summary>
    private static string Shorten(string text, int most)
    {
        if (text.Length <= most) return text;
        var end = text.LastIndexOf(' ', most);
        if (end <= 0) end = char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
        return string.Concat(text.AsSpan(0, end).TrimEnd(" .،,؛;:"), "…");
    }

    // 0 stands for none.
    private static Dictionary<string, int> Numbers(IEnumerable<string> slugs)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var slug in slugs) numbers.Add(slug, numbers.Count + 1);
        return numbers;
    }
}

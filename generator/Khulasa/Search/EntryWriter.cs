using Khulasa.Model;

namespace Khulasa.Search;

/// <summary>Writes what a result shows of an article.</summary>
internal sealed class EntryWriter
{
    private const int MaxTitle = 240;
    private const int MaxSnippet = 110;
    private const string ArticlesFolder = "articles/";

    private readonly Dictionary<string, int> _topics;
    private readonly Dictionary<string, int> _outlets;

    /// <summary>Prepares for a site.</summary>
    public EntryWriter(Site site)
    {
        _topics = Numbers(site.Topics.Select(topic => topic.Term.Slug));
        _outlets = Numbers(site.Outlets.Select(outlet => outlet.Term.Slug));
    }

    /// <summary>The articles, one behind the other.</summary>
    public byte[] Write(IEnumerable<SiteArticle> articles)
    {
        var to = new IndexWriter();
        foreach (var article in articles) Write(to, article);
        return to.Bytes.ToArray();
    }

    private void Write(IndexWriter to, SiteArticle article)
    {
        var content = article.Content;
        to.Text(article.Path.AsSpan()[ArticlesFolder.Length..^1]);
        to.Number(content.Date is { } date ? (((date.Year * 13) + date.Month) * 32) + date.Day : 0);
        to.Text(Shorten(content.Title, MaxTitle));
        to.Text(Shorten(content.TitleEn ?? "", MaxTitle));
        to.Number(article.Outlet is { } outlet ? _outlets[outlet.Slug] : 0);
        if (article.Outlet is null)
        {
            to.Text(Shorten(content.Source?.Name ?? "", MaxSnippet));
            to.Text(Shorten(content.Source?.NameEn ?? "", MaxSnippet));
        }

        to.Number(article.Topics.Count);
        foreach (var topic in article.Topics) to.Number(_topics[topic.Slug]);
        to.Text(Shorten(string.Join(' ', content.Summary), MaxSnippet));
        to.Text(Shorten(string.Join(' ', content.SummaryEn), MaxSnippet));
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
    private static Dictionary<string, int> Numbers(IEnumerable<string> slugs) =>
        slugs.Select((slug, i) => KeyValuePair.Create(slug, i + 1)).ToDictionary(StringComparer.Ordinal);
}

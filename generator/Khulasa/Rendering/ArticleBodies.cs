using System.Collections.Concurrent;
using Khulasa.Content;
using Khulasa.Diagnostics;
using Khulasa.Model;

namespace Khulasa.Rendering;

/// <summary>Renders the bodies of articles and gathers what had to be left out of them. Safe to call from many threads.</summary>
/// <param name="urls">Tells own links from external ones.</param>
public sealed class ArticleBodies(SiteUrl urls)
{
    private readonly MarkdownRenderer _renderer = new(new Uri(urls.Root).Host, urls.BasePath);
    private readonly ConcurrentDictionary<string, IReadOnlyList<Diagnostic>> _findings = new(StringComparer.Ordinal);

    /// <summary>Warnings about each body rendered so far, by the path of its file; an empty list where there are none.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Diagnostic>> Findings => _findings;

    /// <summary>The text in a language; null in English where nobody wrote a full translation and the original is Arabic.</summary>
    public RenderedBody? Render(ContentArticle article, Language language)
    {
        if (!language.IsArabic && article is { BodyEn: { } english, BodyEnPath: { } path }) return Render(path, english, article.BodyEnLine, language);
        return language.IsArabic || article.IsInEnglish ? Render(article.Path, article.Body, article.BodyLine, language) : null;
    }

    /// <summary>The Arabic text alone, a block an item.</summary>
    public IReadOnlyList<string> Paragraphs(ContentArticle article) => _renderer.Render(article.Body, Language.Arabic.Code).Blocks;

    private RenderedBody Render(string path, string markdown, int firstLine, Language language)
    {
        var rendered = _renderer.Render(markdown, language.Code);
        _findings[path] = BodyDiagnostics.Of(path, markdown, firstLine, rendered);
        return rendered;
    }
}

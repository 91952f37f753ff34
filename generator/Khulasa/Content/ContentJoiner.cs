using Khulasa.Diagnostics;
using Khulasa.Digests;

namespace Khulasa.Content;

/// <summary>Compares the files of <c>content/articles</c> with one another: slugs that stand twice, translations.</summary>
public static class ContentJoiner
{
    /// <summary>
    /// The good articles with their English texts. Adds KH2105 for a slug that an earlier file has already, KH2109 for a
    /// translation without an article. Of files with the same slug the ordinally first is kept.
    /// </summary>
    /// <param name="files">All article files, in the order of their paths.</param>
    /// <param name="translations">All English texts.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public static IReadOnlyList<ContentArticle> Join(
        IReadOnlyList<ArticleFile> files, IReadOnlyList<TranslationFile> translations, List<Diagnostic> diagnostics)
    {
        var english = MatchTranslations(files, translations, diagnostics);
        var bySlug = new Dictionary<string, ArticleFile>(files.Count, StringComparer.Ordinal);
        var articles = new List<ContentArticle>(files.Count);
        foreach (var file in files)
        {
            if (file.Slug is not null && !bySlug.TryAdd(file.Slug, file))
            {
                diagnostics.Add(Duplicate(file, bySlug[file.Slug]));
                continue;
            }
            if (file.Article is not { } article) continue;
            articles.Add(english.TryGetValue(file.Path, out var text) ? WithEnglish(article.Unpacked(), text) : article);
        }
        return articles;
    }

    /// <summary>Topics that articles name, for a site without a list of them: each is known by its slug alone.</summary>
    public static IReadOnlyList<Topic> TopicsOf(IEnumerable<ContentArticle> articles) =>
    [
        .. articles.SelectMany(static a => a.Topics).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(static slug => new Topic { Slug = slug, Name = slug.Replace('-', ' '), NameEn = slug.Replace('-', ' ') }),
    ];

    private static Dictionary<string, TranslationFile> MatchTranslations(
        IReadOnlyList<ArticleFile> files, IReadOnlyList<TranslationFile> translations, List<Diagnostic> diagnostics)
    {
        var matched = new Dictionary<string, TranslationFile>(StringComparer.Ordinal);
        if (translations.Count == 0) return matched;

        // A translation carries the name of the article's file, or its slug where the two differ.
        var byStem = files.ToDictionary(static f => f.Path[..^".md".Length], StringComparer.Ordinal);
        var bySlug = files.Where(static f => f.Slug is not null)
            .GroupBy(static f => $"{FolderOf(f.Path)}{f.Slug}", StringComparer.Ordinal)
            .ToDictionary(static g => g.Key, static g => g.First(), StringComparer.Ordinal);
        foreach (var translation in translations)
        {
            var stem = translation.Path[..^TranslationReader.Ending.Length];
            var file = byStem.GetValueOrDefault(stem) ?? bySlug.GetValueOrDefault(stem);
            if (file is null || !matched.TryAdd(file.Path, translation)) diagnostics.Add(Orphan(translation.Path, stem, file));
        }
        return matched;
    }

    private static Diagnostic Orphan(string path, string stem, ArticleFile? file) => Diagnostic.Error(
        DiagnosticCodes.OrphanTranslation, new SourceLocation(path),
        file is null ? "an English text without its article" : $"a second English text of {file.Path}",
        file is null ? $"put the article beside it as {stem}.md, or delete this file" : "keep one of the two");

    private static Diagnostic Duplicate(ArticleFile file, ArticleFile first) => Diagnostic.Error(
        DiagnosticCodes.DuplicateSlug, file.SlugLocation ?? new SourceLocation(file.Path),
        $"the slug \"{file.Slug}\" is already that of {first.SlugLocation}",
        "give the newer article another slug; a published one never changes", file.SlugLine);

    private static ContentArticle WithEnglish(ContentArticle article, TranslationFile text) => article with
    {
        TitleEn = article.TitleEn ?? text.TitleEn,
        SummaryEn = article.SummaryEn.Count > 0 ? article.SummaryEn : text.SummaryEn,
        Translation = article.Translation ?? text.Translation,
        BodyEn = text.HasText ? text.Body : null,
        BodyEnFile = text.HasText ? text.BodyFile : null,
        BodyEnPath = text.HasText ? text.Path : null,
        BodyEnLine = text.BodyLine,
        Digest = Digest.Of(article.Digest, text.Digest),
        Listed = article.Listed?.With(text.Listed),
    };

    private static string FolderOf(string path) => path[..(path.LastIndexOf('/') + 1)];
}

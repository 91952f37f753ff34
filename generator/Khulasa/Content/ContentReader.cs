using Khulasa.Concurrency;
using Khulasa.Diagnostics;

namespace Khulasa.Content;

/// <summary>Everything that <c>content/</c> says.</summary>
public sealed record ContentReadResult
{
    /// <summary>Settings and lists.</summary>
    public required SiteContent Site { get; init; }

    /// <summary>The articles without errors, drafts included, in the order of their paths.</summary>
    public required IReadOnlyList<ContentArticle> Articles { get; init; }

    /// <summary>
    /// The topics of <c>topics.yaml</c>; for a site without that file, those that articles name, ordered by slug.
    /// </summary>
    public required IReadOnlyList<Topic> Topics { get; init; }

    /// <summary>Every problem in <c>content/</c>, unsorted.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>
    /// Problems behind which an article may be hidden, such as a link in its place: nobody knows then which seeds have
    /// their article, so that none may be imported.
    /// </summary>
    public IEnumerable<Diagnostic> HidingArticles => Diagnostics.Where(static problem =>
        problem.Code is DiagnosticCodes.LinkedFile or DiagnosticCodes.UnreadableFile
        && problem.Location.Path.StartsWith(ArticleLocation.Root, StringComparison.Ordinal));

    /// <summary>True when a site may be built from it.</summary>
    public bool HasErrors => Diagnostics.Any(static d => d.Severity == Severity.Error);
}

/// <summary>Reads <c>content/</c>: settings, lists and all articles, with all problems of all files in one run.</summary>
public static class ContentReader
{
    /// <summary>Reads the content under a project root.</summary>
    public static ContentReadResult Read(string root)
    {
        var site = SiteContentReader.Read(root);
        return Read(root, site, new ArticleFileReader(root, site));
    }

    /// <summary>Reads the articles under a project root, whose settings and lists were read before.</summary>
    /// <param name="root">Project root.</param>
    /// <param name="site">Settings and lists.</param>
    /// <param name="source">Says what each file says.</param>
    public static ContentReadResult Read(string root, SiteContent site, IArticleFiles source)
    {
        var diagnostics = new List<Diagnostic>(site.Diagnostics);
        var paths = ContentFiles.Find(root, diagnostics, source);
        var files = new ArticleFile?[paths.Count];
        var translations = new TranslationFile?[paths.Count];
        AllCores.For(paths.Count, i =>
        {
            if (IsTranslation(paths[i])) translations[i] = source.Translation(paths[i]);
            else files[i] = source.Article(paths[i]);
        });

        ArticleFile[] articles = [.. files.OfType<ArticleFile>()];
        TranslationFile[] english = [.. translations.OfType<TranslationFile>()];
        foreach (var file in articles) diagnostics.AddRange(file.Diagnostics);
        foreach (var file in english) diagnostics.AddRange(file.Diagnostics);
        var joined = ContentJoiner.Join(articles, english, diagnostics);
        return new ContentReadResult
        {
            Site = site,
            Articles = joined,
            Topics = site.HasTopicList ? site.Topics : ContentJoiner.TopicsOf(joined),
            Diagnostics = diagnostics,
        };
    }

    /// <summary>True for the path of a full English text, <c>&lt;slug&gt;.en.md</c>.</summary>
    public static bool IsTranslation(string path) => path.EndsWith(TranslationReader.Ending, StringComparison.Ordinal);

    /// <summary>Reads one article file.</summary>
    /// <param name="root">Project root.</param>
    /// <param name="path">Path of the file relative to it.</param>
    /// <param name="knownTopics">Slugs that the article may name as topics; null when any may be.</param>
    /// <param name="knownEntities">Slugs that the article may name as entities; null when any may be.</param>
    /// <param name="today">A day after which a date gets a warning; null when any may be.</param>
    public static ArticleFile ReadArticle(
        string root, string path, IReadOnlySet<string>? knownTopics, IReadOnlySet<string>? knownEntities = null, DateOnly? today = null)
    {
        var diagnostics = new List<Diagnostic>();
        return Split(root, path, diagnostics) is { } parts
            ? ArticleReader.Read(parts, knownTopics, diagnostics, knownEntities, today)
            : new ArticleFile { Path = path, Diagnostics = diagnostics };
    }

    /// <summary>Reads one <c>&lt;slug&gt;.en.md</c> file.</summary>
    /// <param name="root">Project root.</param>
    /// <param name="path">Path of the file relative to it.</param>
    public static TranslationFile ReadTranslation(string root, string path)
    {
        var diagnostics = new List<Diagnostic>();
        return Split(root, path, diagnostics) is { } parts
            ? TranslationReader.Read(parts, diagnostics)
            : new TranslationFile { Path = path, Diagnostics = diagnostics };
    }

    private static FrontMatterParts? Split(string root, string path, List<Diagnostic> diagnostics) =>
        SourceFileReader.Read(root, path, ContentLimits.MaxArticleBytes, text => FrontMatter.Split(path, text), diagnostics);
}

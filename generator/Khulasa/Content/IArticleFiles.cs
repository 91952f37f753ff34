namespace Khulasa.Content;

/// <summary>Says what the files of <c>content/articles</c> say. Safe to call from many threads.</summary>
public interface IArticleFiles
{
    /// <summary>What an article's file says.</summary>
    /// <param name="path">Path relative to the project root.</param>
    ArticleFile Article(string path);

    /// <summary>What a <c>&lt;slug&gt;.en.md</c> file says.</summary>
    /// <param name="path">Path relative to the project root.</param>
    TranslationFile Translation(string path);

    /// <summary>True when somebody has seen already that a path is that of a plain file.</summary>
    /// <param name="path">Path relative to the project root.</param>
    bool IsKnownPlain(string path);

    /// <summary>All plain files below a folder in ordinal order, where somebody has seen already that there are no others; else null.</summary>
    /// <param name="folder">The folder, relative to the project root.</param>
    IReadOnlyList<string>? KnownBelow(string folder);
}

/// <summary>Reads every file that it is asked for.</summary>
/// <param name="root">Project root.</param>
/// <param name="site">What articles may name.</param>
/// <param name="today">A day after which a date gets a warning; null when any may be.</param>
public sealed class ArticleFileReader(string root, SiteContent site, DateOnly? today = null) : IArticleFiles
{
    /// <inheritdoc />
    public ArticleFile Article(string path) => ContentReader.ReadArticle(root, path, site.TopicSlugs, site.EntitySlugs, today);

    /// <inheritdoc />
    public TranslationFile Translation(string path) => ContentReader.ReadTranslation(root, path);

    /// <inheritdoc />
    public bool IsKnownPlain(string path) => false;

    /// <inheritdoc />
    public IReadOnlyList<string>? KnownBelow(string folder) => null;
}

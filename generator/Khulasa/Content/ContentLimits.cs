namespace Khulasa.Content;

/// <summary>Bounds on what is read from <c>content/</c>, far above what an editor writes and far below what hurts.</summary>
public static class ContentLimits
{
    /// <summary>Largest article file. A long feature has some 60 KB.</summary>
    public const int MaxArticleBytes = 1024 * 1024;

    /// <summary>Largest list file, such as <c>entities.yaml</c>.</summary>
    public const int MaxListBytes = 8 * 1024 * 1024;

    /// <summary>Largest front matter, in UTF-16 units.</summary>
    public const int MaxFrontMatterLength = 64 * 1024;

    /// <summary>Longest slug; a path of a few of them still fits every file system.</summary>
    public const int MaxSlugLength = 120;

    /// <summary>Longest headline, name, or other one-line text, in UTF-16 units.</summary>
    public const int MaxLineLength = 2000;

    /// <summary>Longest list of sentences, topics, keywords or aliases.</summary>
    public const int MaxListItems = 1000;

    /// <summary>How deep folders may lie under <c>content/articles</c>.</summary>
    public const int MaxFolderDepth = 16;

    /// <summary>
    /// Most opening brackets in a body. Markdig's work on unfinished links grows with the square of their number: 30,000
    /// of them take seconds.
    /// </summary>
    public const int MaxBodyBrackets = 4000;

    /// <summary>
    /// Most cells that the tables of a body may have. Every row is filled up to the width of its table, so that a few
    /// kilobytes could otherwise ask for millions.
    /// </summary>
    public const int MaxTableCells = 20_000;
}

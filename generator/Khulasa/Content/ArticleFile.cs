using Khulasa.Diagnostics;
using Khulasa.Digests;

namespace Khulasa.Content;

/// <summary>What one article file says, before it is compared with other files.</summary>
public sealed record ArticleFile
{
    /// <summary>Path relative to the project root, with <c>/</c> between folders.</summary>
    public required string Path { get; init; }

    /// <summary>The article; null when the file has errors.</summary>
    public ContentArticle? Article { get; init; }

    /// <summary>Its slug, also when other parts of the file are wrong; null when there is no good one.</summary>
    public string? Slug { get; init; }

    /// <summary>Where the slug stands; null when there is none.</summary>
    public SourceLocation? SlugLocation { get; init; }

    /// <summary>The line that the slug stands on; null when there is none.</summary>
    public string? SlugLine { get; init; }

    /// <summary>Every problem of the file.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];
}

/// <summary>What one <c>&lt;slug&gt;.en.md</c> file says.</summary>
public sealed record TranslationFile
{
    /// <summary>Path relative to the project root, with <c>/</c> between folders.</summary>
    public required string Path { get; init; }

    /// <summary>English headline, where the translation has front matter with one; otherwise null.</summary>
    public string? TitleEn { get; init; }

    /// <summary>English summary, where the translation has front matter with one.</summary>
    public IReadOnlyList<string> SummaryEn { get; init; } = [];

    /// <summary>How the text came about, where the translation has front matter that says so; otherwise null.</summary>
    public Translation? Translation { get; init; }

    /// <summary>English body, Markdown; null when the file has errors, or when <see cref="BodyFile"/> has it.</summary>
    public string? Body { get; init; }

    /// <summary>Where the body can be read again; null where the record holds it.</summary>
    public BodyFile? BodyFile { get; init; }

    /// <summary>True when there is anything but blanks in the body.</summary>
    public bool HasText => BodyFile is not null || !string.IsNullOrWhiteSpace(Body);

    /// <summary>Line of the file that <see cref="Body"/> begins on.</summary>
    public int BodyLine { get; init; } = 1;

    /// <summary>Digest of the file, its path and all its text.</summary>
    public Digest Digest { get; init; }

    /// <summary>Digests of what lists show of it.</summary>
    public ListedDigests Listed { get; init; }

    /// <summary>Every problem of the file.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];
}

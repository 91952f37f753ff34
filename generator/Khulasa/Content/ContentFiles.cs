using Khulasa.Diagnostics;

namespace Khulasa.Content;

/// <summary>Finds the files of <c>content/articles</c>.</summary>
public static class ContentFiles
{
    /// <summary>
    /// Paths of all <c>.md</c> files, relative to <paramref name="root"/>, with <c>/</c>, in ordinal order. Names that
    /// begin with a dot or end in <c>~</c> are skipped; other files get KH2116, links KH2118, folders that are too deep
    /// or can't be read KH2005.
    /// </summary>
    /// <param name="root">Project root.</param>
    /// <param name="diagnostics">Where problems go.</param>
    /// <param name="seen">Knows what somebody has looked at already; null to look at all.</param>
    public static IReadOnlyList<string> Find(string root, List<Diagnostic> diagnostics, IArticleFiles? seen = null)
    {
        if (PlainFiles.Problem(Path.Combine(root, ArticleLocation.Root), ArticleLocation.Root) is { } problem)
        {
            diagnostics.Add(problem);
            return [];
        }

        var found = new List<string>();
        foreach (var path in seen?.KnownBelow(ArticleLocation.Root)
            ?? PlainFiles.Below(root, ArticleLocation.Root, diagnostics, path => seen?.IsKnownPlain(path) == true))
        {
            if (path.EndsWith('~')) continue;
            if (path.EndsWith(".md", StringComparison.Ordinal)) found.Add(path);
            else diagnostics.Add(Stray(path));
        }

        return found;
    }

    private static Diagnostic Stray(string path) => Diagnostic.Warning(
        DiagnosticCodes.StrayFile, new SourceLocation(path), "the file is not read", "names of articles end in .md");
}

using Khulasa.Diagnostics;

namespace Khulasa.Content;

/// <summary>Finds the files of <c>content/articles</c>.</summary>
public static class ContentFiles
{
    private static readonly EnumerationOptions OneFolder = new()
    {
        AttributesToSkip = FileAttributes.None,
        IgnoreInaccessible = false,
        RecurseSubdirectories = false,
    };

    /// <summary>
    /// Paths of all <c>.md</c> files, relative to <paramref name="root"/>, with <c>/</c>, in ordinal order. Names that
    /// begin with a dot or end in <c>~</c> are skipped; other files get KH2116, links KH2118, folders that are too deep
    /// or can't be read KH2005.
    /// </summary>
    public static IReadOnlyList<string> Find(string root, List<Diagnostic> diagnostics)
    {
        var found = new List<string>();
        var start = new DirectoryInfo(Path.Combine(root, ArticleLocation.Root));
        if (start.Exists) Walk(start, ArticleLocation.Root, 0, found, diagnostics);
        found.Sort(StringComparer.Ordinal);
        return found;
    }

    private static void Walk(DirectoryInfo folder, string path, int depth, List<string> found, List<Diagnostic> diagnostics)
    {
        try
        {
            foreach (var entry in folder.EnumerateFileSystemInfos("*", OneFolder))
            {
                if (entry.Name.StartsWith('.') || entry.Name.EndsWith('~')) continue;
                var entryPath = $"{path}/{entry.Name}";
                // Cloud drives mark plain files as reparse points too; only a target makes a link.
                if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.LinkTarget is { } target)
                    diagnostics.Add(Link(entryPath, target));
                else if (entry is DirectoryInfo inner)
                {
                    if (depth < ContentLimits.MaxFolderDepth) Walk(inner, entryPath, depth + 1, found, diagnostics);
                    else diagnostics.Add(Unreadable(entryPath, "the folders are nested too deep"));
                }
                else if (entryPath.EndsWith(".md", StringComparison.Ordinal)) found.Add(entryPath);
                else diagnostics.Add(Stray(entryPath));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Unreadable(path, $"the folder can't be read: {e.Message}"));
        }
    }

    private static Diagnostic Link(string path, string target) => Diagnostic.Error(
        DiagnosticCodes.LinkedFile, new SourceLocation(path), $"a link to {target}",
        "links are not followed, since they can lead out of the project; put the file itself here");

    private static Diagnostic Unreadable(string path, string message) =>
        Diagnostic.Error(DiagnosticCodes.UnreadableFile, new SourceLocation(path), message);

    private static Diagnostic Stray(string path) => Diagnostic.Warning(
        DiagnosticCodes.StrayFile, new SourceLocation(path), "the file is not read", "names of articles end in .md");
}

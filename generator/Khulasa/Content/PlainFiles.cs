using System.IO.Enumeration;
using Khulasa.Diagnostics;
using Khulasa.State;

namespace Khulasa.Content;

/// <summary>
/// Files of the project are plain ones. A link could lead out of the project or in a circle, so that a page shows what
/// nobody meant to publish; a pipe or device could keep a build waiting without end.
/// </summary>
public static class PlainFiles
{
    private const char HiddenMark = '.';

    private static readonly EnumerationOptions OneFolder = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    /// <summary>What speaks against reading a file or looking into a folder; null when nothing does.</summary>
    /// <param name="fullPath">Where it is.</param>
    /// <param name="path">How messages name it.</param>
    public static Diagnostic? Problem(string fullPath, string path)
    {
        if (LinuxFiles.IsPlain(fullPath) == true) return null;
        // Cloud drives mark plain files as links too; only a target makes one.
        if (new FileInfo(fullPath).LinkTarget is { } target) return Link(path, target);
        return LinuxFiles.IsPlain(fullPath) is null || Directory.Exists(fullPath) || !Path.Exists(fullPath) ? null : Diagnostic.Error(
            DiagnosticCodes.UnreadableFile, new SourceLocation(path), "neither a file nor a folder", "put a plain file here");
    }

    /// <summary>
    /// The files below a folder, relative to the project root, with <c>/</c>, in ordinal order; hidden ones stay out. Links,
    /// and what can't be read, are reported and not followed.
    /// </summary>
    /// <param name="root">Project root.</param>
    /// <param name="folder">The folder, relative to it.</param>
    /// <param name="diagnostics">Where problems go.</param>
    /// <param name="isKnownPlain">True for a path, relative to the root, that need not be looked at; null to look at all.</param>
    public static IReadOnlyList<string> Below(string root, string folder, List<Diagnostic> diagnostics, Predicate<string>? isKnownPlain = null)
    {
        var found = new List<string>();
        if (Directory.Exists(Path.Combine(root, folder))) new Walk(root, found, diagnostics, isKnownPlain).Into(folder, 0);
        found.Sort(StringComparer.Ordinal);
        return found;
    }

    /// <summary>True for what stays out: a file or folder whose name begins with a dot, and all that is in such a folder.</summary>
    /// <param name="path">Path relative to the project root.</param>
    public static bool IsHidden(ReadOnlySpan<char> path) => path.StartsWith(HiddenMark) || path.IndexOf(['/', HiddenMark]) >= 0;

    /// <summary>Goes through folders.</summary>
    private sealed class Walk(string root, List<string> found, List<Diagnostic> diagnostics, Predicate<string>? isKnownPlain)
    {
        public void Into(string folder, int depth)
        {
            try
            {
                foreach (var (name, isFolder) in Entries(Path.Combine(root, folder)))
                {
                    var path = $"{folder}/{name}";
                    if (isKnownPlain?.Invoke(path) != true && Problem(Path.Combine(root, path), path) is { } problem) diagnostics.Add(problem);
                    else if (!isFolder) found.Add(path);
                    else if (depth < ContentLimits.MaxFolderDepth) Into(path, depth + 1);
                    else diagnostics.Add(Unreadable(path, "the folders are nested too deep"));
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                diagnostics.Add(Unreadable(folder, $"the folder can't be read: {e.Message}"));
            }
        }

        private static FileSystemEnumerable<Entry> Entries(string folder) =>
            new(folder, static (ref FileSystemEntry entry) => new Entry(entry.FileName.ToString(), entry.IsDirectory), OneFolder)
            {
                ShouldIncludePredicate = static (ref FileSystemEntry entry) => !entry.FileName.StartsWith(HiddenMark),
            };

        private sealed record Entry(string Name, bool IsFolder);
    }

    private static Diagnostic Unreadable(string path, string message) =>
        Diagnostic.Error(DiagnosticCodes.UnreadableFile, new SourceLocation(path), message);

    private static Diagnostic Link(string path, string target) => Diagnostic.Error(
        DiagnosticCodes.LinkedFile, new SourceLocation(path), $"a link to {target}",
        "links are not followed, since they can lead out of the project; put the file itself here");
}

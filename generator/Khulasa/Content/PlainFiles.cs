using Khulasa.Diagnostics;
using Khulasa.State;

namespace Khulasa.Content;

/// <summary>
/// Files of the project are plain ones. A link could lead out of the project or in a circle, so that a page shows what
/// nobody meant to publish; a pipe or device could keep a build waiting without end.
/// </summary>
public static class PlainFiles
{
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
    /// The files below a folder, relative to it, with <c>/</c>, in ordinal order; hidden ones stay out. Links, and what can't
    /// be read, are reported and not followed.
    /// </summary>
    /// <param name="root">Project root.</param>
    /// <param name="folder">The folder, relative to it.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public static IReadOnlyList<string> Below(string root, string folder, List<Diagnostic> diagnostics)
    {
        var found = new List<string>();
        var start = new DirectoryInfo(Path.Combine(root, folder));
        if (start.Exists) Walk(start, folder, "", 0, found, diagnostics);
        found.Sort(StringComparer.Ordinal);
        return found;
    }

    private static void Walk(DirectoryInfo folder, string display, string prefix, int depth, List<string> found, List<Diagnostic> diagnostics)
    {
        try
        {
            foreach (var entry in folder.EnumerateFileSystemInfos("*", OneFolder).Where(entry => !entry.Name.StartsWith('.')))
            {
                var (path, shown) = (prefix + entry.Name, $"{display}/{entry.Name}");
                if (Problem(entry.FullName, shown) is { } problem) diagnostics.Add(problem);
                else if (entry is not DirectoryInfo inner) found.Add(path);
                else if (depth < ContentLimits.MaxFolderDepth) Walk(inner, shown, path + "/", depth + 1, found, diagnostics);
                else diagnostics.Add(Unreadable(shown, "the folders are nested too deep"));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Unreadable(display, $"the folder can't be read: {e.Message}"));
        }
    }

    private static Diagnostic Unreadable(string path, string message) =>
        Diagnostic.Error(DiagnosticCodes.UnreadableFile, new SourceLocation(path), message);

    private static Diagnostic Link(string path, string target) => Diagnostic.Error(
        DiagnosticCodes.LinkedFile, new SourceLocation(path), $"a link to {target}",
        "links are not followed, since they can lead out of the project; put the file itself here");
}

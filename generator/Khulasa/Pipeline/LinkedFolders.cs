using Khulasa.Diagnostics;
using Khulasa.State;

namespace Khulasa.Pipeline;

/// <summary>
/// Says which of the project's folders are links out of it. They are followed, unlike links below them: whoever set the
/// project up may keep a theme or captures elsewhere. But a contribution can bring such a link too, so it is named.
/// </summary>
internal static class LinkedFolders
{
    private static readonly string[] Folders = ["content", "seeds", "templates"];

    /// <summary>KH2118, a warning, for each of them.</summary>
    public static IEnumerable<Diagnostic> Check(string root)
    {
        var home = RealPath.Of(root);
        return from folder in Folders
               let path = Path.Combine(root, folder)
               where new FileInfo(path).LinkTarget is not null
               let real = RealPath.Of(path)
               where !PathOrder.IsSameOrInside(real, home)
               select Diagnostic.Warning(
                   DiagnosticCodes.LinkedFile, new SourceLocation(folder), $"the folder is a link to {real}, which is not in the project",
                   "what lies there is read; put the folder itself here if that is not meant");
    }
}

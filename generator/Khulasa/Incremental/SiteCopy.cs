using Khulasa.Concurrency;
using Khulasa.Output;
using Khulasa.State;

namespace Khulasa.Incremental;

/// <summary>
/// A copy of the published site, for the next one to begin with where the site before is not there any more, or never was:
/// the first edit after a whole build. It is made while the content is read, instead of file by file when all is planned.
/// </summary>
internal static class SiteCopy
{
    /// <summary>Makes the copy in the place of the site before.</summary>
    /// <param name="output">Full path of the output.</param>
    /// <param name="workspace">Where the next site is prepared.</param>
    /// <param name="published">The files of the output.</param>
    /// <param name="remember">Keeps what is known of the copy.</param>
    /// <returns>What is known of it, without trust in files that somebody has touched; null when it can't be made.</returns>
    public static FolderRecord? Make(string output, Workspace workspace, FolderRecord published, Action<FolderRecord?> remember)
    {
        using var copy = StagedOutput.Open(output, workspace, published, null, remember);
        try
        {
            copy.Begin(published);
            AllCores.For(published.Count, i => copy.CarryOver(published.PathAt(i), published.KeyAt(i), i));
        }
        catch (Exception e) when (DiskProblem.Of(e) is not null)
        {
            // What the build can't do without will meet the problem again, and say so.
            copy.Discard();
            return null;
        }

        copy.Complete();
        return copy.Written;
    }
}

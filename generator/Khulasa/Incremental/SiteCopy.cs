using Khulasa.Concurrency;
using Khulasa.Output;
using Khulasa.State;

namespace Khulasa.Incremental;

/// <summary>
/// A copy of the site that a whole build has just published, for the next build to begin with: what it leaves behind is no
/// site before, or one of which nothing is known. Without the copy, the first edit would have to make it.
/// </summary>
internal static class SiteCopy
{
    /// <summary>Makes the copy in the place of the site before.</summary>
    /// <param name="output">Full path of the output.</param>
    /// <param name="workspace">Where the next site is prepared.</param>
    /// <param name="published">The files of the output.</param>
    /// <param name="remember">Keeps what is known of the copy.</param>
    public static void Make(string output, Workspace workspace, FolderRecord published, Action<FolderRecord?> remember)
    {
        using var copy = StagedOutput.Open(output, workspace, published, null, remember);
        try
        {
            copy.Begin(published);
            AllCores.For(published.Count, i => copy.CarryOver(published.PathAt(i), published.KeyAt(i), i));
            copy.Complete();
        }
        catch (Exception e) when (DiskProblem.Of(e) is not null)
        {
            // The site is published; all that is lost is time of the next build.
            copy.Discard();
        }
    }
}

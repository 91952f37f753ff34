using Khulasa.Diagnostics;
using Khulasa.State;

namespace Khulasa.Output;

/// <summary>Says what speaks against writing a site to a folder.</summary>
public static class OutputCheck
{
    /// <summary>A file that every built site has; a full folder without it is somebody's own and is left alone.</summary>
    public const string Marker = ".nojekyll";

    private static readonly string[] SourceFolders = ["content", "seeds", "templates", ".khulasa"];

    /// <summary>What speaks against writing a site to a folder; null when nothing does.</summary>
    /// <param name="output">Full path of the output folder.</param>
    /// <param name="root">Full path of the project.</param>
    public static Diagnostic? Check(string output, string root)
    {
        var location = new SourceLocation(output);
        // Built into, a link would change places with the site, and its target would be written to by the build after.
        if (new FileInfo(output).LinkTarget is { } target)
            return Diagnostic.Error(
                DiagnosticCodes.OutputNotWritable, location, $"the output is a link to {target}", "name the folder itself with --output");
        if (File.Exists(output))
            return Diagnostic.Error(DiagnosticCodes.OutputNotWritable, location, "the output is a file", "name a folder with --output");
        var (real, home) = (RealPath.Of(output), RealPath.Of(root));
        foreach (var source in (string[])[home, .. SourceFolders.Select(name => RealPath.Of(Path.Combine(root, name)))])
        {
            if (!PathOrder.IsSameOrInside(source, real) && (source == home || !PathOrder.IsSameOrInside(real, source))) continue;
            return Diagnostic.Error(
                DiagnosticCodes.OutputOverlapsSource, location, "the output would replace what the site is made from",
                "name a folder of its own with --output, such as site");
        }

        if (Directory.Exists(output) && Directory.EnumerateFileSystemEntries(output).Any() && !File.Exists(Path.Combine(output, Marker)))
        {
            return Diagnostic.Error(
                DiagnosticCodes.OutputNotWritable, location, "the output folder holds files that are not a built site",
                "empty it, or name another folder with --output");
        }

        return null;
    }

    /// <summary>The problem of an output that another build is writing.</summary>
    public static Diagnostic Busy(string output) => Diagnostic.Error(
        DiagnosticCodes.OutputBusy, new SourceLocation(output), "another build is writing this site", "wait until it has ended");

    /// <summary>The problem of an output that the disk refuses.</summary>
    public static Diagnostic Failed(string output, Exception problem) => Diagnostic.Error(
        DiagnosticCodes.OutputFailed, new SourceLocation(output), $"the site could not be written: {problem.Message}",
        "look whether the disk is full and may be written to, then build again");
}

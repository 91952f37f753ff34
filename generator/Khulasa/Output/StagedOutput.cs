using Khulasa.Diagnostics;

namespace Khulasa.Output;

/// <summary>
/// A folder that is written beside the output and takes its place at the end, so that a build that fails
/// leaves the site as it was.
/// </summary>
public sealed class StagedOutput : IDisposable
{
    /// <summary>A file that every built site has; a full folder without it is somebody's own and is left alone.</summary>
    public const string Marker = ".nojekyll";

    private static readonly string[] SourceFolders = ["content", "seeds", "templates"];

    private readonly string _output;
    private readonly string _staging;
    private readonly string _previous;

    private StagedOutput(string output)
    {
        _output = output;
        var parent = Path.GetDirectoryName(output) ?? output;
        var name = Path.GetFileName(output);
        _staging = Path.Combine(parent, $".{name}.staging");
        _previous = Path.Combine(parent, $".{name}.previous");
    }

    /// <summary>Makes an empty staging folder.</summary>
    /// <param name="output">Full path of the output folder.</param>
    public static StagedOutput Open(string output)
    {
        var staged = new StagedOutput(output);
        staged.Recover();
        Directory.CreateDirectory(staged._staging);
        return staged;
    }

    /// <summary>What speaks against writing a site to a folder; null when nothing does.</summary>
    /// <param name="output">Full path of the output folder.</param>
    /// <param name="root">Full path of the project.</param>
    public static Diagnostic? Check(string output, string root)
    {
        var location = new SourceLocation(output);
        if (File.Exists(output))
            return Diagnostic.Error(DiagnosticCodes.OutputNotWritable, location, "the output is a file", "name a folder with --output");
        foreach (var source in (string[])[root, .. SourceFolders.Select(name => Path.Combine(root, name))])
        {
            if (!IsSameOrInside(source, output) && (source == root || !IsSameOrInside(output, source))) continue;
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

    /// <summary>Writes a file; folders are made as needed. Safe to call from many threads.</summary>
    public void Write(string file, byte[] bytes)
    {
        var path = Path.Combine(_staging, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? _staging);
        File.WriteAllBytes(path, bytes);
    }

    /// <summary>Puts the staged folder in the output's place.</summary>
    public void Commit()
    {
        if (Directory.Exists(_output)) Directory.Move(_output, _previous);
        Directory.Move(_staging, _output);
        if (Directory.Exists(_previous)) Directory.Delete(_previous, recursive: true);
    }

    /// <summary>Removes what was staged and not committed.</summary>
    public void Dispose()
    {
        if (Directory.Exists(_staging)) Directory.Delete(_staging, recursive: true);
    }

    /// <summary>Clears what a killed build has left: an old staging folder, or an output that was moved aside.</summary>
    private void Recover()
    {
        if (Directory.Exists(_staging)) Directory.Delete(_staging, recursive: true);
        if (!Directory.Exists(_previous)) return;
        if (Directory.Exists(_output)) Directory.Delete(_previous, recursive: true);
        else Directory.Move(_previous, _output);
    }

    private static bool IsSameOrInside(string path, string folder) =>
        path == folder || path.StartsWith(folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}

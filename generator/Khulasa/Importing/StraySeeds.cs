using Khulasa.Content;
using Khulasa.Diagnostics;
using Khulasa.Seeds;

namespace Khulasa.Importing;

/// <summary>
/// Names what lies among the captures and is not imported, so that nothing that somebody put there is missed in silence.
/// Hidden files, backups and a README stay unnamed, and so does the folder of pictures that a browser saves with a page.
/// </summary>
public static class StraySeeds
{
    /// <summary>KH1005, a warning, for each of them, in the order of their names.</summary>
    /// <param name="folder">Path of the folder of the captures; it need not exist.</param>
    /// <param name="display">How messages name it.</param>
    public static IEnumerable<Diagnostic> Find(string folder, string display)
    {
        if (!Directory.Exists(folder)) return [];
        var entries = new DirectoryInfo(folder).EnumerateFileSystemInfos().Where(static entry => !IsSilent(entry.Name)).ToLookup(
            static entry => SeedKind.IsCapture(entry.Name) && entry is FileInfo);
        var captures = entries[true].Select(static entry => Path.GetFileNameWithoutExtension(entry.Name)).ToHashSet(StringComparer.Ordinal);
        return entries[false].Where(entry => !IsKnown(entry, captures))
            .OrderBy(static entry => entry.Name, StringComparer.Ordinal)
            .Select(entry => Stray(entry, $"{display}/{entry.Name}"));
    }

    private static bool IsSilent(string name) =>
        PlainFiles.IsHidden(name) || name.EndsWith('~') || name.StartsWith("README", StringComparison.OrdinalIgnoreCase);

    // Browsers name the folder after the page, with an ending in the user's own language: page_files, page-Dateien.
    private static bool IsKnown(FileSystemInfo entry, HashSet<string> captures) => entry is DirectoryInfo
        ? entry.Name.LastIndexOfAny(['_', '-', '.']) is var mark and > 0 && captures.Contains(entry.Name[..mark])
        : entry.Extension == SeedKind.SidecarExtension && captures.Contains(Path.GetFileNameWithoutExtension(entry.Name));

    private static Diagnostic Stray(FileSystemInfo entry, string path) => entry switch
    {
        DirectoryInfo => Warning(path, "the folder is not read", $"put its captures beside it, or import them with khulasa import {path}"),
        { Extension: SeedKind.SidecarExtension } => Warning(path, "the sidecar has no capture", "name it as the capture is named, or delete it"),
        { Extension: ".yml" } => Warning(path, "the file is not read", "the name of a sidecar ends in .yaml"),
        _ => Warning(path, "the file is not read", $"names of captures end in {SeedKind.Extensions}"),
    };

    private static Diagnostic Warning(string path, string message, string advice) =>
        Diagnostic.Warning(DiagnosticCodes.StraySeed, new SourceLocation(path), message, advice);
}

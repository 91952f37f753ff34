using System.Buffers;
using System.Text;
using Khulasa.Content;
using Khulasa.Diagnostics;

namespace Khulasa.Rendering;

/// <summary>A file of a theme.</summary>
/// <param name="Path">Its path below the theme's folder.</param>
/// <param name="Bytes">What is in it.</param>
internal sealed record ThemeFile(string Path, byte[] Bytes);

/// <summary>Reads the files of a theme, each once.</summary>
internal static class ThemeFiles
{
    private static readonly SearchValues<char> NotInNames = SearchValues.Create("<>:\"\\|?*");

    /// <summary>Largest file of a theme, in bytes; a larger one is no part of a page for weak connections.</summary>
    public const int MaxFileBytes = 8 << 20;

    // Names that Windows keeps for devices, whatever follows the first dot.
    private static readonly string[] Devices =
    [
        "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
        "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
    ];

    /// <summary>The files of a folder, in the order of their paths.</summary>
    /// <param name="root">Project root.</param>
    /// <param name="folder">The theme's folder, relative to it.</param>
    /// <param name="diagnostics">Where problems go: KH2005, KH2115, KH2118, and KH4004 for names that not every system can have.</param>
    public static IReadOnlyList<ThemeFile> Read(string root, string folder, List<Diagnostic> diagnostics)
    {
        var files = new List<ThemeFile>();
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in PlainFiles.Below(root, folder, diagnostics))
        {
            var path = file[(folder.Length + 1)..];
            if (NameProblem(path, names) is { } problem)
                diagnostics.Add(Diagnostic.Error(DiagnosticCodes.ThemeFileName, new SourceLocation(file), problem, "rename the file"));
            else if (ReadOne(root, file, diagnostics) is { } bytes) files.Add(new ThemeFile(path, bytes));
        }

        return files;
    }

    private static string? NameProblem(string path, Dictionary<string, string> names)
    {
        foreach (var part in path.Split('/'))
        {
            if (Devices.Contains(part.Split('.')[0].TrimEnd(), StringComparer.OrdinalIgnoreCase))
                return $"Windows keeps the name \"{part}\" for a device";
            if (part[^1] is '.' or ' ' || part.AsSpan().ContainsAny(NotInNames)) return $"Windows can't have a file of the name \"{part}\"";
        }

        return names.TryAdd(path.Normalize(NormalizationForm.FormC), path) ? null
            : $"on many systems this file and {names[path.Normalize(NormalizationForm.FormC)]} have the same name";
    }

    private static byte[]? ReadOne(string root, string path, List<Diagnostic> diagnostics)
    {
        var file = new FileInfo(Path.Combine(root, path));
        try
        {
            if (file.Length <= MaxFileBytes) return File.ReadAllBytes(file.FullName);
            diagnostics.Add(Diagnostic.Error(
                DiagnosticCodes.TooLarge, new SourceLocation(path), $"the file has {file.Length} bytes, the limit is {MaxFileBytes}",
                "make it smaller, or leave it out"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Diagnostic.Error(DiagnosticCodes.UnreadableFile, new SourceLocation(path), $"the file can't be read: {e.Message}"));
        }

        return null;
    }
}

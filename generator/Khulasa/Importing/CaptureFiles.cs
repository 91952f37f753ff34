using Khulasa.Seeds;

namespace Khulasa.Importing;

/// <summary>Lists the captures that paths on the command line stand for.</summary>
public static class CaptureFiles
{
    /// <summary>Each file as given, each folder's captures sorted by name; a missing path stays in the list.</summary>
    public static IReadOnlyList<string> List(IEnumerable<string> paths)
    {
        var files = new List<string>();
        foreach (var path in paths)
        {
            if (!Directory.Exists(path)) files.Add(path);
            else files.AddRange(Directory.EnumerateFiles(path).Where(file => SeedKind.IsCapture(file)).Order(StringComparer.Ordinal));
        }

        return files;
    }
}

namespace Khulasa.Tests.Support;

/// <summary>Compares folders byte by byte and says where the first difference is.</summary>
public static class FolderComparison
{
    /// <summary>Paths below a folder, with <c>/</c>, sorted.</summary>
    public static IReadOnlyList<string> FilesBelow(string folder) => !Directory.Exists(folder)
        ? []
        : [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/'))
            .Order(StringComparer.Ordinal)];

    /// <summary>The first difference, as a person would report it; null when there is none.</summary>
    public static string? FirstDifference(string expected, string actual)
    {
        var expectedFiles = FilesBelow(expected);
        var actualFiles = FilesBelow(actual);
        if (expectedFiles.Except(actualFiles).FirstOrDefault() is { } missing) return $"{missing} was not written";
        if (actualFiles.Except(expectedFiles).FirstOrDefault() is { } extra) return $"{extra} was not expected";
        return expectedFiles.Select(file => Compare(file, Path.Combine(expected, file), Path.Combine(actual, file)))
            .FirstOrDefault(difference => difference is not null);
    }

    private static string? Compare(string file, string expected, string actual)
    {
        if (File.ReadAllBytes(expected).AsSpan().SequenceEqual(File.ReadAllBytes(actual))) return null;
        var expectedLines = File.ReadAllText(expected).Split('\n');
        var actualLines = File.ReadAllText(actual).Split('\n');
        for (var i = 0; i < Math.Max(expectedLines.Length, actualLines.Length); i++)
        {
            var expectedLine = expectedLines.ElementAtOrDefault(i);
            var actualLine = actualLines.ElementAtOrDefault(i);
            if (expectedLine != actualLine) return $"{file}:{i + 1}\n  expected: {expectedLine}\n  actual:   {actualLine}";
        }

        return $"{file} differs in bytes";
    }
}

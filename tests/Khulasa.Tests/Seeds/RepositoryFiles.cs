using System.Runtime.CompilerServices;

namespace Khulasa.Tests.Seeds;

/// <summary>Finds the repository's own files from a test.</summary>
internal static class RepositoryFiles
{
    public static string Root { get; } = FindRoot();

    public static string TestFolder([CallerFilePath] string source = "") => Path.GetDirectoryName(source) ?? ".";

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Khulasa.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("Khulasa.slnx was not found above the tests");
    }
}

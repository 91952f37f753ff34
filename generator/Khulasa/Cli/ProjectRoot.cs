using System.CommandLine;

namespace Khulasa.Cli;

/// <summary>The folder that holds <c>seeds/ content/ templates/</c>.</summary>
public static class ProjectRoot
{
    private const string SettingsFile = "content/site.yaml";

    /// <summary>The option <c>--root</c>, a new one for each command.</summary>
    public static Option<DirectoryInfo?> Option() => new("--root")
    {
        Description = "Folder that holds seeds, content and templates. Default: the nearest one at or above the current folder.",
        HelpName = "DIR",
    };

    /// <summary>Full path of the project.</summary>
    /// <param name="given">What <c>--root</c> names; null to look at and above the current folder.</param>
    /// <exception cref="UsageException">There is no such folder.</exception>
    public static string Find(DirectoryInfo? given)
    {
        if (given is not null)
        {
            return given.Exists
                ? Path.TrimEndingDirectorySeparator(given.FullName)
                : throw new UsageException($"there is no folder {given.FullName}");
        }

        return TryFind() ?? throw new UsageException(
            $"no {SettingsFile} at or above the current folder; name the project with --root DIR");
    }

    /// <summary>The nearest project at or above the current folder; null when there is none.</summary>
    public static string? TryFind()
    {
        for (var folder = new DirectoryInfo(Directory.GetCurrentDirectory()); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, SettingsFile))) return folder.FullName;
        }

        return null;
    }
}

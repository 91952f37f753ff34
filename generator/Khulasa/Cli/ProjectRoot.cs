namespace Khulasa.Cli;

/// <summary>Finds the folder that holds <c>seeds/ content/ templates/</c>.</summary>
public static class ProjectRoot
{
    /// <summary>The given folder, or the nearest one at or above the current folder that looks like a project.</summary>
    public static string Find(string? given)
    {
        if (given is not null) return Path.GetFullPath(given);
        var start = Directory.GetCurrentDirectory();
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            if (Directory.Exists(Path.Combine(folder.FullName, "content")) || Directory.Exists(Path.Combine(folder.FullName, "seeds")))
                return folder.FullName;
        return start;
    }
}

using Khulasa.Pipeline;

namespace Khulasa.BrowserTests.Support;

/// <summary>A site of everything that is hard to set, from <c>HardSite/content</c>, built for the root of its host.</summary>
public sealed class HardSite : SiteServer
{
    private readonly string _folder;

    public HardSite() : this(Directory.CreateTempSubdirectory("khulasa-hard-").FullName)
    {
    }

    private HardSite(string folder) : base(Build(folder), basePath: "") => _folder = folder;

    /// <inheritdoc />
    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static string Build(string folder)
    {
        Copy(Path.Combine(Checkout(), "templates"), Path.Combine(folder, "templates"));
        Copy(Path.Combine(Checkout(), "tests/Khulasa.BrowserTests/HardSite/content"), Path.Combine(folder, "content"));
        var output = Path.Combine(folder, "site");
        var result = SiteBuild.Run(new BuildRequest { Root = folder, Output = output, BaseUrl = "https://example.org/" });
        return result.IsPublished ? output : throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Select(each => each.Message)));
    }

    /// <summary>Copies a folder with all that is in it.</summary>
    internal static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}

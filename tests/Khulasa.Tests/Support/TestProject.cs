using Khulasa.Pipeline;

namespace Khulasa.Tests.Support;

/// <summary>A project in a temporary folder, with the real theme.</summary>
public sealed class TestProject : IDisposable
{
    /// <summary>An empty project.</summary>
    public TestProject()
    {
        Root = Directory.CreateTempSubdirectory("khulasa-test-").FullName;
        CopyFolder(Repository.PathOf("templates"), Path.Combine(Root, "templates"));
    }

    /// <summary>Full path of the project.</summary>
    public string Root { get; }

    /// <summary>Full path of the folder that is built.</summary>
    public string Output => Path.Combine(Root, "site");

    /// <summary>A project of one title and some articles.</summary>
    public static TestProject WithArticles(params (string Path, string Text)[] articles)
    {
        var project = new TestProject().Write("content/site.yaml", "title: { ar: \"خُلاصة\", en: \"Khulasa\" }\n");
        foreach (var (path, text) in articles) project.Write(path, text);
        return project;
    }

    /// <summary>Writes a file.</summary>
    public TestProject Write(string path, string text) => Write(path, System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file.</summary>
    public TestProject Write(string path, byte[] bytes)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
        return this;
    }

    /// <summary>Text of a built file.</summary>
    public string Built(string file) => File.ReadAllText(Path.Combine(Output, file));

    /// <summary>Builds without importing.</summary>
    public BuildResult Build(string? baseUrl = null, bool keepGoing = false) => SiteBuild.Run(new BuildRequest
    {
        Root = Root,
        Output = Output,
        BaseUrl = baseUrl ?? "https://example.org/",
        KeepGoing = keepGoing,
    });

    /// <inheritdoc />
    public void Dispose() => Directory.Delete(Root, recursive: true);

    /// <summary>Copies a folder with all that is in it.</summary>
    public static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }
}

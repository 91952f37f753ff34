using Khulasa.Content;
using Khulasa.Diagnostics;

namespace Khulasa.Tests.Content;

/// <summary>A project root in a temporary folder, gone at the end of the test.</summary>
public sealed class ContentFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("khulasa-content-").FullName;

    /// <summary>A root with a titled site and nothing else.</summary>
    public static ContentFolder WithTitle() => new ContentFolder().Write("content/site.yaml", "title: خلاصة\n");

    public ContentFolder Write(string path, string text) => Write(path, System.Text.Encoding.UTF8.GetBytes(text));

    public ContentFolder Write(string path, byte[] bytes)
    {
        var file = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!); // A file in a folder always has a parent.
        File.WriteAllBytes(file, bytes);
        return this;
    }

    public ContentReadResult Read() => ContentReader.Read(Root);

    /// <summary>What the command would print for this root.</summary>
    public string Report()
    {
        var output = new StringWriter();
        Reporter.Write(output, Read().Diagnostics);
        return output.ToString();
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}

using System.Diagnostics;
using System.Globalization;

namespace Khulasa.Benchmarks;

/// <summary>
/// Times whole builds of a made-up site, each in a process of its own: everything, nothing changed, one article edited.
/// The figures of the steps are those of <c>khulasa build --timings</c>.
/// </summary>
/// <param name="count">How many articles.</param>
/// <param name="options"><c>--khulasa PATH</c>: the command to time, best the published one; <c>--theme DIR</c>: its templates.</param>
internal sealed class SiteCommand(int count, string[] options)
{
    private const int Edits = 5;

    public int Run()
    {
        var root = Directory.CreateTempSubdirectory("khulasa-site-").FullName;
        try
        {
            CopyFolder(Option("--theme") ?? "templates", Path.Combine(root, "templates"));
            SiteCorpus.Write(root, count);
            Build("everything", root);
            Build("nothing changed", root);
            for (var edit = 0; edit < Edits; edit++)
            {
                var path = SiteCorpus.PathOf(root, count / (edit + 2));
                File.WriteAllText(path, File.ReadAllText(path).Replace("title: \"", "title: \"عاجل ", StringComparison.Ordinal) + "\nفقرة جديدة.\n");
                Build("one article edited", root);
            }

            Build("nothing changed", root);
            return 0;
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private void Build(string name, string root)
    {
        var command = Option("--khulasa") ?? Path.Combine(AppContext.BaseDirectory, "khulasa.dll");
        var isLibrary = command.EndsWith(".dll", StringComparison.Ordinal);
        var start = new ProcessStartInfo(isLibrary ? "dotnet" : command);
        foreach (var argument in (string[])[.. isLibrary ? [command] : Array.Empty<string>(), "build", "--root", root, "--timings"]) start.ArgumentList.Add(argument);
        Console.WriteLine($"\n{name}:");
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{command} does not start");
        process.WaitForExit();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {watch.Elapsed.TotalMilliseconds:N0} ms, exit code {process.ExitCode}"));
    }

    private string? Option(string name) => Array.IndexOf(options, name) is >= 0 and var place && place + 1 < options.Length ? options[place + 1] : null;

    private static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target) ?? to);
            File.Copy(file, target);
        }
    }
}

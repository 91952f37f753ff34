using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using Khulasa.Tests.Support;

namespace Khulasa.Tests.Preview;

/// <summary>A project that <c>khulasa serve</c> shows, in a process of its own.</summary>
internal sealed partial class Served : IDisposable
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromMinutes(1);

    private readonly Process _process;
    private readonly Task<string> _rest;

    private Served(Process process, Uri address, Task<string> rest)
    {
        (_process, _rest) = (process, rest);
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = address, Timeout = TimeLimit };
    }

    /// <summary>Asks for addresses below the site's root.</summary>
    public HttpClient Client { get; }

    /// <summary>Serves a project at a free port, and waits until it tells its address.</summary>
    public static async Task<Served> Start(TestProject project)
    {
        var process = CommandLine.Start(new Dictionary<string, string>(), ["serve", "--root", project.Root, "--port", "0"]);
        while (await process.StandardError.ReadLineAsync().WaitAsync(TimeLimit) is { } line)
        {
            if (Address().Match(line) is { Success: true } match) return new Served(process, new Uri(match.Value), process.StandardError.ReadToEndAsync());
        }

        throw new InvalidOperationException("khulasa serve ended without telling an address");
    }

    /// <summary>The builds that a page is told of: the version of the site, and what keeps it from being published.</summary>
    public async IAsyncEnumerable<(string Version, string? Problems)> Builds([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        using var reader = new StreamReader(await Client.GetStreamAsync(new Uri("/.khulasa/builds", UriKind.Relative), cancellation));
        while (await reader.ReadLineAsync(cancellation).AsTask().WaitAsync(TimeLimit, cancellation) is { } line)
        {
            if (!line.StartsWith("data: ", StringComparison.Ordinal)) continue;
            using var json = JsonDocument.Parse(line["data: ".Length..]);
            yield return (json.RootElement.GetProperty("version").GetString()!, json.RootElement.GetProperty("problems").GetString());
        }
    }

    /// <summary>Asks it to end. (Ctrl+C asks as well, but a shell in the background has its children ignore that.)</summary>
    /// <returns>Its exit code, and what it had printed after the address.</returns>
    public async Task<(int ExitCode, string Printed)> Interrupt()
    {
        using (var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"])) await kill.WaitForExitAsync();
        await _process.WaitForExitAsync().WaitAsync(TimeLimit);
        return (_process.ExitCode, await _rest);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
        Client.Dispose();
    }

    [GeneratedRegex("http://[^ ]+")]
    private static partial Regex Address();
}

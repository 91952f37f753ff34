using System.Diagnostics;

namespace Khulasa.Tests.Support;

/// <summary>Runs the real command in a process of its own: the one built with the tests, or a published one that <c>KHULASA_COMMAND</c> names.</summary>
public static class CommandLine
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromMinutes(2);
    private static readonly string? Published = Environment.GetEnvironmentVariable("KHULASA_COMMAND");

    /// <summary>What a run left.</summary>
    /// <param name="ExitCode">Its exit code.</param>
    /// <param name="Output">What it wrote to standard output.</param>
    /// <param name="Error">What it wrote to standard error.</param>
    public sealed record Run(int ExitCode, string Output, string Error);

    /// <summary>Runs <c>khulasa</c>.</summary>
    public static Run Khulasa(params string[] arguments) => Khulasa(new Dictionary<string, string>(), arguments);

    /// <summary>Runs <c>khulasa</c> with environment variables of its own.</summary>
    public static Run Khulasa(IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        using var process = Start(environment, arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(TimeLimit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"khulasa {string.Join(' ', arguments)} did not end within {TimeLimit}");
        }

        return new Run(process.ExitCode, output.Result, error.Result);
    }

    /// <summary>Runs <c>khulasa</c> and kills it after a while, so that it can't clear away anything.</summary>
    public static void KillKhulasa(TimeSpan after, params string[] arguments)
    {
        using var process = Start(new Dictionary<string, string>(), arguments);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(after)) process.Kill(entireProcessTree: true);
        process.WaitForExit();
    }

    /// <summary>Starts <c>khulasa</c>, and leaves it running.</summary>
    public static Process Start(IReadOnlyDictionary<string, string> environment, string[] arguments)
    {
        var start = new ProcessStartInfo(Published ?? "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
        };
        if (Published is null) start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "khulasa.dll"));
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return Process.Start(start)!; // null only where a shell starts it
    }
}

using System.Diagnostics;

namespace Khulasa.Tests.Support;

/// <summary>Runs PowerShell scripts: with the installed <c>pwsh</c>, or with that of the tool manifest.</summary>
public static class PowerShell
{
    // Only so that nothing hangs for ever: the build script compiles native code, for which a busy machine may need long.
    private static readonly TimeSpan TimeLimit = TimeSpan.FromMinutes(45);
    private static readonly string[]? Command = Find();

    /// <summary>
    /// Skips the test where there is no PowerShell, unless <c>KHULASA_REQUIRE_POWERSHELL</c> is 1; then it fails.
    /// </summary>
    public static void Require()
    {
        const string reason = "no PowerShell found; install one, or run: dotnet tool restore";
        if (Command is null && Environment.GetEnvironmentVariable("KHULASA_REQUIRE_POWERSHELL") == "1") Assert.Fail(reason);
        Skip.If(Command is null, reason);
    }

    /// <summary>Runs a script.</summary>
    /// <returns>Its exit code and all that it printed.</returns>
    public static (int ExitCode, string Output) Run(string script, params string[] arguments) =>
        Run([.. Command!, "-NoProfile", "-NonInteractive", "-File", script, .. arguments]);

    private static string[]? Find() =>
        Array.Find((string[][])[["pwsh"], ["dotnet", "pwsh"]], command => Run([.. command, "-NoProfile", "-Command", "exit 0"]).ExitCode == 0);

    // The manifest is found from the root of the checkout.
    private static (int ExitCode, string Output) Run(string[] command)
    {
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        try
        {
            using var process = Process.Start(start)!; // starts, or throws
            var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            if (process.WaitForExit(TimeLimit)) return (process.ExitCode, output.Result + error.Result);
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{string.Join(' ', command)} did not end within {TimeLimit}");
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return (-1, $"there is no {command[0]}");
        }
    }
}

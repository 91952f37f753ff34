using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using Khulasa.Pipeline;
using Spectre.Console;

namespace Khulasa.Cli;

/// <summary>Prints how long the steps of a build took, and what came of them.</summary>
internal static class TimingsTable
{
    /// <summary>Writes the table to standard error.</summary>
    public static void Write(BuildResult result)
    {
        using var process = Process.GetCurrentProcess();
        var sinceStart = DateTime.Now - process.StartTime;
        var table = new Table { Border = TableBorder.Simple }.AddColumn("step").AddColumn(new TableColumn("ms").RightAligned());
        foreach (var (step, time) in result.Timings.Steps) table.AddRow(step, Milliseconds(time));
        table.AddRow("start and reporting", Milliseconds(sinceStart - result.Timings.Total)).AddRow("all", Milliseconds(sinceStart));
        table.AddRow("processor time", Milliseconds(process.TotalProcessorTime));
        table.AddRow("of it compiling", Milliseconds(JitInfo.GetCompilationTime()))
            .AddRow("of it collecting", Milliseconds(GC.GetTotalPauseDuration()));
        table.AddRow("files made", Count(result.Timings.FilesMade)).AddRow("files carried over", Count(result.Files - result.Timings.FilesMade));
        table.AddRow("peak memory (MiB)", Count((int)(process.PeakWorkingSet64 >> 20)));
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }).Write(table);
    }

    private static string Milliseconds(TimeSpan time) => time.TotalMilliseconds.ToString("N1", CultureInfo.InvariantCulture);

    private static string Count(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}

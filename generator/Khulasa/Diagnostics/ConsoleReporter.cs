using Spectre.Console;
using ConsoleText = Spectre.Console.Text;

namespace Khulasa.Diagnostics;

/// <summary>
/// Prints what <see cref="Reporter"/> prints, in colour where the output is a terminal that shows colour and
/// <c>NO_COLOR</c> is not set.
/// </summary>
public static class ConsoleReporter
{
    // Spectre.Console wraps at the width of the terminal, which would tear carets from what they point at.
    private const int NeverWrapColumns = 100_000;

    /// <summary>Writes to standard error.</summary>
    public static void Write(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        // Whether a terminal shows colour is asked only where there is something to show.
        if (diagnostics.Count > 0)
            Write(Console.Error, diagnostics, !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("NO_COLOR") is null or "");
    }

    /// <summary>Writes with colour when <paramref name="isColourWanted"/> and the terminal can show it.</summary>
    public static void Write(TextWriter output, IReadOnlyCollection<Diagnostic> diagnostics, bool isColourWanted)
    {
        if (isColourWanted && CreateConsole(output, AnsiSupport.Detect).Profile.Capabilities.Ansi) WriteColoured(output, diagnostics);
        else Reporter.Write(output, diagnostics);
    }

    /// <summary>Writes with colour whatever the output is.</summary>
    public static void WriteColoured(TextWriter output, IEnumerable<Diagnostic> diagnostics)
    {
        var console = CreateConsole(output, AnsiSupport.Yes);
        var sorted = Reporter.Sort(diagnostics);
        foreach (var diagnostic in sorted) WriteOne(console, diagnostic);
        if (sorted.Count > 0) console.Write(new ConsoleText(Reporter.Summary(sorted) + "\n", new Style(decoration: Decoration.Bold)));
    }

    private static IAnsiConsole CreateConsole(TextWriter output, AnsiSupport ansi)
    {
        var settings = new AnsiConsoleSettings
        {
            Ansi = ansi,
            ColorSystem = ansi == AnsiSupport.Yes ? ColorSystemSupport.Standard : ColorSystemSupport.Detect,
            Out = new AnsiConsoleOutput(output),
        };
        var console = AnsiConsole.Create(settings);
        console.Profile.Width = NeverWrapColumns;
        return console;
    }

    private static void WriteOne(IAnsiConsole console, Diagnostic diagnostic)
    {
        var text = DiagnosticText.From(diagnostic);
        var mark = new Style(ColourOf(diagnostic.Severity), decoration: Decoration.Bold);
        console.Write(new ConsoleText(text.Place, new Style(decoration: Decoration.Bold)));
        console.Write(new ConsoleText(text.Label, mark));
        console.Write(new ConsoleText($": {text.Message}\n"));
        if (text.Source is not null) console.Write(new ConsoleText(text.Source + "\n"));
        if (text.Carets.Length == 0 && text.Advice is null) return;
        console.Write(new ConsoleText(text.Indent));
        if (text.Carets.Length > 0) console.Write(new ConsoleText(text.Carets, mark));
        console.Write(new ConsoleText(text.Carets.Length > 0 && text.Advice is not null ? $" {text.Advice}\n" : $"{text.Advice}\n"));
    }

    private static Color ColourOf(Severity severity) =>
        severity switch { Severity.Error => Color.Red, Severity.Warning => Color.Yellow, _ => Color.Blue };
}

using System.Globalization;

namespace Khulasa.Diagnostics;

/// <summary>The lines that one diagnostic prints as, without colour.</summary>
internal sealed record DiagnosticText
{
    // More than this of one line is no help, and a body paragraph is one line of several thousand columns.
    private const int MaxShownColumns = 120;
    private const int ColumnsBeforeCaret = 60;
    private const string EmptyGutter = "      | ";

    /// <summary><c>path:line:column: </c>.</summary>
    public required string Place { get; init; }

    /// <summary><c>error KH2104</c>.</summary>
    public required string Label { get; init; }

    /// <summary>What is wrong.</summary>
    public required string Message { get; init; }

    /// <summary>Number and text of the source line; null when there is none to show.</summary>
    public string? Source { get; init; }

    /// <summary>Gutter and blanks before the carets.</summary>
    public string Indent { get; init; } = EmptyGutter;

    /// <summary>The carets, or empty when the whole line or file is meant.</summary>
    public string Carets { get; init; } = "";

    /// <summary>What to do; null when the message says it all.</summary>
    public string? Advice { get; init; }

    /// <summary>Lays out a diagnostic.</summary>
    public static DiagnosticText From(Diagnostic diagnostic)
    {
        var place = diagnostic.Location;
        var text = new DiagnosticText
        {
            Place = DisplayCells.Visible($"{place}: "),
            Label = $"{SeverityWord(diagnostic.Severity)} {diagnostic.Code}",
            // A source line keeps its tabs for the carets; a message has none to line up.
            Message = DisplayCells.Visible(diagnostic.Message).Replace('\t', '\u2409'),
            Advice = diagnostic.Advice is { } advice ? DisplayCells.Visible(advice) : null,
        };
        if (diagnostic.SourceLine is not { } line || place.Line == 0) return text;

        var (shown, before, length) = Window(line, place.Column, place.Length);
        text = text with { Source = string.Create(CultureInfo.InvariantCulture, $"{place.Line,5} | {shown}") };
        if (place.Column == 0) return text;
        var marked = shown.AsSpan(before, length);
        return text with
        {
            Indent = EmptyGutter + DisplayCells.Blank(shown.AsSpan(0, before)),
            Carets = new string('^', Math.Max(1, DisplayCells.Count(marked))),
        };
    }

    /// <summary><c>error</c>, <c>warning</c> or <c>note</c>.</summary>
    public static string SeverityWord(Severity severity) =>
        severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" };

    /// <summary>The part of a line to show, how much of it is before the mark, and how long the mark is.</summary>
    private static (string Shown, int Before, int Length) Window(string line, int column, int length)
    {
        line = DisplayCells.Visible(line);
        var start = Math.Clamp(column - 1, 0, line.Length);
        var from = line.Length <= MaxShownColumns ? 0 : Math.Max(0, start - ColumnsBeforeCaret);
        var to = Math.Min(line.Length, from + MaxShownColumns);
        if (from > 0 && char.IsLowSurrogate(line[from])) from--;
        if (to < line.Length && char.IsLowSurrogate(line[to])) to++;

        var head = from > 0 ? "…" : "";
        var tail = to < line.Length ? "…" : "";
        var shown = string.Concat(head, line.AsSpan(from, to - from), tail);
        var before = start - from + head.Length;
        return (shown, before, Math.Clamp(length, 0, shown.Length - tail.Length - before));
    }
}

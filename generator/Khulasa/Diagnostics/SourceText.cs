namespace Khulasa.Diagnostics;

/// <summary>A text file as diagnostics show it: its path and its lines.</summary>
/// <param name="Path">Path relative to the project root, with <c>/</c> between folders.</param>
/// <param name="Text">The whole text, LF between lines.</param>
public sealed record SourceText(string Path, string Text)
{
    /// <summary>An error at a place of this file; column 0 means the whole line, line 0 the whole file.</summary>
    public Diagnostic Error(string code, int line, int column, int length, string message, string? advice = null) =>
        Diagnostic.Error(code, new SourceLocation(Path, line, column, Math.Max(1, length)), message, advice, Line(line));

    /// <summary>A warning at a place of this file; column 0 means the whole line, line 0 the whole file.</summary>
    public Diagnostic Warning(string code, int line, int column, int length, string message, string? advice = null) =>
        Diagnostic.Warning(code, new SourceLocation(Path, line, column, Math.Max(1, length)), message, advice, Line(line));

    /// <summary>Text of a line, counted from 1, without its end; null when there is no such line.</summary>
    public string? Line(int number)
    {
        if (number < 1) return null;
        var start = 0;
        for (var i = 1; i < number; i++)
        {
            var end = Text.IndexOf('\n', start);
            if (end < 0) return null;
            start = end + 1;
        }
        var stop = Text.IndexOf('\n', start);
        return stop < 0 ? Text[start..] : Text[start..stop];
    }
}

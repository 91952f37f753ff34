namespace Scriban.Parsing;

/// <summary>A template's text and path, and the way from an offset to its line and column.</summary>
internal sealed class SourceText(string text, string? path)
{
    private int[]? _lineStarts;

    public string Text { get; } = text;

    public string? Path { get; } = path;

    public TextPosition PositionAt(int offset)
    {
        if (offset >= Text.Length) return TextPosition.Eof;
        var line = LineAt(offset);
        return new TextPosition(offset, line, offset - LineStarts[line]);
    }

    public string Slice(int start, int end) => Text[start..Math.Min(end, Text.Length)];

    public string Excerpt(int start, int end)
    {
        if (Text.Length == 0) return string.Empty;
        var offset = Math.Min(start, Text.Length - 1);
        var lineStart = LineStarts[LineAt(offset)];
        var lineEnd = Text.IndexOf('\n', offset);
        var line = Text.AsSpan(lineStart, (lineEnd < 0 ? Text.Length : lineEnd) - lineStart).TrimEnd('\r');
        var column = Math.Min(start - lineStart, line.Length);
        var carets = Math.Clamp(end - start, 1, Math.Max(1, line.Length - column));
        return string.Concat(line, "\n", new string(' ', column), new string('^', carets));
    }

    private int[] LineStarts => _lineStarts ??= FindLines();

    private int LineAt(int offset)
    {
        var index = Array.BinarySearch(LineStarts, offset);
        return index >= 0 ? index : ~index - 1;
    }

    private int[] FindLines()
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < Text.Length; i++)
        {
            if (Text[i] == '\n' || (Text[i] == '\r' && (i + 1 == Text.Length || Text[i + 1] != '\n'))) starts.Add(i + 1);
        }

        return [.. starts];
    }
}

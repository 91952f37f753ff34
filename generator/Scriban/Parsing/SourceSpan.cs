namespace Scriban.Parsing;

/// <summary>A stretch of a template. Line and column are worked out only when asked for, so that a span costs nothing.</summary>
public readonly struct SourceSpan : IEquatable<SourceSpan>
{
    private readonly SourceText? _source;
    private readonly int _start;
    private readonly int _end;
    private readonly TextPosition[]? _fixed;

    /// <summary>Makes a span from known positions; <paramref name="end"/> is inclusive.</summary>
    public SourceSpan(string? fileName, TextPosition start, TextPosition end)
    {
        _source = new SourceText(string.Empty, fileName);
        _fixed = [start, end];
    }

    internal SourceSpan(SourceText source, int start, int end)
    {
        _source = source;
        _start = start;
        _end = end;
    }

    /// <summary>The template's path as given to the parser; null when none was given.</summary>
    public string? FileName => _source?.Path;

    /// <summary>The first character.</summary>
    public TextPosition Start => _fixed is not null ? _fixed[0] : _source?.PositionAt(_start) ?? default;

    /// <summary>The last character (inclusive).</summary>
    public TextPosition End => _fixed is not null ? _fixed[1] : _source?.PositionAt(Math.Max(_start, _end - 1)) ?? default;

    /// <summary>The number of characters.</summary>
    public int Length => _fixed is not null ? End.Offset - Start.Offset + 1 : _end - _start;

    /// <summary>True for a span that points at nothing.</summary>
    public bool IsEmpty => _source is null;

    /// <summary>The line of the start with a caret below the place; empty where the text is not known.</summary>
    internal string Excerpt => _source is null || _fixed is not null ? string.Empty : _source.Excerpt(_start, _end);

    /// <summary><c>file(line,column)</c>, counted from 1.</summary>
    public string ToStringSimple() => $"{FileName ?? "<input>"}{Start}";

    /// <summary><c>file(line,column)-(line,column)</c>, counted from 1.</summary>
    public override string ToString() => $"{FileName ?? "<input>"}{Start}-{End}";

    /// <inheritdoc/>
    public bool Equals(SourceSpan other) => FileName == other.FileName && Start == other.Start && End == other.End;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SourceSpan other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(FileName, Start, End);

    /// <summary>Same file and positions.</summary>
    public static bool operator ==(SourceSpan left, SourceSpan right) => left.Equals(right);

    /// <summary>Another file or other positions.</summary>
    public static bool operator !=(SourceSpan left, SourceSpan right) => !left.Equals(right);
}

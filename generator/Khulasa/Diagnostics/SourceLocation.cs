using System.Globalization;

namespace Khulasa.Diagnostics;

/// <summary>A place in an input file, as an editor shows it.</summary>
/// <param name="Path">Path relative to the project root, with <c>/</c> between folders.</param>
/// <param name="Line">Line, from 1; 0 when the problem is with the whole file.</param>
/// <param name="Column">Column in UTF-16 units, from 1; 0 when the problem is with the whole line or file.</param>
/// <param name="Length">How many columns the problem covers; at least 1 where a column is given.</param>
public sealed record SourceLocation(string Path, int Line = 0, int Column = 0, int Length = 1)
{
    /// <summary>Orders by path (ordinal), line and column.</summary>
    public static int Compare(SourceLocation a, SourceLocation b)
    {
        var byPath = string.CompareOrdinal(a.Path, b.Path);
        if (byPath != 0) return byPath;
        var byLine = a.Line.CompareTo(b.Line);
        return byLine != 0 ? byLine : a.Column.CompareTo(b.Column);
    }

    /// <summary><c>path:line:column</c>; for a whole file or line the place where it begins, so that every tool finds it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Path}:{Math.Max(1, Line)}:{Math.Max(1, Column)}");
}

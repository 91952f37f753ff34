namespace Scriban.Parsing;

/// <summary>A place in a template; everything counts from 0, the end of the file is −1.</summary>
public readonly record struct TextPosition(int Offset, int Line, int Column)
{
    /// <summary>The position after the last character; its text form is <c>(0,0)</c>.</summary>
    public static readonly TextPosition Eof = new(-1, -1, -1);

    /// <summary>The one-based text form used in messages.</summary>
    public override string ToString() => $"({Line + 1},{Column + 1})";
}

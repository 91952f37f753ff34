namespace Scriban.Parsing;

/// <summary>Limits of the parser.</summary>
public record class ParserOptions
{
    /// <summary>How deep expressions, and blocks, may nest before the parser stops; 250 keeps any stack safe, 0 is no limit.</summary>
    public int ExpressionDepthLimit { get; init; } = 250;
}

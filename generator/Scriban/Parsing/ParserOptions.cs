namespace Scriban.Parsing;

/// <summary>Limits of the parser.</summary>
public record class ParserOptions
{
    /// <summary>How deep expressions and statements may nest before the parser stops; 250 keeps any stack safe.</summary>
    public int ExpressionDepthLimit { get; init; } = 250;

    /// <summary>Accepted for compatibility; Liquid is not supported.</summary>
    public bool LiquidFunctionsToScriban { get; init; }

    /// <summary>Reads every decimal-point literal as <see cref="decimal"/>.</summary>
    public bool ParseFloatAsDecimal { get; init; }
}

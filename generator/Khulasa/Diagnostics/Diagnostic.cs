namespace Khulasa.Diagnostics;

/// <summary>One problem in the input, or one guess that a person should confirm.</summary>
/// <param name="Code">One of <see cref="DiagnosticCodes"/>, such as <c>KH2104</c>.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Location">Where it is.</param>
/// <param name="Message">What is wrong, one line, without a final stop.</param>
/// <param name="Advice">What to do about it, one line; null when the message says it all.</param>
/// <param name="SourceLine">The text of the line at <paramref name="Location"/>; null when there is none to show.</param>
public sealed record Diagnostic(
    string Code,
    Severity Severity,
    SourceLocation Location,
    string Message,
    string? Advice = null,
    string? SourceLine = null)
{
    /// <summary>An error at a place.</summary>
    public static Diagnostic Error(string code, SourceLocation location, string message, string? advice = null, string? sourceLine = null) =>
        new(code, Severity.Error, location, message, advice, sourceLine);

    /// <summary>A warning at a place.</summary>
    public static Diagnostic Warning(string code, SourceLocation location, string message, string? advice = null, string? sourceLine = null) =>
        new(code, Severity.Warning, location, message, advice, sourceLine);

    /// <summary><c>path:line:column: error KH2104: message</c>, the first line of the printed form.</summary>
    public string Headline =>
        $"{Location}: {Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" }} {Code}: {Message}";
}

namespace Khulasa.Diagnostics;

/// <summary>How much a <see cref="Diagnostic"/> weighs.</summary>
public enum Severity
{
    /// <summary>Worth knowing; never changes the exit code.</summary>
    Note,

    /// <summary>Something was guessed or is likely wrong; a person should look. The run goes on.</summary>
    Warning,

    /// <summary>The input is wrong. The run reports all errors, writes no site and exits with 1.</summary>
    Error,
}

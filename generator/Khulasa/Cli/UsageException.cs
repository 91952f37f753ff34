namespace Khulasa.Cli;

/// <summary>A command line that the parser accepts and that still makes no sense; exits with <see cref="ExitCode.WrongUsage"/>.</summary>
/// <param name="message">What is wrong, and what to write instead.</param>
public sealed class UsageException(string message) : Exception(message);

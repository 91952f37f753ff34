namespace Khulasa.Cli;

/// <summary>What the command tells the shell.</summary>
public static class ExitCode
{
    /// <summary>All went well; there may have been warnings.</summary>
    public const int Fine = 0;

    /// <summary>The input has errors; every one was printed.</summary>
    public const int InputProblem = 1;

    /// <summary>The command line was wrong.</summary>
    public const int WrongUsage = 2;

    /// <summary>A bug of ours.</summary>
    public const int Bug = 3;
}

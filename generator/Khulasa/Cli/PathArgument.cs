using System.CommandLine;
using System.CommandLine.Parsing;

namespace Khulasa.Cli;

/// <summary>Paths on the command line. An option that the command does not have is told as such, not as a file that is missing.</summary>
internal static class PathArgument
{
    /// <summary>Refuses what begins as an option does.</summary>
    public static T RefusingOptions<T>(this T argument)
        where T : Argument
    {
        argument.Validators.Add(Refuse);
        return argument;
    }

    private static void Refuse(ArgumentResult result)
    {
        foreach (var token in result.Tokens.Where(static token => token.Value.StartsWith('-')))
            result.AddError($"there is no option {token.Value} here; for a file of that name, write ./{token.Value}");
    }
}

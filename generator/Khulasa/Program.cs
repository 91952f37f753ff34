using System.CommandLine;
using Khulasa.Cli;
using Khulasa.State;

var root = new BuildCommand().AddTo(new RootCommand(
    "Turns captures of news articles into a bilingual Arabic/English static site. Without a command: build."));
root.Subcommands.Add(BuildCommand.Create());
root.Subcommands.Add(ImportCommand.Create());
root.Subcommands.Add(ExtractCommand.Create());
root.Subcommands.Add(ExplainCommand.Create());
root.Subcommands.Add(CheckCommand.Create());
root.Subcommands.Add(ServeCommand.Create());
root.Subcommands.Add(ReviewCommand.Create());

var arguments = root.Parse(args);
if (arguments.Errors.Count > 0)
{
    foreach (var error in arguments.Errors) Console.Error.WriteLine($"khulasa: {error.Message}");
    Console.Error.WriteLine("khulasa: see khulasa --help");
    return ExitCode.WrongUsage;
}

try
{
    return arguments.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (UsageException problem)
{
    Console.Error.WriteLine($"khulasa: {problem.Message}");
    return ExitCode.WrongUsage;
}
catch (Exception problem) when (DiskProblem.Of(problem) is not null)
{
    // The disk, not a bug: the message names the file.
    Console.Error.WriteLine($"khulasa: {DiskProblem.Of(problem)?.Message}");
    return ExitCode.InputProblem;
}
catch (Exception bug)
{
    Console.Error.WriteLine($"khulasa: this is a bug of ours, please report it:\n{bug}");
    return ExitCode.Bug;
}

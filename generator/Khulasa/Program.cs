using System.CommandLine;
using Khulasa.Cli;

var command = new RootCommand("Turns captures of news articles into a bilingual Arabic/English static site.")
{
    ImportCommand.Create(),
    ExtractCommand.Create(),
    ExplainCommand.Create(),
};
return command.Parse(args).Invoke();

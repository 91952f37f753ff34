using System.CommandLine;
using System.Globalization;
using Khulasa.Diagnostics;
using Khulasa.Pipeline;
using Khulasa.Preview;

namespace Khulasa.Cli;

/// <summary><c>khulasa serve</c>: shows the site in a browser, and builds it again whenever something changes.</summary>
public sealed class ServeCommand
{
    private const int DefaultPort = 8000;

    private readonly BuildOptions _options = new();

    private readonly Option<int> _port = new("--port")
    {
        Description = "Port to listen at; 0 for any that is free.",
        HelpName = "N",
        DefaultValueFactory = _ => DefaultPort,
    };

    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Print the address and problems only." };

    private string? _address;

    /// <summary>Makes the command.</summary>
    public static Command Create() => new ServeCommand().ToCommand();

    private Command ToCommand()
    {
        var command = new Command("serve", "Shows the site in a browser, built again whenever something changes.");
        foreach (var option in (Option[])[.. _options.All, _port, _quiet]) command.Options.Add(option);
        _port.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 0 or > ushort.MaxValue) result.AddError("--port must be a number from 0 to 65535");
        });
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult arguments)
    {
        var (request, port) = (_options.Read(arguments), arguments.GetValue(_port));
        var served = SitePreview.Run(request, port, (result, address) => Tell(result, address, arguments.GetValue(_quiet)));
        return served.GetAwaiter().GetResult()
            ? ExitCode.Fine
            : throw new UsageException($"another program listens at port {port}; choose one with --port");
    }

    private void Tell(BuildResult result, string address, bool isQuiet)
    {
        ConsoleReporter.Write(result.Diagnostics);
        if (!result.IsPublished) Console.Error.WriteLine("The site was left as it was.");
        else if (!isQuiet && result.Timings.FilesMade > 0) Console.Error.WriteLine(Summary(result));
        if (_address != address) Console.Error.WriteLine($"Open {address} in a browser; Ctrl+C ends the preview.");
        _address = address;
    }

    private static string Summary(BuildResult result) => string.Create(
        CultureInfo.InvariantCulture,
        $"Built {result.Timings.FilesMade:N0} of {result.Files:N0} files in {result.Timings.Total.TotalSeconds:N2} s.");
}

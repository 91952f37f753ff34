using System.CommandLine;

namespace Khulasa.Cli;

/// <summary>The option <c>--format</c>: what people read, unless JSON is asked for.</summary>
internal sealed class FormatOption : Option<string>
{
    private const string Json = "json";

    /// <summary>Makes the option.</summary>
    /// <param name="readable">Name of the format that people read.</param>
    /// <param name="json">How the JSON is laid out.</param>
    public FormatOption(string readable = "text", string json = "one object a line")
        : base("--format")
    {
        Description = $"{readable}, or {Json} ({json})";
        DefaultValueFactory = _ => readable;
        this.AcceptOnlyFromAmong(readable, Json);
    }

    /// <summary>True when JSON is asked for.</summary>
    public bool IsJson(ParseResult arguments) => arguments.GetValue(this) == Json;
}

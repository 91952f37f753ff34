using Scriban.Runtime;

namespace Scriban.Tests;

internal enum Level
{
    Low,
    High,
}

internal sealed record Author(string FirstName, int BirthYear);

internal sealed record Book(string Title, Author? Author, decimal Price, IReadOnlyList<string> Tags, DateTime? Printed = null, Level Level = Level.High)
{
    public string PublicField = "field";

    public string Secret { get; } = "secret";

    [ScriptMemberIgnore]
    public string Hidden { get; } = "hidden";

    public string Setable { get; set; } = "old";

    public string Shout() => Title.ToUpperInvariant();
}

/// <summary>Prints itself, as a generator's own links and markup do.</summary>
internal sealed class Markup(string text)
{
    public override string ToString() => $"<{text}>";
}

/// <summary>A class derived from ScriptObject offers its static members.</summary>
internal sealed class SiteFunctions : ScriptObject
{
    public static string Version => "1.2";

    public static string SayHello(string name) => $"hello {name}";
}

internal static class PlainFunctions
{
    public static int Twice(int value) => value * 2;
}

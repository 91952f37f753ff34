using System.Buffers;
using System.Text.RegularExpressions;

namespace Khulasa.Articles.Lines;

/// <summary>Recognises a line of program text, whose capitals inside words are its own and which parts no text it stands in.</summary>
internal static partial class CodeLine
{
    // More than this tells nothing new, and a capture may be one line of many megabytes.
    private const int MaxLetters = 2000;
    private const int MinSigns = 3;
    private const double MinShare = 0.04;
    private static readonly SearchValues<char> Signs = SearchValues.Create("{}[]();=<>\\_$&*");

    /// <summary>True for program text.</summary>
    /// <param name="text">The line.</param>
    public static bool Is(string text)
    {
        var line = text.AsSpan(0, Math.Min(text.Length, MaxLetters));
        var count = line.CountAny(Signs);
        return count >= MinSigns && count >= line.Length * MinShare && Mark().IsMatch(line);
    }

    // "log.Fatal(err)", "return nil, err }", "if (a == b) {", "</project>", "x := f();"
    [GeneratedRegex(@"[;{}]\s*$|\w\.\w+\(|[^=<>]==[^=]|[!:+]=|=>|->\w|::\w|</\w|/>|&&|\w\s?=\s?[""'\w{\[(]")]
    private static partial Regex Mark();
}

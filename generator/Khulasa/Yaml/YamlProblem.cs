using Khulasa.Diagnostics;
using YamlDotNet.Core;

namespace Khulasa.Yaml;

/// <summary>Says in an editor's words what the YAML parser could not read.</summary>
internal static class YamlProblem
{
    private const string QuoteIt = "put the whole text in quotes: \"…\"";

    /// <summary>Words of the parser's messages, and what they mean to a person.</summary>
    private static readonly (string Words, string Message, string? Advice)[] Table =
    [
        ("multi-line double-quoted", "the quoted text has no end", "close it with \" on the same line"),
        ("quoted scalar, found unexpected end of stream", "the quoted text has no end", "close it with the quote it begins with"),
        ("unknown escape character", "an unknown escape after \\ in a quoted text", "write \\\\ for a backslash, or use single quotes"),
        ("Unicode", "an escape that is no character in a quoted text", "write the letter itself"),
        ("found invalid mapping", "a colon and a blank inside a text", QuoteIt),
        ("cannot start any token", "a text can't begin with this sign", QuoteIt),
        ("could not find expected ':'", "this line is neither a key with a colon nor part of the value above", "write key: value, or indent the line"),
        ("expected '-' indicator", "a list goes on with a line that has no -", "begin the line with - or move the list below its own key"),
        ("Block sequence entries", "a list item can't stand here", "begin the list on the line below its key"),
        ("expected <document end>", "this line begins further left than the first", "begin every key in the same column"),
        ("expected node content", "a value is missing or a bracket or comma is too many", null),
        ("expected ',' or ']'", "a comma or ] is missing before this", "write [\"…\", \"…\"]"),
        ("expected ',' or '}'", "a comma or } is missing before this", "write { key: \"…\", key: \"…\" }"),
    ];

    /// <summary>The diagnostic for a parser's exception.</summary>
    /// <param name="source">The whole file.</param>
    /// <param name="yaml">The YAML in it.</param>
    /// <param name="firstLine">Line of the file that the YAML begins on.</param>
    /// <param name="last">The value read last; null when there was none.</param>
    /// <param name="error">What the parser said.</param>
    public static Diagnostic Explain(SourceText source, string yaml, int firstLine, YamlScalar? last, YamlException error)
    {
        if (FindTab(yaml) is var (tabLine, tabColumn))
        {
            return source.Error(
                DiagnosticCodes.BadYaml, tabLine + firstLine - 1, tabColumn, 1,
                "a tab at the beginning of a line", "YAML is indented with blanks only");
        }
        var line = Math.Max(1, (int)error.Start.Line) + firstLine - 1;
        var length = error.End.Line == error.Start.Line ? (int)(error.End.Column - error.Start.Column) : 1;
        if (IsAbout(error, "expected ','") && Unclosed(source, yaml, firstLine) is { } unclosed) return unclosed;
        // The text ended at the quote that was to open the next one.
        if (IsAbout(error, "expected key") && last is { IsPlain: false } && last.Line < line && FollowsQuote(yaml, (int)error.Start.Index))
            return source.Error(
                DiagnosticCodes.BadYaml, last.Line, last.Column, 1, "the quoted text has no end", "close it with the quote it begins with");
        var (message, advice) = Describe(source, yaml, line, error);
        return source.Error(DiagnosticCodes.BadYaml, line, Math.Max(1, (int)error.Start.Column), length, message, advice);
    }

    /// <summary>The diagnostic for a bracket or brace that is never closed; null when there is none.</summary>
    public static Diagnostic? Unclosed(SourceText source, string yaml, int firstLine)
    {
        if (OpenBracket.Find(yaml) is not var (sign, line, column)) return null;
        var (what, close) = sign == '[' ? ("list", ']') : ("group", '}');
        return source.Error(
            DiagnosticCodes.BadYaml, line + firstLine - 1, column, 1, $"the {what} has no closing {close}", $"close it with {close}");
    }

    private static bool IsAbout(YamlException error, string words) => error.Message.Contains(words, StringComparison.Ordinal);

    private static (string Message, string? Advice) Describe(SourceText source, string yaml, int line, YamlException error)
    {
        foreach (var (words, message, advice) in Table)
        {
            if (IsAbout(error, words)) return (message, advice);
        }
        if (IsAbout(error, "expected key"))
        {
            if (source.Line(line) is { } text && !text.Contains(':'))
                return ("this line has no colon", "write key: value, or indent the line if it belongs to the value above");
            return FollowsQuote(yaml, (int)error.Start.Index)
                ? ("text after the closing quote", "write \\\" for a quote inside a text in \"…\", or '' inside one in '…'")
                : ("a key is expected here", "check the indentation, and the brackets and quotes of the line above");
        }
        return ($"broken YAML: {error.Message}", null);
    }

    private static bool FollowsQuote(string yaml, int index)
    {
        index = Math.Min(index, yaml.Length) - 1;
        while (index >= 0 && yaml[index] == ' ') index--;
        return index >= 0 && yaml[index] is '"' or '\'';
    }

    private static (int Line, int Column)? FindTab(string yaml)
    {
        var line = 1;
        foreach (var text in yaml.AsSpan().EnumerateLines())
        {
            var indent = text[..^text.TrimStart(" \t").Length];
            var tab = indent.IndexOf('\t');
            if (tab >= 0 && indent.Length < text.Length) return (line, tab + 1);
            line++;
        }
        return null;
    }
}

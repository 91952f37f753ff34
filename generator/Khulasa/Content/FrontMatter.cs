using Khulasa.Diagnostics;
using Khulasa.Digests;

namespace Khulasa.Content;

/// <summary>A content file split in two.</summary>
/// <param name="Source">The file up to the end of its front matter; all of it where the front matter is missing or unclosed.</param>
/// <param name="Yaml">The lines between the two <c>---</c> lines; null when the front matter is missing or unclosed.</param>
/// <param name="Body">What follows, without the blank lines before it; all of the file where the front matter is missing.</param>
/// <param name="BodyLine">Line of the file that <paramref name="Body"/> begins on.</param>
public sealed record FrontMatterParts(SourceText Source, string? Yaml, string Body, int BodyLine)
{
    /// <summary>Line of the file that <see cref="Yaml"/> begins on.</summary>
    public const int YamlLine = 2;

    /// <summary>Digest of the file: of its path and its whole text.</summary>
    public required Digest Digest { get; init; }

    /// <summary>True when the first line opens front matter, closed or not.</summary>
    public bool HasFrontMatter => Yaml is not null || FrontMatter.IsPresent(Source.Text);
}

/// <summary>Splits a content file into front matter and body.</summary>
/// <remarks>Front matter stands between a first line <c>---</c> and the next such line; blanks after the dashes are ignored.</remarks>
public static class FrontMatter
{
    private const string Fence = "---";

    /// <summary>Splits the text of a file.</summary>
    /// <param name="path">Path of the file relative to the project root.</param>
    /// <param name="text">The whole text, LF between lines.</param>
    public static FrontMatterParts Split(string path, ReadOnlySpan<char> text)
    {
        var start = text.IndexOf('\n') + 1;
        var (end, bodyStart) = start > 0 && IsPresent(text) ? FindEnd(text, start) : (-1, -1);
        var body = text[Math.Max(0, bodyStart)..].TrimStart('\n');
        var bodyLine = text[..^body.Length].Count('\n') + 1;
        var source = new SourceText(path, text[..(end < 0 ? text.Length : bodyStart)].ToString());
        return new FrontMatterParts(source, end < 0 ? null : source.Text[start..end], body.ToString(), bodyLine)
        {
            Digest = Digest.Of(Digest.Of(path), Digest.Of(text)),
        };
    }

    /// <summary>
    /// The YAML of an article's front matter. Adds KH2002 when the file doesn't begin with front matter, KH2003 when that
    /// has no end, KH2115 when it is longer than <see cref="ContentLimits.MaxFrontMatterLength"/>; then the result is null.
    /// </summary>
    public static string? Require(FrontMatterParts parts, List<Diagnostic> diagnostics)
    {
        if (Problem(parts) is not { } problem) return parts.Yaml;
        diagnostics.Add(problem);
        return null;
    }

    /// <summary>True when the first line opens front matter.</summary>
    internal static bool IsPresent(ReadOnlySpan<char> text) => IsFence(FirstLine(text));

    private static Diagnostic? Problem(FrontMatterParts parts)
    {
        var (source, yaml, _, _) = parts;
        if (!parts.HasFrontMatter) return Missing(source);
        if (yaml is null)
        {
            return source.Error(
                DiagnosticCodes.UnclosedFrontMatter, 1, 1, Fence.Length, "the front matter has no end",
                "write a line with only --- between the front matter and the body");
        }
        return yaml.Length <= ContentLimits.MaxFrontMatterLength ? null : source.Error(
            DiagnosticCodes.TooLarge, 1, 1, Fence.Length,
            $"the front matter has {yaml.Length} characters, the limit is {ContentLimits.MaxFrontMatterLength}");
    }

    private static Diagnostic Missing(SourceText source)
    {
        var firstLine = FirstLine(source.Text);
        var advice = firstLine.TrimStart().StartsWith(Fence)
            ? "the first line must be exactly ---"
            : "begin the file with a line ---, then title: and slug:, then a line --- again";
        return source.Error(
            DiagnosticCodes.MissingFrontMatter, 1, 1, firstLine.Length, "the file does not begin with front matter", advice);
    }

    private static (int End, int BodyStart) FindEnd(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length)
        {
            var rest = text[start..];
            var stop = rest.IndexOf('\n');
            if (IsFence(stop < 0 ? rest : rest[..stop])) return (start, stop < 0 ? text.Length : start + stop + 1);
            if (stop < 0) break;
            start += stop + 1;
        }
        return (-1, -1);
    }

    private static ReadOnlySpan<char> FirstLine(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf('\n');
        return end < 0 ? text : text[..end];
    }

    private static bool IsFence(ReadOnlySpan<char> line) =>
        line.StartsWith(Fence) && line[Fence.Length..].Trim(" \t").IsEmpty;
}

using Khulasa.Diagnostics;

namespace Khulasa.Content;

/// <summary>A content file split in two.</summary>
/// <param name="Yaml">The lines between the two <c>---</c> lines.</param>
/// <param name="YamlLine">Line of the file that <paramref name="Yaml"/> begins on.</param>
/// <param name="Body">What follows, without the blank lines before it.</param>
public sealed record FrontMatterParts(string Yaml, int YamlLine, string Body);

/// <summary>Splits a content file into front matter and body.</summary>
/// <remarks>Front matter stands between a first line <c>---</c> and the next such line; blanks after the dashes are ignored.</remarks>
public static class FrontMatter
{
    private const string Fence = "---";

    /// <summary>True when the first line opens front matter.</summary>
    public static bool IsPresent(string text) => IsFence(FirstLine(text));

    /// <summary>
    /// Splits a file. Adds KH2002 when it doesn't begin with front matter, KH2003 when that has no end, KH2115 when it
    /// is longer than <see cref="ContentLimits.MaxFrontMatterLength"/>; then the result is null.
    /// </summary>
    public static FrontMatterParts? Split(SourceText source, List<Diagnostic> diagnostics)
    {
        var text = source.Text;
        if (!IsPresent(text))
        {
            diagnostics.Add(Missing(source));
            return null;
        }
        var start = text.IndexOf('\n') + 1;
        var (end, bodyStart) = start == 0 ? (-1, -1) : FindEnd(text, start);
        if (end < 0)
        {
            diagnostics.Add(source.Error(
                DiagnosticCodes.UnclosedFrontMatter, 1, 1, Fence.Length, "the front matter has no end",
                "write a line with only --- between the front matter and the body"));
            return null;
        }
        if (end - start > ContentLimits.MaxFrontMatterLength)
        {
            diagnostics.Add(source.Error(
                DiagnosticCodes.TooLarge, 1, 0, 1,
                $"the front matter has {end - start} characters, the limit is {ContentLimits.MaxFrontMatterLength}"));
            return null;
        }
        return new FrontMatterParts(text[start..end], 2, text[bodyStart..].TrimStart('\n'));
    }

    private static Diagnostic Missing(SourceText source)
    {
        var firstLine = FirstLine(source.Text);
        var advice = firstLine.TrimStart().StartsWith(Fence, StringComparison.Ordinal)
            ? "the first line must be exactly ---"
            : "begin the file with a line ---, then title: and slug:, then a line --- again";
        return source.Error(DiagnosticCodes.MissingFrontMatter, 1, 0, 1, "the file does not begin with front matter", advice);
    }

    private static (int End, int BodyStart) FindEnd(string text, int start)
    {
        while (start < text.Length)
        {
            var stop = text.IndexOf('\n', start);
            var line = stop < 0 ? text.AsSpan(start) : text.AsSpan(start, stop - start);
            if (IsFence(line)) return (start, stop < 0 ? text.Length : stop + 1);
            if (stop < 0) break;
            start = stop + 1;
        }
        return (-1, -1);
    }

    private static ReadOnlySpan<char> FirstLine(string text)
    {
        var end = text.IndexOf('\n');
        return end < 0 ? text : text.AsSpan(0, end);
    }

    private static bool IsFence(ReadOnlySpan<char> line) =>
        line.StartsWith(Fence) && line[Fence.Length..].Trim(" \t").IsEmpty;
}

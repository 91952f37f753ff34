using Khulasa.Diagnostics;

namespace Khulasa.Content;

/// <summary>Says in diagnostics what rendering a body left out.</summary>
public static class BodyDiagnostics
{
    /// <summary>
    /// KH2115 (warning) for a body, or tables in it, beyond the bounds, KH2119 (warning) for each address that may not be
    /// linked.
    /// </summary>
    /// <param name="path">File of the body, relative to the project root.</param>
    /// <param name="markdown">The body.</param>
    /// <param name="firstLine">Line of the file that the body begins on.</param>
    /// <param name="rendered">What became of it.</param>
    public static IReadOnlyList<Diagnostic> Of(string path, string markdown, int firstLine, RenderedBody rendered)
    {
        if (rendered.Problem is null && rendered.RefusedAddresses.Count == 0) return [];
        var found = new List<Diagnostic>();
        if (rendered.Problem is { } problem)
        {
            found.Add(Diagnostic.Warning(
                DiagnosticCodes.TooLarge, new SourceLocation(path, firstLine, 1), $"{problem}, so the body is shown as plain text",
                "split the text, or take out what is not text"));
        }
        foreach (var refused in rendered.RefusedAddresses) found.Add(Refused(path, markdown, firstLine, refused));
        return found;
    }

    private static Diagnostic Refused(string path, string markdown, int firstLine, RefusedAddress refused)
    {
        // Where it is written with references it is not found as it is; then the block is the place.
        var written = markdown.IndexOf(refused.Address, Math.Min(refused.BlockStart, markdown.Length), StringComparison.Ordinal);
        var start = written < 0 ? Math.Min(refused.BlockStart, markdown.Length) : written;
        var lineStart = start == 0 ? 0 : markdown.LastIndexOf('\n', start - 1) + 1;
        var lineEnd = markdown.IndexOf('\n', start);
        var line = firstLine + markdown.AsSpan(0, start).Count('\n');
        return Diagnostic.Warning(
            DiagnosticCodes.RefusedAddress,
            new SourceLocation(path, line, start - lineStart + 1, written < 0 ? 1 : refused.Address.Length),
            $"a link to \"{refused.Address}\" was left out, its text stays",
            "only http://, https://, mailto: and addresses within the site can be linked",
            markdown[lineStart..(lineEnd < 0 ? markdown.Length : lineEnd)]);
    }
}

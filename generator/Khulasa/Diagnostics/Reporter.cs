using System.Globalization;

namespace Khulasa.Diagnostics;

/// <summary>
/// Prints diagnostics for people: sorted by place, each with its source line, a caret line and advice, and a closing
/// line with their number. Prints nothing at all when there are none.
/// </summary>
public static class Reporter
{
    /// <summary>Writes plain text, LF between lines.</summary>
    public static void Write(TextWriter output, IEnumerable<Diagnostic> diagnostics)
    {
        var sorted = Sort(diagnostics);
        foreach (var diagnostic in sorted) WriteOne(output, DiagnosticText.From(diagnostic));
        if (sorted.Count > 0) output.Write($"{Summary(sorted)}\n");
    }

    /// <summary>Sorted by path, line and column; those of one place by code and message. The same one twice is printed once.</summary>
    public static IReadOnlyList<Diagnostic> Sort(IEnumerable<Diagnostic> diagnostics)
    {
        var sorted = diagnostics.Distinct().ToList();
        sorted.Sort(static (a, b) =>
        {
            var byPlace = SourceLocation.Compare(a.Location, b.Location);
            if (byPlace != 0) return byPlace;
            var byCode = string.CompareOrdinal(a.Code, b.Code);
            return byCode != 0 ? byCode : string.CompareOrdinal(a.Message, b.Message);
        });
        return sorted;
    }

    /// <summary><c>2 errors, 1 warning in 2 files</c>.</summary>
    public static string Summary(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        var counts = new List<string>();
        AddCount(counts, diagnostics.Count(d => d.Severity == Severity.Error), "error");
        AddCount(counts, diagnostics.Count(d => d.Severity == Severity.Warning), "warning");
        AddCount(counts, diagnostics.Count(d => d.Severity == Severity.Note), "note");
        var files = new List<string>();
        AddCount(files, diagnostics.Select(d => d.Location.Path).Distinct(StringComparer.Ordinal).Count(), "file");
        return $"{string.Join(", ", counts)} in {string.Concat(files)}";
    }

    private static void WriteOne(TextWriter output, DiagnosticText text)
    {
        output.Write($"{text.Place}{text.Label}: {text.Message}\n");
        if (text.Source is not null) output.Write($"{text.Source}\n");
        if (text.Carets.Length == 0 && text.Advice is null) return;
        var gap = text.Carets.Length > 0 && text.Advice is not null ? " " : "";
        output.Write($"{text.Indent}{text.Carets}{gap}{text.Advice}\n");
    }

    private static void AddCount(List<string> counts, int count, string word)
    {
        if (count > 0) counts.Add(string.Create(CultureInfo.InvariantCulture, $"{count} {word}{(count == 1 ? "" : "s")}"));
    }
}

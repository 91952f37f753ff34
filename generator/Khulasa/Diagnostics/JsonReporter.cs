using System.Text.Json;

namespace Khulasa.Diagnostics;

/// <summary>Prints diagnostics for programs: JSON Lines, one object a diagnostic, sorted as <see cref="Reporter"/> does.</summary>
public static class JsonReporter
{
    /// <summary>
    /// Writes <c>file</c>, <c>line</c>, <c>column</c>, <c>length</c>, <c>severity</c>, <c>code</c>, <c>message</c> and
    /// <c>advice</c>; what is not known is absent.
    /// </summary>
    public static void Write(TextWriter output, IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in Reporter.Sort(diagnostics)) output.Write(JsonLine.Write(json => Write(json, diagnostic)));
    }

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        var place = diagnostic.Location;
        json.WriteString("file", place.Path);
        if (place.Line > 0) json.WriteNumber("line", place.Line);
        if (place.Column > 0)
        {
            json.WriteNumber("column", place.Column);
            json.WriteNumber("length", place.Length);
        }

        json.WriteString("severity", DiagnosticText.SeverityWord(diagnostic.Severity));
        json.WriteString("code", diagnostic.Code);
        json.WriteString("message", diagnostic.Message);
        if (diagnostic.Advice is not null) json.WriteString("advice", diagnostic.Advice);
    }
}

using Khulasa.Diagnostics;
using Khulasa.State;

namespace Khulasa.Incremental;

/// <summary>Keeps diagnostics, so that a build that reads less prints as much.</summary>
internal static class DiagnosticState
{
    /// <summary>Writes a diagnostic.</summary>
    public static void Write(StateWriter writer, Diagnostic diagnostic)
    {
        writer.Text(diagnostic.Code);
        writer.Number((int)diagnostic.Severity);
        WriteLocation(writer, diagnostic.Location);
        writer.Text(diagnostic.Message);
        writer.Text(diagnostic.Advice);
        writer.Text(diagnostic.SourceLine);
    }

    /// <summary>Reads a diagnostic.</summary>
    public static Diagnostic Read(StateReader reader) => new(
        reader.Text(), (Severity)reader.Small(), ReadLocation(reader), reader.Text(), reader.OptionalText(), reader.OptionalText());

    /// <summary>Writes a place.</summary>
    public static void WriteLocation(StateWriter writer, SourceLocation location)
    {
        writer.Text(location.Path);
        WritePlace(writer, location);
    }

    /// <summary>Reads a place.</summary>
    public static SourceLocation ReadLocation(StateReader reader) => ReadPlace(reader, reader.Text());

    /// <summary>Writes a place within a file that its reader knows.</summary>
    public static void WritePlace(StateWriter writer, SourceLocation location)
    {
        writer.Number(location.Line);
        writer.Number(location.Column);
        writer.Number(location.Length);
    }

    /// <summary>Reads a place within a file.</summary>
    public static SourceLocation ReadPlace(StateReader reader, string path) => new(path, reader.Small(), reader.Small(), reader.Small());
}

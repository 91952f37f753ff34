using Khulasa.Diagnostics;
using Khulasa.State;

namespace Khulasa.Incremental;

/// <summary>
/// What the last published build was made from, what it made, and what it said: as little as tells whether the next one has
/// anything to do.
/// </summary>
/// <param name="Request">What it was asked to do; null when the next build is not to rely on it.</param>
/// <param name="Sources">Stamps of what it was made from.</param>
/// <param name="Site">Stamps of what it made.</param>
/// <param name="Articles">Articles on the site.</param>
/// <param name="Bytes">How many bytes its files have.</param>
/// <param name="Diagnostics">What it said.</param>
internal sealed record SiteMemory(
    string? Request, StampTable Sources, StampTable Site, int Articles, long Bytes, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Writes the memory.</summary>
    public void Write(StateWriter writer)
    {
        writer.Text(Request);
        Sources.Write(writer);
        Site.Write(writer);
        writer.Number(Articles);
        writer.Number(Bytes);
        writer.List(Diagnostics, DiagnosticState.Write);
    }

    /// <summary>Reads a memory.</summary>
    public static SiteMemory Read(StateReader reader) => new(
        reader.OptionalText(), StampTable.Read(reader), StampTable.Read(reader), reader.Small(), reader.Number(), reader.List(DiagnosticState.Read));
}

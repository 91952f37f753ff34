using Khulasa.Diagnostics;
using Khulasa.Digests;
using Khulasa.State;

namespace Khulasa.Incremental;

/// <summary>What the last published build was made from, what it made, and what it said.</summary>
/// <param name="Request">Digest of what it was asked to do.</param>
/// <param name="Sources">Stamps of the files it was made from.</param>
/// <param name="Site">The files it made.</param>
/// <param name="Articles">Articles on the site.</param>
/// <param name="Diagnostics">What it said.</param>
internal sealed record SiteMemory(
    Digest Request, IReadOnlyDictionary<string, FileStamp> Sources, FolderRecord Site, int Articles, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Writes the memory.</summary>
    public void Write(StateWriter writer)
    {
        writer.Digest(Request);
        writer.List([.. Sources], static (to, source) =>
        {
            to.Text(source.Key);
            source.Value.Write(to);
        });
        Site.Write(writer);
        writer.Number(Articles);
        writer.List(Diagnostics, DiagnosticState.Write);
    }

    /// <summary>Reads a memory.</summary>
    public static SiteMemory Read(StateReader reader) => new(
        reader.Digest(),
        reader.List(static from => KeyValuePair.Create(from.Text(), FileStamp.Read(from))).ToDictionary(StringComparer.Ordinal),
        FolderRecord.Read(reader),
        reader.Small(),
        reader.List(DiagnosticState.Read));
}

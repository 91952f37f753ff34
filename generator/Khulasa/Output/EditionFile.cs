using System.Buffers;
using Khulasa.Digests;

namespace Khulasa.Output;

/// <summary>A file that every edition has, at one path below its root.</summary>
/// <param name="Folder">Its folder, with <c>/</c> at the end unless it is the root.</param>
/// <param name="Name">Its name.</param>
/// <param name="Shows">Digest of what it shows in either language, beside what every file does.</param>
/// <param name="Write">Writes its bytes for an edition; called once for each, on any thread.</param>
internal sealed record EditionFile(string Folder, string Name, Digest Shows, Action<EditionPages, IBufferWriter<byte>> Write)
{
    /// <summary>The page that the file is, for the sitemap; null for files that are not to be found by search engines.</summary>
    public PageAddress? Page { get; init; }

    /// <summary>The file of an edition.</summary>
    public PlannedFile In(EditionPages pages) => new Planned(this, pages);

    // Holds what it is made of itself: there are tens of thousands of them, and most are never made.
    private sealed record Planned(EditionFile Of, EditionPages Pages)
        : PlannedFile(string.Concat(Pages.Edition.Language.PathPrefix, Of.Folder, Of.Name), Pages.Everywhere.With(Of.Shows))
    {
        public override void Write(IBufferWriter<byte> target) => Of.Write(Pages, target);
    }
}

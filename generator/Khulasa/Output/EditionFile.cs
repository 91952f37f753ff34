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
    public PlannedFile In(EditionPages pages) => new(
        string.Concat(pages.Edition.Language.PathPrefix, Folder, Name), pages.Everywhere.With(Shows), to => Write(pages, to));
}

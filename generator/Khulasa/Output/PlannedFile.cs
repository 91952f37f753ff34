using System.Buffers;
using Khulasa.Digests;

namespace Khulasa.Output;

/// <summary>A file of the site and how to make it.</summary>
/// <param name="File">Path below the output folder, with <c>/</c> between folders.</param>
/// <param name="Key">
/// Digest of all that its bytes depend on: while it stays the same, a file made earlier is carried over instead of being
/// made again. See <see cref="Shown"/>.
/// </param>
/// <param name="Write">Writes its bytes; called once, on any thread.</param>
public sealed record PlannedFile(string File, Digest Key, Action<IBufferWriter<byte>> Write)
{
    /// <summary>The page that the file is, for the sitemap; null for files that are not to be found by search engines.</summary>
    public PageAddress? Page { get; init; }
}

/// <summary>A page that exists in every language.</summary>
/// <param name="Path">Folder below a language's root.</param>
/// <param name="Modified">Day of the last change; null when unknown.</param>
public sealed record PageAddress(string Path, Dates.PartialDate? Modified = null);

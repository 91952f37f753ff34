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
public sealed record PlannedFile(string File, Digest Key, Action<IBufferWriter<byte>> Write);

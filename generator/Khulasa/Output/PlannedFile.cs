using System.Buffers;
using Khulasa.Digests;

namespace Khulasa.Output;

/// <summary>A file of the site and how to make it.</summary>
/// <param name="File">Path below the output folder, with <c>/</c> between folders.</param>
/// <param name="Key">
/// Digest of all that its bytes depend on: while it stays the same, a file made earlier is carried over instead of being
/// made again. See <see cref="Shown"/>.
/// </param>
public abstract record PlannedFile(string File, Digest Key)
{
    /// <summary>Writes its bytes; called once, on any thread.</summary>
    public abstract void Write(IBufferWriter<byte> target);
}

/// <summary>A file that belongs to no edition.</summary>
/// <param name="File">Path below the output folder.</param>
/// <param name="Key">Digest of all that its bytes depend on.</param>
/// <param name="Make">Writes its bytes.</param>
internal sealed record SharedFile(string File, Digest Key, Action<IBufferWriter<byte>> Make) : PlannedFile(File, Key)
{
    /// <inheritdoc/>
    public override void Write(IBufferWriter<byte> target) => Make(target);
}

using System.Buffers;
using System.IO.MemoryMappedFiles;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Khulasa.State;

/// <summary>
/// Bytes that lie at one place of memory until they are let go, so that reading one is no more than that. Those of a file
/// are the ones that the system has anyway: nothing is taken, cleared and filled for them.
/// </summary>
internal sealed unsafe class FixedBytes : MemoryManager<byte>
{
    private readonly int _length;
    private byte[]? _own;
    private MemoryMappedViewAccessor? _view;

    private FixedBytes(byte[] own)
    {
        (_own, _length) = (own, own.Length);
        Start = (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(own));
    }

    private FixedBytes(MemoryMappedViewAccessor view, int length)
    {
        (_view, _length) = (view, length);
        Start = (byte*)view.SafeMemoryMappedViewHandle.DangerousGetHandle() + view.PointerOffset;
    }

    /// <summary>Where they begin; nothing of them is there any more when this object is disposed of, or forgotten.</summary>
    public byte* Start { get; }

    /// <summary>A copy of bytes.</summary>
    public static FixedBytes Of(ReadOnlySpan<byte> bytes)
    {
        var own = GC.AllocateUninitializedArray<byte>(bytes.Length, pinned: true);
        bytes.CopyTo(own);
        return new FixedBytes(own);
    }

    /// <summary>The bytes of a file that nobody writes to; another one may be moved to its place.</summary>
    /// <param name="path">Its path.</param>
    /// <exception cref="IOException">It can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static FixedBytes OfFile(string path)
    {
        // Windows lets nobody move another file there meanwhile; and an empty file can't be mapped.
        var length = new FileInfo(path).Length;
        if (OperatingSystem.IsWindows() || length is 0 or > int.MaxValue) return Of(File.ReadAllBytes(path));
        try
        {
            using var file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, mapName: null, capacity: 0, MemoryMappedFileAccess.Read);
            return new FixedBytes(file.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read), (int)length);
        }
        catch (IOException)
        {
            // Some file systems of other machines can be read and not mapped.
            return Of(File.ReadAllBytes(path));
        }
    }

    /// <inheritdoc/>
    public override Span<byte> GetSpan()
    {
        ObjectDisposedException.ThrowIf(_own is null && _view is null, this);
        return new Span<byte>(Start, _length);
    }

    /// <inheritdoc/>
    public override MemoryHandle Pin(int elementIndex = 0) => new(Start + elementIndex);

    /// <inheritdoc/>
    public override void Unpin()
    {
        // They never move.
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        _view?.Dispose();
        (_own, _view) = (null, null);
    }
}

using System.Buffers;
using System.Text;
using Khulasa.Digests;

namespace Khulasa.State;

/// <summary>
/// Writes values one behind another, as <see cref="StateReader"/> reads them: into memory, or through a small buffer to
/// where they are kept.
/// </summary>
/// <param name="keep">Takes the bytes, a part at a time; null to collect them.</param>
internal sealed class StateWriter(StateWriter.Part? keep = null)
{
    private const int PartLength = 1 << 16;

    private readonly ArrayBufferWriter<byte> _bytes = new(PartLength);

    /// <summary>Takes a part of what is written.</summary>
    public delegate void Part(ReadOnlySpan<byte> bytes);

    /// <summary>What was written and is not kept elsewhere yet.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes.WrittenSpan;

    /// <summary>Gives what is left to where it is kept.</summary>
    public void Flush()
    {
        if (keep is null) return;
        keep(_bytes.WrittenSpan);
        _bytes.ResetWrittenCount();
    }

    /// <summary>Writes a number; small ones take a byte.</summary>
    public void Number(long value)
    {
        if (_bytes.WrittenCount >= PartLength) Flush();
        // Zigzag: the sign goes to the lowest bit, so that -1 is small, too.
        var rest = (ulong)((value << 1) ^ (value >> 63));
        var span = _bytes.GetSpan(10);
        var length = 0;
        for (; rest >= 0x80; rest >>= 7) span[length++] = (byte)(rest | 0x80);
        span[length++] = (byte)rest;
        _bytes.Advance(length);
    }

    /// <summary>Writes yes or no.</summary>
    public void Flag(bool value) => Number(value ? 1 : 0);

    /// <summary>Writes a text or its absence.</summary>
    public void Text(string? text)
    {
        if (text is null)
        {
            Number(-1);
            return;
        }

        Number(Encoding.UTF8.GetByteCount(text));
        _bytes.Advance(Encoding.UTF8.GetBytes(text, _bytes.GetSpan(text.Length * 3)));
    }

    /// <summary>Writes a digest.</summary>
    public void Digest(Digest digest)
    {
        digest.Write(_bytes.GetSpan(Digests.Digest.Length));
        _bytes.Advance(Digests.Digest.Length);
    }

    /// <summary>Writes bytes with their length.</summary>
    public void Block(ReadOnlySpan<byte> bytes)
    {
        Number(bytes.Length);
        Raw(bytes);
    }

    /// <summary>Writes a list whose items can be read on all cores; see <see cref="StateReader.Blocks"/>.</summary>
    /// <param name="items">The items.</param>
    /// <param name="written">The bytes of an item that were read or written before; empty for none.</param>
    /// <param name="write">Writes one.</param>
    public void Blocks<T>(IReadOnlyCollection<T> items, Func<T, ReadOnlyMemory<byte>> written, Action<StateWriter, T> write)
    {
        Number(items.Count);
        var scratch = new StateWriter();
        foreach (var item in items)
        {
            if (written(item) is { IsEmpty: false } bytes)
            {
                Block(bytes.Span);
                continue;
            }

            scratch._bytes.ResetWrittenCount();
            write(scratch, item);
            Block(scratch.Bytes);
        }
    }

    /// <summary>Writes a list, an item at a time.</summary>
    public void List<T>(IReadOnlyCollection<T> items, Action<StateWriter, T> write)
    {
        Number(items.Count);
        foreach (var item in items) write(this, item);
    }

    /// <summary>Writes a list of texts.</summary>
    public void Texts(IReadOnlyList<string> texts) => List(texts, static (writer, text) => writer.Text(text));

    private void Raw(ReadOnlySpan<byte> bytes)
    {
        if (keep is null || bytes.Length < PartLength)
        {
            _bytes.Write(bytes);
            return;
        }

        Flush();
        keep(bytes);
    }
}

using System.Buffers;
using System.Text;
using Scriban.Runtime;

namespace Khulasa.Rendering;

/// <summary>
/// Takes the text of a template as UTF-8 while it is written, so that no page is ever held as a string. Dispose it to have
/// all of it.
/// </summary>
/// <param name="to">Where the bytes go.</param>
internal sealed class Utf8Output(IBufferWriter<byte> to) : IScriptOutput, IDisposable
{
    // Templates write a few letters at a time, which are encoded many times faster together.
    private const int PartLength = 8192;

    // It keeps half a letter that the next part has the other half of.
    private readonly Encoder _encoder = Encoding.UTF8.GetEncoder();
    private readonly char[] _part = ArrayPool<char>.Shared.Rent(PartLength);
    private int _length;

    /// <inheritdoc/>
    public void Write(string text, int offset, int count)
    {
        for (var rest = text.AsSpan(offset, count); !rest.IsEmpty;)
        {
            var fitting = rest[..Math.Min(rest.Length, _part.Length - _length)];
            fitting.CopyTo(_part.AsSpan(_length));
            _length += fitting.Length;
            rest = rest[fitting.Length..];
            if (_length == _part.Length) Encode(isEnd: false);
        }
    }

    /// <inheritdoc/>
    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

    /// <summary>Nothing: the text is where it was written to.</summary>
    public override string ToString() => "";

    /// <inheritdoc/>
    public void Dispose()
    {
        Encode(isEnd: true);
        ArrayPool<char>.Shared.Return(_part);
    }

    private void Encode(bool isEnd)
    {
        to.Advance(_encoder.GetBytes(_part.AsSpan(0, _length), to.GetSpan(Encoding.UTF8.GetMaxByteCount(_length)), isEnd));
        _length = 0;
    }
}

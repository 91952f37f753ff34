using System.Buffers;
using System.Globalization;
using System.Text;

namespace Scriban.Runtime;

/// <summary>
/// Collects text in one rented buffer. A <see cref="StringBuilder"/> is only made when one is asked for or given.
/// </summary>
public class StringBuilderOutput : IScriptOutput
{
    private const int FirstSize = 4096;

    private char[] _buffer = [];
    private StringBuilder? _builder;

    /// <summary>Makes an empty output.</summary>
    public StringBuilderOutput()
    {
    }

    /// <summary>Writes to the end of <paramref name="builder"/>.</summary>
    public StringBuilderOutput(StringBuilder builder) => _builder = builder;

    /// <summary>The text as a builder; what is written to either side reaches both.</summary>
    public StringBuilder Builder
    {
        get
        {
            if (_builder is not null) return _builder;
            _builder = new StringBuilder().Append(_buffer, 0, Length);
            Release();
            return _builder;
        }
    }

    /// <summary>The number of characters in the buffer; 0 when a builder holds the text.</summary>
    internal int Length { get; private set; }

    /// <inheritdoc/>
    public void Write(string text, int offset, int count) => Append(text.AsSpan(offset, count));

    /// <inheritdoc/>
    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

    /// <summary>The text so far.</summary>
    public override string ToString() => _builder is not null ? _builder.ToString() : new string(_buffer, 0, Length);

    internal void Append(ReadOnlySpan<char> text)
    {
        if (_builder is not null)
        {
            _builder.Append(text);
            return;
        }

        if (_buffer.Length - Length < text.Length) Grow(text.Length);
        text.CopyTo(_buffer.AsSpan(Length));
        Length += text.Length;
    }

    /// <summary>Formats a value at the end of the text and gives the number of characters.</summary>
    internal int Append<T>(T value, CultureInfo culture)
        where T : ISpanFormattable
    {
        if (_builder is not null)
        {
            var text = value.ToString(null, culture);
            _builder.Append(text);
            return text.Length;
        }

        int written;
        while (!value.TryFormat(_buffer.AsSpan(Length), out written, default, culture)) Grow(_buffer.Length - Length + 1);
        Length += written;
        return written;
    }

    /// <summary>Empties the output and gives the buffer back.</summary>
    internal void Clear()
    {
        _builder?.Clear();
        Release();
    }

    private void Release()
    {
        if (_buffer.Length > 0) ArrayPool<char>.Shared.Return(_buffer);
        _buffer = [];
        Length = 0;
    }

    private void Grow(int more)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(FirstSize, Math.Max(_buffer.Length * 2, Length + more)));
        _buffer.AsSpan(0, Length).CopyTo(larger);
        if (_buffer.Length > 0) ArrayPool<char>.Shared.Return(_buffer);
        _buffer = larger;
    }
}

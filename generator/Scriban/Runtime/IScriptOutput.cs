namespace Scriban.Runtime;

/// <summary>Where a template's text goes.</summary>
public interface IScriptOutput
{
    /// <summary>Writes a part of a string.</summary>
    void Write(string text, int offset, int count);

    /// <summary>Writes a part of a string.</summary>
    ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken);
}

/// <summary>Writes to any <see cref="TextWriter"/>.</summary>
public class TextWriterOutput(TextWriter writer) : IScriptOutput
{
    /// <summary>Writes to a new string writer.</summary>
    public TextWriterOutput()
        : this(new StringWriter())
    {
    }

    /// <summary>The writer.</summary>
    public TextWriter Writer { get; } = writer;

    /// <inheritdoc/>
    public void Write(string text, int offset, int count) => Writer.Write(text.AsSpan(offset, count));

    /// <inheritdoc/>
    public async ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken) =>
        await Writer.WriteAsync(text.AsMemory(offset, count), cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    public override string ToString() => Writer.ToString() ?? string.Empty;
}

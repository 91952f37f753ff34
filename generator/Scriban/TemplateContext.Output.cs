using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <summary>Writing: to one buffer where possible, with indentation and the limit of a page's length.</summary>
public partial class TemplateContext
{
    private const int LongestInteger = 16;

    private readonly Stack<OutputFrame> _outputs = new();
    private readonly Stack<StringBuilderOutput> _freeOutputs = new();
    private IScriptOutput _output;
    private StringBuilderOutput? _buffer;
    private bool _isAfterNewLine;
    private long _written;

    /// <summary>Where text goes now.</summary>
    public IScriptOutput Output => _output;

    /// <summary>The number of outputs, the first included.</summary>
    public int OutputCount => _outputs.Count + 1;

    /// <summary>The blanks that start every further line.</summary>
    public string? CurrentIndent
    {
        get;
        set
        {
            // The template's own text has just written the blanks of the block's first line.
            if (field is null) _isAfterNewLine = false;
            field = value;
        }
    }

    /// <summary>Collects text apart until <see cref="PopOutput"/>.</summary>
    public void PushOutput() => PushOutput(_freeOutputs.TryPop(out var free) ? free : new StringBuilderOutput());

    /// <summary>Writes to <paramref name="output"/> until <see cref="PopOutput"/>.</summary>
    public void PushOutput(IScriptOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        _outputs.Push(new OutputFrame(_output, _written, CurrentIndent, _isAfterNewLine));
        _written = 0;
        CurrentIndent = null;
        UseOutput(output);
    }

    /// <summary>Goes back to the output before and gives the one that was used.</summary>
    public IScriptOutput PopOutput()
    {
        if (_outputs.Count == 0) throw new InvalidOperationException("There is no output to pop");
        var output = _output;
        var outer = _outputs.Pop();
        _written = outer.Written;
        CurrentIndent = outer.Indent;
        _isAfterNewLine = outer.IsAfterNewLine;
        UseOutput(outer.Output);
        return output;
    }

    /// <summary>Writes text.</summary>
    public TemplateContext Write(string? text)
    {
        if (!string.IsNullOrEmpty(text)) Write(text, 0, text.Length);
        return this;
    }

    /// <summary>Writes a part of a text.</summary>
    public TemplateContext Write(string text, int startIndex, int count)
    {
        if (CurrentIndent is null) WritePart(text, startIndex, count);
        else WriteIndented(text, startIndex, count);
        return this;
    }

    /// <summary>Writes a value as templates print it.</summary>
    public virtual TemplateContext Write(SourceSpan span, object? value)
    {
        if (value is not null) Write(ObjectToString(value));
        return this;
    }

    /// <summary>Ends the line with <see cref="NewLine"/>.</summary>
    public TemplateContext WriteLine() => Write(NewLine);

    internal void WriteValue(object? value, ScriptNode place)
    {
        if (value is null) return;
        if (!_isDerived && value is string text)
        {
            Write(text, 0, text.Length);
            return;
        }

        var outer = CurrentNode;
        CurrentNode = place;
        Write(place.Span, value);
        CurrentNode = outer;
    }

    /// <summary>Writes a number without making a text of it, where nothing has to see that text.</summary>
    internal void WriteNumber(int value, ScriptNode place)
    {
        var isNearLimit = LimitToString > 0 && LimitToString - _written < LongestInteger;
        if (_buffer is null || CurrentIndent is not null || isNearLimit || !EnableOutput || _isDerived) WriteValue(Boxed.Of(value), place);
        else _written += _buffer.Append(value, CurrentCulture);
    }

    /// <summary>Ends <see cref="PushOutput()"/> and gives what was written.</summary>
    internal string PopText()
    {
        var output = PopOutput();
        var text = output.ToString() ?? string.Empty;
        if (output is StringBuilderOutput buffer)
        {
            buffer.Clear();
            _freeOutputs.Push(buffer);
        }

        return text;
    }

    private void UseOutput(IScriptOutput output)
    {
        _output = output;
        _buffer = output.GetType() == typeof(StringBuilderOutput) ? (StringBuilderOutput)output : null;
    }

    private void WritePart(string text, int start, int count)
    {
        if (!EnableOutput) return;
        var left = LimitToString > 0 ? LimitToString - _written : long.MaxValue;
        _written += count;
        if (left < 0) return;
        WritePlain(text, start, (int)Math.Min(count, left));
        if (count > left) WritePlain("...", 0, 3);
    }

    private void WritePlain(string text, int start, int count)
    {
        if (_buffer is not null) _buffer.Append(text.AsSpan(start, count));
        else if (count > 0) _output.Write(text, start, count);
    }

    private void WriteIndented(string text, int start, int count)
    {
        var indent = CurrentIndent!; // asked for before the call
        var end = start + count;
        while (start < end)
        {
            var isEmptyLine = text[start] == '\n' || (text[start] == '\r' && start + 1 < end && text[start + 1] == '\n');
            if (_isAfterNewLine && (IndentOnEmptyLines || !isEmptyLine)) WritePart(indent, 0, indent.Length);
            var newLine = text.IndexOf('\n', start, end - start);
            var next = newLine < 0 ? end : newLine + 1;
            WritePart(text, start, next - start);
            _isAfterNewLine = newLine >= 0;
            start = next;
        }
    }

    /// <summary>The output that waits while another is used, the characters it has, and its indentation.</summary>
    private sealed record OutputFrame(IScriptOutput Output, long Written, string? Indent, bool IsAfterNewLine);
}

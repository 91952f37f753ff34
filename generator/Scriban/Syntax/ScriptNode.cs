using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>A piece of a parsed template. Nodes never change once parsed, so that threads can share them.</summary>
public abstract class ScriptNode
{
    private SourceText? _source;

    /// <summary>Where the node stands in its template.</summary>
    public SourceSpan Span => _source is null ? default : new SourceSpan(_source, StartOffset, EndOffset);

    internal int StartOffset { get; private set; }

    internal int EndOffset { get; private set; }

    /// <summary>The node's value in a context; statements write to its output and have none.</summary>
    public abstract object? Evaluate(TemplateContext context);

    /// <summary>The node as it stands in the template.</summary>
    public override string ToString() => _source?.Slice(StartOffset, EndOffset) ?? GetType().Name;

    internal void Place(SourceText source, int start, int end)
    {
        _source = source;
        StartOffset = start;
        EndOffset = Math.Max(start, end);
    }

    internal void PlaceLike(ScriptNode other)
    {
        _source = other._source;
        StartOffset = other.StartOffset;
        EndOffset = other.EndOffset;
    }

    internal ScriptRuntimeException Error(string message, Exception? cause = null) => new(Span, message, cause);

    internal SourceSpan SpanFrom(int start) => _source is null ? default : new SourceSpan(_source, start, EndOffset);
}

/// <summary>A node with a value.</summary>
public abstract class ScriptExpression : ScriptNode
{
    /// <summary>Writes the value; overridden where that can be done without making an object of it.</summary>
    internal virtual void Print(TemplateContext context)
    {
        var value = Evaluate(context);
        if (value is int number) context.WriteNumber(number, this);
        else context.WriteValue(value, this);
    }
}

/// <summary>A node that does something.</summary>
public abstract class ScriptStatement : ScriptNode
{
    /// <inheritdoc/>
    public sealed override object? Evaluate(TemplateContext context)
    {
        Execute(context);
        return null;
    }

    internal abstract void Execute(TemplateContext context);
}

/// <summary>An expression that can stand left of <c>=</c>.</summary>
internal interface IAssignable
{
    int StartOffset { get; }

    object? Evaluate(TemplateContext context);

    void Assign(TemplateContext context, object? value);
}

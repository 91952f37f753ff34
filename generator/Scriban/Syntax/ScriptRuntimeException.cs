using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>A template that failed while it was rendered.</summary>
public class ScriptRuntimeException : Exception
{
    /// <summary>Makes an error at a place.</summary>
    public ScriptRuntimeException(SourceSpan span, string message)
        : this(span, message, null)
    {
    }

    /// <summary>Makes an error at a place, with its cause.</summary>
    public ScriptRuntimeException(SourceSpan span, string message, Exception? innerException)
        : base(message, innerException) => Span = span;

    /// <summary>Where in the template.</summary>
    public SourceSpan Span { get; }

    /// <summary>What is wrong, without the place.</summary>
    public string OriginalMessage => base.Message;

    /// <summary>The line of the template with a caret below the place.</summary>
    public string Excerpt => Span.Excerpt;

    /// <summary><c>file(line,column) : error : text</c>, counted from 1.</summary>
    public override string Message => new LogMessage(ParserMessageType.Error, Span, OriginalMessage).ToString();

    /// <inheritdoc/>
    public override string ToString() => Message;
}

/// <summary>An included template that could not be parsed; the place is the <c>include</c>.</summary>
public class ScriptParserRuntimeException(SourceSpan span, string message, LogMessageBag parserMessages)
    : ScriptRuntimeException(span, message)
{
    /// <summary>What the parser said about the included template.</summary>
    public LogMessageBag ParserMessages { get; } = parserMessages;

    /// <inheritdoc/>
    public override string Message => $"{base.Message}{Environment.NewLine}{ParserMessages}";
}

/// <summary>A render that was cancelled.</summary>
public class ScriptAbortException(SourceSpan span, string message, CancellationToken cancellationToken)
    : ScriptRuntimeException(span, message)
{
    /// <summary>The token that asked for it.</summary>
    public CancellationToken CancellationToken { get; } = cancellationToken;
}

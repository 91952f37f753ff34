namespace Scriban.Parsing;

/// <summary>How bad a message is.</summary>
public enum ParserMessageType
{
    /// <summary>The template can't be rendered.</summary>
    Error,

    /// <summary>The template can be rendered.</summary>
    Warning,
}

/// <summary>One thing the parser has to say about a template.</summary>
public class LogMessage(ParserMessageType type, SourceSpan span, string message)
{
    /// <summary>Error or warning.</summary>
    public ParserMessageType Type { get; set; } = type;

    /// <summary>Where it is.</summary>
    public SourceSpan Span { get; set; } = span;

    /// <summary>What is wrong and, where known, what to do.</summary>
    public string Message { get; set; } = message;

    /// <summary>The line of the template with a caret below the place.</summary>
    public string Excerpt => Span.Excerpt;

    /// <summary><c>file(line,column) : error : message</c>, counted from 1.</summary>
    public override string ToString() =>
        $"{Span.ToStringSimple()} : {(Type == ParserMessageType.Error ? "error" : "warning")} : {Message}";
}

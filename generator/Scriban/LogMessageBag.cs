using System.Collections;
using Scriban.Parsing;

namespace Scriban;

/// <summary>The messages of one parse, in the order of the template.</summary>
public class LogMessageBag : IReadOnlyList<LogMessage>
{
    private readonly List<LogMessage> _messages = [];

    /// <inheritdoc/>
    public int Count => _messages.Count;

    /// <summary>True when at least one message is an error.</summary>
    public bool HasErrors { get; private set; }

    /// <inheritdoc/>
    public LogMessage this[int index] => _messages[index];

    /// <summary>Adds a message.</summary>
    public void Add(LogMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        HasErrors |= message.Type == ParserMessageType.Error;
        _messages.Add(message);
    }

    /// <summary>Adds the messages of another parse.</summary>
    public void AddRange(IEnumerable<LogMessage> messages)
    {
        ArgumentNullException.ThrowIfNull(messages);
        foreach (var message in messages) Add(message);
    }

    /// <inheritdoc/>
    public IEnumerator<LogMessage> GetEnumerator() => _messages.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>One message a line.</summary>
    public override string ToString() => string.Join(Environment.NewLine, _messages);
}

using System.Collections;

namespace Scriban.Runtime;

/// <summary>The whole numbers from one to another, up or down; nothing is stored.</summary>
public sealed class ScriptRange : IReadOnlyList<object?>
{
    private readonly long _first;
    private readonly int _step;

    internal ScriptRange(long first, long last, int count) => (_first, _step, Count) = (first, last < first ? -1 : 1, count);

    /// <summary>The number of items.</summary>
    public int Count { get; }

    /// <summary>An item; null outside the range.</summary>
    public object? this[int index] => (uint)index < (uint)Count ? Boxed.Of(_first + (long)index * _step) : null;

    /// <inheritdoc/>
    public IEnumerator<object?> GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return this[i];
    }

    /// <summary>The items as a template prints them.</summary>
    public override string ToString() => ValuePrinter.Print(new TemplateContext(), this);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary><c>empty</c>: false in a condition, prints nothing, equals every empty list and text.</summary>
internal sealed class EmptyValue
{
    public static readonly EmptyValue Instance = new();

    public override string ToString() => string.Empty;
}
